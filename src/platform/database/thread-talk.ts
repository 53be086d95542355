import { z } from 'zod';

/** What the thread is handed when it starts. */
export const threadStart = z.object({
  folder: z.string(),
  /** One counter, shared: how often the engine's files were synced. */
  syncs: z.instanceof(SharedArrayBuffer),
});

/** One statement for the thread. */
export type Ask = {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Whether others wait for the connection, so that syncing once for all of them is worth a moment. */
  readonly othersWait: boolean;
};

const faultShape = z.object({ code: z.string(), constraint: z.string().optional() });

/**
 * What the thread says: that it can begin; how a statement went; that what was done before is on the disk now. A
 * thread that could not bring it there says nothing and ends. `held` marks an answer that must not be believed before that.
 */
export const threadSays = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('done'),
    id: z.int(),
    rows: z.array(z.unknown()),
    affected: z.int(),
    ms: z.number(),
    held: z.boolean(),
  }),
  z.object({ kind: z.literal('refused'), id: z.int(), fault: faultShape, ms: z.number() }),
  z.object({ kind: z.literal('on-disk'), ids: z.array(z.int()) }),
]);

export type ThreadSays = z.infer<typeof threadSays>;
