import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { ask } from '../platform/jobs.ts';
import { instantOf, type PayParts } from './books-store.ts';

export const runKinds = ['reckoning', 'closing', 'paying', 'trial'] as const;
export type RunKind = (typeof runKinds)[number];
export const runStates = ['running', 'done', 'cancelled'] as const;

export const RUN_JOB = 'pay.run';

const runRow = z
  .object({
    id: z.uuid(),
    kind: z.enum(runKinds),
    subjectId: z.uuid(),
    state: z.enum(runStates),
    total: z.int(),
    done: z.int(),
    reached: z.string().nullable(),
    cutAt: instantOf,
    madeBy: z.uuid().nullable(),
    madeAt: instantOf,
    endedAt: instantOf.nullable(),
  })
  .strict();

export type RunLine = z.infer<typeof runRow>;

const RUN = sql`id, kind, subject_id as "subjectId", state, total, done, reached, cut_at as "cutAt",
  made_by as "madeBy", made_at as "madeAt", ended_at as "endedAt"`;

export const findRun = (tx: Tx, id: string): Promise<RunLine | undefined> =>
  maybeOne(tx, sql`select ${RUN} from pay_run where id = ${id}`, runRow);

/** The newest runs of a period or card. */
export const runsOf = (tx: Tx, subjectId: string): Promise<readonly RunLine[]> =>
  all(
    tx,
    sql`select ${RUN} from pay_run where subject_id = ${subjectId} order by made_at desc, id desc limit 20`,
    runRow,
  );

type NewRun = {
  readonly kind: RunKind;
  readonly subjectId: string;
  readonly total: number;
  readonly cutAt: Date;
  readonly at: Date;
  readonly who: string | undefined;
};

/** Begins work in batches; a job does it. Whatever of the same kind was under way on the subject is cancelled. */
export async function beginRun(
  tx: Tx,
  { ids }: Pick<PayParts, 'ids'>,
  { kind, subjectId, total, cutAt, at, who }: NewRun,
): Promise<RunLine> {
  await run(
    tx,
    sql`
      update pay_run set state = 'cancelled', ended_at = ${at}
      where subject_id = ${subjectId} and kind = ${kind} and state = 'running'`,
  );
  const id = ids.next();
  await run(
    tx,
    sql`
      insert into pay_run (id, kind, subject_id, state, total, done, cut_at, made_by, made_at)
      values (${id}, ${kind}, ${subjectId}, 'running', ${total}, 0, ${cutAt}, ${who ?? null}, ${at})`,
  );
  await ask(tx, ids, { kind: RUN_JOB, key: id, body: { runId: id }, madeAt: at });
  const row = await findRun(tx, id);
  if (!row) throw new Error('a run that was just written is not there');
  return row;
}

/** How far a run is by now. False when it was cancelled meanwhile: then the batch is not kept. */
export const movedRun = async (
  tx: Tx,
  id: string,
  { done, reached }: { readonly done: number; readonly reached: string },
): Promise<boolean> =>
  (await run(
    tx,
    sql`update pay_run set done = done + ${done}, reached = ${reached} where id = ${id} and state = 'running'`,
  )) === 1;

export const endedRun = async (
  tx: Tx,
  id: string,
  { state, at }: { readonly state: 'done' | 'cancelled'; readonly at: Date },
): Promise<boolean> =>
  (await run(
    tx,
    sql`update pay_run set state = ${state}, ended_at = ${at} where id = ${id} and state = 'running'`,
  )) === 1;
