import type { Words } from '../kernel/words.ts';

/** What each rule rests on. Articles were read in the statutes; what was not read is marked 待核实. */
export const sources = {
  'upfront-fee': {
    'zh-CN':
      '《劳动合同法》第九条、第八十四条：用人单位不得要求劳动者提供担保，不得以其他名义向劳动者收取财物',
    en: 'Labour Contract Law, articles 9 and 84: an employer may not ask a worker for security or collect money or goods under any name',
  },
  'task-advance': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：刷单返利先返小钱，再诱人垫付',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): fake-order schemes repay small sums first, then ask for advances',
  },
  'prepaid-stock': {
    'zh-CN':
      '《劳动合同法》第九条、第八十四条：用人单位不得要求劳动者提供担保，不得以其他名义向劳动者收取财物',
    en: 'Labour Contract Law, articles 9 and 84: an employer may not ask a worker for security or collect money or goods under any name',
  },
  'loan-for-work': {
    'zh-CN':
      '《人力资源市场暂行条例》第二十七条、第四十三条：人力资源服务机构不得欺诈，不得以招聘为名牟取不正当利益；多部门整治招转培、培训贷的通知（原文待核实）',
    en: 'Human Resources Market Regulation, articles 27 and 43: no fraud by those who place people, no gain under the pretext of recruiting; the ministries’ notice against training loans (text not yet checked)',
  },
  'secret-code': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：验证码、密码不告诉任何人',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): codes and passwords are for nobody else',
  },
  'screen-sharing': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：不与陌生人共享屏幕',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): never share the screen with strangers',
  },
  'account-lending': {
    'zh-CN':
      '《反电信网络诈骗法》第三十一条：不得买卖、出租、出借电话卡、银行账户、支付账户，不得提供实名核验帮助',
    en: 'Anti-Telecom-Fraud Law, article 31: phone cards, bank and payment accounts may not be sold, let or lent, nor real-name checks be passed for others',
  },
  'sim-lending': {
    'zh-CN':
      '《反电信网络诈骗法》第三十一条：不得买卖、出租、出借电话卡、银行账户、支付账户，不得提供实名核验帮助',
    en: 'Anti-Telecom-Fraud Law, article 31: phone cards, bank and payment accounts may not be sold, let or lent, nor real-name checks be passed for others',
  },
  'errand-for-strangers': {
    'zh-CN': '《反电信网络诈骗法》第二十五条：不得为他人实施电信网络诈骗活动提供支持或者帮助',
    en: 'Anti-Telecom-Fraud Law, article 25: no support or help for those who swindle',
  },
  'papers-before-contract': {
    'zh-CN': '《个人信息保护法》第六条、第二十八条、第二十九条：最小必要；处理敏感个人信息应当取得单独同意',
    en: 'Personal Information Protection Law, articles 6, 28 and 29: no more than needed; sensitive data only with separate consent',
  },
  'unknown-app': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：不下载来历不明的应用',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): install nothing of unknown origin',
  },
  'recruit-others': {
    'zh-CN': '《禁止传销条例》（条文待核实）：以发展人员数量计酬、交纳费用取得资格的属于传销',
    en: 'Regulation on the Prohibition of Pyramid Selling (articles not yet checked): pay by the number brought in, with a payment to enter, is pyramid selling',
  },
  'lured-abroad': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：高薪招往缅北等地务工的骗局',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): high-pay jobs in northern Myanmar and thereabouts',
  },
  'big-pay-no-assessment': {
    'zh-CN': '本站防骗守则：超高时薪或轻松月入过万，又无需业绩考核',
    en: 'Our own rule of caution: very high hourly pay or “10,000 a month with ease”, with no assessment of performance',
  },
  'big-pay': {
    'zh-CN': '本站防骗守则：远高于行情的收入',
    en: 'Our own rule of caution: income far above what is usual',
  },
  'hired-unseen': {
    'zh-CN': '本站防骗守则：没见面就录用，并要求转到私人联系方式',
    en: 'Our own rule of caution: hired unseen, and moved to a private contact',
  },
  'keep-it-secret': {
    'zh-CN': '本站防骗守则：要求瞒着家人、银行',
    en: 'Our own rule of caution: asked to hide it from family or bank',
  },
  'strange-messenger': {
    'zh-CN': '本站防骗守则：转到小众或加密聊天软件',
    en: 'Our own rule of caution: moved to an obscure or encrypted messenger',
  },
  'private-contact': {
    'zh-CN': '本站防骗守则：离开招聘平台私下联系',
    en: 'Our own rule of caution: leaving the platform for a private contact',
  },
  'false-authority': {
    'zh-CN': '公安机关反诈宣传（通报原文待核实）：公检法没有“安全账户”，不会电话办案',
    en: 'Police anti-fraud advice (the notices themselves not yet checked): police and courts have no “safe accounts” and do not work by telephone',
  },
  'no-contract': {
    'zh-CN': '《劳动合同法》第十条：建立劳动关系，应当订立书面劳动合同',
    en: 'Labour Contract Law, article 10: an employment relation needs a written contract',
  },
  urgency: {
    'zh-CN': '本站防骗守则：催你马上决定',
    en: 'Our own rule of caution: hurrying you',
  },
  'easy-work': {
    'zh-CN': '本站防骗守则：什么人都行、什么都不用会',
    en: 'Our own rule of caution: anybody will do, nothing needs to be known',
  },
  'digital-money': {
    'zh-CN': '本站防骗守则：用虚拟币结算',
    en: 'Our own rule of caution: paid in digital coins',
  },
  'learned-reader': {
    'zh-CN': '本站防骗守则：读过许多真假招聘后的印象',
    en: 'Our own rule of caution: an impression from many genuine and false postings',
  },
  'evasive-spelling': {
    'zh-CN': '本站防骗守则：用别字、拆字、符号代替敏感词',
    en: 'Our own rule of caution: sensitive words spelt another way',
  },
  'pay-far-above': {
    'zh-CN': '本站防骗守则：热线与客服岗位的行情约每小时15至25元',
    en: 'Our own rule of caution: hotline and customer-service work usually pays 15 to 25 yuan an hour',
  },
  'code-not-well-formed': {
    'zh-CN': 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：第十八位为校验码',
    en: 'GB 32100-2015: the eighteenth character of the code is a check character',
  },
  'look-alike-link': {
    'zh-CN': '本站防骗守则：仿冒官方域名的链接',
    en: 'Our own rule of caution: links that imitate an official domain',
  },
  'odd-link': {
    'zh-CN': '本站防骗守则：短链接、IP地址和少见后缀',
    en: 'Our own rule of caution: short links, bare addresses and rare endings',
  },
  'papers-for-sale': {
    'zh-CN': '《居民身份证法》《刑法》关于伪造、买卖证件（条文待核实）',
    en: 'The laws on forged and traded papers (articles not yet checked)',
  },
  'found-off-channel': {
    'zh-CN': '本站防骗守则：招聘只认官方渠道',
    en: 'Our own rule of caution: official channels only',
  },
  'below-floor': {
    'zh-CN': '《劳动合同法》第七十二条：非全日制用工小时计酬标准不得低于当地最低小时工资标准',
    en: 'Labour Contract Law, article 72: part-time hourly pay may not be under the local hourly minimum',
  },
  'claims-brand': {
    'zh-CN': '本站防骗守则：打着品牌的名义，却不走品牌的渠道',
    en: 'Our own rule of caution: in a brand’s name, but not on a channel of the brand',
  },
  'work-unlike-the-job': {
    'zh-CN': '本站防骗守则：岗位名称与实际工作对不上',
    en: 'Our own rule of caution: the work does not fit the name of the job',
  },
  'agent-without-licence': {
    'zh-CN': '《人力资源市场暂行条例》第十八条：职业中介活动须取得人力资源服务许可证',
    en: 'Human Resources Market Regulation, article 18: placing people in jobs needs a licence',
  },
} satisfies Readonly<Record<string, Words>>;
