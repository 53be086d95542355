import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import type { Ids } from './ids.ts';
import { describeFault, type Log } from './log.ts';
import { claimed, type Claimed, done, failed } from './outbox-claim.ts';
import type { OutboxReader } from './outbox.ts';
import { Pump, type Timer } from './pump.ts';

type Parts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: Log;
  readonly timer?: Timer;
};

const BATCH = 32;

/** Thrown inside a handling whose lease ran out: another process has the event now, so ours must not be kept. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Brings a reader its events, at least once and in order per subject. What a handler writes is kept together with the
 * taking away of the event, so a process killed anywhere in between does it again or has done it, and never half.
 */
export function outboxPump(reader: OutboxReader, { database, ids, clock, log, timer }: Parts): Pump {
  const round = async (): Promise<number> => {
    const lease = ids.next();
    const events = await claimed(database.reader, {
      reader: reader.name,
      lease,
      now: clock.now(),
      max: BATCH,
    });
    for (const event of events) await handled(event, lease);
    return events.length;
  };

  const handled = async (event: Claimed, lease: string): Promise<void> => {
    const { id, kind, subject, body, happened_at: happenedAt } = event;
    try {
      await database.transaction(async (tx) => {
        await reader.handle(tx, { id, kind, subject, body, happenedAt });
        if (!(await done(tx, id, lease))) throw new LeaseLost();
      });
    } catch (thrown) {
      if (thrown instanceof LeaseLost) return;
      const { fault, at } = describeFault(thrown);
      log.warn({ reader: reader.name, kind, attempts: event.attempts, fault, at }, 'event-not-handled');
      await failed(database.reader, event, { lease, now: clock.now(), fault });
    }
  };

  const onFault = (thrown: unknown): void => log.warn(describeFault(thrown), 'outbox-not-read');
  return new Pump(round, onFault, timer);
}
