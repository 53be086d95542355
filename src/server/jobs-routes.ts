import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { Audit } from '../platform/audit.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { countOfDeadLetters, deadLetters, retried } from '../platform/dead-letters.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { type Problem, ProblemError } from '../platform/problem.ts';
import { jobsApiWords } from './jobs-words.ts';
import { requestMalformed } from './problems.ts';

const { page, size } = listed(['deadAt'], '-deadAt');
const search = z.strictObject({ page, size, sort: z.literal('-deadAt').default('-deadAt') });
const key = z.object({ id: z.uuid() });

const letterSaid = z.object({
  id: z.uuid(),
  source: z.enum(['outbox', 'job']),
  reader: z.string().nullable(),
  kind: z.string(),
  subject: z.string(),
  attempts: z.int(),
  fault: z.string().nullable(),
  madeAt: z.iso.datetime(),
  deadAt: z.iso.datetime(),
  waiting: z.int(),
});

const missing: Problem = { kind: 'not-found', status: 404, sentence: jobsApiWords.missing };

type Parts = { readonly database: Database; readonly clock: Clock; readonly audit: Audit };

/** Work that waits for a person, and the person's word that it be tried again. */
export const jobsRoutes = ({ database, clock, audit }: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/jobs',
      described(jobsApiWords.list, { 200: { about: jobsApiWords.list, shape: pageShape(letterSaid) } }, [
        requestMalformed,
      ]),
      asked('query', search, requestMalformed),
      async (context) => {
        const cut = context.req.valid('query');
        const rows = await deadLetters(database.reader, {
          limit: cut.size,
          offset: (cut.page - 1) * cut.size,
        });
        const total = await countOfDeadLetters(database.reader);
        context.header('cache-control', 'no-store');
        return context.json({ rows, total, totalIsCapped: false });
      },
    )
    .post(
      '/jobs/:id/retries',
      described(jobsApiWords.retry, { 202: { about: jobsApiWords.retried } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        const at = clock.now();
        const isThere = await database.transaction(async (tx) => {
          if (!(await retried(tx, id, at))) return false;
          const who = context.get('caller').personId;
          await audit(tx, { at, who, what: 'job.retried', subject: { kind: 'job', id } });
          return true;
        });
        if (!isThere) throw new ProblemError(missing);
        return context.body(null, 202);
      },
    );
