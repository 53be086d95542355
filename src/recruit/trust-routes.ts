import { Hono } from 'hono';
import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { endorsementUses } from '../verify/endorsement.ts';
import { addPeak, listPeaks, peakSorts } from './peak-store.ts';
import { problemOf } from './problem-routes.ts';
import {
  addEndorsement,
  addRoot,
  allRoots,
  endorsementSorts,
  listEndorsements,
  retireRoot,
  revokeEndorsement,
  statusListFor,
  type RecruitParts,
} from './trust-store.ts';
import { recruitApiWords as api } from './words.ts';

const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
const TOKEN_LENGTH_MAX = 5000;

const rootSaid = z.object({
  kid: z.string(),
  x: z.string(),
  name: z.string(),
  addedAt: z.iso.datetime(),
  isRetired: z.boolean(),
});
const newRoot = z.strictObject({ jwk: z.string().max(1000) });
const kid = z.object({ kid: z.string().regex(/^[\w-]{43}$/u) });

const endorsementSaid = z.object({
  id: z.uuid(),
  use: z.enum(endorsementUses),
  agencyId: z.uuid().nullable(),
  rootKid: z.string(),
  signerKid: z.string(),
  subject: z.string(),
  token: z.string(),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  revokedWhy: z.string().nullable(),
});
const { q: _q, ...endorsementList } = listed(endorsementSorts, '-at');
const endorsementSearch = z.strictObject(endorsementList);
const newEndorsement = z.strictObject({
  token: z.string().trim().max(TOKEN_LENGTH_MAX),
  agencyId: z.uuid().nullable().default(null),
});
const key = z.object({ id: z.uuid() });
/** Why something is taken back: for the people of the house, never shown outside. */
export const whyShape = z.strictObject({
  why: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u),
});

const day = z.string().refine((text) => parseChinaDay(text).ok);
const newPeak = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[^\p{C}]*$/u),
  headcount: z.int().min(1).max(100_000),
  from: day,
  to: day,
  note: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .default(''),
  replyDays: z.int().min(1).max(14).default(3),
});
const peakSaid = z.object({
  id: z.uuid(),
  name: z.string(),
  headcount: z.int(),
  from: z.string(),
  to: z.string(),
  note: z.string(),
  replyDays: z.int(),
  madeAt: z.iso.datetime(),
  postings: z.int(),
});
const peakSearch = z.strictObject(listed(peakSorts, '-from'));

/** Jwk as it was pasted; what is no JSON is refused like any other text that is no key. */
const jwkIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Roots, endorsements and peaks; the signed list of withdrawals is for anybody. */
export const trustRoutes = (parts: RecruitParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/roots',
      described(api.roots, { 200: { about: api.roots, shape: pageShape(rootSaid) } }),
      async (context) => {
        const rows = await allRoots(parts.database.reader);
        return context.json({ rows, total: rows.length, totalIsCapped: false });
      },
    )
    .post(
      '/roots',
      described(api.addRoot, { 201: { about: api.addRoot, shape: rootSaid } }, [
        malformed,
        problemOf('root-malformed'),
      ]),
      asked('json', newRoot, malformed),
      async (context) => {
        const jwk = jwkIn(context.req.valid('json').jwk);
        return context.json(granted(await addRoot(parts, context.get('caller'), jwk), problemOf), 201);
      },
    )
    .put(
      '/roots/:kid/retirement',
      described(api.retireRoot, { 204: { about: api.retireRoot } }, [missing]),
      asked('param', kid, missing),
      async (context) => {
        granted(await retireRoot(parts, context.get('caller'), context.req.valid('param').kid), problemOf);
        return context.body(null, 204);
      },
    )
    .get(
      '/status-lists/:kid',
      described(api.status, { 200: { about: api.status } }, [missing]),
      asked('param', kid, missing),
      async (context) => {
        const list = found(await statusListFor(parts, context.req.valid('param').kid), missing);
        context.header('cache-control', 'no-store');
        return context.text(list);
      },
    )
    .route('/', endorsementRoutes(parts))
    .route('/', peakRoutes(parts));

const endorsementRoutes = (parts: RecruitParts) =>
  new Hono<CallerEnv>()
    .get(
      '/endorsements',
      described(api.endorsements, { 200: { about: api.endorsements, shape: pageShape(endorsementSaid) } }, [
        malformed,
      ]),
      asked('query', endorsementSearch, malformed),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        return context.json(await listEndorsements(parts.database.reader, context.req.valid('query'), only));
      },
    )
    .post(
      '/endorsements',
      described(api.addEndorsement, { 201: { about: api.addEndorsement, shape: endorsementSaid } }, [
        malformed,
        problemOf('endorsement-refused'),
      ]),
      asked('json', newEndorsement, malformed),
      async (context) => {
        const answer = await addEndorsement(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, problemOf), 201);
      },
    )
    .put(
      '/endorsements/:id/revocation',
      described(api.revoke, { 200: { about: api.revoke, shape: endorsementSaid } }, [missing]),
      asked('param', key, missing),
      asked('json', whyShape, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(
          granted(await revokeEndorsement(parts, context.get('caller'), wanted), problemOf),
        );
      },
    );

const peakRoutes = (parts: RecruitParts) =>
  new Hono<CallerEnv>()
    .get(
      '/peaks',
      described(api.peaks, { 200: { about: api.peaks, shape: pageShape(peakSaid) } }, [malformed]),
      asked('query', peakSearch, malformed),
      async (context) => context.json(await listPeaks(parts.database.reader, context.req.valid('query'))),
    )
    .post(
      '/peaks',
      described(api.addPeak, { 201: { about: api.addPeak, shape: peakSaid } }, [
        malformed,
        problemOf('peak-taken'),
      ]),
      asked('json', newPeak, malformed),
      async (context) => {
        const answer = await addPeak(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, problemOf), 201);
      },
    );
