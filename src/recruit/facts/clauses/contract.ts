import { relationTerms } from '../../../terms/facts/relation-terms.ts';
import { type Clause, LCL, LL, cycle, read, said, unread } from './clause.ts';

/** What only a labour contract says, with the employer itself or in dispatch. */
export const contractClauses = {
  identity: unread('identity', said('乙方的身份信息', 'Who side B is'), [LCL('十七', '17')], () => [
    said(
      '法律要求载明的乙方姓名、住址和居民身份证号码，由乙方在双方签名之后填写，加密保存，作为本合同的附页；不填写不影响本合同已经成立。',
      'Name, address and identity number of side B, which the law wants in a contract, are given by side B after both have signed, kept encrypted, and are an annex to this contract; it stands whether or not they are given.',
    ),
  ]),
  probation: read(
    'probation',
    said('试用期', 'Probation'),
    [LCL('十九、二十', '19, 20')],
    ({ probationDays }) =>
      probationDays === 0
        ? [said('没有试用期。', 'There is no probation.')]
        : [
            said(
              `试用期 ${probationDays} 天，包含在合同期限内，只约定这一次。试用期工资与转正后相同。`,
              `Probation of ${probationDays} days, within the term, agreed once only. Pay during it is the same as after it.`,
            ),
          ],
  ),
  hours: read(
    'hours',
    said('工时、休息和休假', 'Hours, rest and leave'),
    [LL('三十六、三十八、四十、四十一、四十四、四十五', '36, 38, 40, 41, 44, 45')],
    ({ dayHours, weekHours }) => [
      said(
        `每天 ${dayHours} 小时，平均每周 ${weekHours} 小时，每周至少休息一天；法定节假日、带薪年休假照国家规定。`,
        `${dayHours} hours a day and ${weekHours} a week on average, with a day of rest each week; public holidays and paid leave are as the law has them.`,
      ),
      said(
        '加班要经乙方同意，每月不超过 36 小时；平日加班按不低于工资的 150%，休息日不能补休的不低于 200%，法定休假日不低于 300% 支付。',
        'Overtime needs the consent of side B and is never over 36 hours a month; it is paid at 150% at least on working days, 200% on days of rest without time off instead, 300% on public holidays.',
      ),
    ],
  ),
  settlement: read(
    'settlement',
    said('结算', 'Settlement'),
    [LL('五十', '50'), said('工资支付暂行规定第六条', 'Interim Provisions on Payment of Wages, art. 6')],
    ({ settlement }) => [
      said(
        `${cycle(settlement).zh}，付到乙方本人的账户，每次都有工资单；不克扣，不拖欠。`,
        `${cycle(settlement).en}, to an account of side B’s own, with a payslip each time; nothing is held back or paid late.`,
      ),
    ],
  ),
  insurance: read(
    'insurance',
    said('社会保险', 'Social insurance'),
    [LCL('十七', '17'), LL('七十二', '72')],
    ({ relation }) => [relationTerms[relation].insurance],
  ),
  protection: read(
    'protection',
    said('劳动条件和保护', 'Conditions and protection'),
    [LCL('十七', '17'), LL('五十四', '54')],
    () => [
      said(
        '甲方告知用眼、用嗓、久坐和夜班的风险；连续通话后给乙方休息时间；被客户辱骂、骚扰时乙方可以挂断并由班长接手，不影响评分和工资。',
        'Side A tells side B of the strain on eyes, voice and back, and of night work; there are breaks after calls; side B may end a call that is abusive and hand it to a supervisor, without loss of marks or pay.',
      ),
    ],
  ),
  ending: read(
    'ending',
    said('怎么结束', 'How it ends'),
    [LCL('三十六至四十二、四十六、四十七、五十', '36 to 42, 46, 47, 50')],
    ({ relation }) => [
      said(
        `乙方提前三十日书面通知可以解除，试用期内提前三日；甲方拖欠工资、不缴社会保险的，乙方可以立即解除。甲方只能依法解除，依法应当给经济补偿的照给。${relation === 'dispatch' ? '用工单位退回乙方，不等于解除合同。' : ''}`,
        `Side B may end it with thirty days’ notice in writing, three during probation, and at once when pay is late or social insurance is not paid. Side A may end it only as the law allows, with the severance pay that the law gives.${relation === 'dispatch' ? ' Being sent back by the host does not end the contract.' : ''}`,
      ),
    ],
  ),
} as const satisfies { readonly [id: string]: Clause };
