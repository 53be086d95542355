import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import { afterCommit, asJson, one, run, type Tx } from './database/database.ts';
import type { Ids } from './ids.ts';

/** What happened, for the rooms above: ids and figures only, never words about or of a person. */
export type OutboxEvent = {
  /** A room and what happened in it: `contact.ended`. */
  readonly kind: string;
  /** What it is about. Events of one subject are read in the order in which they were committed. */
  readonly subject: string;
  readonly body: { readonly [name: string]: unknown };
};

/** Told within the transaction that made it true: either both are kept or neither. */
export type Tell = (tx: Tx, event: OutboxEvent) => Promise<void>;

/** A room that wants to know. `handle` runs in the transaction that also takes the event away. */
export type OutboxReader = {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly handle: (
    tx: Tx,
    event: OutboxEvent & { readonly id: string; readonly happenedAt: Date },
  ) => Promise<void>;
};

type Parts = {
  readonly readers: readonly OutboxReader[];
  readonly ids: Ids;
  readonly clock: Clock;
  /** Called once the telling is committed: something lies ready for this reader. */
  readonly wake: (reader: string) => void;
};

const told = z.object({ told: z.int() });

/** One row an event and reader. An event that nobody reads is a mistake in the putting together, so it throws. */
export function teller({ readers, ids, clock, wake }: Parts): Tell {
  return async (tx, { kind, subject, body }) => {
    const wanting = readers.filter(({ kinds }) => kinds.includes(kind));
    if (wanting.length === 0) throw new Error(`nobody reads ${kind}`);
    const { told: position } = await one(
      tx,
      sql`
        insert into outbox_subject as counted (id, told) values (${subject}, 1)
        on conflict (id) do update set told = counted.told + 1
        returning told`,
      told,
    );
    const at = clock.now();
    for (const { name } of wanting) {
      await run(
        tx,
        sql`
          insert into outbox (id, reader, kind, subject, position, body, happened_at, due_at)
          values (${ids.next()}, ${name}, ${kind}, ${subject}, ${position}, ${asJson(body)}, ${at}, ${at})`,
      );
      afterCommit(tx, () => wake(name));
    }
  };
}
