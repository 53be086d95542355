import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, missing, payProblem } from './doors-routes.ts';
import { cancelRun } from './period-store.ts';
import { findRun, runKinds, runStates } from './run-store.ts';

export const runSaid = z.object({
  id: z.uuid(),
  kind: z.enum(runKinds),
  subjectId: z.uuid(),
  state: z.enum(runStates),
  total: z.int(),
  done: z.int(),
  reached: z.string().nullable(),
  cutAt: z.iso.datetime(),
  madeBy: z.uuid().nullable(),
  madeAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});

/** How far work in batches is, and how to stop it. */
export const runRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/runs/:id',
      described(api.run, { 200: { about: api.run, shape: runSaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(
          found(await findRun(parts.database.reader, context.req.valid('param').id), missing),
        );
      },
    )
    .delete(
      '/pay/runs/:id',
      described(api.cancel, { 200: { about: api.run, shape: runSaid } }, [
        missing,
        payProblem('run-ended'),
        payProblem('run-not-cancellable'),
      ]),
      asked('param', key, missing),
      async (context) => {
        const cancelled = await cancelRun(
          parts,
          context.get('caller').personId,
          context.req.valid('param').id,
        );
        return context.json(granted(cancelled, payProblem));
      },
    );
