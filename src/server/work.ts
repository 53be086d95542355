import { type JobHandler, jobPump } from '../platform/job-pump.ts';
import { outboxPump } from '../platform/outbox-pump.ts';
import { type OutboxReader, type Tell, teller } from '../platform/outbox.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { Pump } from '../platform/pump.ts';

type Parts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: Log;
};

/** What goes on in the house while nobody asks: events on their way to their readers, and jobs. */
export type Work = {
  /** How a room tells the rooms above it what happened. */
  readonly tell: Tell;
  /** Something was asked for; better look now than at the next look. */
  readonly wakeJobs: () => void;
  readonly start: () => void;
  /** Begins nothing more, and resolves when what was begun is finished. */
  readonly stop: () => Promise<void>;
};

/**
 * Puts readers and handlers to work, and what else goes round by itself. Every process of an installation does this;
 * leases keep them apart.
 */
export function workOf(
  readers: readonly OutboxReader[],
  handlers: readonly JobHandler[],
  parts: Parts,
  others: readonly Pump[] = [],
): Work {
  const pumps = new Map(readers.map((reader) => [reader.name, outboxPump(reader, parts)]));
  const jobs = jobPump(handlers, parts);
  const all = [...pumps.values(), jobs, ...others];
  return {
    tell: teller({ readers, ids: parts.ids, clock: parts.clock, wake: (name) => pumps.get(name)?.wake() }),
    wakeJobs: () => jobs.wake(),
    start: () => {
      for (const pump of all) pump.wake();
    },
    stop: async () => {
      await Promise.all(all.map((pump) => pump.stop()));
    },
  };
}
