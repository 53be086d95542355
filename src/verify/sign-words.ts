import type { RuleWords } from './rule.ts';

/** What each sign of bait, haste or hiding means, and what to do. */
export const signWords = {
  'big-pay-no-assessment': {
    title: {
      'zh-CN': '高薪加“无需考核”',
      en: 'Very high pay and no assessment',
    },
    meaning: {
      'zh-CN': '正经的高薪都要看业绩。给很多钱又什么都不考核，是诱饵，真正的要求还在后面。',
      en: 'Honest high pay depends on results. Much money for work that nobody assesses is bait; the real demand comes later.',
    },
    todo: {
      'zh-CN': '不要被数字带着走。问清谁发钱、凭什么发、合同怎么写，答不清就离开。',
      en: 'Do not follow the number. Ask who pays, for what, and how the contract says so; if there is no clear answer, leave.',
    },
  },
  'big-pay': {
    title: {
      'zh-CN': '收入说得很大',
      en: 'A large income is promised',
    },
    meaning: {
      'zh-CN': '热线客服的行情约每小时15到25元。说得远高于此，要看凭什么。',
      en: 'Hotline work usually pays 15 to 25 yuan an hour. Far more than that needs a reason.',
    },
    todo: {
      'zh-CN': '问清楚底薪、提成和实际工时，用“算薪”算一算。',
      en: 'Ask for base pay, commission and true hours, and work it out.',
    },
  },
  'hired-unseen': {
    title: {
      'zh-CN': '没面试就录用，还要加私人号',
      en: 'Hired without being seen, and asked to add a private account',
    },
    meaning: {
      'zh-CN': '你可能根本没投过这份简历。先说通过，再引到微信、QQ，是群发的开头。',
      en: 'You may never have applied. “You have passed”, then on to WeChat or QQ, is how bulk messages begin.',
    },
    todo: {
      'zh-CN': '不要加。想确认，就从公司官网找电话打过去问。',
      en: 'Do not add them. To make sure, ring the number on the company’s own site.',
    },
  },
  'keep-it-secret': {
    title: {
      'zh-CN': '要你瞒着别人',
      en: 'You are to keep it from others',
    },
    meaning: {
      'zh-CN': '正当工作不怕家人、银行知道。替你编好理由，是知道会被拦下来。',
      en: 'Honest work has nothing to hide from family or bank. A ready-made excuse means they expect someone to stop you.',
    },
    todo: {
      'zh-CN': '把这段话给家人或银行柜员看，再决定。',
      en: 'Show these words to your family or the bank clerk before you decide.',
    },
  },
  'strange-messenger': {
    title: {
      'zh-CN': '要换到小众聊天软件',
      en: 'You are to move to an obscure messenger',
    },
    meaning: {
      'zh-CN': '换到没人管的软件里聊，记录会消失，出事也查不到人。',
      en: 'In a messenger nobody watches, records vanish and nobody can be found afterwards.',
    },
    todo: {
      'zh-CN': '留在招聘平台里聊；对方不肯，就到此为止。',
      en: 'Stay on the recruiting platform; if they will not, end it there.',
    },
  },
  'private-contact': {
    title: {
      'zh-CN': '引到私人联系方式',
      en: 'Led to a private contact',
    },
    meaning: {
      'zh-CN': '很多真招聘也用微信联系，这一条本身不说明什么；但离开平台后，出了事平台帮不上。',
      en: 'Many genuine recruiters use WeChat, so this alone says little; but once off the platform, it cannot help you.',
    },
    todo: {
      'zh-CN': '先核对对方是不是这家公司的人，再加。',
      en: 'First make sure they are of that company, then add them.',
    },
  },
  'false-authority': {
    title: {
      'zh-CN': '冒充警察、法院或平台要你转账、缴款',
      en: 'Posing as police, court or platform to have money moved',
    },
    meaning: {
      'zh-CN': '没有“安全账户”“清查账户”，追回被骗的钱也不收费。',
      en: 'There are no “safe” or “verification” accounts, and getting stolen money back costs nothing.',
    },
    todo: {
      'zh-CN': '挂断。自己拨110或到派出所核实。',
      en: 'Hang up. Call 110 yourself or go to the police station.',
    },
  },
  'no-contract': {
    title: {
      'zh-CN': '不签合同',
      en: 'No contract',
    },
    meaning: {
      'zh-CN':
        '没有合同，工钱、工伤、离职都没有凭据。非全日制用工可以口头约定，但也要写清谁用工、多少钱、多久结。',
      en: 'Without a contract there is no proof of pay, injury cover or leaving. Part-time work may be agreed by word, but who, how much and when must be said.',
    },
    todo: {
      'zh-CN': '要求把报酬、结算和单位名称写下来，哪怕是消息里写明。',
      en: 'Ask for pay, settlement and the employer’s name in writing, if only in a message.',
    },
  },
  urgency: {
    title: {
      'zh-CN': '催你赶快',
      en: 'You are being hurried',
    },
    meaning: {
      'zh-CN': '催促让人来不及核实。真岗位会等你问清楚。',
      en: 'Haste leaves no time to check. A genuine job waits until you have asked.',
    },
    todo: {
      'zh-CN': '不急着答应，先核实。',
      en: 'Do not agree in haste; check first.',
    },
  },
  'easy-work': {
    title: {
      'zh-CN': '谁都能做',
      en: 'Anybody can do it',
    },
    meaning: {
      'zh-CN': '不少真岗位也不要经验；单独一条不说明问题，和高收入一起出现要留心。',
      en: 'Many genuine jobs need no experience; alone it says little, together with high pay take care.',
    },
    todo: {
      'zh-CN': '看清具体做什么、谁来管、怎么算钱。',
      en: 'Look for what is done, under whom, and how it is paid.',
    },
  },
  'digital-money': {
    title: {
      'zh-CN': '用虚拟币结算',
      en: 'Paid in digital coins',
    },
    meaning: {
      'zh-CN': '境内发工资用人民币。用虚拟币结算，是为了查不到来路。',
      en: 'Wages in mainland China are paid in renminbi. Coins are used so that the source cannot be traced.',
    },
    todo: {
      'zh-CN': '不要接受，也不要替人收转。',
      en: 'Do not accept it, and do not pass it on for anyone.',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
