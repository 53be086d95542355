import { parseYuan, prorate, toFen, type Fen } from '../kernel/money.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Promised } from './promise.ts';

/** Pay as words name it: from the least to the most for one unit of work. */
export type PaySaid = {
  readonly per: 'hour' | 'day' | 'week' | 'month' | 'year' | 'piece';
  readonly low: Fen;
  readonly high: Fen;
  /** How long the words say that a day is, where they do. */
  readonly dayMinutes?: number;
};

/** Finds pay in words. The room above, which reads postings, knows how; its reading is handed in. */
export type ReadPay = (text: string) => readonly PaySaid[];

/** One promise, its least and its most. */
export type Said = {
  readonly low: Promised;
  readonly high: Promised;
  readonly dayHours?: Quantity;
};

export type SaidProblem = { readonly kind: 'pay-unclear' | 'pay-by-piece' };

/** What is written before a bare figure, so that it reads as pay for the unit that was chosen. */
const BEFORE = { hour: '时薪', day: '日薪', month: '月薪' } as const;

export type PerChosen = keyof typeof BEFORE;

/**
 * The promise in what somebody typed: words such as 「月入过万」, or a figure with the unit that was chosen beside it.
 * Where several are named, the greatest is what draws people in, so it is the one that counts. Refused: nothing that
 * can be read as pay, and pay by the piece, which no clock can measure.
 */
export function saidIn(
  typed: string,
  { per, readPay }: { readonly per: PerChosen | undefined; readonly readPay: ReadPay },
): Result<Said, SaidProblem> {
  const bare = bareFigure(typed);
  if (bare !== undefined)
    return per === undefined ? refuse({ kind: 'pay-unclear' }) : ok(alike({ per, amount: bare }));
  const read = readPay(typed);
  const found = read.length > 0 || per === undefined ? read : readPay(`${BEFORE[per]}${typed}`);
  if (found.length === 0) return refuse({ kind: 'pay-unclear' });
  const timed = found.filter((each) => each.per !== 'piece');
  const [greatest] = timed.toSorted((one, other) => (ofMonth(one) < ofMonth(other) ? 1 : -1));
  return greatest ? ok(promiseFrom(greatest)) : refuse({ kind: 'pay-by-piece' });
}

function bareFigure(typed: string): Fen | undefined {
  const figure = typed.normalize('NFKC').replaceAll(/[\s,¥]|元$/gu, '');
  const parsed = parseYuan(figure);
  return parsed.ok && parsed.value >= 0n ? parsed.value : undefined;
}

const alike = (promised: Promised): Said => ({ low: promised, high: promised });

/** In fen; only to tell which of several is the greatest. A month of full-time work, where nothing better is known. */
const ofMonth = ({ per, high }: PaySaid): bigint =>
  ({ hour: high * 174n, day: high * 22n, week: (high * 13n) / 3n, month: high, year: high / 12n, piece: 0n })[
    per
  ];

function promiseFrom({ per, low, high, dayMinutes }: PaySaid): Said {
  const [least, most] = [low, high].map((amount) => promisedFor(per, amount));
  const said = { low: least ?? promisedFor(per, low), high: most ?? promisedFor(per, high) };
  const isShift = per === 'day' && dayMinutes !== undefined && dayMinutes >= 1;
  return isShift ? { ...said, dayHours: { units: BigInt(Math.round(dayMinutes)), scale: 60n } } : said;
}

/** Weeks and years are brought to the month: 365 days ÷ 7 ÷ 12 weeks, and twelve months. */
function promisedFor(per: PaySaid['per'], amount: Fen): Promised {
  if (per === 'hour' || per === 'day') return { per, amount };
  if (per === 'week') return { per: 'month', amount: prorate(amount, { part: 365n, whole: 84n }) };
  return { per: 'month', amount: per === 'year' ? prorate(amount, { part: 1n, whole: 12n }) : toFen(amount) };
}
