import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the doors of applications say of themselves. */
export const applicationApiWords = {
  list: about(
    '报名。机构只看到自己招聘的。手机号是掩码。',
    'Applications. An agency sees those for its own postings. Phones are masked.',
  ),
  board: about(
    '报名看板：每一步有多少人、最早的是谁。',
    'The board: how many stand at each step, and who has waited longest.',
  ),
  one: about(
    '一份报名：经过、来往的话、面谈时间、录用条件、证书。',
    'One application: what happened, what was written, times, offers, certificates.',
  ),
  decide: about('处理一份报名；拒绝要有理由。', 'Decides on an application; a refusal needs its reason.'),
  message: about(
    '给求职者写信。提到钱、验证码、证件的会被拒绝。',
    'Writes to an applicant. What speaks of money, codes or papers is refused.',
  ),
  prepare: about(
    '试算录用条件：合不合法、大概挣多少；不保存。',
    'Prepares an offer: whether it is lawful and what it would bring; nothing is kept.',
  ),
  offer: about('发出录用条件。', 'Makes an offer.'),
  takeBack: about('收回还没有答复的录用条件。', 'Withdraws an offer that was not answered yet.'),
  cards: about('这座城市现在生效的计酬卡。', 'The rate cards that hold in this city now.'),
  slots: about('一条招聘往后的面谈时间。', 'The times to meet of a posting, from now on.'),
  openSlots: about('开放面谈时间。', 'Opens times to meet.'),
  closeSlot: about(
    '取消一个面谈时间；已有人选的要写一句话。',
    'Closes a time; one that somebody chose needs a sentence to them.',
  ),
  bulks: about(
    '批量拒绝：等第二个人确认的在前。',
    'Bulk refusals; those that wait for a second person come first.',
  ),
  propose: about(
    '提出批量拒绝；要由另一个人确认。',
    'Proposes to turn down several; another person confirms.',
  ),
  settle: about('确认或放弃一批。', 'Confirms or drops one.'),
} as const;
