import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { languages } from '../kernel/words.ts';
import { asked, described, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { CountTry } from '../platform/limits.ts';
import { ProblemError, type Problem } from '../platform/problem.ts';
import { qualifyApiWords as api } from './api-words.ts';
import { ANSWER_LENGTH_MAX, byHandStates } from './by-hand.ts';
import { answerByHand, byHandSorts, searchByHand, type ByHandParts } from './by-hand-store.ts';
import { hasHadTime, makeCertificate, type CertificateParts } from './certificate-store.ts';
import { byHandTerms } from './facts/by-hand-terms.ts';
import { partNames } from './part.ts';
import { passagesFor } from './passage.ts';
import {
  forgetQualification,
  keepQualification,
  qualificationsOfPerson,
  type QualificationParts,
} from './qualification-store.ts';
import { sessionIn } from './session-store.ts';
import { certificateRequestShape, keepingShape, typedShape } from './trial-shape.ts';
import { judgeTyping, typingBands } from './typing.ts';
import { signalKinds } from './typing-signals.ts';
import { qualifyRefusalWords, type QualifyRefusal } from './words.ts';

const STATUS: { readonly [kind in QualifyRefusal]?: Problem['status'] } = {
  'request-malformed': 400,
  'not-found': 404,
  'application-not-yours': 404,
  'too-many-requests-of-this': 429,
};

export const qualifyProblem = (kind: QualifyRefusal): Problem => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: qualifyRefusalWords[kind],
});
const malformed = qualifyProblem('request-malformed');
const missing = qualifyProblem('not-found');

const count = z.int().min(0);
const verdictSaid = z.object({
  rule: z.string(),
  band: z.enum(typingBands),
  score: z.object({
    right: count,
    wrong: count,
    missed: count,
    extra: count,
    otherWidth: count,
    blanks: count,
    elapsedMs: count,
    netTenths: count,
    accuracyTenths: count,
  }),
  lowTenths: count,
  highTenths: count,
  signals: z.array(z.object({ kind: z.enum(signalKinds), atMs: count, length: count })),
  pasteAttempts: count,
});
const tokenSaid = z.object({ token: z.string() });
const qualificationSaid = z.object({
  id: z.uuid(),
  certificateId: z.uuid(),
  applicationId: z.uuid(),
  results: z.array(
    z.object({
      part: z.enum(partNames),
      rule: z.string(),
      band: z.string(),
      figure: z.string(),
      evidence: z.string(),
    }),
  ),
  token: z.string(),
  keptAt: z.iso.datetime(),
  eraseAt: z.iso.datetime(),
});
const byHandSaid = z.object({
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  language: z.enum(languages),
  parts: z.array(z.enum(partNames)),
  note: z.string(),
  state: z.enum(byHandStates),
  answer: z.string().nullable(),
  eraseAt: z.iso.datetime(),
});

type Parts = CertificateParts &
  QualificationParts &
  ByHandParts & {
    readonly countTry: CountTry;
    readonly clientOf: (context: Context) => string;
  };

/** What is tried, certified and kept, and what is asked to be tested by hand. */
export const qualifyRoutes = (parts: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', trialRoutes(parts))
    .route('/', keepingRoutes(parts))
    .route('/', byHandRoutes(parts));

const trialRoutes = (parts: Parts) =>
  new Hono<CallerEnv>()
    .post(
      '/try/typing',
      described(api.typed, { 200: { about: api.typed, shape: verdictSaid } }, [
        malformed,
        qualifyProblem('log-broken'),
      ]),
      asked('json', typedShape, malformed),
      (context) => {
        const { ticket, passage, log } = context.req.valid('json');
        const session = granted(sessionIn(parts, 'typing', ticket), qualifyProblem);
        if (!hasHadTime(session, log, parts.clock.now()))
          throw new ProblemError(qualifyProblem('log-too-soon'));
        const verdict = judgeTyping(passagesFor(session.seed)[passage - 1] ?? '', log);
        context.header('cache-control', 'no-store');
        return context.json(granted(verdict, qualifyProblem));
      },
    )
    .post(
      '/try/certificates',
      described(api.certificate, { 201: { about: api.certificate, shape: tokenSaid } }, [
        malformed,
        qualifyProblem('nothing-to-certify'),
        qualifyProblem('too-many-requests-of-this'),
      ]),
      asked('json', certificateRequestShape, malformed),
      async (context) => {
        const waitSeconds = await parts.countTry(parts.database.reader, {
          limit: byHandTerms.certificateLimit,
          client: parts.clientOf(context),
          now: parts.clock.now(),
        });
        if (waitSeconds > 0) throw new ProblemError(qualifyProblem('too-many-requests-of-this'));
        const made = await makeCertificate(parts, context.req.valid('json'));
        context.header('cache-control', 'no-store');
        return context.json(granted(made, qualifyProblem), 201);
      },
    );

const key = z.object({ id: z.uuid() });

const keepingRoutes = (parts: Parts) =>
  new Hono<CallerEnv>()
    .get(
      '/me/qualifications',
      described(api.own, { 200: { about: api.own, shape: z.object({ rows: z.array(qualificationSaid) }) } }),
      async (context) => {
        context.header('cache-control', 'no-store');
        const rows = await qualificationsOfPerson(parts.database.reader, context.get('caller').personId);
        return context.json({ rows });
      },
    )
    .post(
      '/me/qualifications',
      described(api.kept, { 201: { about: api.kept, shape: qualificationSaid } }, [
        malformed,
        qualifyProblem('application-not-yours'),
        qualifyProblem('certificate-of-another'),
      ]),
      asked('json', keepingShape, malformed),
      async (context) => {
        const kept = await keepQualification(
          parts,
          context.get('caller').personId,
          context.req.valid('json'),
        );
        return context.json(granted(kept, qualifyProblem), 201);
      },
    )
    .delete(
      '/me/qualifications/:id',
      described(api.forgotten, { 204: { about: api.forgotten } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        granted(await forgetQualification(parts, context.get('caller').personId, id), qualifyProblem);
        return context.body(null, 204);
      },
    );

const search = z.strictObject({
  ...listed(byHandSorts, '-changedAt'),
  state: z.enum(byHandStates).optional(),
});
const newAnswer = z.strictObject({ words: z.string().max(10 * ANSWER_LENGTH_MAX) });

const byHandRoutes = (parts: Parts) =>
  new Hono<CallerEnv>()
    .get(
      '/by-hand-requests',
      described(api.byHand, { 200: { about: api.byHand, shape: pageShape(byHandSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(await searchByHand(parts.database.reader, context.req.valid('query')));
      },
    )
    .post(
      '/by-hand-requests/:id/answers',
      described(api.byHandAnswer, { 201: { about: api.byHandAnswer, shape: byHandSaid } }, [
        malformed,
        missing,
        qualifyProblem('already-answered'),
      ]),
      asked('param', key, missing),
      asked('json', newAnswer, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        const answered = await answerByHand(parts, context.get('caller').personId, wanted);
        return context.json(granted(answered, qualifyProblem), 201);
      },
    );
