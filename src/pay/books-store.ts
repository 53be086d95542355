import { sql } from 'kysely';
import { z } from 'zod';
import type { Audit } from '../platform/audit.ts';
import type { Clock } from '../platform/clock.ts';
import { type Database, one, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { toFen } from '../kernel/money.ts';
import type { Names } from '../platform/names.ts';

/** What the room needs of the world. */
export type PayParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly audit: Audit;
};

/** The same, for doors that show who did what. */
export type PayDoorParts = PayParts & { readonly names: Names };

/** Fen as the records keep them. */
export const fenOf = z
  .union([z.bigint(), z.number(), z.string()])
  .transform((amount) => toFen(BigInt(amount)));
/** An instant as the API says it. */
export const instantOf = z.date().transform((at) => at.toISOString());

const booksRow = z.object({ cut_at: z.date() });

/**
 * The moment at which what is recorded now counts as recorded: after every cut there has been, whatever this machine's
 * clock says. Holds the books against a cut until the transaction ends.
 */
export async function recordedNow(tx: Tx, clock: Clock): Promise<Date> {
  await opened(tx);
  const { cut_at: cut } = await one(tx, sql`select cut_at from pay_books where id = 1 for share`, booksRow);
  return later(clock.now(), new Date(cut.getTime() + 1));
}

/** Cuts off: everything recorded up to the answer is in, and nothing recorded later can come before it. */
export async function cutNow(tx: Tx, clock: Clock): Promise<Date> {
  await opened(tx);
  const { cut_at: cut } = await one(tx, sql`select cut_at from pay_books where id = 1 for update`, booksRow);
  // What was recorded since the last cut stands at least a millisecond after it, and is in.
  const at = later(clock.now(), new Date(cut.getTime() + 1));
  await run(tx, sql`update pay_books set cut_at = ${at} where id = 1`);
  return at;
}

/** Holds the books, so that of two acts on periods one waits for the other. */
export async function heldBooks(tx: Tx): Promise<void> {
  await opened(tx);
  await one(tx, sql`select cut_at from pay_books where id = 1 for update`, booksRow);
}

const opened = (tx: Tx): Promise<number> =>
  run(
    tx,
    sql`insert into pay_books (id, cut_at) values (1, ${new Date(0)}) on conflict on constraint pay_books_pkey do nothing`,
  );

const later = (wall: Date, other: Date): Date => (wall > other ? wall : other);
