import { Hono } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { all, maybeOne, one, type Database, type Tx } from '../platform/database/database.ts';
import { backlog, countOfDeadLetters } from '../platform/dead-letters.ts';
import { PROGRAM_VERSION } from './version.ts';
import { jobsApiWords } from './jobs-words.ts';

const systemSaid = z.object({
  at: z.iso.datetime(),
  program: z.object({ version: z.string(), node: z.string(), startedAt: z.iso.datetime() }),
  database: z.object({ kind: z.enum(['embedded', 'postgres']), version: z.string() }),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), appliedAt: z.iso.datetime() })),
  backlog: z.array(z.object({ name: z.string(), waiting: z.int(), oldest: z.iso.datetime().nullable() })),
  deadLetters: z.int(),
  backup: z.object({ madeAt: z.iso.datetime(), rows: z.int(), bytes: z.int() }).nullable(),
});

type Parts = { readonly database: Database; readonly clock: Clock };

/** How this installation stands, for whoever looks after it. The program began when this was called. */
export function systemRoutes({ database, clock }: Parts): Hono<CallerEnv> {
  const startedAt = clock.now().toISOString();
  return new Hono<CallerEnv>().get(
    '/system',
    described(jobsApiWords.system, { 200: { about: jobsApiWords.system, shape: systemSaid } }),
    async (context) => {
      const tx = database.reader;
      context.header('cache-control', 'no-store');
      return context.json({
        at: clock.now().toISOString(),
        program: { version: PROGRAM_VERSION, node: process.versions.node, startedAt },
        database: await engineOf(tx),
        migrations: await all(tx, MIGRATIONS, migrationRow),
        backlog: await backlog(tx),
        deadLetters: await countOfDeadLetters(tx),
        backup: (await maybeOne(tx, LAST_BACKUP, backupRow)) ?? null,
      });
    },
  );
}

const instant = z.date().transform((at) => at.toISOString());

const MIGRATIONS = sql`select number, name, applied_at as "appliedAt" from migration order by number desc`;
const migrationRow = z.object({ number: z.int(), name: z.string(), appliedAt: instant });

const LAST_BACKUP = sql`select made_at as "madeAt", cast(row_count as text) as rows, cast(bytes as text) as bytes
  from backup order by made_at desc, id desc limit 1`;
const backupRow = z.object({
  madeAt: instant,
  rows: z.string().transform(Number),
  bytes: z.string().transform(Number),
});

const versionRow = z.object({ version: z.string() });

/** "PostgreSQL 17.4 on x86_64-pc-linux-gnu, compiled by …": the embedded one says that it was made for the web. */
async function engineOf(tx: Tx): Promise<z.infer<typeof systemSaid>['database']> {
  const { version } = await one(tx, sql`select version() as version`, versionRow);
  const kind = /emscripten|wasm/iu.test(version) ? 'embedded' : 'postgres';
  return { kind, version: version.split(/ on |,/u)[0] ?? version };
}
