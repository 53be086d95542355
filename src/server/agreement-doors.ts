import { Hono } from 'hono';
import type { CallerEnv } from '../platform/caller.ts';
import { confirmationsOver, type ConfirmationParts } from '../people/confirmation-store.ts';
import type { Sessions } from '../people/session-store.ts';
import { sign } from '../people/signature-store.ts';
import { takingOn } from '../people/taking-on-store.ts';
import { agreementFileRoutes, type AgreementFileParts } from '../recruit/agreement-file-routes.ts';
import { agreementMeRoutes } from '../recruit/agreement-me-routes.ts';
import { agreementRoutes, type AgreementDoorParts } from '../recruit/agreement-routes.ts';

type Parts = Omit<AgreementDoorParts, 'confirmations' | 'sign' | 'takeOn'> &
  ConfirmationParts &
  AgreementFileParts & { readonly sessions: Sessions };

/** The doors of agreements, with what the room of people does for them: codes, signatures, and taking somebody on. */
export function agreementDoors(parts: Parts): Hono<CallerEnv> {
  const agreeing = { ...parts, sign, confirmations: confirmationsOver(parts), takeOn: takingOn(parts) };
  return new Hono<CallerEnv>()
    .route('/', agreementRoutes(agreeing))
    .route('/', agreementMeRoutes(agreeing))
    .route('/', agreementFileRoutes(agreeing));
}
