import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Database } from '../platform/database/database.ts';
import { pageShape } from '../platform/listing.ts';
import { ProblemError } from '../platform/problem.ts';
import { personalKinds } from './personal.ts';
import { documentKinds, signingWays } from './signature.ts';
import { mayAnswerFor, readingPurposes, vaultPurposes } from './vault.ts';
import type { VaultParts } from './vault-entry-store.ts';
import { eraseSubject } from './vault-erasure-store.ts';
import { exportSubject, toldOf } from './vault-export-store.ts';
import { type VaultRefusalKind, vaultRefusal } from './vault-refusal.ts';
import { listMasked, vaultOver } from './vault-store.ts';
import { vaultApiWords } from './vault-words.ts';

const key = z.object({ id: z.uuid() });
const reading = z.strictObject({ purpose: z.enum(readingPurposes) });
const erasure = z.strictObject({ reason: z.enum(['asked-by-person', 'by-mistake']) });

const entryTold = z.object({
  id: z.uuid(),
  kind: z.enum(personalKinds),
  purpose: z.enum(vaultPurposes),
  signatureId: z.uuid(),
  keptAt: z.iso.datetime(),
  supersededAt: z.iso.datetime().optional(),
  retainedUntil: z.iso.datetime().optional(),
  restrictedAt: z.iso.datetime().optional(),
  erasedAt: z.iso.datetime().optional(),
  erasedBecause: z.string().optional(),
});

const entryListed = entryTold.extend({ masked: z.string().optional() });
const openedSaid = z.object({ id: z.uuid(), kind: z.enum(personalKinds), value: z.string() });
const everything = z.object({
  subjectId: z.uuid(),
  madeAt: z.iso.datetime(),
  signatures: z.array(
    z.object({
      id: z.uuid(),
      document: z.object({ kind: z.enum(documentKinds), version: z.string(), sha256: z.string() }),
      how: z.enum(signingWays),
      signedAt: z.iso.datetime(),
      withdrawnAt: z.iso.datetime().optional(),
    }),
  ),
  entries: z.array(entryTold.extend({ value: z.string().optional(), state: z.string().optional() })),
  handled: z.array(
    z.object({
      at: z.iso.datetime(),
      what: z.string(),
      by: z.enum(['the person', 'the operator']),
      details: z.record(z.string(), z.unknown()),
    }),
  ),
});
const settled = z.object({
  erased: z.int(),
  kept: z.array(
    z.object({
      entry: z.object({ id: z.uuid(), kind: z.enum(personalKinds), purpose: z.enum(vaultPurposes) }),
      because: z.enum(['kept-by-law', 'still-needed']),
      source: z.string(),
      until: z.iso.datetime().optional(),
    }),
  ),
});

const refused = (kind: VaultRefusalKind): ProblemError => new ProblemError(vaultRefusal(kind));
const malformed = vaultRefusal('request-malformed');
const missing = vaultRefusal('entry-missing');

export type VaultRouteParts = VaultParts & { readonly database: Database };

/** The vault's doors. Who may see what is said by the noun; every door here writes down who came and what for. */
export const vaultRoutes = (parts: VaultRouteParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', readingRoutes(parts)).route('/', wholeRoutes(parts));

const readingRoutes = (parts: VaultRouteParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/vault/subjects/:id',
      described(vaultApiWords.list, { 200: { about: vaultApiWords.list, shape: pageShape(entryListed) } }, [
        missing,
      ]),
      asked('param', key, missing),
      async (context) => {
        const wish = { reader: context.get('caller'), subjectId: context.req.valid('param').id };
        const entries = await parts.database.transaction((tx) => listMasked(tx, parts, wish));
        const rows = entries.map((entry) => ({
          ...toldOf(entry),
          ...(entry.masked === null ? {} : { masked: entry.masked }),
        }));
        context.header('cache-control', 'no-store');
        return context.json({ rows, total: rows.length, totalIsCapped: false });
      },
    )
    .post(
      '/vault/entries/:id/readings',
      described(vaultApiWords.reading, { 201: { about: vaultApiWords.opened, shape: openedSaid } }, [
        malformed,
        missing,
        vaultRefusal('reading-not-allowed'),
        vaultRefusal('key-missing'),
      ]),
      asked('param', key, missing),
      asked('json', reading, malformed),
      async (context) => {
        const wish = {
          reader: context.get('caller'),
          purpose: context.req.valid('json').purpose,
          entryId: context.req.valid('param').id,
        };
        // Given away only once it is committed that it was read.
        const opened = await parts.database.transaction((tx) => vaultOver(parts).read(tx, wish));
        if (!opened.ok) throw refused(opened.problem.kind);
        context.header('cache-control', 'no-store');
        return context.json(opened.value, 201);
      },
    );

const wholeRoutes = (parts: VaultRouteParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .post(
      '/vault/subjects/:id/exports',
      described(vaultApiWords.exporting, { 201: { about: vaultApiWords.exported, shape: everything } }, [
        missing,
      ]),
      asked('param', key, missing),
      async (context) => {
        const { id: subjectId } = context.req.valid('param');
        const by = answering(context, subjectId);
        const all = await parts.database.transaction((tx) => exportSubject(tx, parts, { subjectId, by }));
        context.header('cache-control', 'no-store');
        context.header('content-disposition', 'attachment; filename="likui-personal-data.json"');
        return context.json(all, 201);
      },
    )
    .post(
      '/vault/subjects/:id/erasures',
      described(vaultApiWords.erasing, { 201: { about: vaultApiWords.erased, shape: settled } }, [
        malformed,
        missing,
        vaultRefusal('by-mistake-not-allowed'),
      ]),
      asked('param', key, missing),
      asked('json', erasure, malformed),
      async (context) => {
        const { id: subjectId } = context.req.valid('param');
        const { reason } = context.req.valid('json');
        const by = answering(context, subjectId);
        if (reason === 'by-mistake' && !context.get('caller').roles.includes('owner'))
          throw refused('by-mistake-not-allowed');
        const fates = await parts.database.transaction((tx) =>
          eraseSubject(tx, parts, { subjectId, reason, by }),
        );
        context.header('cache-control', 'no-store');
        return context.json(
          {
            erased: fates.filter(({ fate }) => fate.kind === 'erased').length,
            kept: fates.flatMap(({ entry, fate }) => {
              if (fate.kind === 'erased') return [];
              const until = fate.kind === 'kept-by-law' ? { until: fate.until.toISOString() } : {};
              return [{ entry, because: fate.kind, source: fate.source, ...until }];
            }),
          },
          201,
        );
      },
    );

/** Whoever asks for all of a person's data; one who may not is told what is told of nobody's. */
function answering(context: Context<CallerEnv>, subjectId: string): string {
  const caller = context.get('caller');
  if (!mayAnswerFor(caller, subjectId)) throw refused('entry-missing');
  return caller.personId;
}
