import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { sql } from 'kysely';
import { type Database, run } from '../platform/database/database.ts';
import type { Metrics } from '../platform/metrics.ts';
import { ProblemError } from '../platform/problem.ts';
import { notFound } from './problems.ts';

type Parts = {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly metricsToken?: string | undefined;
  /** Where the other end of the connection is; nothing when a test calls without one. */
  readonly addressOf: (context: Context) => string | undefined;
};

/**
 * For whatever watches over this process: `/health` while it lives, `/ready` while it can serve (its records answer),
 * `/metrics` for this machine, or for whoever shows METRICS_TOKEN. To others there is no such page.
 */
export const watchRoutes = ({ database, metrics, metricsToken, addressOf }: Parts) =>
  new Hono()
    .get('/health', (context) => {
      context.header('cache-control', 'no-store');
      return context.json({ status: 'ok' });
    })
    .get('/ready', async (context) => {
      context.header('cache-control', 'no-store');
      const isReady = await run(database.reader, sql`select 1`).then(
        () => true,
        () => false,
      );
      return context.json({ status: isReady ? 'ready' : 'database-away' }, isReady ? 200 : 503);
    })
    .get('/metrics', async (context) => {
      const isAllowed =
        metricsToken === undefined
          ? isThisMachine(addressOf(context))
          : shows(context.req.header('authorization'), `Bearer ${metricsToken}`);
      if (!isAllowed) throw new ProblemError(notFound);
      context.header('cache-control', 'no-store');
      context.header('content-type', metrics.contentType);
      return context.body(await metrics.text());
    });

const isThisMachine = (address: string | undefined): boolean =>
  address !== undefined && /^(?:127\.|::1$|::ffff:127\.)/u.test(address);

function shows(header: string | undefined, wanted: string): boolean {
  const [said, due] = [Buffer.from(header ?? ''), Buffer.from(wanted)];
  return said.length === due.length && timingSafeEqual(said, due);
}
