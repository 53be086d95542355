import { Hono } from 'hono';
import { z } from 'zod';
import { described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Database } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { pageShape } from '../platform/listing.ts';
import type { VaultParts } from './vault-entry-store.ts';
import { askForResealing } from './vault-jobs.ts';
import { vaultKeys } from './vault-key-store.ts';
import { vaultApiWords } from './vault-words.ts';

const keySaid = z.object({
  kind: z.literal('vault'),
  id: z.string(),
  /** In groups of four, to be read out and compared. */
  fingerprint: z.string(),
  status: z.enum(['sealing', 'opening', 'missing', 'retired']),
  firstUsedAt: z.iso.datetime().optional(),
  rows: z.int(),
});

type Parts = VaultParts & { readonly database: Database; readonly ids: Ids };

/** The keys that the house depends on, by their fingerprints. Keys themselves come and go outside the database. */
export const keyRoutes = (parts: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/keys',
      described(vaultApiWords.keys, { 200: { about: vaultApiWords.keys, shape: pageShape(keySaid) } }),
      async (context) => {
        const rows = (await vaultKeys(parts.database.reader, parts.ring)).map(
          ({ firstUsedAt, ...vaultKey }) => ({
            kind: 'vault' as const,
            ...vaultKey,
            fingerprint: vaultKey.id.replaceAll(/(.{4})(?!$)/gu, '$1 '),
            ...(firstUsedAt ? { firstUsedAt: firstUsedAt.toISOString() } : {}),
          }),
        );
        context.header('cache-control', 'no-store');
        return context.json({ rows, total: rows.length, totalIsCapped: false });
      },
    )
    .post(
      '/keys/resealings',
      described(vaultApiWords.resealing, { 202: { about: vaultApiWords.accepted } }),
      async (context) => {
        await parts.database.transaction(async (tx) => {
          await askForResealing(tx, parts);
          await parts.audit(tx, {
            at: parts.clock.now(),
            who: context.get('caller').personId,
            what: 'keys.resealing-asked',
            subject: { kind: 'key', id: parts.ring.sealing.id },
          });
        });
        context.header('cache-control', 'no-store');
        return context.body(null, 202);
      },
    );
