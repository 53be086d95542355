import { Hono } from 'hono';
import { z } from 'zod';
import { languages } from '../kernel/words.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { Names } from '../platform/names.ts';
import type { Problem } from '../platform/problem.ts';
import { answerKinds, appealActs, appealStates, corpusOf, MESSAGE_LENGTH_MAX, proofKinds } from './appeal.ts';
import { appealSorts, findAppeal, missSorts, searchAppeals, searchMisses } from './appeal-rows-store.ts';
import { answerAppeal, historyOf, type AppealParts } from './appeal-store.ts';
import { appealApiWords as api, appealProblemWords, type AppealRefusal } from './appeal-words.ts';
import { places, stages } from './rule.ts';
import { grades } from './verdict.ts';

const rule = z
  .string()
  .max(40)
  .regex(/^[a-z-]+$/u);

const search = z.strictObject({
  ...listed(appealSorts, '-changedAt'),
  state: z.enum(appealStates).optional(),
  rule: rule.optional(),
});
const missSearch = z.strictObject({ ...listed(missSorts, '-upheldAt'), rule: rule.optional() });
const corpusSearch = z.strictObject({ rule: rule.optional() });
const key = z.object({ id: z.uuid() });

const newAnswer = z.strictObject({
  kind: z.enum(answerKinds),
  // Longer than may be kept, so that a long answer gets its own sentence.
  words: z.string().max(10 * MESSAGE_LENGTH_MAX),
  seen: z.int().min(1),
});

const appealSaid = z.object({
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  language: z.enum(languages),
  grade: z.enum(grades),
  stage: z.enum(stages),
  foundAt: z.enum(places).nullable(),
  rules: z.array(z.string()),
  rule: z.string().nullable(),
  proofKind: z.enum(proofKinds),
  state: z.enum(appealStates),
  eraseAt: z.iso.datetime(),
  erasedAt: z.iso.datetime().nullable(),
  steps: z.int(),
});
const eventSaid = z.object({
  position: z.int(),
  at: z.iso.datetime(),
  who: z.uuid().nullable(),
  whoName: z.string().optional(),
  kind: z.enum(appealActs),
  posting: z.string().nullable(),
  why: z.string().nullable(),
  proof: z.string().nullable(),
  message: z.string().nullable(),
});
const historySaid = appealSaid.extend({ events: z.array(eventSaid) });
const missSaid = z.object({
  id: z.uuid(),
  rule: z.string().nullable(),
  stage: z.enum(stages),
  foundAt: z.enum(places).nullable(),
  upheldAt: z.iso.datetime(),
  eraseAt: z.iso.datetime(),
  /** Nothing once the words are erased. */
  posting: z.string().nullable(),
  reason: z.string().nullable(),
});

export const appealProblem = (kind: AppealRefusal): Problem => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: appealProblemWords[kind],
});
const STATUS: { readonly [kind in AppealRefusal]?: Problem['status'] } = {
  'request-malformed': 400,
  'not-found': 404,
  'too-many-appeals': 429,
};
const malformed = appealProblem('request-malformed');
const missing = appealProblem('not-found');

/** So many blocks make a file that a person still looks through. */
const CORPUS_MAX = 200;

type Parts = AppealParts & { readonly names: Names };

/** Appeals as the console sees them, and what of them is left for an author of rules. */
export const appealRoutes = (parts: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', answeringRoutes(parts)).route('/', missRoutes(parts));

const answeringRoutes = (parts: Parts) =>
  new Hono<CallerEnv>()
    .get(
      '/appeals',
      described(api.list, { 200: { about: api.list, shape: pageShape(appealSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(await searchAppeals(parts.database.reader, context.req.valid('query')));
      },
    )
    .get(
      '/appeals/:id',
      described(api.one, { 200: { about: api.one, shape: historySaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { reader } = parts.database;
        const appeal = found(await findAppeal(reader, context.req.valid('param').id), missing);
        const { events, ...rest } = await historyOf(reader, appeal);
        const called = await parts.names(
          reader,
          events.flatMap(({ who }) => who ?? []),
        );
        context.header('cache-control', 'no-store');
        return context.json({
          ...rest,
          events: events.map((event) => {
            const whoName = event.who === null ? undefined : called[event.who];
            return whoName === undefined ? event : { ...event, whoName };
          }),
        });
      },
    )
    .post(
      '/appeals/:id/answers',
      described(api.answer, { 201: { about: api.one, shape: appealSaid } }, [
        malformed,
        missing,
        appealProblem('appeal-closed'),
      ]),
      asked('param', key, missing),
      asked('json', newAnswer, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        const answer = await answerAppeal(parts, context.get('caller'), wanted);
        return context.json(granted(answer, appealProblem), 201);
      },
    );

const missRoutes = ({ database }: Parts) =>
  new Hono<CallerEnv>()
    .get(
      '/misses',
      described(api.misses, { 200: { about: api.misses, shape: pageShape(missSaid) } }, [malformed]),
      asked('query', missSearch, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(await searchMisses(database.reader, context.req.valid('query')));
      },
    )
    .get(
      '/misses/corpus',
      described(api.corpus, { 200: { about: api.corpus } }, [malformed]),
      asked('query', corpusSearch, malformed),
      async (context) => {
        const only = context.req.valid('query').rule;
        const { rows } = await searchMisses(database.reader, {
          page: 1,
          size: CORPUS_MAX,
          sort: 'rule',
          rule: only,
          hasWords: true,
        });
        const blocks = corpusOf(
          rows.flatMap(({ rule: missed, foundAt, posting, stage }) =>
            posting === null
              ? []
              : [{ posting, stage, rule: missed ?? undefined, foundAt: foundAt ?? undefined }],
          ),
        );
        context.header('cache-control', 'no-store');
        context.header('content-disposition', `attachment; filename="misses${only ? `-${only}` : ''}.txt"`);
        return context.body(blocks, 200, { 'content-type': 'text/plain; charset=UTF-8' });
      },
    );
