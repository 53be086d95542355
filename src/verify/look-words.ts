import type { RuleWords } from './rule.ts';

/** What the rules that look at spelling, pay, links, codes and places say. */
export const lookWords = {
  'learned-reader': {
    title: {
      'zh-CN': '读起来像骗局',
      en: 'It reads like a scheme',
    },
    meaning: {
      'zh-CN': '没有哪一句单独成立，但这些话放在一起，和许多骗局的写法相近。这只是印象，不是结论。',
      en: 'No sentence stands alone, but together these words resemble how many schemes are written. This is an impression, not a finding.',
    },
    todo: {
      'zh-CN': '把标出的话逐句问清楚，再决定。',
      en: 'Ask about each marked passage before you decide.',
    },
  },
  'evasive-spelling': {
    title: {
      'zh-CN': '换了写法躲过滤',
      en: 'Spelt so as to slip past filters',
    },
    meaning: {
      'zh-CN': '把“押金”“微信”“验证码”等字换成别的写法，是为了不被平台拦下。',
      en: 'Spelling “deposit”, “WeChat” or “code” another way keeps the platform from stopping it.',
    },
    todo: {
      'zh-CN': '问一句：为什么不能好好写？',
      en: 'Ask why it cannot be written plainly.',
    },
  },
  'pay-far-above': {
    title: {
      'zh-CN': '报酬远高于这类工作的行情',
      en: 'Pay far above what such work brings',
    },
    meaning: {
      'zh-CN': '按写明或推定的工时折算，每小时远超行情。这么多钱，总有没说出来的条件。',
      en: 'Worked out by the hours stated or assumed, the hourly pay is far above the usual. So much money has a condition not yet told.',
    },
    todo: {
      'zh-CN': '问清底薪、提成和每天实际工时；说不清就别去。',
      en: 'Ask for base pay, commission and true daily hours; if they cannot say, do not go.',
    },
  },
  'code-not-well-formed': {
    title: {
      'zh-CN': '统一社会信用代码的校验位不对',
      en: 'The credit code’s check character is wrong',
    },
    meaning: {
      'zh-CN': '这个代码按国家标准算不出来，抄错或编造都有可能。',
      en: 'By the national standard this code cannot be right: miscopied or made up.',
    },
    todo: {
      'zh-CN': '到国家企业信用信息公示系统按公司名称自己查。',
      en: 'Look the company up by name in the national credit information system.',
    },
  },
  'look-alike-link': {
    title: {
      'zh-CN': '链接仿冒官方网址',
      en: 'The link imitates an official address',
    },
    meaning: {
      'zh-CN': '看起来像官方网站，真正的域名却是别人的。',
      en: 'It looks like an official site, but the domain belongs to someone else.',
    },
    todo: {
      'zh-CN': '不要点开，不要填资料。自己在浏览器里输入官网地址。',
      en: 'Do not open it or fill anything in. Type the official address yourself.',
    },
  },
  'odd-link': {
    title: {
      'zh-CN': '链接看不出是谁的',
      en: 'The link does not say whose it is',
    },
    meaning: {
      'zh-CN': '短链接和少见的网址后缀能把人带到任何地方。',
      en: 'A short link or a rare ending can lead anywhere.',
    },
    todo: {
      'zh-CN': '没弄清去向之前不要点。',
      en: 'Do not open it before you know where it leads.',
    },
  },
  'papers-for-sale': {
    title: {
      'zh-CN': '代办证件、假材料',
      en: 'Papers made to order',
    },
    meaning: {
      'zh-CN': '不用考试就出证、代做录用通知和流水，都是假证，用的人也要担责。',
      en: 'Certificates without an exam, offers or bank records made to order are forgeries; those who use them answer too.',
    },
    todo: {
      'zh-CN': '不要买，不要用。证书到人社部门网站查。',
      en: 'Do not buy or use them. Look certificates up on the human-resources authority’s site.',
    },
  },
  'found-off-channel': {
    title: {
      'zh-CN': '不是从官方渠道看到的',
      en: 'Not found on an official channel',
    },
    meaning: {
      'zh-CN': '群里、私信、短信里的招聘谁都能发，本身不说明真假，但没有平台替你核过发布人。',
      en: 'Anyone can post in a group, message or text; it proves nothing, but no platform has checked who posted.',
    },
    todo: {
      'zh-CN': '到公司官网或正规平台搜同一个岗位，对一对联系方式。',
      en: 'Look for the same post on the company’s site or a known platform and compare the contact.',
    },
  },
  'below-floor': {
    title: {
      'zh-CN': '时薪低于当地最低小时工资',
      en: 'Hourly pay under the local minimum',
    },
    meaning: {
      'zh-CN': '这不是骗局的信号，但按非全日制用工算，低于当地最低小时工资是违法的。',
      en: 'No sign of a scheme, but for part-time work it is unlawful to pay less than the local hourly minimum.',
    },
    todo: {
      'zh-CN': '问清用工关系；若是非全日制，可要求补足，或向 12333 反映。',
      en: 'Ask which relation it is; if part-time, ask for the difference or tell 12333.',
    },
  },
  'claims-brand': {
    title: {
      'zh-CN': '打着品牌名义，走私人渠道',
      en: 'In a brand’s name, through a private channel',
    },
    meaning: {
      'zh-CN': '大公司招聘会用自己的网站、邮箱或官方号，不会只留一个私人微信或QQ。',
      en: 'Large companies recruit through their own sites, mail and official accounts, not through one private WeChat or QQ.',
    },
    todo: {
      'zh-CN': '到该品牌官网的招聘页找同一岗位；找不到就不要继续。',
      en: 'Look for the same post on the brand’s own careers page; if it is not there, stop.',
    },
  },
  'work-unlike-the-job': {
    title: {
      'zh-CN': '名称和工作对不上',
      en: 'The work does not fit its name',
    },
    meaning: {
      'zh-CN': '叫客服、文员，做的却是点赞、下单、收钱，名称只是招牌。',
      en: 'Called service or clerical work, but it is liking, ordering or taking money: the name is only a sign on the door.',
    },
    todo: {
      'zh-CN': '要对方写明每天具体做什么、由谁管理。',
      en: 'Have them write down what is done each day and under whom.',
    },
  },
  'agent-without-licence': {
    title: {
      'zh-CN': '通过中介或代招',
      en: 'Through an agency',
    },
    meaning: {
      'zh-CN': '中介、代招要有人力资源服务许可证，并公示收费标准；劳动者不必为找工作付钱给用人单位。',
      en: 'Agencies need a licence and must show their fees; a worker owes the employer nothing for being hired.',
    },
    todo: {
      'zh-CN': '让对方出示许可证编号，到当地人社部门网站查。',
      en: 'Ask for the licence number and look it up with the local authority.',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
