import type { Words } from '../kernel/words.ts';
import type { Move } from './conversation.ts';
import type { Worth } from './first-case.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What each kind of answer is called, and why it helps or does not. */
export const moveWords: { readonly [move in Move]: { readonly name: Words; readonly why: Words } } = {
  listen: {
    name: about('倾听', 'Listening'),
    why: about('让对方说完，事情才说得清。', 'Only who has been heard can be helped.'),
  },
  empathise: {
    name: about('体谅', 'Empathy'),
    why: about('先接住情绪，对方才听得进后面的话。', 'Feelings first: then what follows is heard.'),
  },
  apologise: {
    name: about('道歉', 'Apology'),
    why: about(
      '该道的歉要道；光道歉不办事，还不够。',
      'Owed, and yet not enough without something being done.',
    ),
  },
  verify: {
    name: about('核实', 'Verifying'),
    why: about('只核对必要的两样，查的才是对的那一票。', 'Two details, no more, and it is the right parcel.'),
  },
  explain: {
    name: about('如实说明', 'Explaining truthfully'),
    why: about(
      '说查得到的事实，越具体越让人放心。',
      'Facts that can be looked up; the more exact, the more they calm.',
    ),
  },
  commit: {
    name: about('给出时间', 'Committing to a time'),
    why: about('谁、做什么、几点，说到做到。', 'Who, what, by when, and then it is done.'),
  },
  escalate: {
    name: about('升级', 'Escalating'),
    why: about(
      '该请主管时要请；手里能办的先办。',
      'Right when it is needed; first do what you can do yourself.',
    ),
  },
  dismiss: {
    name: about('敷衍', 'Brushing off'),
    why: about('对方听到的是“你不重要”。', 'What the customer hears is “you do not matter”.'),
  },
  overpromise: {
    name: about('过度承诺', 'Overpromising'),
    why: about(
      '做不到的承诺，明天会变成一个更生气的电话。',
      'A promise nobody can keep is tomorrow’s angrier call.',
    ),
  },
  blame: {
    name: about('推责', 'Blaming'),
    why: about('怪别人解决不了问题，还让人更气。', 'It solves nothing and makes people angrier.'),
  },
  invent: {
    name: about('编造赔偿', 'Inventing compensation'),
    why: about(
      '没有这条规定。许了就是骗人，公司和您都要担责任。',
      'No rule gives this. To promise it is to deceive, and both of you answer for it.',
    ),
  },
  secrets: {
    name: about('索要机密', 'Asking for secrets'),
    why: about(
      '密码、验证码、证件、卡号，客服一样也不能要。骗子才要。',
      'Passwords, codes, papers, card numbers: an agent asks for none. Swindlers do.',
    ),
  },
};

export const worthWords: { readonly [worth in Worth]: Words } = {
  best: about('最合适', 'Best'),
  fine: about('有帮助', 'Helps'),
  weak: about('没帮上', 'Does not help'),
  critical: about('绝对不能', 'Never'),
};
