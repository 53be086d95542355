import type { ChinaDay } from '../kernel/china-day.ts';
import { showYuan, type Fen } from '../kernel/money.ts';
import { showDecimal, showQuantity, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { Assumption, EstimateProblem } from './estimate.ts';
import { relationTerms } from './facts/relation-terms.ts';
import { ASSUMED_YEAR, priorNames, priorsSource, TALK_SHARE_MAX, type Priors } from './facts/work-priors.ts';
import type { FloorRate } from './floor.ts';
import { workTermsProblemWords } from './lawful-words.ts';
import { priceOf, pricedKinds, type Rates } from './rate-card.ts';
import type { Relation } from './relation.ts';
import { about, termsProblemWords } from './words.ts';

type Moves = { readonly low: number; readonly high: number; readonly effect: Fen };

const moves =
  (zh: string, en: string) =>
  ({ low, high, effect }: Moves): Words =>
    about(
      `${zh}从 ${low} 到 ${high}，每小时相差 ${showYuan(effect)} 元。`,
      `From ${low} to ${high}, ${en} make ${showYuan(effect)} yuan of difference an hour.`,
    );

/** What each thing does to an hour's pay. */
export const driverWords: { readonly [name in keyof Priors]: (moved: Moves) => Words } = {
  callsPerHour: moves('每小时来电数', 'calls an hour'),
  talkMinutes: moves('每通通话分钟', 'minutes of talk a call'),
  solvedShare: moves('解决的比例', 'shares of calls solved'),
  rating: moves('客户平均评分', 'customers’ marks'),
  pace: moves('接起的比例', 'shares of calls taken'),
};

export const topUpWords = ({ percent, effect }: { readonly percent: string; readonly effect: Fen }): Words =>
  about(
    `${percent} 的月份挣的不到小时最低工资，要补足；补足的中位数是每小时 ${showYuan(effect)} 元。`,
    `In ${percent} of the months what is earned is under the hourly minimum and has to be topped up, by ${showYuan(effect)} yuan an hour in the median.`,
  );

const priorWords: { readonly [name in keyof Priors]: Words } = {
  callsPerHour: about('每小时来电：最少、最可能、最多。', 'Calls an hour: least, likeliest, most.'),
  talkMinutes: about('每通通话分钟：最少、最可能、最多。', 'Minutes of talk a call: least, likeliest, most.'),
  solvedShare: about(
    '接起的来电里解决的比例：最少、最可能、最多。',
    'Share of calls taken that are solved: least, likeliest, most.',
  ),
  rating: about('客户平均评分：最少、最可能、最多。', 'Mean of customers’ marks: least, likeliest, most.'),
  pace: about(
    '来电里接起的比例：最少、最可能、最多。',
    'Share of calls that are taken: least, likeliest, most.',
  ),
};

type Asked = {
  readonly place: string;
  readonly on: ChinaDay | undefined;
  readonly relation: Relation;
  readonly priors: Priors;
  readonly rates: Rates;
  /** Of a month. */
  readonly hours: Quantity;
  readonly floor: FloorRate;
  readonly isCardGiven: boolean;
};

/** Everything that an estimate rests on, each with its value. */
export const assumptionsOf = (asked: Asked): readonly Assumption[] => [
  ...priorNames.map((name) => {
    const { low, mode, high } = asked.priors[name];
    return { name, value: `${low} / ${mode} / ${high}`, sentence: priorWords[name] };
  }),
  {
    name: 'source',
    value: priorsSource.status,
    sentence: about(
      `${priorsSource.source}。`,
      'All of these are our own assumptions: no distribution of such pay is published. To be confirmed.',
    ),
  },
  ...reckoning(asked),
  ...fromRelation(asked.relation),
];

const reckoning = ({
  place,
  on,
  relation,
  rates,
  hours,
  floor,
  isCardGiven,
}: Asked): readonly Assumption[] => [
  {
    name: 'hoursPerMonth',
    value: showQuantity(hours),
    sentence: about(
      '每月工时 = 每周工时 × 365 ÷ 84，约定的工时都做满。',
      'Hours a month = hours a week × 365 ÷ 84, and all the hours agreed on are kept.',
    ),
  },
  { name: 'rateCard', value: cardShown(rates), sentence: isCardGiven ? cardGiven : cardAssumed },
  {
    name: 'talkShareMax',
    value: `${TALK_SHARE_MAX * 100}%`,
    sentence: about('通话最多占工时的这么多。', 'Talk takes at most this much of the hours.'),
  },
  {
    name: 'hourlyFloor',
    value: relation === 'part-time' ? `${place} ${showYuan(floor.rate)}` : '-',
    sentence:
      relation === 'part-time'
        ? about(
            `按${on ? ` ${on} 的` : '收录的最新'}小时最低工资补足（${floor.status === 'verified' ? '已核对' : '待核实'}）。`,
            `Topped up to ${on ? `the hourly minimum of ${on}` : 'the newest hourly minimum held'} (${floor.status === 'verified' ? 'checked' : 'to be confirmed'}).`,
          )
        : about('没有拿小时最低工资来补足。', 'No hourly minimum was applied.'),
  },
  {
    name: 'taxYear',
    value: ASSUMED_YEAR,
    sentence: about(
      '每个月都一样，全年没有别的收入，没有专项扣除和专项附加扣除；只算个人所得税，不算社会保险和增值税。',
      'Every month is alike, there is no other income in the year and no special deduction; income tax only, without social insurance and value added tax.',
    ),
  },
];

const fromRelation = (relation: Relation): readonly Assumption[] =>
  Object.entries(relationTerms[relation]).map(([name, sentence]: [string, Words]) => ({
    name: `relation-${name}`,
    value: relation,
    sentence,
  }));

const cardGiven = about(
  '用的是给出的费率表；按日期的上浮没有算。',
  'By the rate card given; uplifts for certain days are left out.',
);
const cardAssumed = about(
  '没有给费率表，用的是本系统假设的：每承诺小时、每有效通话分钟、每解决一单。',
  'No rate card was given, so one of ours is assumed: by committed hour, effective minute of talk, and solved case.',
);

function cardShown(rates: Rates): string {
  const prices = pricedKinds.flatMap((kind) => {
    const price = priceOf(rates, kind);
    return price === undefined ? [] : [`${kind} ${showYuan(price)}`];
  });
  const gate = rates.csat
    ? [`csat < ${showDecimal(rates.csat.min)} → ${showDecimal(rates.csat.percent)}%`]
    : [];
  return [...prices, ...gate].join(', ');
}

/** One sentence for every reason why nothing is estimated. */
export function estimateProblemWords(problem: EstimateProblem): Words {
  if (problem.kind === 'not-lawful') return problem.refusal.sentence;
  if (problem.kind === 'period-backwards') return workTermsProblemWords(problem);
  return termsProblemWords(problem);
}
