import { about } from '../../../terms/words.ts';

/** What the sections of payroll and of one's own console are called; they are in the frame before any page is. */
export const sectionWords = {
  overview: about('发薪前先看', 'Before paying'),
  periods: about('结算期', 'Periods'),
  disputes: about('争议', 'Disputes'),
  corrections: about('更正', 'Corrections'),
  events: about('工作记录', 'Work'),
  rates: about('费率表', 'Rate cards'),
  payees: about('收款人', 'Payees'),
  files: about('文件', 'Files'),
  now: about('我的收入', 'My pay now'),
  payslips: about('工资条', 'Payslips'),
  myDisputes: about('我的异议', 'My disputes'),
} as const;
