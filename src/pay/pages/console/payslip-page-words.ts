import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import { about } from '../../../terms/words.ts';
import type { WorkEvent } from '../../work-event.ts';

/** A sentence in both languages, as the API says it. */
export const wordsShape = z.object({ 'zh-CN': z.string(), en: z.string() });

/** What the page of a payslip says beside the payslip itself. */
export const payslipPageWords = {
  open: about('点开一行，看它依据的每一件事。', 'Open a line to see each event that it rests on.'),
  when: about('时间', 'Time'),
  what: about('事情', 'Event'),
  quantity: about('数量', 'Quantity'),
  id: about('编号', 'Id'),
  ids: about('这些事情的编号', 'The ids of these events'),
  pdf: about('工资条 PDF（中文）', 'Payslip as PDF, in Chinese'),
  pdfEnglish: about('工资条 PDF（英文）', 'Payslip as PDF, in English'),
} as const;

export const eventNames: { readonly [kind in WorkEvent['kind']]: Words } = {
  hour: about('承诺工时（小时）', 'Committed hours'),
  'talk-minute': about('有效通话（分钟）', 'Effective talk, minutes'),
  'solved-case': about('解决工单（个）', 'Solved cases'),
  'waiting-minute': about('等待（分钟）', 'Waiting, minutes'),
  'training-hour': about('培训（小时）', 'Training, hours'),
  'outage-minute': about('系统故障（分钟）', 'System outage, minutes'),
  rating: about('顾客评分', 'Customer’s mark'),
  quality: about('质检评分', 'Quality mark'),
};
