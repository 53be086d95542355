import type { Words } from '../kernel/words.ts';

type Said = { readonly [code: string]: Words };

/** How a room says the codes that it writes into the record. A code that nobody says is shown as it is. */
export type AuditSaid = {
  /** What happened: `pay.disputed`. */
  readonly happenings: Said;
  /** The kinds of things it happened to. */
  readonly subjects: Said;
  /** What the details are called. */
  readonly names: Said;
  /** Details that are codes themselves. */
  readonly values: Said;
};

/** The words of several rooms as one; where two say the same code, the later one says it. */
export const joined = (rooms: readonly AuditSaid[]): AuditSaid => ({
  happenings: merged(rooms.map(({ happenings }) => happenings)),
  subjects: merged(rooms.map(({ subjects }) => subjects)),
  names: merged(rooms.map(({ names }) => names)),
  values: merged(rooms.map(({ values }) => values)),
});

const merged = (tables: readonly Said[]): Said =>
  Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
