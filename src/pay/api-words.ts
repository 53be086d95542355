import { z } from 'zod';
import { about } from '../terms/words.ts';

/** A sentence in both languages, in answers and in what is kept. */
export const wordsShape = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

/** What this room's part of the API says of itself. Money is in yuan with two decimals, as text. */
export const payApiWords = {
  overview: about(
    '算薪首页：数据库是否适合给真人发薪，直接支付劳务报酬是否关闭，以及等人处理的数目。',
    'The first screen: whether the database is fit to pay real people, whether direct payouts are off, and what waits.',
  ),
  payees: about(
    '收款人名单：编号、关系和现行计薪条件；没有姓名、证件和账号。',
    'Payees with their relation and present terms; no names, numbers or accounts.',
  ),
  payee: about('一位收款人。', 'A payee.'),
  addPayee: about('建一位收款人。', 'Makes a payee.'),
  terms: about('从某天起换计薪条件。', 'Changes a payee’s terms from a day on.'),
  deductions: about(
    '从某天起的法定扣除和专项附加扣除（每月，只用于工资）。',
    'What comes off each month by law, and relieves of tax, from a day on (wages only).',
  ),
  cards: about('费率表：草稿和已发布的各版本。', 'Rate cards, drafts and published ones.'),
  card: about('一份费率表。', 'A rate card.'),
  draft: about(
    '起草一份费率表。每一种工作都要写明单价，或写明 unpaid。',
    'Drafts a rate card. Everything is priced, or said to be unpaid.',
  ),
  redraft: about('改草稿；之前的试算作废。', 'Changes a draft; its trials no longer count.'),
  trial: about(
    '用最近 31 天的真实工作试算：返回一次运行，进度见 /pay/runs。',
    'Tries a draft on the last 31 days of work; answers a run to follow.',
  ),
  trialRows: about(
    '试算结果：谁多谁少，少得最多的在前。',
    'Who gains and who loses by a trial, the heaviest loss first.',
  ),
  publish: about('发布试算过的草稿。', 'Publishes a draft that was tried.'),
  endCard: about('让已发布的费率表在某天结束。', 'Lets a published card end on a day.'),
  importEvents: about(
    '导入事件（最多 2000 行一批）；同一编号再来不重复计，逐行报告。',
    'Takes events in, at most 2,000 rows at a time; what was told before counts once. Reports row by row.',
  ),
  events: about('一位收款人的事件。', 'The events of a payee.'),
  withdrawEvent: about(
    '收回误报的事件；结算期审核之后只能更正。',
    'Takes back an event told by mistake, until its period is reviewed.',
  ),
  periods: about(
    '结算期看板：开放、已审核、关闭中、已关闭、已发放。',
    'The board of periods: open, reviewed, closing, closed, paid.',
  ),
  period: about(
    '一个结算期：经过、合计、异常数目、运行和科目余额。',
    'A period: its history, totals, exceptions, runs and balances.',
  ),
  openPeriod: about('开一个结算期，紧接上一期。', 'Opens a period after the last one.'),
  reckon: about(
    '截止并核算：每位收款人得出草稿；返回一次运行。',
    'Cuts off and reckons a draft for everybody; answers a run to follow.',
  ),
  exceptions: about('异常：阻断的在前。', 'What stood out, what blocks first.'),
  reasons: about(
    '给一类或一条异常写理由。',
    'Gives the reason for exceptions of one code, or for one alone.',
  ),
  reasoned: about('写了理由的条数。', 'How many were given the reason.'),
  act: about(
    '审核、退回或由另一个人批准；批准即开始关闭。',
    'Reviews a period, sends it back, or approves it as a second person, which begins its closing.',
  ),
  resume: about('继续被取消的关闭。', 'Goes on with a closing that was cancelled.'),
  pay: about('登记发放日，并记银行账。', 'Says on which day the period was paid, and books it.'),
  run: about('一次运行的进度。', 'How far a run is.'),
  cancel: about('取消一次运行。', 'Cancels a run.'),
  settlements: about('结算清单。', 'Settlements.'),
  settlement: about(
    '一份结算：每一行的规则、版本、算式和事件，个税逐步推导，分录。',
    'A settlement: every line with rule, version, formula and events, the tax step by step, the entries.',
  ),
  lineEvents: about('一行背后的事件。', 'The events that a line rests on.'),
  corrections: about('更正。', 'Corrections.'),
  correct: about(
    '做一笔更正，写明依据；批准后从下次核算起生效。',
    'Makes a correction that cites what it corrects; it counts once approved.',
  ),
  approve: about('由另一个人批准更正。', 'Approves a correction, as a second person.'),
  reverse: about('冲回一笔更正。', 'Takes a correction back by one that goes the other way.'),
  disputes: about('争议：先到期的在前。', 'Disputes, the soonest due first.'),
  dispute: about('一件争议和往来的话。', 'A dispute, with what was written.'),
  decide: about(
    '答复争议：支持（可附补发金额）或不支持，写明理由。',
    'Decides a dispute with the reason; upheld with an amount, it makes a correction.',
  ),
  vatRule: about(
    '劳务报酬代扣增值税的规则：没有录入时直接支付关闭。',
    'The rule of value added tax for labour remuneration; without it direct payouts are off.',
  ),
  loadVat: about(
    '由负责人录入并确认规则，直接支付由此打开。',
    'The owner loads and confirms the rule, which switches direct payouts on.',
  ),
  withdrawVat: about('撤回规则，直接支付关闭。', 'Withdraws the rule: direct payouts are off.'),
  mine: about('自己的结算，只有已关闭的。', 'One’s own settlements, closed ones.'),
  mySettlement: about('自己的一份结算。', 'One of one’s own settlements.'),
  current: about(
    '自己还没结算的工作到现在挣了多少、怎么算的；以结算时为准。',
    'What one’s own unsettled work has earned so far, and how; the settlement decides.',
  ),
  myDisputes: about('自己提出的争议。', 'One’s own disputes.'),
  object: about(
    '对自己的结算提出争议：某一行，或漏了什么。',
    'Objects to one’s own settlement: to a line, or to what is missing.',
  ),
  withdrawDispute: about('收回自己的争议。', 'Withdraws one’s own dispute.'),
} as const;
