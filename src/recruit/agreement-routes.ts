import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Language } from '../kernel/words.ts';
import { asked, described } from '../platform/api.ts';
import { onlyAgencyOf, type CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { agreementPhases } from './agreement.ts';
import { agreementApiWords as api } from './agreement-api-words.ts';
import { draftAgreement, judgedDraft, replaceAgreement } from './agreement-draft-store.ts';
import { offersToAgreeOn } from './agreement-offer-store.ts';
import { signingCodeRoutes } from './agreement-code-routes.ts';
import { agreementGranted, agreementProblem } from './agreement-problem-routes.ts';
import { agreementSorts, listAgreements } from './agreement-rows-store.ts';
import {
  agreementSaid,
  draftShape,
  ending,
  judgedSaid,
  lineSaid,
  marking,
  newAgreement,
  offerSaid,
  operatorSigning,
  type remarkSaid,
  stepKey,
  stepSaid,
} from './agreement-shape.ts';
import { signForOperator } from './agreement-signing-store.ts';
import { endAgreement, withdrawAgreement, type AgreementParts } from './agreement-store.ts';
import { viewAgreement } from './agreement-view-store.ts';
import { fenOf, type Remark } from './offer-check.ts';
import { trainingPriceOf, type JobOfferTerms } from './job-offer.ts';
import { markStep } from './onboarding-store.ts';

/** What the doors of agreements need beside their stores. */
export type AgreementDoorParts = AgreementParts & { readonly clientOf: (context: Context) => string };

const malformed = agreementProblem('request-malformed');
const missing = agreementProblem('not-found');
const impossible = agreementProblem('act-not-possible');
const key = z.object({ id: z.uuid() });
const search = z.strictObject({
  ...listed(agreementSorts, '-at'),
  phase: z.enum(agreementPhases).optional(),
});
const one = { about: api.one, shape: lineSaid };

/** Agreements from draft to end, for those who recruit. */
export const agreementRoutes = (parts: AgreementDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', readingRoutes(parts))
    .route('/', draftingRoutes(parts))
    .route('/', actingRoutes(parts))
    .route('/', signingRoutes(parts));

const readingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/agreement-offers',
      described(api.offers, { 200: { about: api.offers, shape: pageShape(offerSaid) } }),
      async (context) => {
        const offers = await offersToAgreeOn(parts.database.reader, onlyAgencyOf(context.get('caller')));
        const rows = offers.map(({ id, applicationId, called, terms }) => ({
          id,
          applicationId,
          called,
          relation: terms.relation,
          city: terms.city,
          weekHours: terms.weekHours,
          startsOn: terms.startsOn,
          title: terms.title,
          employer: terms.employer,
          hourly: terms.low,
          training: trainingPay(terms),
        }));
        context.header('cache-control', 'no-store');
        return context.json({ rows, total: rows.length, totalIsCapped: false });
      },
    )
    .get(
      '/agreements',
      described(api.list, { 200: { about: api.list, shape: pageShape(lineSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const sight = { onlyAgency: onlyAgencyOf(context.get('caller')), at: parts.clock.now() };
        context.header('cache-control', 'no-store');
        return context.json(await listAgreements(parts.database.reader, context.req.valid('query'), sight));
      },
    )
    .get(
      '/agreements/:id',
      described(api.one, { 200: { about: api.one, shape: agreementSaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const wish = {
          ...context.req.valid('param'),
          caller: context.get('caller'),
          as: 'operator' as const,
        };
        context.header('cache-control', 'no-store');
        return context.json(agreementGranted(await viewAgreement(parts, wish)));
      },
    );

/** Training is work: it is paid by the card, and never less than an hour of it brings at least. */
function trainingPay(terms: JobOfferTerms): string {
  const byCard = trainingPriceOf(terms);
  return byCard !== undefined && fenOf(byCard) > fenOf(terms.low) ? byCard : terms.low;
}

const remarkIn =
  (language: Language) =>
  ({ code, sentence, article }: Remark): z.infer<typeof remarkSaid> => ({
    code,
    sentence: sentence[language],
    ...(article ? { article: article[language] } : {}),
  });

const draftingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/agreement-checks',
      described(api.judge, { 200: { about: api.judge, shape: judgedSaid } }, [
        malformed,
        agreementProblem('offer-not-accepted'),
      ]),
      asked('json', newAgreement, malformed),
      async (context) => {
        const judged = agreementGranted(
          await judgedDraft(parts, context.get('caller'), context.req.valid('json')),
        );
        const remark = remarkIn(languageOf(context.req.raw));
        return context.json({ refusals: judged.refusals.map(remark), warnings: judged.warnings.map(remark) });
      },
    )
    .post(
      '/agreements',
      described(api.draft, { 201: one }, [
        malformed,
        agreementProblem('offer-not-accepted'),
        agreementProblem('terms-not-allowed'),
      ]),
      asked('json', newAgreement, malformed),
      async (context) => {
        const made = await draftAgreement(parts, context.get('caller'), context.req.valid('json'));
        return context.json(agreementGranted(made), 201);
      },
    )
    .post(
      '/agreements/:id/replacement',
      described(api.replace, { 201: one }, [
        malformed,
        missing,
        impossible,
        agreementProblem('terms-not-allowed'),
      ]),
      asked('param', key, missing),
      asked('json', draftShape, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(
          agreementGranted(await replaceAgreement(parts, context.get('caller'), wish)),
          201,
        );
      },
    );

const actingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/agreements/:id/withdrawal',
      described(api.withdraw, { 200: one }, [missing, impossible]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        return context.json(agreementGranted(await withdrawAgreement(parts, context.get('caller'), id)));
      },
    )
    .post(
      '/agreements/:id/end',
      described(api.end, { 200: one }, [malformed, missing, impossible]),
      asked('param', key, missing),
      asked('json', ending, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(agreementGranted(await endAgreement(parts, context.get('caller'), wish)));
      },
    )
    .put(
      '/agreements/:id/steps/:item',
      described(api.mark, { 200: { about: api.steps, shape: z.array(stepSaid) } }, [malformed, missing]),
      asked('param', stepKey, missing),
      asked('json', marking, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), ...context.req.valid('param'), as: 'operator' as const };
        return context.json(agreementGranted(await markStep(parts, context.get('caller'), wish)));
      },
    );

const signingRoutes = (parts: AgreementDoorParts) =>
  new Hono<CallerEnv>()
    .route('/', signingCodeRoutes(parts, 'operator'))
    .post(
      '/agreements/:id/signature',
      described(api.signOperator, { 200: one }, [
        malformed,
        missing,
        impossible,
        agreementProblem('agreement-differs'),
        agreementProblem('name-malformed'),
        agreementProblem('code-refused'),
      ]),
      asked('param', key, missing),
      asked('json', operatorSigning, malformed),
      async (context) => {
        const language = languageOf(context.req.raw);
        const wish = { ...context.req.valid('json'), ...context.req.valid('param'), language };
        return context.json(agreementGranted(await signForOperator(parts, context.get('caller'), wish)));
      },
    );
