import { Hono } from 'hono';
import type { CallerEnv } from '../platform/caller.ts';
import type { PayDoorParts } from './books-store.ts';
import { correctionRoutes } from './correction-routes.ts';
import { disputeRoutes } from './dispute-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { myPayRoutes } from './my-pay-routes.ts';
import { overviewRoutes } from './overview-routes.ts';
import { payeeRoutes } from './payee-routes.ts';
import { periodRoutes } from './period-routes.ts';
import { rateCardRoutes } from './rate-card-routes.ts';
import { runRoutes } from './run-routes.ts';
import { settlementRoutes } from './settlement-routes.ts';

/** The books of pay, and one's own page of them. */
export const payRoutes = (parts: PayDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', overviewRoutes(parts))
    .route('/', payeeRoutes(parts))
    .route('/', rateCardRoutes(parts))
    .route('/', eventRoutes(parts))
    .route('/', periodRoutes(parts))
    .route('/', runRoutes(parts))
    .route('/', settlementRoutes(parts))
    .route('/', correctionRoutes(parts))
    .route('/', disputeRoutes(parts))
    .route('/', myPayRoutes(parts));
