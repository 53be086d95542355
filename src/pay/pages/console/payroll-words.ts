import type { Words } from '../../../kernel/words.ts';
import { about } from '../../../terms/words.ts';
import type { PeriodAct, PeriodState } from '../../period.ts';

/** What the pages of payroll say about what comes first, and about periods. */
export const payrollWords = {
  mustKnow: about('动钱之前要知道的', 'To be known before money moves'),
  waiting: about('等人处理的', 'Waiting for a person'),
  nothingWaits: about('没有等人处理的事。', 'Nothing is waiting for a person.'),
  records: about('记录存放', 'Records'),
  recordsFine: about(
    '记录在 PostgreSQL（DATABASE_URL）里。请确认备份在做。',
    'The records are in a PostgreSQL (DATABASE_URL). Make sure that backups are made.',
  ),
  payout: about('直接支付劳务报酬', 'Direct payouts'),
  openPeriods: about('开放的结算期', 'Open periods'),
  reviewedPeriods: about('等第二个人批准的结算期', 'Periods that wait for a second person'),
  runs: about('正在进行的核算', 'Reckonings under way'),
  disputes: about('未答复的争议', 'Disputes without an answer'),
  disputesOverdue: about('已过答复期限的争议', 'Disputes past their deadline'),
  corrections: about('等批准的更正', 'Corrections that wait for approval'),
  loadRule: about('录入规则并打开', 'Load the rule and switch it on'),
  loadMeans: about(
    '打开后，劳务关系的人会直接付款，并按下面的数字代扣增值税。请先读公告原文，再填。',
    'Civil labour is then paid directly, and value added tax withheld by these figures. Read the announcement itself before you fill them in.',
  ),
  ruleVersion: about('规则版本', 'Version of the rule'),
  ruleVersionHint: about('例如 28-2026', 'As in 28-2026'),
  exemptBelow: about('每月起征点（元）', 'Exempt below, a month (yuan)'),
  rulePercent: about('税率（%，整数）', 'Rate (%, whole)'),
  ruleSource: about('出处', 'Source'),
  ruleConfirm: about('确认', 'Confirmation'),
  ruleConfirmed: about(
    '我读过公告原文，核对了起征点和税率',
    'I have read the announcement and checked both figures',
  ),
  ruleHeld: (version: string, exempt: string, percent: string): Words =>
    about(
      `规则 ${version}：每月 ${exempt} 元以下免，税率 ${percent}%。`,
      `Rule ${version}: exempt below ${exempt} yuan a month, ${percent}% above.`,
    ),
  withdrawRule: about('撤回规则并关闭', 'Withdraw the rule, switch it off'),
  withdrawMeans: about(
    '关闭后，劳务关系的人不能核算，直到重新录入规则。已经关闭的结算期不变。',
    'Civil labour cannot be reckoned until a rule is loaded again. Closed periods stay as they are.',
  ),

  boardLead: about(
    '一期从左走到右。开放时可以反复核算；提交审核后，由另一个人批准；关闭之后数字不再变。',
    'A period goes from left to right. While it is open it can be reckoned again and again; a second person approves it; once closed, its figures do not change.',
  ),
  noPeriods: about('还没有结算期。先开一期，再核算。', 'There is no period yet. Open one, then reckon it.'),
  noneHere: about('没有', 'None'),
  olderPeriods: (count: number): Words =>
    about(`更早的 ${count} 期没有列出。`, `${count} older ones are not shown.`),
  openPeriod: about('开一期', 'Open a period'),
  cycle: about('结算周期', 'Cycle'),
  cycles: {
    fortnight: about('非全日制，15 天以内', 'part-time, 15 days at most'),
    month: about('按月', 'by the month'),
  },
  cycleNames: { fortnight: about('非全日制', 'Part-time'), month: about('按月', 'Monthly') },
  from: about('从', 'From'),
  to: about('到', 'To'),
  payOn: about('发薪日', 'Day of payment'),
  payOnHint: about('个税按这一天所在的月份算。', 'Income tax is of the month of this day.'),
  paidOn: about('实际发放', 'Paid on'),
  fromTo: (from: string, to: string): Words => about(`${from} 至 ${to}`, `${from} to ${to}`),
  allPeriods: about('回到全部结算期', 'All periods'),

  states: {
    open: about('开放', 'Open'),
    reviewed: about('已审核', 'Reviewed'),
    closing: about('正在关闭', 'Closing'),
    closed: about('已关闭', 'Closed'),
    paid: about('已发放', 'Paid'),
  } satisfies { readonly [state in PeriodState]: Words },
  acts: {
    reviewed: about('提交审核', 'Reviewed'),
    'sent-back': about('退回', 'Sent back'),
    approved: about('批准', 'Approved'),
    closed: about('关闭', 'Closed'),
    paid: about('发放', 'Paid'),
  } satisfies { readonly [act in PeriodAct]: Words },
  house: about('系统', 'the system'),

  exceptions: about('异常', 'Exceptions'),
  noExceptions: about('没有异常。', 'There are no exceptions.'),
  notReckoned: about(
    '还没有核算。核算之后这里有数字和异常。',
    'Not reckoned yet: figures and exceptions come with it.',
  ),
  exceptionsFirst: about(
    '先处理上面的异常，才能提交审核。',
    'See to the exceptions above before it can be submitted.',
  ),
  whom: about('是哪些人', 'Who they are'),
  blocks: about('阻断', 'blocks'),
  needsReason: about('要写理由', 'needs a reason'),
  reasoned: about('已写理由', 'has its reason'),
  blocksMeans: about(
    '先解决，再重新核算；写理由绕不过去。',
    'It has to be solved and reckoned again; no reason gets around it.',
  ),
  people: (count: number, open: number): Words =>
    about(`${count} 人，未处理 ${open}`, `${count} payees, ${open} open`),
  giveReason: about('写明理由', 'Give a reason'),
  reason: about('理由', 'Reason'),
  reasonMeans: (count: number): Words =>
    about(
      `这条理由记到这一类的 ${count} 个异常上，连同您的名字，之后查得到。`,
      `The reason is kept with ${count} exceptions of this kind, under your name.`,
    ),
  moreExceptions: (count: number): Words =>
    about(`还有 ${count} 个没有列出。`, `${count} more are not shown.`),

  totals: about('本期合计', 'Totals'),
  payees: about('人数', 'Payees'),
  events: about('依据的事件', 'Events'),
  gross: about('应发', 'Gross'),
  vat: about('代扣增值税', 'VAT withheld'),
  withheld: about('代扣个税', 'Income tax withheld'),
  deducted: about('其他扣除', 'Other deductions'),
  net: about('实发', 'Net'),
  receivable: about('应收', 'Receivable'),

  runKinds: {
    reckoning: about('正在核算', 'Reckoning'),
    closing: about('正在关闭', 'Closing'),
    paying: about('正在登记发放', 'Booking payments'),
    trial: about('正在试算', 'Trying'),
  },
  progress: (done: number, total: number): Words =>
    about(`${done} / ${total} 人`, `${done} of ${total} payees`),
  cancelRun: about('停止', 'Stop'),
  runCancelled: about(
    '上次核算被停止，数字不完整。',
    'The last reckoning was stopped; its figures are not whole.',
  ),

  reckon: about('核算', 'Reckon'),
  reckonAgain: about('重新核算', 'Reckon again'),
  reckonMeans: (from: string, to: string): Words =>
    about(
      `按现在的记录核算 ${from} 至 ${to}。只算，不动钱；可以随时停止、重来。`,
      `Reckons ${from} to ${to} by the records as they are. No money moves; it can be stopped and done again.`,
    ),
  review: about('提交审核', 'Submit for approval'),
  reviewMeans: (figures: Words): Words =>
    about(
      `${figures['zh-CN']}提交后数字冻结，由另一个人批准。`,
      `${figures.en} The figures then stand still, and a second person approves them.`,
    ),
  approve: about('批准并关闭', 'Approve and close'),
  approveMeans: (figures: Words): Words =>
    about(
      `${figures['zh-CN']}批准后记账并关闭，数字不再变；有错只能用更正。`,
      `${figures.en} It is booked and closed, and changes no more; what is wrong takes a correction.`,
    ),
  approveByOther: about(
    '这一期是您提交的，要由另一个人批准。',
    'You submitted this period; a second person has to approve it.',
  ),
  sendBack: about('退回', 'Send back'),
  sendBackMeans: about(
    '退回后重新开放，可以改记录、重新核算。',
    'It is open again: records can change, and it is reckoned anew.',
  ),
  note: about('说明', 'Note'),
  resume: about('继续关闭', 'Go on closing'),
  resumeMeans: about(
    '关闭中断了，从断的地方接着做。已记账的不会重复。',
    'The closing was interrupted and goes on where it stopped. Nothing is booked twice.',
  ),
  pay: about('登记发放', 'Book the payment'),
  payMeans: (figures: Words): Words =>
    about(
      `${figures['zh-CN']}这里只记账，钱由银行按文件付。请在银行付出之后登记。`,
      `${figures.en} This books it; the bank pays by its file. Do it once the bank has paid.`,
    ),
  figures: (payees: number, gross: string, withheld: string, net: string): Words =>
    about(
      `${payees} 人，应发 ${gross} 元，代扣个税 ${withheld} 元，实发 ${net} 元。`,
      `${payees} payees: gross ${gross} yuan, income tax withheld ${withheld}, net ${net}.`,
    ),

  history: about('经过', 'What happened'),
  settlements: about('每个人的结算', 'Settlements'),
  noSettlements: about('这一期还没有结算。', 'There are no settlements in this period yet.'),
  searchPayee: about('收款人编号', 'Payee’s code'),
  payee: about('收款人', 'Payee'),
  bank: about('银行代发文件', 'Files for the bank'),
} as const;
