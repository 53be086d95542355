import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { agreementApiWords as api } from './agreement-api-words.ts';
import { paperKinds } from './agreement-papers.ts';
import { keepPapers } from './agreement-papers-store.ts';
import { signingCodeRoutes } from './agreement-code-routes.ts';
import { agreementGranted, agreementProblem } from './agreement-problem-routes.ts';
import type { AgreementDoorParts } from './agreement-routes.ts';
import { agreementSorts, listAgreements } from './agreement-rows-store.ts';
import {
  agreementSaid,
  declining,
  lineSaid,
  marking,
  papersGiven,
  stepKey,
  stepSaid,
  workerSigning,
} from './agreement-shape.ts';
import { signAsWorker } from './agreement-signing-store.ts';
import { declineAgreement } from './agreement-store.ts';
import { viewAgreement } from './agreement-view-store.ts';
import { markStep } from './onboarding-store.ts';

const malformed = agreementProblem('request-malformed');
const missing = agreementProblem('not-found');
const impossible = agreementProblem('act-not-possible');
const key = z.object({ id: z.uuid() });
const search = z.strictObject(listed(agreementSorts, '-at'));
const one = { about: api.one, shape: lineSaid };

/** One's own agreements: to read, to sign or decline, and what comes after. Nobody sees another's by them. */
export const agreementMeRoutes = (parts: AgreementDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', readingRoutes(parts))
    .route('/', signingRoutes(parts))
    .route('/', afterwardsRoutes(parts));

const readingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/me/agreements',
      described(api.list, { 200: { about: api.list, shape: pageShape(lineSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const sight = { onlyPerson: context.get('caller').personId, at: parts.clock.now() };
        context.header('cache-control', 'no-store');
        return context.json(await listAgreements(parts.database.reader, context.req.valid('query'), sight));
      },
    )
    .get(
      '/me/agreements/:id',
      described(api.one, { 200: { about: api.one, shape: agreementSaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const wish = { ...context.req.valid('param'), caller: context.get('caller'), as: 'worker' as const };
        context.header('cache-control', 'no-store');
        return context.json(agreementGranted(await viewAgreement(parts, wish)));
      },
    );

const signingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .route('/', signingCodeRoutes(parts, 'worker'))
    .post(
      '/me/agreements/:id/signature',
      described(api.sign, { 200: one }, [
        malformed,
        missing,
        impossible,
        agreementProblem('agreement-lapsed'),
        agreementProblem('agreement-differs'),
        agreementProblem('name-malformed'),
        agreementProblem('code-refused'),
      ]),
      asked('param', key, missing),
      asked('json', workerSigning, malformed),
      async (context) => {
        const language = languageOf(context.req.raw);
        const wish = { ...context.req.valid('json'), ...context.req.valid('param'), language };
        return context.json(agreementGranted(await signAsWorker(parts, context.get('caller'), wish)));
      },
    )
    .post(
      '/me/agreements/:id/refusal',
      described(api.decline, { 200: one }, [malformed, missing, impossible]),
      asked('param', key, missing),
      asked('json', declining, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(agreementGranted(await declineAgreement(parts, context.get('caller'), wish)));
      },
    );

const keptSaid = z.array(z.object({ kind: z.enum(paperKinds), masked: z.string() }));

const afterwardsRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/me/agreements/:id/papers',
      described(api.papers, { 200: { about: api.papersKept, shape: keptSaid } }, [
        malformed,
        missing,
        agreementProblem('not-signed-yet'),
        agreementProblem('id-number-malformed'),
        agreementProblem('bank-account-malformed'),
        agreementProblem('value-malformed'),
      ]),
      asked('param', key, missing),
      asked('json', papersGiven, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), papers: context.req.valid('json') };
        const kept = agreementGranted(await keepPapers(parts, context.get('caller'), wish));
        context.header('cache-control', 'no-store');
        return context.json([...kept]);
      },
    )
    .put(
      '/me/agreements/:id/steps/:item',
      described(api.mark, { 200: { about: api.steps, shape: z.array(stepSaid) } }, [malformed, missing]),
      asked('param', stepKey, missing),
      asked('json', marking, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), ...context.req.valid('param'), as: 'worker' as const };
        return context.json(agreementGranted(await markStep(parts, context.get('caller'), wish)));
      },
    );
