import { type Clause, LCL, read, said } from './clause.ts';

/** What only part-time employment says (劳动合同法第六十八至七十二条). */
export const partTimeClauses = {
  probation: read('probation', said('试用期', 'Probation'), [LCL('七十', '70')], () => [
    said('没有试用期。', 'There is no probation.'),
  ]),
  hours: read('hours', said('工时', 'Hours'), [LCL('六十八', '68')], ({ dayHours, weekHours }) => [
    said(
      `平均每天 ${dayHours} 小时，每周 ${weekHours} 小时；平均每天不超过 4 小时，每周不超过 24 小时。班次由乙方在排班里选定，没选的班不算缺勤。`,
      `${dayHours} hours a day on average and ${weekHours} a week; never over 4 a day on average and 24 a week. Side B picks their shifts; one that was not picked is not missed.`,
    ),
  ]),
  settlement: read(
    'settlement',
    said('结算', 'Settlement'),
    [LCL('七十二', '72'), said('工资支付暂行规定第六条', 'Interim Provisions on Payment of Wages, art. 6')],
    ({ settlement }) => [
      said(
        `每 ${settlement} 天结算一次，最长不超过 15 天，付到乙方本人的账户，每次都有工资单。`,
        `Settled every ${settlement} days, 15 at the most, to an account of side B’s own, with a payslip each time.`,
      ),
    ],
  ),
  others: read('others', said('别的工作', 'Other work'), [LCL('六十九', '69')], () => [
    said(
      '乙方可以同时为别的单位工作，只要不影响先订立的合同。',
      'Side B may work for others at the same time, as long as an earlier contract does not suffer.',
    ),
  ]),
  ending: read(
    'ending',
    said('怎么结束', 'How it ends'),
    [LCL('七十一', '71'), said('工资支付暂行规定第九条', 'Interim Provisions on Payment of Wages, art. 9')],
    () => [
      said(
        '任何一方都可以随时通知对方结束，不需要理由，法律不要求经济补偿。已经做完的工作，结束时一次付清。',
        'Either side may end it at any time by telling the other, without a reason; the law gives no severance pay. What has been worked is paid in full at once.',
      ),
    ],
  ),
} as const satisfies { readonly [id: string]: Clause };
