import type { Words } from '../../kernel/words.ts';

const cited = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** The articles that refusals and warnings rest on. Those whose text has not been read say so. */
export const articles = {
  feeAndGuarantee: cited('劳动合同法第九条、第八十四条', 'Labour Contract Law, arts. 9 and 84'),
  dispatchFee: cited('劳动合同法第六十条', 'Labour Contract Law, art. 60'),
  dispatchContract: cited('劳动合同法第五十八条', 'Labour Contract Law, art. 58'),
  dispatchPost: cited('劳动合同法第六十六条', 'Labour Contract Law, art. 66'),
  probation: cited('劳动合同法第十九条', 'Labour Contract Law, art. 19'),
  minimumWage: cited('劳动法第四十八条', 'Labour Law, art. 48'),
  partTimeHours: cited('劳动合同法第六十八条', 'Labour Contract Law, art. 68'),
  partTimeProbation: cited('劳动合同法第七十条', 'Labour Contract Law, art. 70'),
  partTimePay: cited('劳动合同法第七十二条', 'Labour Contract Law, art. 72'),
  dispatchPartTime: cited(
    '劳动合同法实施条例第三十条',
    'Implementing Regulations of the Labour Contract Law, art. 30',
  ),
  workingHours: cited('劳动法第三十六条、第四十一条', 'Labour Law, arts. 36 and 41'),
  monthlyWage: cited('劳动法第五十条', 'Labour Law, art. 50'),
  wageToWorker: cited('工资支付暂行规定第六条', 'Interim Provisions on Payment of Wages, art. 6'),
  deductions: cited('工资支付暂行规定第十五条', 'Interim Provisions on Payment of Wages, art. 15'),
  losses: cited('工资支付暂行规定第十六条', 'Interim Provisions on Payment of Wages, art. 16'),
  underpaid: cited('劳动合同法第八十五条', 'Labour Contract Law, art. 85'),
  oneTime: cited('个人所得税法实施条例第十四条', 'Implementing Regulations of the Income Tax Law, art. 14'),
  employmentFacts: cited(
    '劳社部发〔2005〕12号（原文未读，待核实）',
    'Notice 12 (2005) of the labour ministry (text not read, to be confirmed)',
  ),
  servicesVat: cited(
    '财政部、税务总局公告2026年第28号（只见标题，待核实）',
    'Announcement 28 (2026) of the finance and tax authorities (title only, to be confirmed)',
  ),
  houseRule: cited('本系统的规则', 'A rule of this house'),
} as const satisfies { readonly [name: string]: Words };
