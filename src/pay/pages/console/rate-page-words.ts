import type { Words } from '../../../kernel/words.ts';
import { about } from '../../../terms/words.ts';

/** What the pages of rate cards say. */
export const rateWords = {
  lead: about(
    '先起草，再用最近一个月的真实工作试算，看谁多谁少，最后发布。已发布的不改：结束它，再发新版。',
    'Draft a card, try it on the work of the last month to see who gains and who loses, then publish. A published one is not changed: end it, and publish a new version.',
  ),
  empty: about('还没有费率表。', 'There is no rate card yet.'),
  search: about('版本号', 'Version'),
  draft: about('起草费率表', 'Draft a rate card'),
  redraft: about('修改草稿', 'Change the draft'),
  successor: about('以它为底起草新版', 'Draft a new version from it'),
  version: about('版本号', 'Version'),
  versionHint: about('每个版本一个，例如 2026-11-A。', 'One for each version, as 2026-11-A.'),
  validFrom: about('从这天起', 'Valid from'),
  validTo: about('到这天止', 'Valid to'),
  validToHint: about('不填就一直有效，直到让它结束。', 'Left open, it holds until it is ended.'),
  state: about('状态', 'State'),
  states: {
    draft: about('草稿', 'draft'),
    published: about('已发布', 'published'),
    withdrawn: about('已作废', 'withdrawn'),
  },
  changedAt: about('最近改动', 'Last change'),
  prices: about('单价（元）', 'Prices (yuan)'),
  priceHint: about('留空就是不计薪，工资条上会写明。', 'Left empty it is unpaid, and payslips say so.'),
  unpaid: about('不计薪', 'unpaid'),
  price: {
    hour: about('每承诺工时', 'per committed hour'),
    'talk-minute': about('每有效通话分钟', 'per effective minute of talk'),
    'solved-case': about('每解决一个工单', 'per solved case'),
    'waiting-minute': about('每等待分钟', 'per minute of waiting'),
    'training-hour': about('每培训小时', 'per hour of training'),
    'outage-minute': about('每系统故障分钟', 'per minute of outage'),
  },
  leastTalk: about('通话至少几分钟才计薪', 'Calls shorter than so many minutes are unpaid'),
  csat: about('顾客评分与绩效', 'Customers’ marks and performance pay'),
  quality: about('质检评分与绩效', 'Quality marks and performance pay'),
  gateHint: about(
    '三个数：最低均分 最少个数 不达标时绩效按百分之几。例如 4.2 20 80。留空就不挂钩。',
    'Three figures: lowest mean, fewest marks, percent of performance pay below it. As 4.2 20 80. Empty: nothing depends on it.',
  ),
  gateSaid: (min: string, samples: number, percent: string): Words =>
    about(
      `满 ${samples} 个、均分低于 ${min} 时，绩效部分按 ${percent}%`,
      `with ${samples} marks or more and a mean under ${min}, performance pay at ${percent}%`,
    ),
  uplifts: about('上浮', 'Uplifts'),
  upliftsHint: about(
    '一行一条：开始日 结束日 几点起 几点止 上浮百分之几。例如 2026-11-11 2026-11-12 18 24 50。',
    'A line each: first day, last day, from hour, to hour, percent on top. As 2026-11-11 2026-11-12 18 24 50.',
  ),
  upliftSaid: (from: string, to: string, hours: string, percent: string): Words =>
    about(`${from} 至 ${to}，${hours} 点，+${percent}%`, `${from} to ${to}, hours ${hours}, +${percent}%`),
  bonuses: about('奖金', 'Bonuses'),
  bonusesHint: about(
    '一行一条：名称 类别 每多少 奖多少元 封顶多少元。例如 full-week hour 20 50.00 200.00。',
    'A line each: name, kind, for every so many, yuan, at most yuan. As full-week hour 20 50.00 200.00.',
  ),
  bonusSaid: (id: string, every: string, amount: string, cap: string): Words =>
    about(
      `${id}：每 ${every} 奖 ${amount} 元，最多 ${cap} 元`,
      `${id}: ${amount} yuan for every ${every}, ${cap} at most`,
    ),
  lineMalformed: (line: string): Words =>
    about(`看不懂这一行，还没有保存：${line}`, `This line could not be read; nothing was saved: ${line}`),

  trial: about('试算', 'Trial'),
  tryIt: about('用最近一个月试算', 'Try it on the last month'),
  tryMeans: about(
    '按最近 31 天的真实工作，比较现在的费率表和这份草稿。只比较，谁的工资都不变。',
    'Compares this draft with the cards that held, over the work of the last 31 days. Nobody’s pay changes.',
  ),
  notTried: about(
    '还没有试算。试算之后才能发布。',
    'Not tried yet; it has to be before it can be published.',
  ),
  gain: about('多了', 'Gain'),
  lose: about('少了', 'Lose'),
  same: about('不变', 'Same'),
  before: about('现在（元）', 'Now (yuan)'),
  after: about('按草稿（元）', 'By the draft (yuan)'),
  change: about('差（元）', 'Change (yuan)'),
  payee: about('收款人', 'Payee'),
  noneTried: about(
    '没有可比的：最近 31 天没有适用的工作，或者那时还没有已发布的费率表。',
    'There is nothing to compare: no work of the last 31 days falls under this card, or no published card held then.',
  ),
  moreRows: (count: number): Words => about(`还有 ${count} 人没有列出。`, `${count} more are not shown.`),
  publish: about('发布', 'Publish'),
  publishMeans: (from: string, gain: number, lose: number, before: string, after: string): Words =>
    about(
      `从 ${from} 起按这份计薪，发布后不能改。试算：${gain} 人多、${lose} 人少，合计从 ${before} 元到 ${after} 元。`,
      `Pay follows it from ${from} on, and it cannot be changed. By the trial ${gain} gain and ${lose} lose; the sum goes from ${before} to ${after} yuan.`,
    ),
  end: about('让它结束', 'End it'),
  endMeans: about(
    '这天之后不再按它计薪。请先发布接替的一份，免得有一天没有费率表。',
    'After this day pay does not follow it. Publish its successor first, so that no day goes without a card.',
  ),
  rates: about('怎么计薪', 'How it pays'),
} as const;
