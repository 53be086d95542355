import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Database } from '../platform/database/database.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { peopleApiWords } from './api-words.ts';
import { auditSorts, searchAudit } from './audit-store.ts';
import { refusalOf } from './refusal.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const name = z
  .string()
  .max(80)
  .regex(/^\P{Cc}*$/u);

const search = z.strictObject({
  ...listed(auditSorts, '-at'),
  who: z.uuid().optional(),
  what: name.optional(),
  subjectKind: name.optional(),
  subjectId: name.optional(),
  since: instant.optional(),
  until: instant.optional(),
});

const line = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  who: z.uuid().optional(),
  whoName: z.string().optional(),
  what: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  details: z.record(z.string(), z.unknown()),
});

const malformed = refusalOf('request-malformed');

/** The record of what was changed and read, for those who may look. */
export const auditRoutes = ({ database }: { readonly database: Database }) =>
  new Hono<CallerEnv>().get(
    '/audit',
    described(peopleApiWords.audit, { 200: { about: peopleApiWords.audit, shape: pageShape(line) } }, [
      malformed,
    ]),
    asked('query', search, malformed),
    async (context) => context.json(await searchAudit(database.reader, context.req.valid('query'))),
  );
