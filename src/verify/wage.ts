import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { figuresIn, type Figure } from './wage-figure.ts';
import {
  cueBefore,
  cuesIn,
  endsLikePay,
  isCount,
  isForeign,
  isOtherMoney,
  speaksOfEarning,
  unitAfter,
  type Cue,
  type UnitAfter,
  type WageUnit,
} from './wage-cues.ts';
import { hoursOf, type WageHours } from './wage-hours.ts';
import { SPELL, spelledMinutes, workTimesIn, type Range, type Span, type WorkTime } from './work-hours.ts';

/** Pay that a text names. Offsets are of the folded text that was handed in. */
export type Wage = Span & {
  readonly per: WageUnit;
  /** Renminbi for one unit; a single figure is its own range. */
  readonly low: Fen;
  readonly high: Fen;
  /** 「300起」「月入过万」: `high` is only the least that is claimed. */
  readonly isOpenAbove: boolean;
  /** Missing for pay by the piece: nobody knows how many pieces make an hour. */
  readonly perHour?: { readonly low: Fen; readonly high: Fen };
  /** Missing for pay by the hour and by the piece. */
  readonly hours?: WageHours;
};

/**
 * Every figure of pay in a folded text (NFKC, simplified, lower case), in order, with what it comes to an hour:
 * the low end with the longest hours, the high end with the shortest. Fees, deposits, allowances, prices, counts,
 * dates and foreign currencies are left out. Pure, and linear in the length of the text.
 */
export function wagesIn(text: string): Wage[] {
  const figures = figuresIn(text);
  if (figures.length === 0) return [];
  const cues = cuesIn(text);
  let times: readonly WorkTime[] | undefined;
  return figures.flatMap((figure): Wage[] => {
    const named = namedPay(text, figure, cues);
    return named ? [wageFrom(figure, named, () => (times ??= workTimesIn(text)))] : [];
  });
}

function wageFrom(figure: Figure, named: NamedPay, times: () => readonly WorkTime[]): Wage {
  const { start, end, unit } = named;
  const low = toFen(BigInt(figure.lowFen));
  const high = toFen(BigInt(figure.highFen));
  const wage = { start, end, per: unit, low, high, isOpenAbove: figure.isOpenAbove };
  if (unit === 'piece') return wage;
  if (unit === 'hour') return { ...wage, perHour: { low, high } };
  const hours = hoursOf(named, unit, times);
  return {
    ...wage,
    perHour: { low: perHour(low, hours.minutes.high), high: perHour(high, hours.minutes.low) },
    hours,
  };
}

/** Minutes may be fractions where days a week are: thousandths of a minute are fine enough for a fen. */
const perHour = (amount: Fen, minutes: number): Fen =>
  prorate(amount, { part: 60_000n, whole: BigInt(Math.round(minutes * 1000)) });

type NamedPay = Span & {
  readonly unit: WageUnit;
  /** Hours said together with the figure: 「两小时240」「135/10小时」. */
  readonly shift?: Span & { readonly minutes: Range };
};

/** A figure with what stands around it. */
type Place = {
  readonly figure: Figure;
  /** The clause up to the figure, and the text after it, as far as either matters. */
  readonly before: string;
  readonly after: string;
  readonly cue: (Cue & { readonly said: string }) | undefined;
  readonly next: UnitAfter | undefined;
};

const WINDOW = 24;
const CLAUSE_ENDS: ReadonlySet<string> = new Set('。;!?\n');

/** Whether a figure is pay, and for what: by the word before it, the unit after it, or both. */
function namedPay(text: string, figure: Figure, cues: readonly Cue[]): NamedPay | undefined {
  const after = text.slice(figure.end, figure.end + WINDOW);
  const next = unitAfter(after);
  if (!next && isCount(after)) return undefined;
  const before = clauseBefore(text, figure.start);
  if (isForeign(before, after)) return undefined;
  // In 「6500+餐补」 the allowance is another sum.
  const isAdded = text.charAt(figure.end - 1) === '+';
  if (!isAdded && isOtherMoney.after(next ? after.slice(next.length) : after)) return undefined;

  const cue = cueBefore(text, figure.start, cues);
  const said = cue && { ...cue, said: text.slice(cue.start, figure.start) };
  const place = { figure, before, after, next, cue: said };
  return byUnitAfter(place) ?? byCue(place) ?? byShift(place) ?? byNameAfter(place) ?? byThousands(place);
}

function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < WINDOW && !CLAUSE_ENDS.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** What a unit of work can bring at all, in yuan; outside it the figure is something else. */
const PLAUSIBLE: { readonly [unit in WageUnit]: readonly [least: number, most: number] } = {
  hour: [3, 5000],
  day: [15, 100_000],
  week: [50, 500_000],
  month: [300, 2_000_000],
  year: [2000, 20_000_000],
  piece: [0.01, 10_000],
};

const isPlausible = ({ lowFen, highFen }: Figure, unit: WageUnit): boolean =>
  lowFen >= PLAUSIBLE[unit][0] * 100 && highFen <= PLAUSIBLE[unit][1] * 100;

