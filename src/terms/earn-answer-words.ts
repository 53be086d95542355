import { showYuan, toFen, type Fen } from '../kernel/money.ts';
import { showDecimal, showQuantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { Needed } from './earn-needed.ts';
import type { Earn, EarnTrouble, Judged } from './earn.ts';
import { perNames } from './earn-words.ts';
import type { Estimate, Prospect } from './estimate.ts';
import type { FloorRate } from './floor.ts';
import type { Promised } from './promise.ts';
import type { Relation } from './relation.ts';
import { about, termsProblemWords } from './words.ts';

/** To the whole yuan, half up: a guess is not told to the fen. */
export const roundYuan = (amount: Fen): string => String((amount + 50n) / 100n);

/** The answer in one sentence. */
export function answerWords(prospect: Prospect, { netNow, perHour }: Estimate): Words {
  const net = roundYuan(netNow.p50);
  const hours = showDecimal(prospect.weekHours);
  const hour = showYuan(perHour.p50);
  return about(
    `在${prospect.place}每周做 ${hours} 小时，一个月大概到手 ${net} 元，合税前每小时 ${hour} 元。`,
    `${hours} hours a week in ${prospect.place} bring about ${net} yuan a month in hand, ${hour} an hour before tax.`,
  );
}

/** The same, for the foot of the form. */
export function shortWords(earn: Earn): Words {
  const { estimate, promise } = earn;
  const judged = promise?.ok ? promise.value.at(-1) : undefined;
  const said = judged ? judgedWords(judged) : about('', '');
  if (!estimate.ok) return judged ? said : notAllowed.title;
  const { netNow, perHour } = estimate.value;
  return about(
    `${said['zh-CN']}一个月大概到手 ${roundYuan(netNow.p50)} 元，税前每小时 ${showYuan(perHour.p50)} 元。`,
    `${said.en}${judged ? ' ' : ''}About ${roundYuan(netNow.p50)} yuan a month in hand, ${showYuan(perHour.p50)} an hour before tax.`,
  );
}

/** How far it varies, what the minimum has to do with it, and what comes back later. */
export function rangeWords({ prospect, floor }: Earn, drawn: Estimate): readonly Words[] {
  const { netNow, netAfterSettlement } = drawn;
  const [least, most] = [roundYuan(netNow.p10), roundYuan(netNow.p90)];
  const later = toFen(netAfterSettlement.p50 - netNow.p50);
  return [
    least === most
      ? about('几乎每个月都是这个数。', 'Nearly every month is like this.')
      : about(
          `十个月里有八个月在 ${least} 到 ${most} 元之间。`,
          `Eight months in ten lie between ${least} and ${most} yuan.`,
        ),
    ...(FULL_TIME.includes(prospect.relation)
      ? [
          about(
            '本人要缴的社会保险还没有扣，实际到手会更少；也没有和当地月最低工资比较。',
            'The worker’s own social insurance is not taken off, so less will be in hand; nor was the monthly minimum compared.',
          ),
        ]
      : []),
    ...floorWords(prospect, floor, drawn),
    ...(later > 0n
      ? [
          about(
            `先扣的税里，每个月约 ${roundYuan(later)} 元可以在次年 3 月到 6 月汇算时退回来（全年没有别的收入时）。`,
            `Of the tax withheld, about ${roundYuan(later)} yuan a month can be claimed back between March and June of the next year, if there is no other income.`,
          ),
        ]
      : []),
    ...(later < 0n
      ? [
          about(
            `次年汇算时，每个月还要补约 ${roundYuan(toFen(0n - later))} 元。`,
            `About ${roundYuan(toFen(0n - later))} yuan a month is still to pay at the annual settlement.`,
          ),
        ]
      : []),
  ];
}

/** Where the hourly minimum decides the pay, or would if the relation had one. */
function floorWords(
  { relation, place }: Prospect,
  { rate }: FloorRate,
  { perHour, drivers }: Estimate,
): readonly Words[] {
  const least = showYuan(rate);
  const isToppedUp = drivers.some(({ name, effect }) => name === 'floor-top-up' && effect > 0n);
  if (isToppedUp)
    return [
      about(
        `照这样计酬挣不到${place}的小时最低工资，用人单位要补足到每小时 ${least} 元。`,
        `By the rates alone it is under the hourly minimum of ${place}: the employer must top it up to ${least} yuan an hour.`,
      ),
    ];
  return HOURLY_UNBOUND.includes(relation) && perHour.p50 < rate
    ? [
        about(
          `${place}非全日制的小时最低工资是 ${least} 元；这种签法不受它保护，所以可能更低。`,
          `The hourly minimum of part-time employment in ${place} is ${least} yuan; this relation is not protected by it, so the pay may be lower.`,
        ),
      ]
    : [];
}

const FULL_TIME: readonly Relation[] = ['labor-contract', 'dispatch'];
const HOURLY_UNBOUND: readonly Relation[] = ['labor-service', 'platform', 'student'];

export const notAllowed = {
  title: about('这样约定不合法，所以不算。', 'Such terms are not lawful, so nothing is reckoned.'),
  todo: about(
    '请减少每周工时，或者换一种签法再看。',
    'Take fewer hours a week, or another legal relation, and look again.',
  ),
} as const;

/** What a promise is worth, in one sentence: can it be true, and is it lawful. */
export function judgedWords({ implied: { possible, lawful, impliedPerHour }, isRare }: Judged): Words {
  const hour = showYuan(impliedPerHour);
  if (!possible)
    return about(
      `按这些工时不可能：合每小时 ${hour} 元，客服工作没有这个价。`,
      `Not possible in these hours: it comes to ${hour} yuan an hour, which no service work pays.`,
    );
  if (!lawful)
    return about(
      `这样做不合法：合每小时 ${hour} 元，原因见下。`,
      `Not lawful: it comes to ${hour} yuan an hour; the reasons are below.`,
    );
  if (isRare)
    return about(
      `不违法，但比这里估的高：合每小时 ${hour} 元，按本页的假设几乎没有哪个月能到，请问清楚怎么算的。`,
      `Lawful, but above what we reckon: it comes to ${hour} yuan an hour, which hardly any month reaches here. Ask how it is made up.`,
    );
  return about(
    `有可能，也没有发现违法的地方：合每小时 ${hour} 元。`,
    `Possible, and nothing unlawful was found: it comes to ${hour} yuan an hour.`,
  );
}

/** A promise as it was made. */
export function promisedWords({ per, amount }: Promised): Words {
  const yuan = showYuan(amount);
  const { 'zh-CN': zh, en } = perNames[per];
  return about(`承诺${zh} ${yuan} 元`, `A promise of ${yuan} yuan ${en}`);
}

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);

