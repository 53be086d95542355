import { chinaDayAt } from '../kernel/china-day.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';
import { eraseDue } from './application-store.ts';
import type { ApplicationParts } from './application-step-store.ts';
import { noticeJob, type SendNotice } from './notice-store.ts';
import { lapseDue } from './job-offer-store.ts';

const TEND = 'recruit.tend-applications';
const BATCH = 5;
const DAY_MS = 86_400_000;

/** What goes by itself: words of applications go when their time is over, and offers lapse on the day after their last. */
export const applicationJobs = (
  parts: ApplicationParts & { readonly sendNotice: SendNotice | undefined },
): readonly JobHandler[] => [
  noticeJob(parts),
  {
    kind: TEND,
    handle: async ({ piece }) => {
      for (let last = BATCH; last === BATCH;) last = await piece((tx) => lapseDue(tx, parts, BATCH));
      for (let last = BATCH; last === BATCH;) last = await piece((tx) => eraseDue(tx, parts, BATCH));
      await piece((tx) => askForTending(tx, parts, new Date(parts.clock.now().getTime() + DAY_MS)));
    },
  },
];

/** Tends once a day from now on: to be asked for at every start, and each round asks for the next. */
export const beginTending = (
  database: Database,
  parts: Pick<ApplicationParts, 'ids' | 'clock'>,
): Promise<boolean> => askForTending(database.reader, parts, parts.clock.now());

const askForTending = (
  tx: Tx,
  { ids, clock }: Pick<ApplicationParts, 'ids' | 'clock'>,
  dueAt: Date,
): Promise<boolean> =>
  ask(tx, ids, { kind: TEND, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });
