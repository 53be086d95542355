import { Hono, type Context } from 'hono';
import type { Audit } from '../platform/audit.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { CountTry } from '../platform/limits.ts';
import { displayNames } from '../people/name-store.ts';
import { readingRoutes } from '../qualify/reading-routes.ts';
import { workplacePages } from '../qualify/pages/public/workplace-pages.ts';
import { workplaceRoutes } from '../qualify/workplace-routes.ts';
import type { Parts } from './app.ts';

type Asking = {
  readonly audit: Audit;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

/** Measuring a place of work, reading aloud, and rating what was read. */
export const workplaceDoors = (parts: Parts & Asking): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', workplacePages(parts))
    .route('/api', workplaceRoutes(parts))
    .route('/api', readingRoutes({ ...parts, names: displayNames }));
