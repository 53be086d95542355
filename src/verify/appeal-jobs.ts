import { chinaDayAt } from '../kernel/china-day.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';
import { appealsToErase, eraseWords, insertEvent } from './appeal-rows-store.ts';

type Parts = { readonly ids: Ids; readonly clock: Clock };

const ERASE = 'appeals.erase';
const BATCH = 25;
const DAY_MS = 86_400_000;

/** Once a day the words of appeals whose time is over go, in batches; that they went is written down. */
export const appealJobs = (parts: Parts): readonly JobHandler[] => [
  {
    kind: ERASE,
    handle: async ({ piece }) => {
      for (let last = BATCH; last === BATCH;) last = await piece((tx) => eraseBatch(tx, parts));
      await piece((tx) => askForErasing(tx, parts, new Date(parts.clock.now().getTime() + DAY_MS)));
    },
  },
];

/** Answers how many appeals lost their words. */
export async function eraseBatch(tx: Tx, { ids, clock }: Parts): Promise<number> {
  const at = clock.now();
  const due = await appealsToErase(tx, at, BATCH);
  for (const { id, steps } of due) {
    await eraseWords(tx, id, at);
    await insertEvent(tx, {
      id: ids.next(),
      appealId: id,
      position: steps + 1,
      at,
      who: null,
      kind: 'words-erased',
    });
  }
  return due.length;
}

/** Erases once a day from now on: to be asked for at every start, and each round asks for the next. */
export const beginErasing = (database: Database, parts: Parts): Promise<boolean> =>
  askForErasing(database.reader, parts, parts.clock.now());

const askForErasing = (tx: Tx, { ids, clock }: Parts, dueAt: Date): Promise<boolean> =>
  ask(tx, ids, { kind: ERASE, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });
