import { relationTerms } from '../../../terms/facts/relation-terms.ts';
import { type Clause, LCL, read, said } from './clause.ts';

/** What every employment says, by the hour or full time. */
export const employmentClauses = {
  term: read(
    'term',
    said('期限', 'Term'),
    [LCL('十二、十三、十四', '12, 13, 14')],
    ({ startsOn, endsOn }) => [
      endsOn === null
        ? said(`从 ${startsOn} 起，没有约定终止时间。`, `From ${startsOn}, without a fixed end.`)
        : said(`从 ${startsOn} 起，到 ${endsOn} 止。`, `From ${startsOn} to ${endsOn}.`),
    ],
  ),
  pay: read(
    'pay',
    said('工资', 'Pay'),
    [
      LCL('十七、三十', '17, 30'),
      said('工资支付暂行规定第六、十五条', 'Interim Provisions on Payment of Wages, arts. 6, 15'),
    ],
    (terms) => [
      said(
        `每工作一小时至少 ${terms.hourly} 元。${terms.performance === '' ? '没有绩效部分。' : `绩效：${terms.performance}`}`,
        `At least ${terms.hourly} yuan for each hour of work. ${terms.performance === '' ? 'There is no performance part.' : `Performance (as advertised): ${terms.performance}`}`,
      ),
      said(relationTerms[terms.relation].floor['zh-CN'], relationTerms[terms.relation].floor.en),
      said(
        `按价目「${terms.card.role}，${terms.card.level} 级」计算；价目改变要先告诉乙方，已经做完的工作不受影响。没有付钱的工作，工资单写明理由。`,
        `Reckoned by the rate card “${terms.card.role}, level ${terms.card.level}”; side B is told before it changes, and work already done is not touched. Work that earned nothing stands on the payslip with the reason.`,
      ),
      said(
        '绩效不好只影响绩效部分，不扣底薪。除了税、本人的社会保险和法院要求的，不扣任何钱。',
        'Poor results touch the performance part only, never the base. Nothing is deducted but tax, one’s own social insurance, and what a court orders.',
      ),
    ],
  ),
  noFee: read(
    'no-fee',
    said('不收钱、不扣证件', 'No fees, no papers held'),
    [LCL('九、八十四', '9, 84')],
    () => [
      said(
        '甲方不收押金、保证金、培训费、服装费或任何别的钱，不要求担保，不扣押身份证和其他证件，也不要证件照片。谁代表甲方收钱，乙方可以拒绝并举报。',
        'Side A takes no deposit, bond, fee for training or clothing or anything else, asks for no guarantee, and holds no identity card or other paper nor a picture of one. Whoever asks for money in its name may be refused and reported.',
      ),
    ],
  ),
  secrecy: read(
    'secrecy',
    said('客户的信息', 'What customers tell'),
    [LCL('二十三、二十五', '23, 25')],
    () => [
      said(
        '乙方只在处理来电和会话时看客户的信息，不抄录、不截屏、不告诉别人。没有竞业限制，没有违约金。',
        'Side B looks at what customers tell only to handle their calls and chats, copies and pictures nothing, and tells nobody. There is no ban on working elsewhere and no penalty.',
      ),
    ],
  ),
  lawPrevails: read(
    'law-prevails',
    said('低于法律的不算', 'Nothing below the law'),
    [LCL('十八、二十六、三十五', '18, 26, 35')],
    () => [
      said(
        '本协议与法律不一致、对乙方更不利的地方无效，按法律执行。变更要双方都重新签名。',
        'Whatever in it is worse for side B than the law is void, and the law applies. A change needs both signatures again.',
      ),
    ],
  ),
  disputes: read('disputes', said('有争议怎么办', 'Disputes'), [LCL('七十七', '77')], () => [
    said(
      '先协商；乙方可以向劳动行政部门投诉，也可以申请劳动仲裁、提起诉讼。协商不影响没有争议的部分按时支付。',
      'The two sides talk first; side B may complain to the labour authority, go to arbitration and to court. What is not disputed is paid in time meanwhile.',
    ),
  ]),
} as const satisfies { readonly [id: string]: Clause };