/** What would have to be true, one sentence each. */
export function neededWords(needed: Needed, prospect: Prospect): readonly Words[] {
  const { reached, drawn, perMonth, weekHours, calls } = needed;
  const percent = Math.floor((reached / drawn) * 100);
  const share =
    reached > 0 && percent === 0 ? about('不到 1%', 'under 1%') : about(`${percent}%`, `${percent}%`);
  return [
    about(
      `每周 ${showDecimal(prospect.weekHours)} 小时，就要每月税前 ${showYuan(perMonth)} 元；按这里的假设，${reached === 0 ? '没有一个月' : `${share['zh-CN']} 的月份`}能到。`,
      `With ${showDecimal(prospect.weekHours)} hours a week it takes ${showYuan(perMonth)} yuan a month before tax; by what is assumed here ${reached === 0 ? 'no month' : `${share.en} of the months`} reach it.`,
    ),
    ...(weekHours ? [hoursNeeded(weekHours)] : []),
    callsNeeded(calls),
  ];
}

function hoursNeeded({ hours, limit }: NonNullable<Needed['weekHours']>): Words {
  const needs = showQuantity(hours);
  const beyond = beyondWords[limit];
  return about(
    `照这里一般月份的时薪，每周要做 ${needs} 小时${beyond['zh-CN']}。`,
    `At what an hour brings in a middling month, it takes ${needs} hours a week${beyond.en}.`,
  );
}

const beyondWords: { readonly [limit in NonNullable<Needed['weekHours']>['limit']]: Words } = {
  lawful: about('', ''),
  'over-law': about(
    '，全职加上加班也不许这么多（劳动法第三十六条、第四十一条）',
    ', more than full-time work with all its overtime may have (Labour Law, arts. 36 and 41)',
  ),
  'over-week': about('，可一周只有 168 小时', ', and a week has 168'),
};

function callsNeeded(calls: Needed['calls']): Words {
  if (!calls)
    return about(
      '按现在填的计酬方法，接再多电话也到不了。',
      'By the rates given, no number of calls is enough.',
    );
  if (calls.perHour === 0) return about('单靠每小时底薪就够了。', 'The base for an hour alone is enough.');
  const [count, minutes] = [oneDecimal(calls.perHour), oneDecimal(calls.talkMinutes)];
  return calls.fits
    ? about(
        `照这里的计酬方法，每小时要接 ${count} 通、说 ${minutes} 分钟话。`,
        `By the rates here it takes ${count} calls and ${minutes} minutes of talk an hour.`,
      )
    : about(
        `照这里的计酬方法，每小时要接 ${count} 通、说 ${minutes} 分钟话；一小时里最多能说 51 分钟，做不到。`,
        `By the rates here it takes ${count} calls and ${minutes} minutes of talk an hour; 51 is the most there can be.`,
      );
}

/** The drawing in words, for who does not see it. */
export const drawingWords = ({ perMonth, months }: Estimate): Words => {
  const [least, most] = [roundYuan(months[0] ?? perMonth.p10), roundYuan(months.at(-1) ?? perMonth.p90)];
  return about(
    `每月税前收入的分布：从 ${least} 元到 ${most} 元，中间是 ${roundYuan(perMonth.p50)} 元，深色的八成在 ${roundYuan(perMonth.p10)} 到 ${roundYuan(perMonth.p90)} 元之间。`,
    `How months before tax are spread: from ${least} to ${most} yuan, ${roundYuan(perMonth.p50)} in the middle; the dark four fifths lie between ${roundYuan(perMonth.p10)} and ${roundYuan(perMonth.p90)}.`,
  );
};

/** One sentence for every reason why a field is not taken. */
export function troubleWords(trouble: EarnTrouble): Words {
  if (trouble.kind === 'refused') return termsProblemWords(trouble.problem);
  return troubles[trouble.kind];
}

const troubles: { readonly [kind in Exclude<EarnTrouble['kind'], 'refused'>]: Words } = {
  'place-missing': about('还没有选城市，请先选一个。', 'No city is chosen yet: choose one first.'),
  'choice-unknown': about('有一项选择认不出来，请重新选。', 'One choice is not known here: choose again.'),
  'too-long': about('填的太长了，请只写要算的数。', 'That is too long: write only the figure.'),
  'hours-malformed': about(
    '工时要写成数字，例如 20 或 17.5。',
    'Hours are written as a number, for example 20 or 17.5.',
  ),
  'day-malformed': about('日期要写成 2026-11-23 这样。', 'A day is written like 2026-11-23.'),
  'price-malformed': about(
    '计酬的钱数要写成 0 到 10000 之间的数字，最多两位小数，例如 12 或 0.60。',
    'An amount is a number from 0 to 10,000 with two decimals at most, for example 12 or 0.60.',
  ),
  'range-malformed': about(
    '假设里有一个数认不出来或太大：通数和分钟数最多 60，比例最多 100。',
    'One of the assumptions cannot be read or is too large: calls and minutes are at most 60, shares at most 100.',
  ),
  'range-backwards': about(
    '假设里的三个数要从小到大：最少、最可能、最多。',
    'The three figures of an assumption must rise: least, likeliest, most.',
  ),
  'pay-unclear': about(
    '没认出是多少钱、按什么算。请写成「时薪 25」「一天 200」「月入过万」，或者填数字再选按什么算。',
    'It is not clear how much that is, and for what. Write it like 时薪25, 一天200 or 月入过万, or give a figure and choose what it is for.',
  ),
  'pay-by-piece': about(
    '按单、按件的钱折不成时薪。请问清一天一般能做多少，再填每天的数。',
    'Pay by the piece cannot be brought to an hour. Ask how much a usual day brings, and give that.',
  ),
};

/** How much a case is paid, as a sentence: the card that an estimate is reckoned by. */
export const ratesWords = (hour: Fen, minute: Fen, solved: Fen): Words =>
  about(
    `每小时底薪 ${showYuan(hour)} 元，每通话分钟 ${showYuan(minute)} 元，每解决一单 ${showYuan(solved)} 元`,
    `${showYuan(hour)} yuan an hour, ${showYuan(minute)} a minute of talk, ${showYuan(solved)} a solved case`,
  );