/** 「15元/单」「200一天」. */
function byUnitAfter({ figure, before, after, cue, next }: Place): NamedPay | undefined {
  if (!next || !isPlausible(figure, next.unit)) return undefined;
  const isPaid = cue?.strength === 'strong';
  // In 「月薪3000每天8小时」 and 「一小时20一天160」 the unit belongs to what comes next.
  const rest = after.slice(next.length);
  const isCueMeant = cue && cue.unit !== 'unsaid' && isPlausible(figure, cue.unit);
  if (!next.isSure && isCueMeant && (isPaid || /^\s?\d/u.test(rest))) return undefined;
  if (!next.isSure && !isPaid && next.isEach && !endsLikePay(rest)) return undefined;
  if (!isPaid && isOtherMoney.directlyBefore(before)) return undefined;
  if (next.unit === 'piece' && !cue && !figure.hasCurrency) return undefined;
  const start = cue ? cue.start : figure.start;
  const end = figure.end + next.length;
  return {
    unit: next.unit,
    start,
    end,
    ...(next.minutes ? { shift: { start, end, minutes: next.minutes } } : {}),
  };
}

/** 「月入过万」「日结300-500」「一天三四百」. */
function byCue({ figure, before, after, next, cue }: Place): NamedPay | undefined {
  if (!cue) return undefined;
  const unit = cue.unit === 'unsaid' ? unitBySize(figure) : cue.unit;
  if (!unit || !isPlausible(figure, unit)) return undefined;
  const isApart = /[,、]\s?$/u.test(cue.said);
  const isMoney = figure.hasCurrency || figure.isScaled || figure.highFen > figure.lowFen;
  if (isApart && (cue.unit === 'unsaid' || !isMoney)) return undefined;
  if (cue.strength === 'strong' && isOtherMoney.directlyBefore(cue.said)) return undefined;
  if (cue.strength === 'weak' && !isWeakPay({ figure, before, after, next, cue, unit })) return undefined;
  return { unit, start: cue.start, end: figure.end };
}

/** Without a word for the time, what is far too much for a day is a month's, and for a month a year's. */
function unitBySize({ lowFen }: Figure): WageUnit | undefined {
  if (lowFen >= 8_000_000) return 'year';
  return lowFen >= 150_000 ? 'month' : undefined;
}

/** 「每天」「一个月」 alone do not make a figure pay: earning, a currency, a size in fen or an end must speak for it. */
function isWeakPay(
  weak: Place & { readonly cue: Cue & { readonly said: string }; readonly unit: WageUnit },
): boolean {
  const { figure, before, after, next, cue, unit } = weak;
  if (isOtherMoney.near(before) || isOtherMoney.directlyBefore(before)) return false;
  if (speaksOfEarning(cue.said)) return unit !== 'month' || figure.lowFen >= 80_000;
  const isMoney = figure.hasCurrency || figure.isScaled || figure.isOpenAbove;
  const least = { hour: 500, day: 3000, week: 20_000, month: 150_000, year: 1_000_000, piece: 1 }[unit];
  if (figure.lowFen < least) return false;
  const isRange = figure.highFen > figure.lowFen;
  if (unit === 'piece' || (unit === 'day' && figure.lowFen >= 5000 && isRange)) return isMoney || isRange;
  return isMoney || next !== undefined || endsLikePay(after);
}

const SHIFT_BEFORE = new RegExp(String.raw`${SPELL}(?:左右)?[\s,:]{0,2}(?:给|共|一共|到手)?\s?$`, 'u');

/** 「两小时240」「六小时135元」: a day's work whose hours stand before its pay. */
function byShift({ figure, before, after }: Place): NamedPay | undefined {
  if (!isPlausible(figure, 'day') || figure.highFen > 300_000) return undefined;
  if (!figure.hasCurrency && (figure.lowFen < 3000 || !endsLikePay(after))) return undefined;
  const match = /小时|钟头|分钟|h/u.test(before) ? SHIFT_BEFORE.exec(before) : null;
  if (!match || isOtherMoney.directlyBefore(before)) return undefined;
  const minutes = spelledMinutes(match.slice(1));
  if (minutes.low < 30 || minutes.high > 16 * 60 || minutes.low > minutes.high) return undefined;
  const start = figure.start - before.length + match.index;
  return { unit: 'day', start, end: figure.end, shift: { start, end: figure.start, minutes } };
}

/** 「4000底薪」. */
function byNameAfter({ figure, after }: Place): NamedPay | undefined {
  const name = /^ ?(?:的)?(?:无责)?(?:底薪|月薪|月工资|基本工资)/u.exec(after);
  if (!name || figure.lowFen < 80_000 || !isPlausible(figure, 'month')) return undefined;
  return { unit: 'month', start: figure.start, end: figure.end + name[0].length };
}

/** 「客服 5-8k」: thousands with a k are pay by the month wherever work is offered. */
function byThousands({ figure, before, after }: Place): NamedPay | undefined {
  const isRange = figure.highFen > figure.lowFen;
  if (!figure.isInK || figure.lowFen < 200_000 || figure.highFen > 10_000_000) return undefined;
  if (!isRange && !/^\s?(?:双休|单休|五险|包|起)/u.test(after)) return undefined;
  if (isOtherMoney.directlyBefore(before) || isOtherMoney.near(before)) return undefined;
  return { unit: 'month', start: figure.start, end: figure.end };
}
