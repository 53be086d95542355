import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';

type Parts = {
  readonly log: Log;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly newId: () => string;
};

/**
 * One line a request: method, the pattern of the route, status, milliseconds and an id that the answer carries too.
 * Never the path itself, the query, a header or the address: any of them may hold what a person typed or who they are.
 */
export const requestLog =
  ({ log, clock, metrics, newId }: Parts): MiddlewareHandler =>
  async (context, next) => {
    const startedMs = clock.elapsedMs();
    const requestId = newId();
    await next();
    context.res.headers.set('x-request-id', requestId);
    const { method } = context.req;
    const route = routePath(context, -1);
    const { status } = context.res;
    const ms = Math.round((clock.elapsedMs() - startedMs) * 10) / 10;
    log.info({ requestId, method, route, status, ms }, 'request');
    metrics.request({ method, route, status, ms });
  };
