import type { Words } from '../kernel/words.ts';

/** One of the four rules, with a wrong and a right example that the page has judged when it is shown. */
export type GuardRule = {
  readonly id: string;
  readonly title: Words;
  readonly why: Words;
  /** Chinese in both languages: that is how they are met. */
  readonly wrong: string;
  readonly right: string;
};

export const guardRules: readonly GuardRule[] = [
  {
    id: 'rule-1',
    title: { 'zh-CN': '只走官方渠道', en: 'Official channels only' },
    why: {
      'zh-CN': '自己打开公司官网或官方软件去找这条招聘。群里的二维码、私信里的链接、名片上的微信，都能冒充。',
      en: 'Open the company’s own site or app yourself and look for the posting there. QR codes in a group, links in a message, a WeChat name on a card: all of them can be faked.',
    },
    wrong:
      '恭喜，您投的京东物流在线客服简历已通过，不用面试。请加招聘主管微信 wl_hr8826 领取工号，报名入口 http://jd-hr.work/apply ，今天内不加名额作废。',
    right:
      '远山物流春节高峰招在线客服12名，工作地点绵阳市游仙区，底薪每小时20元，夜班另有补贴。请在公司官网“加入我们”栏目投递，由人力资源部面试，不通过微信群招人。',
  },
  {
    id: 'rule-2',
    title: { 'zh-CN': '入职前一分钱不交', en: 'Pay nothing before you are hired' },
    why: {
      'zh-CN':
        '培训费、服装费、保证金、建档费，说会退、说从工资里扣，都一样。垫付、刷单、先买货再返钱，也是要您的钱。',
      en: 'Training, uniform, deposit, file fee: it makes no difference that it will “come back” or “come off your wages”. Paying tasks in advance or buying stock first is the same thing.',
    },
    wrong:
      '客服岗录用了，明天可以排班。上岗前先交298元培训资料费，转到财务小陈的微信，做满一个月随工资退还。',
    right:
      '入职不收培训费、服装费、押金。岗前培训三天由公司承担，培训期间按每天120元计发工资。任何人以公司名义收费，请拨打官网上的电话举报。',
  },
  {
    id: 'rule-3',
    title: { 'zh-CN': '核对公司和资质', en: 'Check the company and its licence' },
    why: {
      'zh-CN':
        '问清用人单位全称和统一社会信用代码，到国家企业信用信息公示系统去查。中介要有人力资源服务许可证，派遣要有劳务派遣经营许可证。代码格式对，不等于公司存在。',
      en: 'Ask for the full name and the credit code of the employer and look it up in the national enterprise register. An agency needs a human-resources service licence, a dispatcher a dispatch licence. A well-formed code does not mean that the company exists.',
    },
    wrong:
      '我们是顺丰、京东多家大公司的合作方，内部名额招居家客服。不签合同，不用看执照，信得过就来，身份证正反面照片先发我登记。',
    right:
      '招聘单位：远山物流有限公司（用人单位直招，不委托中介）。岗位：电话客服8人，地点重庆市渝北区，月薪4200元起，签劳动合同，缴纳社会保险。面试时可查验营业执照原件。',
  },
  {
    id: 'rule-4',
    title: { 'zh-CN': '签合同前不给证件、卡和验证码', en: 'No ID, no bank card, no code before a contract' },
    why: {
      'zh-CN':
        '身份证照片、银行卡、刷脸，签了合同再说。验证码、支付密码、共享屏幕，什么时候都不给。出租、出借银行卡和电话卡是违法的。',
      en: 'ID photos, bank cards and face scans come after the contract. Codes, payment passwords and a shared screen come never. Renting or lending a bank or phone card is against the law.',
    },
    wrong:
      '工资系统要绑定本人银行卡，您把卡号发来，等会儿手机会收到一个验证码，截图发给我，我这边帮您激活接单账号。',
    right:
      '面试请带身份证原件，只当面核对，不复印、不留存。工资卡信息在签订劳动合同之后，由您本人到人事系统里填写。我们不会向您索要短信验证码。',
  },
];

/** The sign the four rules stand beside: either half alone says little, both together are a stop. */
export const redFlag = {
  title: { 'zh-CN': '一个最准的红旗', en: 'The surest red flag' },
  why: {
    'zh-CN':
      '超高时薪或“轻松月入过万”，再加上“没有业绩考核”，放在一起就该停下。电话客服的行情大约每小时 15 到 25 元。',
    en: 'A very high hourly wage, or “ten thousand a month with ease”, together with “no performance assessment” means stop. Hotline work pays about 15 to 25 yuan an hour.',
  },
  wrong: '在家做物流客服，轻松月入过万，时薪80元，没有业绩考核，不限经验，会打字就行，当天结算。',
  right: '物流客服，时薪18元，按接通量和满意度考核，优秀者另有奖金，每月15日和30日结算。',
} as const satisfies { readonly [name: string]: Words | string };

