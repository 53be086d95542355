import type { Words } from '../kernel/words.ts';
import type { PricedKind } from '../terms/rate-card.ts';
import { about, termsProblemWords } from '../terms/words.ts';
import type { EarningsProblem } from './earnings.ts';

const kindWords: { readonly [kind in PricedKind]: Words } = {
  hour: about('承诺的工时', 'committed hours'),
  'talk-minute': about('有效通话分钟', 'effective minutes of talk'),
  'solved-case': about('解决的工单', 'solved cases'),
  'waiting-minute': about('等待分钟', 'minutes of waiting'),
  'training-hour': about('培训工时', 'hours of training'),
  'outage-minute': about('系统故障分钟', 'minutes of outage'),
};

/** Why events earn nothing. */
export const unpaidWords = {
  noPrice: (kind: PricedKind): Words =>
    about(
      `费率表没有给${kindWords[kind]['zh-CN']}定价，所以不计薪。`,
      `The rate card has no price for ${kindWords[kind].en}, so they are not paid.`,
    ),
  saidToBeUnpaid: (kind: PricedKind): Words =>
    about(
      `费率表写明${kindWords[kind]['zh-CN']}不计薪。`,
      `The rate card says that ${kindWords[kind].en} are unpaid.`,
    ),
  nothingDone: about('数量是 0，没有可计薪的。', 'The quantity is 0, so there is nothing to pay for.'),
  tooShort: (minutes: string): Words =>
    about(
      `通话不足 ${minutes} 分钟，按费率表不计薪。`,
      `The calls were shorter than ${minutes} minutes and are not paid under the rate card.`,
    ),
} as const;

type Seen = { readonly mean: string; readonly count: number };
type Asked = Seen & { readonly min: string; readonly minSamples: number; readonly percent: string };

/** What came of marks, which earn nothing themselves. */
export const markWords = {
  noGate: ({ mean, count }: Seen): Words =>
    about(
      `评分本身不计薪；${count} 个评分，平均 ${mean}，费率表没有与它挂钩的规则。`,
      `Marks are not paid; ${count} of them, ${mean} on average, and the rate card makes nothing depend on them.`,
    ),
  tooFew: ({ count, minSamples }: Asked): Words =>
    about(
      `评分本身不计薪；只有 ${count} 个，不足 ${minSamples} 个，不影响绩效部分。`,
      `Marks are not paid; there are only ${count} of the ${minSamples} needed, so the performance part is not touched.`,
    ),
  reached: ({ mean, count, min }: Asked): Words =>
    about(
      `评分本身不计薪；${count} 个，平均 ${mean}，达到 ${min}，绩效部分全额计。`,
      `Marks are not paid; ${count} of them, ${mean} on average, reach ${min}: the performance part is paid in full.`,
    ),
  bites: ({ mean, count, min, percent }: Asked): Words =>
    about(
      `评分本身不计薪；${count} 个，平均 ${mean}，低于 ${min}，绩效部分按 ${percent}% 计。`,
      `Marks are not paid; ${count} of them, ${mean} on average, are under ${min}: the performance part is paid at ${percent}%.`,
    ),
} as const;

/** What the room's commands do, in a line each. */
export const commandWords = {
  lines: about(
    '每件事按费率表挣了多少、怎么算的，没挣钱的为什么。',
    'what each event earned by the rate card and how, and why others earned nothing.',
  ),
} as const;

/** One sentence for every reason why earnings are not worked out. */
export const earningsProblemWords = (problem: EarningsProblem): Words =>
  problem.kind === 'event-conflict'
    ? about(
        '同一个事件编号出现了不同的内容，请先弄清哪个是真的。',
        'One event id comes with two contents: find out first which is true.',
      )
    : termsProblemWords(problem);
