import type { Clock } from './clock.ts';
import type { Database, Tx } from './database/database.ts';
import type { Ids } from './ids.ts';
import { claimedJobs, doneJob, failedJob, type Job, keptJob } from './jobs.ts';
import { describeFault, type Log } from './log.ts';
import { Pump, type Timer } from './pump.ts';

/** What a job is done with: pieces of work, each in a transaction of its own that also keeps the job ours. */
export type JobWork = {
  readonly job: Job;
  /** One batch. Throws when another process has taken the job over, so that nothing is done twice at once. */
  readonly piece: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

export type JobHandler = { readonly kind: string; readonly handle: (work: JobWork) => Promise<void> };

type Parts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: Log;
  readonly timer?: Timer;
};

const BATCH = 8;

class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Does what was asked for, one job after the other; a job whose process died is taken up again after its lease. */
export function jobPump(handlers: readonly JobHandler[], { database, ids, clock, log, timer }: Parts): Pump {
  const byKind = new Map(handlers.map((handler) => [handler.kind, handler]));

  const round = async (): Promise<number> => {
    const lease = ids.next();
    const jobs = await claimedJobs(database.reader, {
      kinds: [...byKind.keys()],
      lease,
      now: clock.now(),
      max: BATCH,
    });
    for (const job of jobs) await worked(job, lease);
    return jobs.length;
  };

  const worked = async (job: Job, lease: string): Promise<void> => {
    const { id, kind, attempts } = job;
    const piece: JobWork['piece'] = (work) =>
      database.transaction(async (tx) => {
        if (!(await keptJob(tx, { id, lease, now: clock.now() }))) throw new LeaseLost();
        return work(tx);
      });
    try {
      // The first of a batch may have taken long enough for the last to be another's by now.
      await piece(async () => undefined);
      await byKind.get(kind)?.handle({ job, piece });
      await doneJob(database.reader, { id, lease, now: clock.now() });
    } catch (thrown) {
      if (thrown instanceof LeaseLost) return;
      const { fault, at } = describeFault(thrown);
      log.warn({ kind, attempts, fault, at }, 'job-failed');
      await failedJob(database.reader, job, { lease, now: clock.now(), fault });
    }
  };

  const onFault = (thrown: unknown): void => log.warn(describeFault(thrown), 'jobs-not-read');
  return new Pump(round, onFault, timer);
}
