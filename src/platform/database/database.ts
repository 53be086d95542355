import { CompiledQuery, type Dialect, Kysely, type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { DatabaseFault } from './fault.ts';

/** What a store writes its statements to: the database itself, or one transaction of it. */
export type Tx = Kysely<object>;

/** The one way to the records, whichever engine keeps them. */
export type Database = {
  /** Single statements, each committed by itself. */
  readonly reader: Tx;
  /**
   * Runs the work in one transaction, and the whole of it again when the engine asks for that (SQLSTATE 40001, 40P01).
   * Work must therefore have no effect outside `tx`. What it throws rolls everything back and is thrown on.
   */
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

const ATTEMPTS_MAX = 8;
const FIRST_PAUSE_MS = 5;

/** The port over an engine; `pause` waits between attempts, so that two that collided do not collide again. */
export function databaseOver(dialect: Dialect, pause: (ms: number) => Promise<void> = paused): Database {
  const kysely = new Kysely<object>({ dialect });
  return {
    reader: kysely,
    transaction: async (work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await committed(kysely, work);
        } catch (fault) {
          if (attempt >= ATTEMPTS_MAX || !(fault instanceof DatabaseFault) || !fault.asksForRetry)
            throw fault;
          await pause(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
        }
      }
    },
    close: () => kysely.destroy(),
  };
}

const uponCommit = new WeakMap<Tx, (() => void)[]>();

async function committed<T>(kysely: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const acts: (() => void)[] = [];
  const value = await kysely.transaction().execute((tx) => {
    uponCommit.set(tx, acts);
    return work(tx);
  });
  for (const act of acts) act();
  return value;
}

/**
 * Has something done once the transaction is committed, and never if it is not. For hints only: a process that dies
 * right after the commit does not do it. Outside a transaction it is done at once.
 */
export function afterCommit(tx: Tx, act: () => void): void {
  const acts = uponCommit.get(tx);
  if (acts) acts.push(act);
  else act();
}

const paused = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Every row of a query, each read by its shape. A row of another shape is a bug, so it throws. */
export async function all<Shape extends z.ZodType>(
  tx: Tx,
  query: RawBuilder<unknown>,
  shape: Shape,
): Promise<readonly z.infer<Shape>[]> {
  const { rows } = await query.execute(tx);
  return rows.map((row) => shape.parse(row));
}

/** The one row of a query that has at most one; undefined when there is none. */
export async function maybeOne<Shape extends z.ZodType>(
  tx: Tx,
  query: RawBuilder<unknown>,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  const rows = await all(tx, query, shape);
  if (rows.length > 1) throw new Error('one row was expected, and there are more');
  return rows[0];
}

/** The one row of a query that always has one, such as a count. */
export async function one<Shape extends z.ZodType>(
  tx: Tx,
  query: RawBuilder<unknown>,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const row = await maybeOne(tx, query, shape);
  if (row === undefined) throw new Error('one row was expected, and there is none');
  return row;
}

/** Runs a statement and answers how many rows it touched. */
export async function run(tx: Tx, query: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await query.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** Runs one statement given as text: migrations and the like, never anything made from what a person typed. */
export const runText = async (tx: Tx, text: string): Promise<void> => {
  await tx.executeQuery(CompiledQuery.raw(text));
};

/** A value for a jsonb column. It travels as text, since the two engines' clients disagree about anything else. */
export const asJson = (value: unknown): RawBuilder<unknown> => jsonText(JSON.stringify(value));

/** The same for what is JSON text already. */
export const jsonText = (text: string): RawBuilder<unknown> => sql`cast(cast(${text} as text) as jsonb)`;
