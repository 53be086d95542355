import type { Words } from '../../../kernel/words.ts';
import type { PartName } from '../../part.ts';
import { partWords } from '../../words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

export const byHandConsoleWords = {
  section: about('人工测试', 'Tests by hand'),
  lead: about(
    '有人请我们用人来测，没有说原因，也不要问。请写明怎么测、什么时候、打哪个公开的电话；对方凭自己的网址来看答复。',
    'Somebody asks for a person to test them. They gave no reason and are not to be asked. Write how, when, and which published number to call; they read it at an address of their own.',
  ),
  empty: about('没有人工测试的申请。', 'Nobody has asked for a test by hand.'),
  search: about('找附言', 'Find in notes'),
  parts: about('项目', 'Parts'),
  note: about('附言', 'Note'),
  state: about('状态', 'State'),
  open: about('等待答复', 'Waits'),
  answered: about('已答复', 'Answered'),
  at: about('申请时间', 'Asked at'),
  changedAt: about('最后变动', 'Last change'),
  eraseAt: about('保存到', 'Kept until'),
  answer: about('答复', 'Answer'),
  answerHint: about('不要索要证件、验证码或费用。', 'Ask for no papers, codes or fees.'),
  send: about('答复', 'Answer'),
} as const;

/** Parts as a list in words. */
export const partsListed = (parts: readonly PartName[]): Words => ({
  'zh-CN': parts.map((name) => partWords[name].name['zh-CN']).join('、'),
  en: parts.map((name) => partWords[name].name.en).join(', '),
});
