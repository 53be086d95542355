import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Language } from '../kernel/words.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { relations } from '../terms/relation.ts';
import { workRoles } from '../verify/endorsement.ts';
import type { OfferJudgement, Remark } from './offer-check.ts';
import { offerShape } from './offer.ts';
import {
  findPosting,
  listPostings,
  postingSorts,
  postingStates,
  signedPostingByCode,
} from './posting-rows-store.ts';
import { formerSignatures, renewPosting } from './posting-renewal-store.ts';
import {
  addPosting,
  changePosting,
  judgedNow,
  publishPosting,
  withdrawPosting,
  type PostingParts,
} from './posting-store.ts';
import { problemOf } from './problem-routes.ts';
import { whyShape } from './trust-routes.ts';
import { recruitApiWords as api } from './words.ts';

const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
const key = z.object({ id: z.uuid() });
export const codeShape = z.object({ code: z.string().regex(/^[2-9A-HJ-NP-Z]{8}$/u) });

const search = z.strictObject({
  ...listed(postingSorts, '-at'),
  state: z.enum(postingStates).optional(),
  city: z.string().max(20).optional(),
  role: z.enum(workRoles).optional(),
  relation: z.enum(relations).optional(),
  peakId: z.uuid().optional(),
});
const newPosting = z.strictObject({ agencyId: z.uuid(), peakId: z.uuid(), offer: offerShape });
const changed = z.strictObject({ version: z.int().min(1), offer: offerShape });
const seen = z.strictObject({ version: z.int().min(1) });
const offered = z.strictObject({ offer: offerShape });
const renewed = seen.extend({ validTo: offerShape.unwrap().shape.validTo });

const remarkSaid = z.object({ code: z.string(), sentence: z.string(), article: z.string().optional() });
const judgementSaid = z.object({
  mayBePublished: z.boolean(),
  refusals: z.array(remarkSaid),
  warnings: z.array(remarkSaid),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), quote: z.string() })),
});
const postingSaid = z.object({
  id: z.uuid(),
  code: z.string(),
  agencyId: z.uuid(),
  agencyName: z.string(),
  peakId: z.uuid(),
  peakName: z.string(),
  state: z.enum(postingStates),
  version: z.int(),
  offer: offerShape,
  token: z.string().nullable(),
  changedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawnWhy: z.string().nullable(),
});
const formerSaid = z.object({
  version: z.int(),
  offer: offerShape,
  token: z.string(),
  expiresAt: z.iso.datetime(),
});
const one = { about: api.posting, shape: postingSaid };
const jobSaid = z.object({ token: z.string(), whole: offerShape });

const remarkIn =
  (language: Language) =>
  ({ code, sentence, article }: Remark): z.infer<typeof remarkSaid> => ({
    code,
    sentence: sentence[language],
    ...(article ? { article: article[language] } : {}),
  });

function judgementFor(context: Context, judged: OfferJudgement): z.infer<typeof judgementSaid> {
  const remark = remarkIn(languageOf(context.req.raw));
  return {
    mayBePublished: judged.mayBePublished,
    refusals: judged.refusals.map(remark),
    warnings: judged.warnings.map(remark),
    findings: [...judged.findings],
  };
}

/** Postings from draft to withdrawal, for those who recruit; and what was signed, for anybody who has its code. */
export const postingRoutes = (parts: PostingParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/open-postings/:code',
      described(api.job, { 200: { about: api.job, shape: jobSaid } }, [missing]),
      asked('param', codeShape, missing),
      async (context) => {
        const { code } = context.req.valid('param');
        const row = found(await signedPostingByCode(parts.database.reader, code), missing);
        context.header('cache-control', 'no-store');
        return context.json({ token: found(row.token ?? undefined, missing), whole: row.offer });
      },
    )
    .get(
      '/postings',
      described(api.postings, { 200: { about: api.postings, shape: pageShape(postingSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const onlyAgency = onlyAgencyOf(context.get('caller'));
        return context.json(
          await listPostings(parts.database.reader, context.req.valid('query'), { onlyAgency }),
        );
      },
    )
    .get(
      '/postings/:id',
      described(
        api.posting,
        {
          200: {
            about: api.posting,
            shape: postingSaid.extend({ judgement: judgementSaid, former: z.array(formerSaid) }),
          },
        },
        [missing],
      ),
      asked('param', key, missing),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        const row = found(
          await findPosting(parts.database.reader, context.req.valid('param').id, only),
          missing,
        );
        const judgement = judgementFor(context, await judgedNow(parts, row.offer));
        const former = await formerSignatures(parts.database.reader, row.id);
        return context.json({ ...row, judgement, former: [...former] });
      },
    )
    .route('/', writingRoutes(parts))
    .route('/', signedRoutes(parts));

const writingRoutes = (parts: PostingParts) =>
  new Hono<CallerEnv>()
    .post(
      '/posting-checks',
      described(api.judge, { 200: { about: api.judge, shape: judgementSaid } }, [malformed]),
      asked('json', offered, malformed),
      async (context) =>
        context.json(judgementFor(context, await judgedNow(parts, context.req.valid('json').offer))),
    )
    .post(
      '/postings',
      described(api.addPosting, { 201: one }, [malformed, problemOf('agency-missing')]),
      asked('json', newPosting, malformed),
      async (context) => {
        const answer = await addPosting(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, problemOf), 201);
      },
    )
    .put(
      '/postings/:id',
      described(api.changePosting, { 200: one }, [malformed, missing, problemOf('not-draft')]),
      asked('param', key, missing),
      asked('json', changed, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(granted(await changePosting(parts, context.get('caller'), wanted), problemOf));
      },
    )
    .post(
      '/postings/:id/publication',
      described(api.publish, { 200: one }, [malformed, missing, problemOf('offer-not-allowed')]),
      asked('param', key, missing),
      asked('json', seen, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(granted(await publishPosting(parts, context.get('caller'), wanted), problemOf));
      },
    );

/** What may be done with a posting that is signed. */
const signedRoutes = (parts: PostingParts) =>
  new Hono<CallerEnv>()
    .post(
      '/postings/:id/renewal',
      described(api.renew, { 200: one }, [
        malformed,
        missing,
        problemOf('not-published'),
        problemOf('not-later'),
        problemOf('offer-not-allowed'),
      ]),
      asked('param', key, missing),
      asked('json', renewed, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(granted(await renewPosting(parts, context.get('caller'), wanted), problemOf));
      },
    )
    .post(
      '/postings/:id/withdrawal',
      described(api.withdraw, { 200: one }, [malformed, missing, problemOf('not-published')]),
      asked('param', key, missing),
      asked('json', whyShape, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(granted(await withdrawPosting(parts, context.get('caller'), wanted), problemOf));
      },
    );
