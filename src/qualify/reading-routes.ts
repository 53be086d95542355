import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { CountTry } from '../platform/limits.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { Names } from '../platform/names.ts';
import { type Problem, ProblemError } from '../platform/problem.ts';
import { readingLimits, soundPartBytesMax, soundPartsMax } from './facts/reading-terms.ts';
import { readingSheets } from './facts/reading-sheets.ts';
import {
  findReading,
  ratingsOf,
  readingSorts,
  type ReadingRow,
  searchReadings,
} from './reading-rows-store.ts';
import { marksShape, measuresShape, newReadingShape, ratingShape, resultShape } from './reading-shape.ts';
import { mediaTypes, readingStates, unratables } from './reading-state.ts';
import {
  beginReading,
  noteHeard,
  rateReading,
  type ReadingParts,
  soundOf,
  takeSound,
} from './reading-store.ts';
import { readingApiWords as api, type ReadingRefusal, readingRefusalWords } from './reading-words.ts';

export type ReadingDoorParts = ReadingParts & {
  readonly names: Names;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

const STATUS: { readonly [kind in ReadingRefusal]?: Problem['status'] } = {
  'request-malformed': 400,
  'not-found': 404,
  'sound-erased': 404,
  'sound-damaged': 503,
  'too-many-readings': 429,
};

export const readingProblem = (kind: ReadingRefusal): Problem => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: readingRefusalWords[kind],
});

const malformed = readingProblem('request-malformed');
const missing = readingProblem('not-found');
const tooMany = readingProblem('too-many-readings');

const key = z.object({ id: z.uuid() });
const place = z.object({
  code: z.string().max(40),
  position: z
    .string()
    .regex(/^\d{1,2}$/u)
    .transform(Number)
    .refine((position) => position < soundPartsMax),
});
const search = z.strictObject({
  ...listed(readingSorts, 'handedInAt'),
  state: z.enum(['waiting', 'rated', 'ended']).optional(),
  isMine: z.literal('yes').optional(),
});

const readingSaid = z.object({
  id: z.uuid(),
  sheet: z.string(),
  media: z.enum(mediaTypes),
  state: z.enum(readingStates),
  handedInAt: z.iso.datetime().nullable(),
  soundUntil: z.iso.datetime(),
  soundErasedAt: z.iso.datetime().nullable(),
  ratings: z.int(),
  isRatedByMe: z.boolean(),
  result: resultShape.nullable(),
});
const ratingSaid = z.object({
  raterName: z.string().optional(),
  isMine: z.boolean(),
  ratedAt: z.iso.datetime(),
  marks: marksShape.nullable(),
  totalTenths: z.int().nullable(),
  unratable: z.enum(unratables).nullable(),
});
const oneSaid = readingSaid.extend({
  words: z.array(z.object({ text: z.string(), pair: z.string() })),
  passage: z.string(),
  measures: measuresShape.nullable(),
  given: z.array(ratingSaid),
});

const saidOf = ({ id, sheet, media, state, handedInAt, soundUntil, soundErasedAt, ...row }: ReadingRow) => ({
  id,
  sheet,
  media,
  state,
  handedInAt,
  soundUntil,
  soundErasedAt,
  ratings: row.ratings,
  isRatedByMe: row.isRatedByMe,
  result: row.result,
});

