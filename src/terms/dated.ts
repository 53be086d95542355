import type { ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** What every fact of law or pay says about itself. */
export type Dated = {
  readonly validFrom: ChinaDay;
  /** The last day, or null while nothing newer is known. */
  readonly validTo: ChinaDay | null;
  readonly source: string;
  readonly checkedOn: ChinaDay;
  readonly status: 'verified' | '待核实';
};

/** A day on which a table says nothing: it is never guessed. */
export type DayProblem =
  | { readonly kind: 'day-before-table'; readonly firstOn: ChinaDay }
  | { readonly kind: 'day-after-table'; readonly lastOn: ChinaDay };

/**
 * The row in force on a day. `rows` are those of one thing, in order of time; an open row answers until `knownUntil`
 * and must then be looked up again. Refused: days before the first row and after the last that can be known.
 */
export function inForceOn<Row extends Dated>(
  rows: readonly [Row, ...(readonly Row[])],
  { on, knownUntil }: { readonly on: ChinaDay; readonly knownUntil: ChinaDay },
): Result<Row, DayProblem> {
  const [{ validFrom: firstOn }] = rows;
  if (on < firstOn) return refuse({ kind: 'day-before-table', firstOn });
  const held = rows.find(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? knownUntil));
  return held ? ok(held) : refuse({ kind: 'day-after-table', lastOn: rows.at(-1)?.validTo ?? knownUntil });
}
