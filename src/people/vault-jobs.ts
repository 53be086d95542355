import { chinaDayAt } from '../kernel/china-day.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import { sweepVault } from './vault-erasure-store.ts';
import type { VaultParts } from './vault-entry-store.ts';
import { resealBatch } from './vault-key-store.ts';

type Parts = VaultParts & { readonly ids: Ids; readonly log: Log };

const RESEAL = 'vault.reseal';
const SWEEP = 'vault.sweep';
/** So many entries are opened and sealed in well under the 50 ms that one statement or batch may take. */
const BATCH = 100;
const DAY_MS = 86_400_000;

/** Long work on the vault, in batches. Killed anywhere, each begins again and finds what is left to do. */
export const vaultJobs = (parts: Parts): readonly JobHandler[] => [
  {
    kind: RESEAL,
    handle: async ({ piece }) => {
      let [resealed, damaged] = [0, 0];
      let after: string | undefined;
      do {
        const from = after;
        const done = await piece((tx) => resealBatch(tx, parts, { after: from, max: BATCH }));
        resealed += done.resealed;
        damaged += done.damaged;
        after = done.after;
      } while (after !== undefined);
      parts.log.info({ resealed, damaged }, 'vault-resealed');
    },
  },
  {
    kind: SWEEP,
    handle: async ({ piece }) => {
      let erased = 0;
      for (let last = BATCH; last === BATCH; erased += last)
        last = await piece((tx) => sweepVault(tx, parts, BATCH));
      await piece((tx) => askForSweep(tx, parts, new Date(parts.clock.now().getTime() + DAY_MS)));
      parts.log.info({ erased }, 'vault-swept');
    },
  },
];

/** Asks for everything to be sealed anew with the present key. */
export const askForResealing = (tx: Tx, { ids, clock }: Pick<Parts, 'ids' | 'clock'>): Promise<boolean> =>
  ask(tx, ids, { kind: RESEAL, key: ids.next(), body: {}, madeAt: clock.now() });

/** Sweeps once a day from now on: to be asked for at every start, and each sweep asks for the next. */
export const beginSweeping = (database: Database, parts: Pick<Parts, 'ids' | 'clock'>): Promise<boolean> =>
  askForSweep(database.reader, parts, parts.clock.now());

const askForSweep = (tx: Tx, { ids, clock }: Pick<Parts, 'ids' | 'clock'>, dueAt: Date): Promise<boolean> =>
  ask(tx, ids, { kind: SWEEP, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });
