import { hanNumber } from './wage-figure.ts';

/** Low and high of what is said; equal when one value is given. */
export type Range = { readonly low: number; readonly high: number };

export type Span = { readonly start: number; readonly end: number };

/** What a folded text says about how long the work is; offsets are of that text. */
export type WorkTime = Span &
  (
    | { readonly per: 'day' | 'week' | 'month'; readonly minutes: Range }
    | { readonly per: 'days-of-week'; readonly days: Range }
  );

/** Everything said about hours and days of work, in order. */
export const workTimesIn = (text: string): WorkTime[] =>
  [...spelledIn(text), ...shiftsIn(text), ...daysOfWeekIn(text)].toSorted((a, b) => a.start - b.start);

const HAN = '[一二两三四五六七八九十]';
const COUNT = String.raw`(?:\d{1,3}(?:\.\d)?|${HAN}{1,3}|半)`;
/** 「8小时」「3-4小时」「两个半小时」「四十分钟」「半小时」. */
export const SPELL = String.raw`(${COUNT})\s?(?:(?:个?半?小时|h)?\s?(?:-|~|至|到)\s?(${COUNT}))?\s?个?(半)?\s?(小时|钟头|h(?![a-z])|分钟)`;
const FILLER = String.raw`[^,。;!?\n\d一二两三四五六七八九十半]{0,10}`;
/** 「两小时内」「每两小时巡检」: a term or a rhythm, no length of work. */
const NO_LENGTH = '(?!以?内|前|后|一次|巡|轮|小休|休息|午休|额度|吃饭)';

type Spelled = { readonly per: 'day' | 'week' | 'month'; readonly pattern: RegExp; readonly most: number };

const SPELLED: readonly Spelled[] = [
  {
    per: 'day',
    pattern: new RegExp(
      `(?:每天|每日|一天|1天|日均|全天|每班|一班|每晚|一晚上?|日工作|日排班|当班|工作时长|工作时间|上班时间|班时|工时|时长|上班|在线|投入)${FILLER}${SPELL}${NO_LENGTH}`,
      'gu',
    ),
    most: 16 * 60,
  },
  {
    per: 'day',
    pattern: new RegExp(
      String.raw`${SPELL}(?:左右)?\s?(?:\/\s?(?:天|日|班)|每天|每日|一天|一班|工作制|制)`,
      'gu',
    ),
    most: 16 * 60,
  },
  {
    per: 'week',
    pattern: new RegExp(`(?:每周|一周|周工时|每星期|一星期)(?!${HAN})${FILLER}${SPELL}${NO_LENGTH}`, 'gu'),
    most: 100 * 60,
  },
  {
    per: 'month',
    pattern: new RegExp(`(?:每月|月工时|每个月|一个月)${FILLER}${SPELL}${NO_LENGTH}`, 'gu'),
    most: 400 * 60,
  },
];

const MINUTES_MIN = 15;

function spelledIn(text: string): WorkTime[] {
  if (!/小时|钟头|分钟|\dh/u.test(text)) return [];
  return SPELLED.flatMap(({ per, pattern, most }) =>
    [...text.matchAll(pattern)].flatMap((match): WorkTime[] => {
      const minutes = spelledMinutes(match.slice(1));
      const isDigitBefore = /\d/u.test(text.charAt(match.index - 1)) && /^\d/u.test(match[0]);
      if (isDigitBefore || minutes.low < MINUTES_MIN || minutes.high > most || minutes.low > minutes.high)
        return [];
      return [{ per, minutes, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

/** Minutes from the four groups of `SPELL`: count, second count, 「半」, unit. */
export function spelledMinutes([count = '', second, half, unit]: readonly (string | undefined)[]): Range {
  const scale = unit === '分钟' ? 1 : 60;
  const extra = half === undefined ? 0 : 0.5;
  const one = countRange(count);
  const other = second === undefined ? one : countRange(second);
  return { low: (one.low + (second === undefined ? extra : 0)) * scale, high: (other.high + extra) * scale };
}

function countRange(count: string): Range {
  if (count === '半') return { low: 0.5, high: 0.5 };
  if (/^\d/u.test(count)) return { low: Number(count), high: Number(count) };
  const [first = '', second] = count;
  // 「四五个小时」 is four to five.
  if (second !== undefined && !count.includes('十'))
    return { low: hanNumber(first), high: hanNumber(second) };
  return { low: hanNumber(count), high: hanNumber(count) };
}

const CLOCK = String.raw`(?:\d{1,2}(?::\d{2}|点(?:半|整|钟|\d{2}分?)?|时(?!间))?|${HAN}{1,3}点(?:半|整|钟|[二三四五]?十[一二三四五六七八九]?分?)?)`;
const PART_OF_DAY = '(早上?|上午|中午|下午|傍晚|晚上?|夜里|凌晨|半夜|次日|第二天)?';
/** 「8:30-17:30」「早上9点到下午6点」「7-15点」. */
const CLOCKS = new RegExp(
  String.raw`${PART_OF_DAY}\s?(${CLOCK})\s?(?:-{1,2}|~{1,2}|至|到)\s?${PART_OF_DAY}\s?(${CLOCK})`,
  'gu',
);
/** 「朝九晚六」「早8晚6」. */
const EARLY_TO_LATE = new RegExp(
  String.raw`[早朝](\d{1,2}|${HAN}{1,2})点?(半)?[至到]?晚(\d{1,2}|${HAN}{1,2})点?(半)?(?![个小])`,
  'gu',
);
/** Hours of something else: when to come for a talk, to call, to be served, to rest. */
const NOT_WORK_BEFORE =
  /(?:面试|面谈|报名|咨询|营业|热线|电话|来电|致电|联系|受理|缴费|考试|参观|答疑|开门|就餐|食堂|找|简历)[^。;!?\n]{0,12}$/u;
const NOT_WORK_AFTER =
  /^[^。;!?\n]{0,10}(?:休息|店里闲|有空|面谈|面试|简历|举办|举行|有人|之间|任选|咨询|受理|登记)/u;
const isOther = (text: string, { start, end }: Span): boolean =>
  NOT_WORK_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
  NOT_WORK_AFTER.test(text.slice(end, end + 14));

type Shift = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

function shiftsIn(text: string): WorkTime[] {
  if (!/[:点时早朝]/u.test(text)) return [];
  const clocks = [...text.matchAll(CLOCKS)].flatMap((match) => shiftFrom(match, text));
  const idioms = [...text.matchAll(EARLY_TO_LATE)].flatMap(({ index, 0: whole, ...parts }): Shift[] => {
    const from = (countRange(parts[1] ?? '').low + (parts[2] ? 0.5 : 0)) * 60;
    const to = (countRange(parts[3] ?? '').low + 12 + (parts[4] ? 0.5 : 0)) * 60;
    const span = { start: index, end: index + whole.length };
    return isShift(to - from) && !isOther(text, span) ? [{ from, to, ...span }] : [];
  });
  return joined([...clocks, ...idioms], text).map(({ minutes, start, end }) => ({
    per: 'day',
    // A day from nine to six has an hour for the meal in it, which may or may not be counted.
    minutes: { low: minutes >= 510 ? minutes - 60 : minutes, high: minutes },
    start,
    end,
  }));
}

const isShift = (minutes: number): boolean => minutes >= 30 && minutes <= 14 * 60;

function shiftFrom(match: RegExpExecArray, text: string): Shift[] {
  const [whole, partFrom, clockFrom = '', partTo, clockTo = ''] = match;
  const start = match.index;
  const end = start + whole.length;
  const isTime = /[:点时]/u.test(clockFrom + clockTo) || (partFrom !== undefined && partTo !== undefined);
  const isJoined = /[\d:.-]/u.test(text.charAt(start - 1)) || /[\d:.]/u.test(text.charAt(end));
  if (!isTime || isJoined || isOther(text, { start, end })) return [];
  const from = minutesOfDay(partFrom, clockFrom);
  const until = minutesOfDay(partTo, clockTo);
  const to = until > from ? until : later({ from, until, part: partTo });
  return isShift(to - from) ? [{ from, to, start, end }] : [];
}

/** 「9点到6点」 and 「下午三点到五点」 end in the afternoon, 「22:00-6:00」 the next morning. */
function later(ends: {
  readonly from: number;
  readonly until: number;
  readonly part: string | undefined;
}): number {
  const afternoon = ends.until + 720;
  const isMorning = ends.part !== undefined && /早|凌晨|半夜|夜里|次日|第二天/u.test(ends.part);
  return !isMorning && ends.until <= 720 && afternoon > ends.from ? afternoon : ends.until + 1440;
}

function minutesOfDay(part: string | undefined, clock: string): number {
  const [, hourText = '', minuteText = ''] = /^([^:点时]+)[:点时]?(.*)$/u.exec(clock) ?? [];
  const hour = countRange(hourText).low;
  const isLate = part !== undefined && /下午|傍晚|晚/u.test(part) && hour < 12;
  const isNoon = part === '中午' && hour < 6;
  return (hour + (isLate || isNoon ? 12 : 0)) * 60 + minutesIn(minuteText);
}

function minutesIn(text: string): number {
  if (text === '半') return 30;
  const digits = /^\d{2}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  return text.startsWith('整') || text.startsWith('钟') ? 0 : hanNumber(text.replace('分', ''));
}

/** A morning and the afternoon after it are one day of work; anything else is another shift. */
function joined(
  shifts: readonly Shift[],
  text: string,
): { minutes: number; start: number; end: number; to: number }[] {
  const days: { minutes: number; start: number; end: number; to: number }[] = [];
  for (const { from, to, start, end } of shifts) {
    const last = days.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    const isSameDay =
      last !== undefined &&
      /^[\s,、;和及与]{0,4}$/u.test(between) &&
      from >= last.to &&
      from - last.to <= 300 &&
      last.minutes <= 330;
    if (isSameDay) days[days.length - 1] = { ...last, end, to, minutes: last.minutes + to - from };
    else days.push({ minutes: to - from, start, end, to });
  }
  return days;
}

const DAY_COUNT = '([1-7]|[一二两三四五六七])';
type DaysRule = {
  readonly pattern: RegExp;
  readonly days: (counts: readonly number[], said: string) => Range;
};

const fixed = (days: number): Range => ({ low: days, high: days });

/** How many days a week are worked, under the names people give it. */
const DAYS_RULES: readonly DaysRule[] = [
  {
    pattern: /大小周|单?双休|单休/gu,
    days: (_counts, said) => fixed({ 双休: 5, 单休: 6 }[said] ?? 5.5),
  },
  {
    pattern: new RegExp(
      String.raw`(?:每周|一周|周工作|每星期)[^,。;!?\n\d一二两三四五六七休]{0,6}${DAY_COUNT}(?:\s?[-~至到]\s?${DAY_COUNT})?\s?天`,
      'gu',
    ),
    days: ([low = 5, high = low]) => ({ low, high }),
  },
  {
    pattern: new RegExp(`(?:每周|一周)休息?${DAY_COUNT}天`, 'gu'),
    days: ([off = 2]) => fixed(7 - off),
  },
  {
    pattern: new RegExp(String.raw`(?:月休|每月休息?)\s?([1-9]|[一二两三四五六七八九])(?!\d)`, 'gu'),
    days: ([off = 4]) => fixed(((30 - off) * 7) / 30),
  },
  {
    pattern: new RegExp(`[做上]${DAY_COUNT}天?休息?${DAY_COUNT}(?!\\d)`, 'gu'),
    days: ([on = 5, off = 2]) => fixed((on * 7) / (on + off)),
  },
  {
    pattern: /周一\s?[-~至到]\s?周?([四五六日天])/gu,
    days: ([last = 5]) => fixed(last === 0 ? 7 : last),
  },
  {
    pattern: /([五六56])天(?:工作制|制|8小时|八小时)/gu,
    days: ([days = 5]) => fixed(days),
  },
];

const daysOfWeekIn = (text: string): WorkTime[] =>
  DAYS_RULES.flatMap(({ pattern, days }) =>
    [...text.matchAll(pattern)].flatMap((match): WorkTime[] => {
      const counts = match.slice(1).flatMap((count: string | undefined) => (count ? [dayCount(count)] : []));
      const range = days(counts, match[0]);
      const start = match.index;
      const end = start + match[0].length;
      // 「远程办公每周两天」 says where, not how much.
      const isWhere = /(?:远程|居家|在家|办公|面试)[^。;!?\n]{0,3}$/u.test(
        text.slice(Math.max(0, start - 8), start),
      );
      if (isWhere || range.low < 1 || range.high > 7 || range.low > range.high) return [];
      return [{ per: 'days-of-week', days: range, start, end }];
    }),
  );

const dayCount = (count: string): number => (/\d/u.test(count) ? Number(count) : hanNumber(count));
