import { ok, refuse, type Result } from '../kernel/result.ts';
import { parseChinaDay } from '../kernel/china-day.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import { eventKinds, type WorkEvent } from './work-event.ts';

/** The cells of a row that brings an event in. */
export const eventCells = ['payee', 'id', 'kind', 'at', 'quantity'] as const;
export type EventRow = { readonly [cell in (typeof eventCells)[number]]?: string | undefined };

/** An event with the code of the payee who did it. */
export type ToldEvent = WorkEvent & { readonly payee: string };

export type EventRowProblem =
  | 'payee-missing'
  | 'payee-unknown'
  | 'event-id-malformed'
  | 'event-kind-unknown'
  | 'event-time-malformed'
  | 'event-in-future'
  | 'quantity-malformed'
  | 'event-conflict';

/** Signs that every system can make ids of; blanks would part them in the records. */
const ID = /^[\w.:-]{1,64}$/u;
/** 2026-11-23T10:00:00+08:00: seconds may be left out, the zone may not. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * Reads a row. Refused: cells that are missing or malformed, and work that was done after it is told, since it would
 * belong to a period that may be settled already.
 */
export function eventInRow(row: EventRow, now: Date): Result<ToldEvent, { readonly kind: EventRowProblem }> {
  const cell = (name: (typeof eventCells)[number]): string => (row[name] ?? '').trim();
  if (cell('payee') === '') return refuse({ kind: 'payee-missing' });
  if (!ID.test(cell('id'))) return refuse({ kind: 'event-id-malformed' });
  const kind = known.get(cell('kind'));
  if (kind === undefined) return refuse({ kind: 'event-kind-unknown' });
  const at = instantIn(cell('at'));
  if (at === undefined) return refuse({ kind: 'event-time-malformed' });
  if (at.getTime() > now.getTime()) return refuse({ kind: 'event-in-future' });
  const quantity = parseQuantity(cell('quantity'));
  if (!quantity.ok) return refuse({ kind: 'quantity-malformed' });
  return ok({ payee: cell('payee'), id: cell('id'), kind, at, quantity: quantity.value });
}

/** Read by hand: files have rows by the thousand. */
function instantIn(text: string): Date | undefined {
  const [, on] = INSTANT.exec(text) ?? [];
  if (on === undefined || !parseChinaDay(on).ok) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** Events of one payee as the records hand them over: a line each, `id kind milliseconds quantity`. */
export function eventsIn(text: string): readonly WorkEvent[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [id = '', kind, at = '', quantity = ''] = line.split(' ');
    const read = decimalOf(quantity);
    return { id, kind: kindOf(kind), at: new Date(Number(at)), quantity: read };
  });
}

const known: ReadonlyMap<string, WorkEvent['kind']> = new Map(eventKinds.map((kind) => [kind, kind]));

function kindOf(text: string | undefined): WorkEvent['kind'] {
  const kind = text === undefined ? undefined : known.get(text);
  if (kind === undefined) throw new Error('a recorded event is of no known kind');
  return kind;
}

/** "6.250000" → 6.25 exactly. Millions are read, so this takes no detour over a regular expression. */
function decimalOf(text: string): WorkEvent['quantity'] {
  let end = text.length;
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 1n };
  while (text[end - 1] === '0') end -= 1;
  const decimals = text.slice(point + 1, end);
  return { units: BigInt(text.slice(0, point) + decimals), scale: SCALES[decimals.length] ?? 1n };
}

const SCALES: readonly bigint[] = [1n, 10n, 100n, 1_000n, 10_000n, 100_000n, 1_000_000n];
