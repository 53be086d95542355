import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';

/**
 * One line a request: method, the pattern of the route, status, milliseconds and an id that the answer carries too.
 * Never the path itself, the query, a header or the address: any of them may hold what a person typed or who they are.
 */
export const requestLog =
  (log: Log, clock: Clock, newId: () => string): MiddlewareHandler =>
  async (context, next) => {
    const startedMs = clock.elapsedMs();
    const requestId = newId();
    await next();
    context.res.headers.set('x-request-id', requestId);
    log.info(
      {
        requestId,
        method: context.req.method,
        route: routePath(context, -1),
        status: context.res.status,
        ms: Math.round((clock.elapsedMs() - startedMs) * 10) / 10,
      },
      'request',
    );
  };
