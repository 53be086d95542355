import type { Words } from '../kernel/words.ts';
import { about } from '../terms/words.ts';
import { ANSWER_DAYS, DISPUTE_WORDS_MAX, OBJECT_DAYS } from './dispute.ts';
import type { EventRowProblem } from './event-row.ts';

/** Every refusal of the doors of pay, a sentence each. */
export const payProblemWords = {
  'request-malformed': about(
    '请求不符合接口的格式，请对照 /api/docs。',
    'The request does not have the shape this door takes: see /api/docs.',
  ),
  'not-found': about('没有找到。', 'There is no such thing here.'),
  'payee-missing': about('没有写收款人编号。', 'The payee’s code is missing.'),
  'payee-unknown': about(
    '没有这个收款人编号，请先建收款人。',
    'There is no payee with this code: make them first.',
  ),
  'payee-code-taken': about('这个收款人编号已经有人用了。', 'Another payee has this code.'),
  'income-kind-unfit': about(
    '这种用工关系的报酬不能按这类所得计税。',
    'Pay under this relation cannot be taxed as this kind of income.',
  ),
  'terms-settled': about(
    '这一天已经在审核或结算过的结算期里，计薪条件不能往回改；请用更正。',
    'The day lies in a period already reviewed or settled, so terms cannot change from it: make a correction.',
  ),
  'event-id-malformed': about(
    '事件编号应为 1 到 64 个字母、数字、点、冒号、横线或下划线。',
    'An event’s id has 1 to 64 letters, digits, dots, colons, hyphens or underscores.',
  ),
  'event-kind-unknown': about('没有这种事件。', 'There is no such kind of event.'),
  'event-time-malformed': about(
    '时间要带时区，例如 2026-11-23T10:00:00+08:00。',
    'The time needs its zone, as in 2026-11-23T10:00:00+08:00.',
  ),
  'event-in-future': about('还没有发生的事不能记。', 'What has not happened yet cannot be recorded.'),
  'quantity-malformed': about(
    '数量应为不小于 0 的十进制数，最多六位小数。',
    'A quantity is a decimal of 0 or more, with at most six places.',
  ),
  'event-conflict': about(
    '同一个事件编号已经记着不同的内容，请先弄清哪个是真的。',
    'This id is on record with other contents: find out first which is true.',
  ),
  'event-settled': about(
    '这个事件已经在审核或结算过的结算期里，不能收回；请用更正。',
    'The event lies in a period already reviewed or settled and cannot be taken back: make a correction.',
  ),
  'event-withdrawn': about('这个事件已经收回了。', 'The event was taken back already.'),
  'card-version-taken': about('这个版本号已经有了，请换一个。', 'Another rate card has this version.'),
  'card-not-draft': about(
    '已发布的费率表不能改；请让它结束，再发布新的一份。',
    'A published rate card is not changed: end it, and publish a successor.',
  ),
  'card-not-published': about('这份费率表没有发布。', 'The rate card is not published.'),
  'card-not-tried': about(
    '发布前先用最近的真实工作试算：谁多了、谁少了。改过之后要重新试算。',
    'Try the card on past work before it is published, and again after each change: who gains, who loses.',
  ),
  'card-faulty': about(
    '这份费率表与已发布的有冲突，或自身有错，不能发布。',
    'The card has a fault, by itself or beside the published ones, and cannot be published.',
  ),
  'card-settled': about(
    '不能让费率表在已经审核或结算过的日子之前结束。',
    'A card cannot end before days that are reviewed or settled already.',
  ),
  'card-end-malformed': about('结束日不能早于开始日。', 'A card cannot end before it begins.'),
  'period-not-open': about('这个结算期不在“开放”状态。', 'The period is not open.'),
  'period-not-reviewed': about(
    '这个结算期还没有审核，或已经关闭。',
    'The period is not waiting for approval.',
  ),
  'period-not-closed': about(
    '这个结算期还没有关闭，或已经发放。',
    'The period is not closed, or paid already.',
  ),
  'period-backwards': about('结算期的起止颠倒了。', 'The period ends before it begins.'),
  'period-not-lawful': about(
    '这样长的结算期不合法：非全日制最长 15 天（劳动合同法第七十二条），其他关系至少每月一次（劳动法第五十条）。',
    'A period this long is not lawful: 15 days at most for part-time employment (Labour Contract Law, art. 72), a month for the others (Labour Law, art. 50).',
  ),
  'period-leaves-gap': about(
    '结算期要紧接着上一期，中间不能漏一天，也不能重一天。',
    'A period begins the day after the last one: no day is left out, none settled twice.',
  ),
  'paid-before-worked': about(
    '发薪日不能早于结算期最后一天，也不能早于上一期的发薪日。',
    'A period is not paid before its last day, nor before the period before it.',
  ),
  'paid-in-another-month': about(
    '个税按实际支付的月份算：这一期按另一个月份核算，不能在这一天发放。',
    'Tax is of the month of payment: this period was reckoned for another month.',
  ),
  'earlier-period-open': about(
    '上一期还没有关闭：先关上一期，迟到的事件才有唯一的去处。',
    'The period before it is not closed: close that one first, so that late work has one home.',
  ),
  'needs-second-person': about('这一步要由另一个人来做。', 'This step is for a second person.'),
  'not-reckoned': about('还没有核算，或核算没有做完。', 'The figures are not reckoned yet, or not whole.'),
  'reckon-again': about(
    '核算之后又有变动（更正、收回的事件、计薪条件、费率表或另一期的关闭），请重新核算。',
    'Something that the figures rest on has changed since they were reckoned: reckon again.',
  ),
  'exceptions-open': about(
    '还有没处理的异常：阻断的要解决，其余的要写明理由。',
    'Exceptions are open: what blocks must be solved, the others need a reason.',
  ),
  'dispute-unpaid': about(
    '有争议的结算还没有发放无争议的部分；先发放，再关闭。',
    'A disputed settlement has not been paid as far as it is not disputed: pay it before closing.',
  ),
  'run-ended': about('这次运行已经结束。', 'The run has ended.'),
  'run-not-cancellable': about('发放登记不能中途停。', 'The booking of payments goes through to its end.'),
  'run-under-way': about('正在进行。', 'It is under way.'),
  'settlement-unknown': about(
    '要写明更正的是这位收款人的哪一份已关闭的结算。',
    'Name the closed settlement of this payee that is corrected.',
  ),
  'reversed-already': about('这笔更正已经冲回了。', 'The correction was taken back already.'),
  'reversal-of-reversal': about(
    '冲回本身不能再冲回，请另做更正。',
    'A reversal is not reversed: make a correction.',
  ),
  'approved-already': about('已经批准过了。', 'It was approved already.'),
  'words-missing': about('请写明理由。', 'Say why.'),
  'words-too-long': about(`最多 ${DISPUTE_WORDS_MAX} 个字。`, `At most ${DISPUTE_WORDS_MAX} characters.`),
  'line-unknown': about('这份结算没有这一行。', 'The settlement has no such line.'),
  'too-late-to-dispute': about(
    `关闭超过 ${OBJECT_DAYS} 天，这里不再受理；劳动仲裁的时效另算。`,
    `It was closed more than ${OBJECT_DAYS} days ago; labour arbitration has a term of its own.`,
  ),
  'disputed-already': about(
    `这一行正在处理，${ANSWER_DAYS} 天内答复。`,
    `This line is being looked into; an answer comes within ${ANSWER_DAYS} days.`,
  ),
  'dispute-closed': about('这件争议已经有了结果。', 'The dispute is decided.'),
  'vat-version-taken': about('这个规则版本已经有了。', 'There is a rule of this version already.'),
  'vat-not-confirmed': about(
    '请由负责人确认已读过公告原文，并核对了起征点和税率。',
    'The owner has to confirm that the announcement itself was read and its figures checked.',
  ),
} as const satisfies { readonly [kind: string]: Words } & { readonly [kind in EventRowProblem]: Words };

export type PayRefusal = keyof typeof payProblemWords;
