import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Language } from '../kernel/words.ts';
import { asked, described, found } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { applicationApiWords as api } from './application-api-words.ts';
import { applicationProblem, grantedApplication } from './application-problem-routes.ts';
import { applicationKey, wholeOf, type ApplicationDoorParts } from './application-routes.ts';
import { findApplication, type ApplicationRow } from './application-rows-store.ts';
import { preparedSaid, wholeSaid } from './application-shapes-routes.ts';
import { decide, decisions, messageApplicant } from './deciding-store.ts';
import { frozenCardShape, jobOfferAskedShape, type JobOfferJudgement } from './job-offer.ts';
import { makeJobOffer, prepareJobOffer, withdrawJobOffer } from './job-offer-store.ts';
import type { Remark } from './offer-check.ts';
import { problemOf } from './problem-routes.ts';

const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
const seen = z.int().min(1).max(100_000);
const written = z.string().max(4_000);
const decision = z.strictObject({
  seen,
  act: z.enum(decisions),
  reason: z.string().max(40).optional(),
  remark: written.optional(),
});
const message = z.strictObject({ words: written });
const offered = z.strictObject({ seen, terms: jobOfferAskedShape });
const prepared = z.strictObject({ terms: jobOfferAskedShape });
const takenBack = z.strictObject({ seen, reason: z.string().max(40), remark: written });
const one = { about: api.one, shape: wholeSaid };

const cardSaid = z.object({ id: z.uuid(), name: z.string(), card: frozenCardShape });

/** Deciding on applications: one at a time, each with what was seen of it. */
export const decidingRoutes = (parts: ApplicationDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .post(
      '/applications/:id/decisions',
      described(api.decide, { 200: one }, [
        malformed,
        missing,
        applicationProblem('reason-missing'),
        applicationProblem('step-not-allowed'),
      ]),
      asked('param', applicationKey, missing),
      asked('json', decision, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return answered(
          context,
          parts,
          grantedApplication(await decide(parts, context.get('caller'), wanted)),
        );
      },
    )
    .post(
      '/applications/:id/messages',
      described(api.message, { 200: one }, [malformed, missing, applicationProblem('text-suspect')]),
      asked('param', applicationKey, missing),
      asked('json', message, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), typed: context.req.valid('json').words };
        const row = await messageApplicant(parts, context.get('caller'), wanted);
        return answered(context, parts, grantedApplication(row));
      },
    )
    .route('/', offeringRoutes(parts));

const offeringRoutes = (parts: ApplicationDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/applications/:id/rate-cards',
      described(api.cards, { 200: { about: api.cards, shape: z.object({ rows: z.array(cardSaid) }) } }, [
        missing,
      ]),
      asked('param', applicationKey, missing),
      async (context) => {
        const { city } = await seenBy(context, parts, context.req.valid('param').id);
        const on = chinaDayAt(parts.clock.now());
        const cards = await parts.cardsOf(parts.database.reader, { city, on });
        return context.json({ rows: cards.map(({ id, name, said }) => ({ id, name, card: said })) });
      },
    )
    .post(
      '/applications/:id/offer-drafts',
      described(api.prepare, { 200: { about: api.prepare, shape: preparedSaid } }, [
        malformed,
        missing,
        applicationProblem('offer-below-posting'),
      ]),
      asked('param', applicationKey, missing),
      asked('json', prepared, malformed),
      async (context) => {
        const caller = context.get('caller');
        const application = await seenBy(context, parts, context.req.valid('param').id);
        const wanted = { application, asked: context.req.valid('json').terms };
        const { terms, judgement } = grantedApplication(
          await prepareJobOffer(parts.database.reader, parts, caller, wanted),
        );
        return context.json({ terms, ...judgementSaid(judgement, languageOf(context.req.raw)) });
      },
    )
    .post(
      '/applications/:id/offers',
      described(api.offer, { 201: one }, [malformed, missing, applicationProblem('offer-not-lawful')]),
      asked('param', applicationKey, missing),
      asked('json', offered, malformed),
      async (context) => {
        const { seen: steps, terms } = context.req.valid('json');
        const wanted = { ...context.req.valid('param'), seen: steps, asked: terms };
        const row = grantedApplication(await makeJobOffer(parts, context.get('caller'), wanted));
        return context.json(await wholeOf(parts, row), 201);
      },
    )
    .post(
      '/applications/:id/offer-withdrawals',
      described(api.takeBack, { 200: one }, [malformed, missing, applicationProblem('offer-over')]),
      asked('param', applicationKey, missing),
      asked('json', takenBack, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        const row = await withdrawJobOffer(parts, context.get('caller'), wanted);
        return answered(context, parts, grantedApplication(row));
      },
    );

const answered = async (context: Context<CallerEnv>, parts: ApplicationDoorParts, row: ApplicationRow) =>
  context.json(await wholeOf(parts, row));

const seenBy = async (context: Context<CallerEnv>, { database }: ApplicationDoorParts, id: string) =>
  found(await findApplication(database.reader, id, onlyAgencyOf(context.get('caller'))), missing);

const judgementSaid = ({ mayBeMade, refusals, warnings }: JobOfferJudgement, language: Language) => {
  const said = ({ code, sentence, article }: Remark) => ({
    code,
    sentence: sentence[language],
    article: article?.[language] ?? null,
  });
  return { mayBeMade, refusals: refusals.map(said), warnings: warnings.map(said) };
};