export type Law = {
  readonly law: Words;
  readonly article: Words;
  readonly quote: string;
  readonly gist: Words;
};

/** Each article was read in the version named before it was set down here; the Chinese text is the law's own. */
export const laws: readonly Law[] = [
  {
    law: { 'zh-CN': '劳动合同法（2012年修正）', en: 'Labour Contract Law (2012)' },
    article: { 'zh-CN': '第九条', en: 'Article 9' },
    quote:
      '用人单位招用劳动者，不得扣押劳动者的居民身份证和其他证件，不得要求劳动者提供担保或者以其他名义向劳动者收取财物。',
    gist: {
      'zh-CN': '招人不许押证件，不许以任何名义收钱。',
      en: 'An employer may neither keep papers nor take money from a worker under any name.',
    },
  },
  {
    law: { 'zh-CN': '劳动合同法（2012年修正）', en: 'Labour Contract Law (2012)' },
    article: { 'zh-CN': '第八十四条', en: 'Article 84' },
    quote:
      '用人单位违反本法规定，以担保或者其他名义向劳动者收取财物的，由劳动行政部门责令限期退还劳动者本人，并以每人五百元以上二千元以下的标准处以罚款；给劳动者造成损害的，应当承担赔偿责任。',
    gist: {
      'zh-CN': '收了的要退还本人，还要按每人五百到二千元罚款。',
      en: 'What was taken is to be paid back, with a fine of 500 to 2,000 yuan for each person.',
    },
  },
  {
    law: { 'zh-CN': '劳动合同法（2012年修正）', en: 'Labour Contract Law (2012)' },
    article: { 'zh-CN': '第六十条', en: 'Article 60' },
    quote: '劳务派遣单位和用工单位不得向被派遣劳动者收取费用。',
    gist: { 'zh-CN': '派遣也不许收费。', en: 'Dispatch agencies may not charge either.' },
  },
  {
    law: { 'zh-CN': '就业促进法（2015年修正）', en: 'Employment Promotion Law (2015)' },
    article: { 'zh-CN': '第四十一条', en: 'Article 41' },
    quote:
      '职业中介机构不得有下列行为：（一）提供虚假就业信息；（二）为无合法证照的用人单位提供职业中介服务；（三）伪造、涂改、转让职业中介许可证；（四）扣押劳动者的居民身份证和其他证件，或者向劳动者收取押金；（五）其他违反法律、法规规定的行为。',
    gist: {
      'zh-CN': '中介不许发假招聘，不许押证件、收押金。',
      en: 'An agency may not publish false jobs, keep papers or take deposits.',
    },
  },
  {
    law: { 'zh-CN': '人力资源市场暂行条例（2018年）', en: 'Human Resources Market Regulation (2018)' },
    article: { 'zh-CN': '第十八条', en: 'Article 18' },
    quote:
      '经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。',
    gist: { 'zh-CN': '做中介要有许可证。', en: 'An agency needs a licence.' },
  },
  {
    law: { 'zh-CN': '反电信网络诈骗法（2022年）', en: 'Anti Telecom and Online Fraud Law (2022)' },
    article: { 'zh-CN': '第三十一条', en: 'Article 31' },
    quote:
      '任何单位和个人不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户、互联网账号等，不得提供实名核验帮助；不得假冒他人身份或者虚构代理关系开立上述卡、账户、账号等。',
    gist: {
      'zh-CN': '出租、出借银行卡和电话卡违法，借出去的人也要受罚。',
      en: 'Renting or lending cards and accounts is unlawful, also for the one who lends.',
    },
  },
  {
    law: { 'zh-CN': '个人信息保护法（2021年）', en: 'Personal Information Protection Law (2021)' },
    article: { 'zh-CN': '第六条', en: 'Article 6' },
    quote: '处理个人信息应当具有明确、合理的目的，并应当与处理目的直接相关，采取对个人权益影响最小的方式。',
    gist: {
      'zh-CN': '还没录用就要全套证件，超出了需要。',
      en: 'Asking for every paper before hiring goes beyond what is needed.',
    },
  },
];
