import type { RuleWords } from './rule.ts';

/** What each thing that may be wanted of the reader means, and what to do. */
export const demandWords = {
  'upfront-fee': {
    title: {
      'zh-CN': '上岗前要你出钱',
      en: 'Money wanted from you before you work',
    },
    meaning: {
      'zh-CN':
        '不管叫培训费、工装费、激活费还是押金，找工作要先交钱，名目再多也是收费；说以后退，也不改变现在要你付。',
      en: 'Whatever it is called, money asked of someone looking for work is a charge; a promise to give it back later changes nothing about paying now.',
    },
    todo: {
      'zh-CN':
        '不要付。已经付了，保留转账和聊天记录，向劳动保障监察（12333）投诉，金额较大或对方失联就报警（110）。',
      en: 'Do not pay. If you have paid, keep the records, complain to the labour inspectorate (12333), and call the police (110) if the sum is large or they are gone.',
    },
  },
  'task-advance': {
    title: {
      'zh-CN': '要你先垫钱做任务',
      en: 'You are to advance money for a task',
    },
    meaning: {
      'zh-CN':
        '先返小钱、再让你垫大钱、最后说“没做完不能提现”，是刷单返利的套路。替老板、客户先买卡买货也一样。',
      en: 'Small money back first, then a larger advance, then “you cannot withdraw until you finish”: that is the fake-order scheme. Buying cards or goods first for a boss or client is the same.',
    },
    todo: {
      'zh-CN': '一分钱都不要垫。已经垫了，不要为了“解冻”再转，马上联系银行并报警（110、96110）。',
      en: 'Advance nothing. If you already have, send no more to “unlock” it; call your bank and the police (110, 96110) at once.',
    },
  },
  'prepaid-stock': {
    title: {
      'zh-CN': '要你先买货才能上班',
      en: 'You must buy goods before you can work',
    },
    meaning: {
      'zh-CN': '招工不会要求先买产品、材料或设备。“卖不完可退”“高价回收”多半在交货时以不合格为由不认账。',
      en: 'Work does not begin with buying products, materials or equipment. “Returnable” and “we buy it back” usually end with your goods being found faulty.',
    },
    todo: {
      'zh-CN': '不要买。要求写进合同并由公司承担货款；对方不肯就离开。',
      en: 'Do not buy. Ask for it in the contract, at the company’s cost; if they will not, leave.',
    },
  },
  'loan-for-work': {
    title: {
      'zh-CN': '要你为工作背上贷款',
      en: 'You are to take on debt for a job',
    },
    meaning: {
      'zh-CN': '以招聘为名让你分期交学费、贷款买车，工作未必有，债一定在你名下。“公司替你还”靠不住。',
      en: 'A job offer that has you pay tuition by instalments or buy a vehicle on credit may bring no job; the debt is yours for certain. “The company repays it” is not worth relying on.',
    },
    todo: {
      'zh-CN':
        '不要在手机上刷脸、点确认。已经办了，当天联系贷款机构要求撤销，保留录音聊天，拨打12333或报警。',
      en: 'Do not scan your face or confirm anything on your phone. If it is done, ask the lender to cancel the same day, keep recordings and chats, call 12333 or the police.',
    },
  },
  'secret-code': {
    title: {
      'zh-CN': '向你要验证码或密码',
      en: 'They want a code or password of yours',
    },
    meaning: {
      'zh-CN': '短信验证码、支付密码等于你的钥匙。任何公司发工资、绑系统都不需要你把它告诉别人。',
      en: 'A code sent to your phone, or a payment password, is your key. No company needs you to tell it to anyone to pay you or register you.',
    },
    todo: {
      'zh-CN': '不要念、不要发、不要截图。已经给了，立刻改密码、联系银行冻结，并报警（110）。',
      en: 'Do not read it out, send it or screenshot it. If you did, change passwords, have the bank freeze the account, call the police (110).',
    },
  },
  'screen-sharing': {
    title: {
      'zh-CN': '要看或操作你的屏幕',
      en: 'They want to see or steer your screen',
    },
    meaning: {
      'zh-CN': '共享屏幕时，对方能看到你的余额、验证码和密码；远程控制更能直接转走钱。',
      en: 'On a shared screen they see your balance, codes and passwords; with remote control they can move the money themselves.',
    },
    todo: {
      'zh-CN': '退出会议，关掉共享和远程软件。已经共享过，马上改密码并联系银行。',
      en: 'Leave the meeting, end sharing, remove the remote tool. If you have shared, change passwords and call the bank now.',
    },
  },
  'account-lending': {
    title: {
      'zh-CN': '要借用你的银行卡、账户或收款码',
      en: 'They want the use of your bank card, account or payment code',
    },
    meaning: {
      'zh-CN': '用你的账户收转别人的钱，很可能是在洗钱。账户会被冻结，你可能要承担刑事责任。',
      en: 'Other people’s money through your account is very likely laundering. Your accounts will be frozen and you may answer for it in court.',
    },
    todo: {
      'zh-CN': '不要交卡、不要收转。已经做了，停下来，到派出所说明情况，主动说明会从轻。',
      en: 'Hand over nothing, move nothing. If you have, stop and tell the police yourself; it counts in your favour.',
    },
  },
  'sim-lending': {
    title: {
      'zh-CN': '要用你的手机卡、实名账号或帮忙拨号',
      en: 'They want your SIM, a real-name account, or your help in dialling',
    },
    meaning: {
      'zh-CN': '出租手机卡、代注册账号、在家放拨号设备，都是在替诈骗电话铺路，名字是你的，责任也是你的。',
      en: 'Letting a SIM, registering accounts for others or keeping a dialling box at home carries fraud calls; the name on it is yours, and so is the blame.',
    },
    todo: {
      'zh-CN': '不要交。已经交了，去营业厅挂失销卡，并报警说明。',
      en: 'Do not hand it over. If you have, cancel the card at the carrier’s shop and tell the police.',
    },
  },
  'errand-for-strangers': {
    title: {
      'zh-CN': '替陌生人取送现金、黄金或包裹',
      en: 'Carrying cash, gold or parcels for strangers',
    },
    meaning: {
      'zh-CN': '不见面交接、不许打开、教你对银行撒谎，这是在转移赃款赃物，跑腿的人最先被抓。',
      en: 'Handed over unseen, not to be opened, with a lie ready for the bank: this moves stolen money or goods, and the runner is caught first.',
    },
    todo: {
      'zh-CN': '不要去。已经去过，保留记录，尽快报警说明。',
      en: 'Do not go. If you have been, keep the records and tell the police soon.',
    },
  },
  'papers-before-contract': {
    title: {
      'zh-CN': '没签合同就要证件照、人脸或银行卡',
      en: 'Papers, face or bank card wanted before any contract',
    },
    meaning: {
      'zh-CN': '证件正反面加人脸视频，足够替你贷款、开户、注册公司。正规单位是入职签合同时当面核验原件。',
      en: 'Both sides of your card plus a face video are enough to borrow, open accounts or register firms in your name. A proper employer looks at the original when the contract is signed.',
    },
    todo: {
      'zh-CN':
        '先不给。要给也等签了书面合同，并在复印件上写明“仅供某公司入职使用”。已经给了，留意征信和名下账户。',
      en: 'Give none yet. After a written contract, and on copies marked with their only purpose. If you gave them, watch your credit record and accounts.',
    },
  },
  'unknown-app': {
    title: {
      'zh-CN': '要你装来历不明的软件',
      en: 'Software of unknown origin is to be installed',
    },
    meaning: {
      'zh-CN': '应用商店没有、要关防护、要开全部权限的软件，能读你的短信、操作你的手机。',
      en: 'Software that no store carries, that wants protection off and every permission on, can read your messages and steer your phone.',
    },
    todo: {
      'zh-CN': '不要装。装了就断网卸载，用别的手机改密码，并查看银行流水。',
      en: 'Do not install it. If you did, go offline, remove it, change passwords from another phone and check your bank records.',
    },
  },
  'recruit-others': {
    title: {
      'zh-CN': '交钱入门、靠拉人拿钱',
      en: 'Pay to enter, earn by bringing in others',
    },
    meaning: {
      'zh-CN': '入门要交钱、收入靠发展下面的人，就是传销，你拉进来的亲友会一起受损。',
      en: 'A payment to get in and pay for those below you is pyramid selling; the friends you bring in lose with you.',
    },
    todo: {
      'zh-CN': '不要交钱，不要带人。人身被限制时想办法报警（110）。',
      en: 'Pay nothing and bring nobody. If you are kept from leaving, find a way to call 110.',
    },
  },
  'lured-abroad': {
    title: {
      'zh-CN': '以高薪把人带出境',
      en: 'High pay to bring you across the border',
    },
    meaning: {
      'zh-CN': '包机票、有人接、不走劳务手续的境外高薪岗位，去了往往被扣证件、逼着行骗。',
      en: 'High pay abroad with the ticket paid, someone to fetch you and no labour papers often ends with your passport taken and you made to swindle.',
    },
    todo: {
      'zh-CN': '不要出发。正规出国劳务可在商务部网站查对外劳务合作企业。已经上路，先下车，再报警。',
      en: 'Do not set out. Licensed labour companies can be looked up with the Ministry of Commerce. If you are on the way, get off, then call the police.',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
