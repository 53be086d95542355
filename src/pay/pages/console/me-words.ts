import type { Words } from '../../../kernel/words.ts';
import { about } from '../../../terms/words.ts';

/** What one's own console says about pay. */
export const meWords = {
  notPayee: about(
    '这里还没有您的计薪资料。签好协议、由算薪专员建好收款人之后，每做一件事都会在这里出现。',
    'You are not paid here yet. Once your agreement is signed and payroll has you on its list, everything that you do appears here.',
  ),
  soFar: (from: string, to: string): Words => about(`${from} 至 ${to}，到现在`, `${from} to ${to}, so far`),
  notFinal: about(
    '还没有结算：按现在的记录算，结算时以当期全部记录为准。',
    'Not settled yet: by the records as they are. The settlement goes by all records of the period.',
  ),
  cannotSay: about(
    '现在算不出来，原因如下。算薪专员也会看到。',
    'It cannot be reckoned now, for this reason; payroll sees it too.',
  ),
  today: about('今天', 'Today'),
  todayNothing: about('今天还没有计薪的记录。', 'Nothing of today is on record yet.'),
  todayMeans: about(
    '今天的这些事让本期应发多了这么多。',
    'So much more gross pay in this period because of what you did today.',
  ),
  gross: about('应发', 'Gross'),
  net: about('实发', 'Net'),
  shift: about('再上一班会多多少', 'What one more shift would bring'),
  shiftMeans: about(
    '按您这一期的速度再做 4 小时，和整期一起重算，差额就是它。是估计，不是承诺。',
    'Four hours more at your pace of this period, reckoned together with it; this is the difference. An estimate, not a promise.',
  ),
  noPace: about(
    '这一期还没有工时，没有速度可以参照。可以先看“算薪”页的估计。',
    'No hour was worked in this period, so there is no pace to go by. The page about pay has an estimate.',
  ),
  toEarn: about('打开“算薪”', 'What would it pay?'),
  grounds: about('每一件事', 'Each event'),
  payslipsEmpty: about('还没有结算过的工资条。', 'There is no settled payslip yet.'),
  period: about('工作期间', 'Work of'),
  payOn: about('发薪日', 'Day of payment'),
  state: about('状态', 'State'),
  closed: about('已结算，待发放', 'settled, to be paid'),
  paid: about('已发放', 'paid'),
  withheld: about('个税', 'Income tax'),
  yearSheet: (year: string): Words => about(`${year} 年收入与扣缴（PDF）`, `Income and tax of ${year} (PDF)`),
  object: about('对这份工资条提出异议', 'Dispute this payslip'),
  objectMeans: about(
    '写明哪里不对，7 天内有人答复；没有异议的部分照发。提异议不影响排班和评分。',
    'Say what is wrong; somebody answers within 7 days. What is not disputed is paid all the same, and nothing else changes for you.',
  ),
  send: about('提出异议', 'File it'),
  which: about('哪一行', 'Which line'),
  whole: about('整份，或少了什么', 'the whole, or something that is missing'),
  lineChoice: (line: number, name: string, amount: string): Words =>
    about(`第 ${line} 行 ${name} ${amount} 元`, `line ${line}: ${name}, ${amount} yuan`),
  what: about('哪里不对', 'What is wrong'),
  whatHint: about(
    '写事情本身就好，例如哪天哪一通电话没有算。不要写证件号和卡号。',
    'Say what happened, as which call of which day is missing. No numbers of identity or cards.',
  ),
  wanted: about('您认为应补多少（元）', 'How much is missing, in your view (yuan)'),
  sent: about('已提出，可以在“我的异议”里看进展。', 'It is filed; follow it under My disputes.'),
  disputesEmpty: about(
    '您没有提过异议。要提，打开一份工资条。',
    'You have filed no dispute. To file one, open a payslip.',
  ),
  disputesLead: about(
    '答复期限到了还没有答复，可以直接找负责人。',
    'If the deadline passes without an answer, turn to the owner.',
  ),
  takeBack: about('撤回异议', 'Withdraw the dispute'),
  takeBackMeans: about(
    '撤回后按工资条原样处理；之后还可以重新提。',
    'The payslip then stands; you may dispute it again.',
  ),
  why: about('为什么撤回', 'Why'),
} as const;
