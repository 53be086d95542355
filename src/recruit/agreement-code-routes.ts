import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import type { Side } from './agreement.ts';
import { agreementApiWords as api } from './agreement-api-words.ts';
import { agreementGranted, agreementProblem } from './agreement-problem-routes.ts';
import type { AgreementDoorParts } from './agreement-routes.ts';
import { codeWish } from './agreement-shape.ts';
import { sendSigningCode } from './agreement-signing-store.ts';

const missing = agreementProblem('not-found');
const malformed = agreementProblem('request-malformed');
const DOORS = {
  operator: '/agreements/:id/codes',
  worker: '/me/agreements/:id/codes',
} as const satisfies { readonly [side in Side]: string };

/** The door at which a side asks for the code that confirms its signature, sent to the phone it signs in with. */
export const signingCodeRoutes = (parts: AgreementDoorParts, side: Side): Hono<CallerEnv> =>
  new Hono<CallerEnv>().post(
    DOORS[side],
    described(api.code, { 202: { about: api.code, shape: z.object({}) } }, [
      malformed,
      missing,
      agreementProblem('phone-not-yours'),
      agreementProblem('too-many-attempts'),
      agreementProblem('phone-sign-in-off'),
    ]),
    asked('param', z.object({ id: z.uuid() }), missing),
    asked('json', codeWish, malformed),
    async (context) => {
      const wish = {
        ...context.req.valid('param'),
        ...context.req.valid('json'),
        side,
        client: parts.clientOf(context),
        language: languageOf(context.req.raw),
      };
      agreementGranted(await sendSigningCode(parts, context.get('caller'), wish));
      return context.json({}, 202);
    },
  );
