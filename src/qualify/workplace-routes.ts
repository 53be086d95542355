import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { asked, described } from '../platform/api.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { CountTry, TryLimit } from '../platform/limits.ts';
import { type Problem, ProblemError } from '../platform/problem.ts';
import { computerVerdict } from './computer.ts';
import { lineOfferForms } from './line-offer.ts';
import { lineVerdict } from './net.ts';
import type { Lines } from './net-gateway.ts';
import { roomVerdict } from './room.ts';
import {
  type WorkplaceRefusal,
  workplaceApiWords as api,
  workplaceRefusalWords,
} from './workplace-api-words.ts';
import { computerShape, lineShape, roomShape } from './workplace-shape.ts';

type Parts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly lines: Lines;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

const STATUS: { readonly [kind in WorkplaceRefusal]: Problem['status'] } = {
  'request-malformed': 400,
  'lines-busy': 503,
  'too-many-measurements': 429,
};
const problemOf = (kind: WorkplaceRefusal): Problem => ({
  kind,
  status: STATUS[kind],
  sentence: workplaceRefusalWords[kind],
});
const malformed = problemOf('request-malformed');
const tooMany = problemOf('too-many-measurements');
const busy = problemOf('lines-busy');

const HOUR_MS = 3_600_000;
/** Whole dormitories stand behind one address; a measurement is one line, one download and some uploads. */
const LINES: TryLimit = { kind: 'line-client', max: 30, windowMs: HOUR_MS };
const DOWNLOADS: TryLimit = { kind: 'speed-client', max: 60, windowMs: HOUR_MS };

const CHUNK_BYTES = 65_536;
const CHUNKS = 128;

const offerShape = z.strictObject({
  user: z.string().regex(lineOfferForms.user),
  password: z.string().regex(lineOfferForms.password),
  fingerprint: z.string().regex(lineOfferForms.fingerprint),
  mid: z.string().regex(lineOfferForms.mid),
});
const workplaceShape = z.strictObject({
  room: roomShape.optional(),
  line: lineShape.optional(),
  computer: computerShape.optional(),
});
const judgedSaid = z.object({
  room: z.object({ band: z.string() }).loose().optional(),
  line: z.object({ band: z.string() }).loose().optional(),
  computer: z
    .object({ advice: z.array(z.string()) })
    .loose()
    .optional(),
});

/** What a place of work is measured by, for anybody; nothing of it is kept. */
export function workplaceRoutes(parts: Parts): Hono {
  const bounded = async (context: Context, limit: TryLimit): Promise<void> => {
    const { database, clock, countTry, clientOf } = parts;
    const tried = { limit, client: clientOf(context), now: clock.now() };
    if ((await countTry(database.reader, tried)) > 0) throw new ProblemError(tooMany);
  };
  // The same bytes for everybody: no packing along the way finds anything to leave out.
  let chunk: Uint8Array | undefined;
  return new Hono()
    .post(
      '/try/lines',
      described(api.line, { 201: { about: api.answer, shape: z.object({ answer: z.string() }) } }, [
        malformed,
        tooMany,
        busy,
      ]),
      asked('json', offerShape, malformed),
      async (context) => {
        await bounded(context, LINES);
        const answer = await parts.lines.open(context.req.valid('json'), parts.clientOf(context));
        if (answer === undefined) throw new ProblemError(busy);
        context.header('cache-control', 'no-store');
        return context.json({ answer }, 201);
      },
    )
    .get('/try/speed', described(api.down, { 200: { about: api.down } }, [tooMany]), async (context) => {
      await bounded(context, DOWNLOADS);
      chunk ??= parts.chance(CHUNK_BYTES);
      context.header('content-type', 'application/octet-stream');
      context.header('content-length', String(CHUNK_BYTES * CHUNKS));
      context.header('cache-control', 'no-store, no-transform');
      return context.body(repeated(chunk, CHUNKS));
    })
    .post(
      '/try/speed',
      described(api.up, { 200: { about: api.counted, shape: z.object({ bytes: z.int() }) } }),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json({ bytes: (await context.req.arrayBuffer()).byteLength });
      },
    )
    .post(
      '/try/workplace',
      described(api.judge, { 200: { about: api.judged, shape: judgedSaid } }, [malformed]),
      asked('json', workplaceShape, malformed),
      (context) => {
        const { room, line, computer } = context.req.valid('json');
        context.header('cache-control', 'no-store');
        return context.json({
          ...(room ? { room: roomVerdict(room) } : {}),
          ...(line ? { line: lineVerdict(line) } : {}),
          ...(computer ? { computer: computerVerdict(computer) } : {}),
        });
      },
    );
}

/** Handed on as fast as it is taken, and no faster. */
function repeated(chunk: Uint8Array, times: number): ReadableStream<Uint8Array> {
  let left = times;
  return new ReadableStream({
    pull: (stream) => {
      if (left === 0) stream.close();
      else stream.enqueue(new Uint8Array(chunk));
      left -= 1;
    },
  });
}
