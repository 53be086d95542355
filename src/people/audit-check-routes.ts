import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { Audit } from '../platform/audit.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { checkAudit } from './audit-chain-store.ts';
import { auditCheckShape, sealHeadShape } from './audit-check.ts';
import { vaultRefusal } from './vault-refusal.ts';
import { vaultApiWords } from './vault-words.ts';

const wish = z.strictObject({ head: sealHeadShape.optional() });

const malformed = vaultRefusal('request-malformed');

type Parts = { readonly database: Database; readonly clock: Clock; readonly audit: Audit };

/** Holds the record of what was changed and read against its seals. That somebody did is written down as well. */
export const auditCheckRoutes = ({ database, clock, audit }: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().post(
    '/audit/checks',
    described(vaultApiWords.check, { 201: { about: vaultApiWords.checked, shape: auditCheckShape } }, [
      malformed,
    ]),
    asked('json', wish, malformed),
    async (context) => {
      const found = await checkAudit(database, context.req.valid('json').head);
      await audit(database.reader, {
        at: clock.now(),
        who: context.get('caller').personId,
        what: 'audit.checked',
        subject: { kind: 'audit', id: String(found.head?.number ?? 0) },
        details: { entries: found.entries, seals: found.seals, faults: found.faults.length },
      });
      context.header('cache-control', 'no-store');
      return context.json(found, 201);
    },
  );
