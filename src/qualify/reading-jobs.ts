import { chinaDayAt } from '../kernel/china-day.ts';
import type { Audit } from '../platform/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';
import { eraseReading, eraseSound, readingsDue, soundDue } from './reading-rows-store.ts';
import { subjectOf } from './reading-store.ts';

type Parts = { readonly ids: Ids; readonly clock: Clock; readonly audit: Audit };

const ERASE = 'readings.erase';
const BATCH = 10;
const DAY_MS = 86_400_000;

/** Once a day recordings whose time is over go, and later what was made of them; that they went is written down. */
export const readingJobs = (parts: Parts): readonly JobHandler[] => [
  {
    kind: ERASE,
    handle: async ({ piece }) => {
      for (let last = BATCH; last === BATCH;) last = await piece((tx) => eraseSoundBatch(tx, parts));
      for (let last = BATCH; last === BATCH;) last = await piece((tx) => eraseReadingBatch(tx, parts));
      await piece((tx) => askForErasing(tx, parts, new Date(parts.clock.now().getTime() + DAY_MS)));
    },
  },
];

/** Answers how many recordings lost their sound. */
export async function eraseSoundBatch(tx: Tx, { clock, audit }: Parts): Promise<number> {
  const at = clock.now();
  const due = await soundDue(tx, at, BATCH);
  for (const { id } of due) {
    await eraseSound(tx, id, at);
    const details = { because: 'time' };
    await audit(tx, { at, who: undefined, what: 'reading.sound-erased', subject: subjectOf(id), details });
  }
  return due.length;
}

/** Answers how many were taken away altogether: after their time, or never handed in whole within a day. */
export async function eraseReadingBatch(tx: Tx, { clock, audit }: Parts): Promise<number> {
  const at = clock.now();
  const due = await readingsDue(tx, at, new Date(at.getTime() - DAY_MS), BATCH);
  for (const { id } of due) {
    await eraseReading(tx, id);
    const details = { because: 'time' };
    await audit(tx, { at, who: undefined, what: 'reading.erased', subject: subjectOf(id), details });
  }
  return due.length;
}

/** Erases once a day from now on: to be asked for at every start, and each round asks for the next. */
export const beginErasingReadings = (database: Database, parts: Parts): Promise<boolean> =>
  askForErasing(database.reader, parts, parts.clock.now());

const askForErasing = (tx: Tx, { ids, clock }: Parts, dueAt: Date): Promise<boolean> =>
  ask(tx, ids, { kind: ERASE, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });
