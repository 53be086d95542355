import type { Stage } from './rule.ts';

const AFTER =
  /入职第?[一二两三四五六七八九十\d]+天|(?:新|各位)(?:同事|员工|同学)|已(?:经)?(?:入职|录用|上岗)|转正|离职|试用期(?:过|满)了|工资(?:还没|怎么|到账)|上了[^，。]{0,3}天班|你的工号|今天新人|报到(?:当天|通知)|拟?录用(?:通知|为)|offer/iu;
const CHAT = /^.{1,20}[:：]|\d{1,2}:\d{2}\s*$|(?:在吗|你好|您好)[，,。\s]|(?:吗|呢|吧)[？?]?\s*$/mu;

/** Where in the course of things a text stands, when nobody says: by how it speaks. A chat is one by its shape. */
export function stageOf(text: string, isTurns: boolean): Stage {
  if (AFTER.test(text)) return 'after';
  if (isTurns) return 'chat';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const spoken = lines.filter((line) => CHAT.test(line)).length;
  return lines.length >= 3 && spoken / lines.length > 0.5 ? 'chat' : 'ad';
}
