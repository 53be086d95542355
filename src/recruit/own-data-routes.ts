import { Hono } from 'hono';
import { z } from 'zod';
import { described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { agreementApiWords as api } from './agreement-api-words.ts';
import { eraseOwn, exportOwn, type OwnDataParts } from './own-data-store.ts';

const everything = z.looseObject({ madeAt: z.iso.datetime(), personId: z.uuid() });
const settled = z.object({
  erased: z.int(),
  kept: z.array(
    z.object({
      kind: z.string(),
      purpose: z.string(),
      fate: z.enum(['erased', 'kept-by-law', 'still-needed']),
      source: z.string().optional(),
      until: z.iso.datetime().optional(),
    }),
  ),
});

/** One's own data, to take away and to have erased. */
export const ownDataRoutes = (parts: OwnDataParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .post(
      '/me/exports',
      described(api.exporting, { 201: { about: api.exporting, shape: everything } }),
      async (context) => {
        const own = await exportOwn(parts, context.get('caller'));
        context.header('cache-control', 'no-store');
        context.header('content-disposition', 'attachment; filename="likui-my-data.json"');
        return context.json(own, 201);
      },
    )
    .post(
      '/me/erasures',
      described(api.erasing, { 201: { about: api.erasing, shape: settled } }),
      async (context) => {
        const { erased, kept } = await eraseOwn(parts, context.get('caller'));
        context.header('cache-control', 'no-store');
        return context.json({ erased, kept: [...kept] }, 201);
      },
    );
