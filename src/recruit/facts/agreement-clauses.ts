import type { Words } from '../../kernel/words.ts';
import { relationTerms } from '../../terms/facts/relation-terms.ts';
import { workRoleWords } from '../../verify/token-words.ts';
import type { AgreementTerms } from '../agreement-terms.ts';

const said = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });
const article = said;

/**
 * One clause of an agreement: what it says of these terms, and the articles that it rests on. `待核实`: its wording is
 * ours or rests on a text that was not read, and wants the operator's own lawyer once.
 */
export type Clause = {
  readonly id: string;
  readonly heading: Words;
  readonly says: (terms: AgreementTerms) => readonly Words[];
  readonly rests: readonly Words[];
  readonly status: 'verified' | '待核实';
};

const LCL = (zh: string, en: string): Words =>
  article(`劳动合同法第${zh}条`, `Labour Contract Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`);
const LL = (zh: string, en: string): Words =>
  article(`劳动法第${zh}条`, `Labour Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`);
const PIPL = (zh: string, en: string): Words =>
  article(
    `个人信息保护法第${zh}条`,
    `Personal Information Protection Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`,
  );
const OURS = article('双方约定', 'As agreed between the two sides');

const read = (id: string, heading: Words, rests: readonly Words[], says: Clause['says']): Clause => ({
  id,
  heading,
  says,
  rests,
  status: 'verified',
});
const unread = (id: string, heading: Words, rests: readonly Words[], says: Clause['says']): Clause => ({
  id,
  heading,
  says,
  rests,
  status: '待核实',
});