/** Handing a recording in, for anybody who reads aloud; and rating, for those who recruit. */
export const readingRoutes = (parts: ReadingDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', handingRoutes(parts)).route('/', ratingRoutes(parts));

const handingRoutes = (parts: ReadingDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/try/readings',
      described(api.begin, { 201: { about: api.begun, shape: z.object({ code: z.string() }) } }, [
        malformed,
        tooMany,
        readingProblem('recording-silent'),
      ]),
      asked('json', newReadingShape, malformed),
      async (context) => {
        const { database, clock, countTry, clientOf } = parts;
        const tried = { limit: readingLimits.handing, client: clientOf(context), now: clock.now() };
        if ((await countTry(database.reader, tried)) > 0) throw new ProblemError(tooMany);
        const code = granted(await beginReading(parts, context.req.valid('json')), readingProblem);
        context.header('cache-control', 'no-store');
        return context.json({ code }, 201);
      },
    )
    .put(
      '/try/readings/:code/parts/:position',
      described(api.part, { 200: { about: api.taken, shape: z.object({ isWhole: z.boolean() }) } }, [
        malformed,
        missing,
      ]),
      asked('param', place, missing),
      async (context) => {
        const bytes = new Uint8Array(await context.req.arrayBuffer());
        if (bytes.length === 0 || bytes.length > soundPartBytesMax) throw new ProblemError(malformed);
        const taken = await takeSound(parts, { ...context.req.valid('param'), bytes });
        return context.json({ isWhole: granted(taken, readingProblem) });
      },
    );

const ratingRoutes = (parts: ReadingDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/readings',
      described(api.list, { 200: { about: api.list, shape: pageShape(readingSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const { personId } = context.get('caller');
        const page = await searchReadings(parts.database.reader, context.req.valid('query'), personId);
        return context.json({ ...page, rows: page.rows.map(saidOf) });
      },
    )
    .get(
      '/readings/:id',
      described(api.one, { 200: { about: api.one, shape: oneSaid } }, [missing]),
      asked('param', key, missing),
      async (context) =>
        context.json(await detailsOf(parts, await rowFor(parts, context), context.get('caller').personId)),
    )
    .get(
      '/readings/:id/sound',
      described(api.sound, { 200: { about: api.sound } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const reading = await rowFor(parts, context);
        const sound = granted(await soundOf(parts, reading), readingProblem);
        await noteHeard(parts, context.get('caller'), reading.id);
        return sendSound(context, reading, sound);
      },
    )
    .post(
      '/readings/:id/ratings',
      described(api.rate, { 201: { about: api.one, shape: oneSaid } }, [
        malformed,
        missing,
        readingProblem('rated-by-you'),
      ]),
      asked('param', key, missing),
      asked('json', ratingShape, malformed),
      async (context) => {
        const caller = context.get('caller');
        const wish = { id: context.req.valid('param').id, rating: context.req.valid('json') };
        const rated = granted(await rateReading(parts, caller, wish), readingProblem);
        return context.json(await detailsOf(parts, rated, caller.personId), 201);
      },
    );

async function rowFor({ database }: ReadingDoorParts, context: Context<CallerEnv>): Promise<ReadingRow> {
  const row = await findReading(
    database.reader,
    context.req.param('id') ?? '',
    context.get('caller').personId,
  );
  return found(row?.state === 'arriving' ? undefined : row, missing);
}

/**
 * What one rater may see. Until there is a result nobody sees another's sheet, and whoever has not rated yet does not
 * see what was measured either: figures lead the ear.
 */
async function detailsOf({ database, names }: ReadingDoorParts, row: ReadingRow, personId: string) {
  const isOpen = row.state !== 'waiting';
  const all = await ratingsOf(database.reader, row.id);
  const seen = all.filter(({ raterId }) => isOpen || raterId === personId);
  const called = await names(
    database.reader,
    seen.map(({ raterId }) => raterId),
  );
  const sheet = readingSheets.find(({ id }) => id === row.sheet);
  return {
    ...saidOf(row),
    words: sheet ? [...sheet.words] : [],
    passage: sheet?.passage ?? '',
    measures: isOpen || row.isRatedByMe ? row.measures : null,
    given: seen.map(({ raterId, ...rating }) => {
      const raterName = called[raterId];
      return { ...rating, isMine: raterId === personId, ...(raterName === undefined ? {} : { raterName }) };
    }),
  };
}

/** Bytes that only a player may make something of. */
export function sendSound(context: Context, { media }: ReadingRow, sound: Uint8Array<ArrayBuffer>): Response {
  context.header('content-type', media);
  context.header('cache-control', 'no-store');
  context.header('content-disposition', 'inline; filename="reading"');
  context.header('content-security-policy', "default-src 'none'; sandbox");
  return context.body(sound);
}
