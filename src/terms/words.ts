import { showYuan, toFen, type Fen } from '../kernel/money.ts';
import { showQuantity, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { FloorProblem } from './floor.ts';
import type { HoursProblem, Promised } from './promise.ts';

/** One sentence in both languages; the word files of this room write theirs with it. */
export const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const periods: { readonly [per in Promised['per']]: Words } = {
  hour: about('每小时', 'an hour'),
  day: about('每天', 'a day'),
  month: about('每月', 'a month'),
};

type Compared = {
  readonly place: string;
  readonly rate: Fen;
  readonly per: Promised['per'];
  readonly least: Fen;
};

const leastWords = ({ place, rate, per, least }: Compared): Words =>
  about(
    `${place}的小时最低工资是 ${showYuan(rate)} 元，按这些工时${periods[per]['zh-CN']}至少应为 ${showYuan(least)} 元`,
    `the hourly minimum in ${place} is ${showYuan(rate)} yuan, so these hours must bring at least ${showYuan(least)} yuan ${periods[per].en}`,
  );

/** What a promise of pay comes to, and what the law says about it. */
export const promiseWords = {
  implied({
    per,
    hours,
    weekHours,
    impliedPerHour,
  }: {
    readonly per: Promised['per'];
    readonly hours: Quantity;
    readonly weekHours: Quantity;
    readonly impliedPerHour: Fen;
  }): Words {
    const perHour = showYuan(impliedPerHour);
    const [inPeriod, inWeek] = [showQuantity(hours), showQuantity(weekHours)];
    if (per === 'hour') return about(`承诺每小时 ${perHour} 元。`, `The promise is ${perHour} yuan an hour.`);
    if (per === 'day')
      return about(
        `按每天 ${inPeriod} 小时折算，合每小时 ${perHour} 元。`,
        `At ${inPeriod} hours a day it comes to ${perHour} yuan an hour.`,
      );
    return about(
      `按每周 ${inWeek} 小时、每月 ${inPeriod} 小时折算，合每小时 ${perHour} 元。`,
      `At ${inWeek} hours a week, ${inPeriod} a month, it comes to ${perHour} yuan an hour.`,
    );
  },

  tooGood({
    impliedPerHour,
    bandTop,
    possibleMax,
  }: {
    readonly impliedPerHour: Fen;
    readonly bandTop: Fen;
    readonly possibleMax: Fen;
  }): Words {
    const times = showQuantity({ units: impliedPerHour, scale: bandTop });
    const [top, max] = [showYuan(bandTop), showYuan(possibleMax)];
    const over = showYuan(toFen(impliedPerHour - possibleMax));
    return about(
      `热线、客服工作通常每小时 15.00 到 ${top} 元；这里是上限的 ${times} 倍，比可信的最高值 ${max} 元还多 ${over} 元。`,
      `Hotline and customer-service work usually brings 15.00 to ${top} yuan an hour; this is ${times} times the top, ${over} yuan above the ${max} that can still be believed.`,
    );
  },

  underFloor({ missing, ...compared }: Compared & { readonly missing: Fen }): Words {
    const least = leastWords(compared);
    return about(
      `${least['zh-CN']}，承诺的少了 ${showYuan(missing)} 元（劳动合同法第七十二条）。`,
      `Too little: ${least.en}; the promise is ${showYuan(missing)} short (Labour Contract Law, art. 72).`,
    );
  },

  reachesFloor(compared: Compared): Words {
    const least = leastWords(compared);
    return about(`${least['zh-CN']}，承诺的不低于它。`, `The promise reaches the minimum: ${least.en}.`);
  },

  floorUnchecked: about(
    '这个最低工资的数还待核实，请以当地人社部门公布的为准。',
    'That minimum has still to be checked: go by what the local labour authority publishes.',
  ),

  notPartTime: about(
    '非全日制用工每周累计不超过 24 小时；超过的应当按劳动合同用工（劳动合同法第六十八条）。',
    'Part-time employment is at most 24 hours a week; more needs a labour contract (Labour Contract Law, art. 68).',
  ),

  paidWithinFifteenDays: about(
    '这里按月说工资；非全日制用工最长每 15 天就要结算一次（劳动合同法第七十二条）。',
    'Pay is stated by the month here; part-time work must be settled every 15 days at the latest (Labour Contract Law, art. 72).',
  ),

  tooManyHours: about(
    '工时超过法定上限：平均每周 44 小时，加班每月最多 36 小时（劳动法第三十六条、第四十一条）；经批准实行其他工时制的除外。',
    'More hours than the law allows: 44 a week on average, and 36 of overtime a month (Labour Law, arts. 36 and 41), unless another system of hours was approved.',
  ),

  tooLongDay: about(
    '一天的工时超过法定上限：每天 8 小时，加班最多 3 小时（劳动法第三十六条、第四十一条）；经批准实行其他工时制的除外。',
    'A longer day than the law allows: 8 hours, and 3 of overtime at the most (Labour Law, arts. 36 and 41), unless another system of hours was approved.',
  ),

  monthlyMinimumNotLoaded: about(
    '全日制用工比的是当地月最低工资，这里还没有收录，所以没有比较。',
    'Full-time pay is measured by the local monthly minimum, which is not held here yet, so it was not compared.',
  ),

  noFloorInRelation: about(
    '小时最低工资管的是非全日制用工（劳动合同法第七十二条），这里没有拿它来比；若实际按固定班次、受管理地上班，可能属于劳动关系，应另行判断。',
    'The hourly minimum governs part-time employment (Labour Contract Law, art. 72) and was not applied here; work on fixed shifts under direction may in fact be employment, which must be judged apart.',
  ),
} as const;

/** What the room's commands do, in a line each. */
export const commandWords = {
  floor: about(
    '这些工时按当地小时最低工资至少该得多少，还差多少。',
    'what these hours must bring by the local hourly minimum, and what is missing.',
  ),
  promise: about(
    '承诺的工资合每小时多少，是否可信，是否合法。',
    'what promised pay comes to an hour, and whether it can be true and lawful.',
  ),
  lawful: about(
    '这些用工和发薪条件合不合法：每条理由、依据和需要人判断的地方。',
    'whether these terms of work and pay are lawful: every ground, its article, and what a person must look at.',
  ),
  withhold: about(
    '每笔付款应预扣多少个人所得税，一行一行写明怎么算的。',
    'the income tax to withhold from each payment, with its derivation line by line.',
  ),
  annual: about(
    '全年应纳多少税，该补还是该退，要不要办汇算。',
    'the tax of a year, what is to pay or to claim back, and whether the year must be settled.',
  ),
  estimate: about(
    '做这份工大概每小时、每月能挣多少，到手多少，什么影响最大，用了哪些假设。',
    'what this work would bring an hour and a month, what is left of it, what moves it, and every assumption.',
  ),
  clawback: about(
    '赔偿损失时这个月最多能从工资里扣多少。',
    'how much of a month’s wage may be taken for a loss.',
  ),
} as const;

/** Hours that no day or week has. */
const hoursProblemWords: { readonly [kind in HoursProblem['kind']]: Words } = {
  'no-hours': about(
    '工时是 0，折算不出每小时的工资，请填实际工时。',
    'With no hours there is no pay an hour: give the hours really worked.',
  ),
  'week-too-long': about(
    '一周只有 168 小时，请核对每周工时。',
    'A week has 168 hours: check the hours a week.',
  ),
  'day-too-long': about('一天只有 24 小时，请核对每天工时。', 'A day has 24 hours: check the hours a day.'),
  'day-exceeds-week': about(
    '每天的工时比每周的还多，请核对两者。',
    'There are more hours in the day than in the week: check both.',
  ),
};

/** One sentence for every reason why a floor or a promise is not worked out. */
export function termsProblemWords(problem: FloorProblem | HoursProblem): Words {
  if (problem.kind === 'place-unknown')
    return about(
      `没有收录这个地方的小时最低工资（已收录 ${problem.placeCount} 个地方和档次），请查当地人社部门公布的标准。`,
      `The hourly minimum of this place is not held (${problem.placeCount} places and tiers are): look up what the local labour authority publishes.`,
    );
  if (problem.kind === 'day-before-table')
    return about(
      `这个地方的小时最低工资从 ${problem.firstOn} 起才有收录，更早的日子请查当地人社部门公布的标准。`,
      `For this place the hourly minimum is held from ${problem.firstOn} on: for earlier days look up what the local labour authority published.`,
    );
  if (problem.kind === 'day-after-table')
    return about(
      `${problem.lastOn} 以后的小时最低工资还不知道，请到时再查。`,
      `The hourly minimum after ${problem.lastOn} is not known yet: ask again nearer the day.`,
    );
  return hoursProblemWords[problem.kind];
}