/** The clauses, by their ids; which of them a relation has stands with the templates. */
export const clauses = {
  parties: read('parties', said('双方', 'The two sides'), [LCL('三、十六', '3, 16')], ({ employer }) => [
    said(
      `甲方：${employer.name}，统一社会信用代码 ${employer.creditCode}，住所 ${employer.address}，法定代表人或主要负责人 ${employer.representative}。`,
      `Side A: ${employer.name}, unified social credit code ${employer.creditCode}, of ${employer.address}, represented by ${employer.representative}.`,
    ),
    said(
      '乙方：在本协议上签名的本人。乙方签名前，甲方没有、也不得索要乙方的身份证号、证件照片和银行账号。',
      'Side B: the person who signs below. Before that, side A has not asked and may not ask for their identity number, pictures of papers, or bank account.',
    ),
  ]),
  identity: unread('identity', said('乙方的身份信息', 'Who side B is'), [LCL('十七', '17')], () => [
    said(
      '法律要求载明的乙方姓名、住址和居民身份证号码，由乙方在双方签名之后填写，加密保存，作为本合同的附页；不填写不影响本合同已经成立。',
      'Name, address and identity number of side B, which the law wants in a contract, are given by side B after both have signed, kept encrypted, and are an annex to this contract; it stands whether or not they are given.',
    ),
  ]),
  work: read('work', said('做什么、在哪里', 'Work and place'), [LCL('八、十七', '8, 17')], (terms) => [
    said(
      `岗位：${workRoleWords[terms.role]['zh-CN']}。内容：${terms.duties}`,
      `Work: ${workRoleWords[terms.role].en}. Duties (in Chinese as advertised): ${terms.duties}`,
    ),
    said(
      `乙方在${terms.city}自己家里工作，使用自己的电脑和网络；甲方不要求乙方购买任何设备、软件或课程。`,
      `Side B works at home in ${terms.city}, on their own computer and line; side A does not ask them to buy any equipment, software or course.`,
    ),
  ]),
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
  civilTerm: unread('term', said('期限', 'Term'), [OURS], ({ startsOn, endsOn }) => [
    endsOn === null
      ? said(`从 ${startsOn} 起，没有约定终止时间。`, `From ${startsOn}, without a fixed end.`)
      : said(`从 ${startsOn} 起，到 ${endsOn} 止。`, `From ${startsOn} to ${endsOn}.`),
  ]),
  noProbation: read('probation', said('试用期', 'Probation'), [LCL('七十', '70')], () => [
    said('没有试用期。', 'There is no probation.'),
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
  partTimeHours: read('hours', said('工时', 'Hours'), [LCL('六十八', '68')], ({ dayHours, weekHours }) => [
    said(
      `平均每天 ${dayHours} 小时，每周 ${weekHours} 小时；平均每天不超过 4 小时，每周不超过 24 小时。班次由乙方在排班里选定，没选的班不算缺勤。`,
      `${dayHours} hours a day on average and ${weekHours} a week; never over 4 a day on average and 24 a week. Side B picks their shifts; one that was not picked is not missed.`,
    ),
  ]),
  fullTimeHours: read(
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
  civilHours: unread('hours', said('工时', 'Hours'), [OURS], ({ dayHours, weekHours }) => [
    said(
      `乙方自己决定接不接、什么时候接；预计每周 ${weekHours} 小时、每天 ${dayHours} 小时，只是预计，不是任务。没有固定班次，不接不扣钱。`,
      `Side B decides whether and when to take work; about ${weekHours} hours a week and ${dayHours} a day are expected, which is no quota. There are no set shifts, and nothing is deducted for not taking work.`,
    ),
    said(
      '如果实际上有固定班次、受甲方管理和处分，双方之间可能是劳动关系，乙方的权利以法律为准。',
      'If in fact there are set shifts under direction and discipline, this may be employment, and the law then says what side B is entitled to.',
    ),
  ]),
  pay: read(
    'pay',
    said('工资', 'Pay'),
    [
      LCL('十七、三十', '17, 30'),
      article('工资支付暂行规定第六、十五条', 'Interim Provisions on Payment of Wages, arts. 6, 15'),
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
  civilPay: unread('pay', said('报酬', 'Pay'), [OURS], (terms) => [
    said(
      `每完成一小时服务至少 ${terms.hourly} 元。${terms.performance === '' ? '没有绩效部分。' : `绩效：${terms.performance}`}`,
      `At least ${terms.hourly} yuan for each hour of service. ${terms.performance === '' ? 'There is no performance part.' : `Performance (as advertised): ${terms.performance}`}`,
    ),
    said(relationTerms[terms.relation].floor['zh-CN'], relationTerms[terms.relation].floor.en),
    said(
      `按价目「${terms.card.role}，${terms.card.level} 级」计算；价目改变要先告诉乙方，已经做完的不受影响。没有付钱的，结算单写明理由。`,
      `Reckoned by the rate card “${terms.card.role}, level ${terms.card.level}”; side B is told before it changes, and what is done is not touched. What earned nothing stands on the statement with the reason.`,
    ),
  ]),
  training: unread(
    'training',
    said('培训和设备检测', 'Training, and checks of the equipment'),
    [OURS],
    ({ training }) => [
      said(
        `甲方要求的培训、设备和网络检测、试班都是工作时间，每小时 ${training} 元，从第一小时付起。`,
        `Training, checks of equipment and line, and trial shifts that side A asks for are working time, at ${training} yuan an hour from the first hour.`,
      ),
    ],
  ),
  partTimeSettlement: read(
    'settlement',
    said('结算', 'Settlement'),
    [
      LCL('七十二', '72'),
      article('工资支付暂行规定第六条', 'Interim Provisions on Payment of Wages, art. 6'),
    ],
    ({ settlement }) => [
      said(
        `每 ${settlement} 天结算一次，最长不超过 15 天，付到乙方本人的账户，每次都有工资单。`,
        `Settled every ${settlement} days, 15 at the most, to an account of side B’s own, with a payslip each time.`,
      ),
    ],
  ),
  monthlySettlement: read(
    'settlement',
    said('结算', 'Settlement'),
    [LL('五十', '50'), article('工资支付暂行规定第六条', 'Interim Provisions on Payment of Wages, art. 6')],
    ({ settlement }) => [
      said(
        `${cycle(settlement).zh}，付到乙方本人的账户，每次都有工资单；不克扣，不拖欠。`,
        `${cycle(settlement).en}, to an account of side B’s own, with a payslip each time; nothing is held back or paid late.`,
      ),
    ],
  ),
  civilSettlement: unread('settlement', said('结算', 'Settlement'), [OURS], ({ settlement }) => [
    said(
      `${cycle(settlement).zh}，付到乙方本人的账户，每次都有结算单。`,
      `${cycle(settlement).en}, to an account of side B’s own, with a statement each time.`,
    ),
  ]),
  tax: unread(
    'tax',
    said('个人所得税', 'Income tax'),
    [article('个人所得税法第九条', 'Individual Income Tax Law, art. 9')],
    ({ relation }) => [relationTerms[relation].tax],
  ),
  insurance: read(
    'insurance',
    said('社会保险', 'Social insurance'),
    [LCL('十七', '17'), LL('七十二', '72')],
    ({ relation }) => [relationTerms[relation].insurance],
  ),
  softInsurance: unread('insurance', said('社会保险', 'Social insurance'), [OURS], ({ relation }) => [
    relationTerms[relation].insurance,
  ]),
  injury: unread(
    'injury',
    said('受伤怎么办', 'Injury'),
    [article('劳社部发〔2003〕12号（转载）', 'Notice 12 (2003) of the labour ministry (as reprinted)')],
    ({ relation }) => [relationTerms[relation].injury],
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
  dispatch: read(
    'dispatch',
    said('派到哪里', 'Where side B is sent'),
    [LCL('五十八、五十九、六十、六十二、六十三、六十六', '58, 59, 60, 62, 63, 66')],
    ({ host, startsOn, endsOn, role }) => [
      said(
        `甲方是用人单位，把乙方派到用工单位 ${host ?? ''} 的${workRoleWords[role]['zh-CN']}岗位，派遣期限从 ${startsOn} 到 ${endsOn ?? ''}。派遣协议的内容乙方可以随时查看。`,
        `Side A is the employer and sends side B to ${host ?? ''} as ${workRoleWords[role].en}, from ${startsOn} to ${endsOn ?? ''}. Side B may see the dispatch agreement at any time.`,
      ),
      said(
        '没有活的时候，甲方按不低于当地最低工资的标准按月支付。乙方与用工单位的员工同工同酬。甲方和用工单位都不向乙方收费。',
        'While there is no work side A pays monthly, the local minimum wage at least. Side B is paid as the host’s own staff are for the same work. Neither side A nor the host charges side B anything.',
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
  softNoFee: unread('no-fee', said('不收钱、不扣证件', 'No fees, no papers held'), [OURS], () => [
    said(
      '甲方不收押金、保证金、培训费、服装费或任何别的钱，不要求担保，不扣押身份证和其他证件，也不要证件照片。谁代表甲方收钱，乙方可以拒绝并举报。',
      'Side A takes no deposit, bond, fee for training or clothing or anything else, asks for no guarantee, and holds no identity card or other paper nor a picture of one. Whoever asks for money in its name may be refused and reported.',
    ),
  ]),
  network: unread('network', said('断网断电', 'When line or power fails'), [OURS], () => [
    said(
      '网络或系统故障不是任何人的错：不计入评分，故障时间按价目支付或写明不支付的理由，乙方不赔偿。',
      'A failure of network or system is nobody’s fault: it does not count in marks, its time is paid by the rate card or the reason why not is told, and side B pays for nothing.',
    ),
  ]),
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
  softSecrecy: unread('secrecy', said('客户的信息', 'What customers tell'), [OURS], () => [
    said(
      '乙方只在处理来电和会话时看客户的信息，不抄录、不截屏、不告诉别人。没有竞业限制，没有违约金。',
      'Side B looks at what customers tell only to handle their calls and chats, copies and pictures nothing, and tells nobody. There is no ban on working elsewhere and no penalty.',
    ),
  ]),
  others: read('others', said('别的工作', 'Other work'), [LCL('六十九', '69')], () => [
    said(
      '乙方可以同时为别的单位工作，只要不影响先订立的合同。',
      'Side B may work for others at the same time, as long as an earlier contract does not suffer.',
    ),
  ]),
  partTimeEnd: read(
    'ending',
    said('怎么结束', 'How it ends'),
    [
      LCL('七十一', '71'),
      article('工资支付暂行规定第九条', 'Interim Provisions on Payment of Wages, art. 9'),
    ],
    () => [
      said(
        '任何一方都可以随时通知对方结束，不需要理由，法律不要求经济补偿。已经做完的工作，结束时一次付清。',
        'Either side may end it at any time by telling the other, without a reason; the law gives no severance pay. What has been worked is paid in full at once.',
      ),
    ],
  ),
  employmentEnd: read(
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
  civilEnd: unread('ending', said('怎么结束', 'How it ends'), [OURS], () => [
    said(
      '任何一方提前三天通知对方就可以结束，不付违约金。已经完成的服务，结束后照常结算付清。',
      'Either side may end it with three days’ notice, and nobody pays a penalty. What has been done is settled and paid in full.',
    ),
  ]),
  student: unread('student', said('学生', 'Students'), [OURS], () => [
    said(
      '乙方是在校学生，学业优先：考试和上课不安排工作。甲方不要求学校或中介代收报酬，也不向学校、中介付介绍费再从乙方扣回。',
      'Side B is a student and studies come first: there is no work during classes and examinations. Pay goes through no school or go-between, and no fee to one is taken back from side B.',
    ),
  ]),
  platform: unread('platform', said('规则和申诉', 'Rules and objections'), [OURS], () => [
    said(
      '派单、评分和结算的规则公开，改变前告诉乙方；乙方对评分和结算有异议可以申诉，由人答复并写明理由。',
      'The rules by which work is offered, marked and settled are open, and side B is told before they change; objections to marks and settlements are answered by a person, with reasons.',
    ),
  ]),
  data: read(
    'data',
    said('乙方的个人信息', 'Personal data of side B'),
    [PIPL('十三、十七、十九、二十九、四十四至四十七', '13, 17, 19, 29, 44 to 47')],
    () => [
      said(
        '签名之后，甲方才请乙方提供：姓名和银行账号，用来发工资；身份证号和住址，用来申报个人所得税和履行本协议。加密保存，每次查看都有记录；协议结束后，协议资料保存二年，工资资料三年，税务资料十年，期满删除。',
        'Only after the signatures does side A ask for: name and bank account, to pay; identity number and address, to declare income tax and to carry out this agreement. They are kept encrypted and every reading is recorded; after the end, papers of the agreement are kept two years, of pay three, of tax ten, and then erased.',
      ),
      said(
        '乙方可以随时在「我的」里查看、更正、导出和请求删除自己的信息；法律要求保存的，会说明依据和期限。',
        'Side B may at any time see, correct, take away and ask to erase what is kept of them, under “me”; of what the law makes side A keep they are told why and until when.',
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
  softLawPrevails: unread('law-prevails', said('变更', 'Changes'), [OURS], () => [
    said(
      '变更要双方都重新签名。本协议违反法律强制规定的地方无效。',
      'A change needs both signatures again. Whatever goes against mandatory law is void.',
    ),
  ]),
  disputes: read('disputes', said('有争议怎么办', 'Disputes'), [LCL('七十七', '77')], () => [
    said(
      '先协商；乙方可以向劳动行政部门投诉，也可以申请劳动仲裁、提起诉讼。协商不影响没有争议的部分按时支付。',
      'The two sides talk first; side B may complain to the labour authority, go to arbitration and to court. What is not disputed is paid in time meanwhile.',
    ),
  ]),
  civilDisputes: unread('disputes', said('有争议怎么办', 'Disputes'), [OURS], ({ city }) => [
    said(
      `先协商；协商不成，任何一方都可以向乙方住所地（${city}）的人民法院起诉。没有争议的部分按时支付。`,
      `The two sides talk first; failing that, either may go to the court of the place where side B lives (${city}). What is not disputed is paid in time.`,
    ),
  ]),
  form: read(
    'form',
    said('怎么签、怎么存', 'How it is signed and kept'),
    [
      article(
        '电子签名法第三、四、五、八、十三、十四条',
        'Electronic Signature Law, arts. 3, 4, 5, 8, 13, 14',
      ),
      LCL('十六', '16'),
    ],
    () => [
      said(
        '双方同意用电子方式签名：各自键入姓名，并用本人手机收到的一次性验证码确认。每份签名记录所签文本的指纹（SHA-256）、时间、姓名、验证码编号和所用语言；文本改动一个字，指纹就不同。',
        'Both agree to sign electronically: each types their name and confirms it with a one-time code sent to their own phone. Each signature records the fingerprint of the text (SHA-256), the time, the name, the number of the code and the language read; a change of one character changes the fingerprint.',
      ),
      said(
        '双方各持一份同样的 PDF，随时可以下载。以中文为准，英文只供参考。',
        'Both have the same PDF and may fetch it at any time. The Chinese text rules; the English is there to help.',
      ),
    ],
  ),
} as const satisfies { readonly [id: string]: Clause };

function cycle(settlement: AgreementTerms['settlement']): { readonly zh: string; readonly en: string } {
  return settlement === 31
    ? { zh: '每月结算一次', en: 'Settled every month' }
    : { zh: `每 ${settlement} 天结算一次`, en: `Settled every ${settlement} days` };
}
