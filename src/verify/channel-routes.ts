import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { Names } from '../platform/names.ts';
import type { Problem } from '../platform/problem.ts';
import {
  channelInRow,
  importCells,
  NOTE_LENGTH_MAX,
  OWNER_LENGTH_MAX,
  SOURCE_LENGTH_MAX,
} from './channel-import.ts';
import {
  channelChanges,
  channelSorts,
  findChannel,
  searchChannels,
  versionsOf,
} from './channel-rows-store.ts';
import {
  addChannel,
  amendChannel,
  restoreChannel,
  retireChannel,
  type ChannelParts,
} from './channel-store.ts';
import { channelApiWords, channelProblemWords, type ChannelRefusal } from './channel-words.ts';
import { channelKinds } from './facts/official-channels.ts';
import type { Registers } from './register-store.ts';

const VALUE_LENGTH_MAX = 200;
const ROWS_IMPORTED_MAX = 500;

const text = (lengthMax: number) =>
  z
    .string()
    .max(lengthMax)
    .regex(/^\P{Cc}*$/u);
const day = z.string().refine((said) => parseChinaDay(said).ok);
const status = z.enum(['verified', 'to-verify']);
const flag = z.enum(['true', 'false']).transform((said) => said === 'true');

const search = z.strictObject({
  ...listed(channelSorts, 'value'),
  kind: z.enum(channelKinds).optional(),
  brand: text(30).optional(),
  status: status.optional(),
  state: z.enum(['listed', 'retired']).optional(),
  isForRecruiting: flag.optional(),
});

const terms = {
  brand: text(30).nullable(),
  owner: text(OWNER_LENGTH_MAX).nullable(),
  source: text(SOURCE_LENGTH_MAX),
  status,
  checkedOn: day,
  isForRecruiting: z.boolean(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
};
const note = text(NOTE_LENGTH_MAX).default('');

const newChannel = z.strictObject({
  kind: z.enum(channelKinds),
  value: text(VALUE_LENGTH_MAX),
  ...terms,
  brand: terms.brand.default(null),
  owner: terms.owner.default(null),
  isForRecruiting: terms.isForRecruiting.default(false),
  validFrom: terms.validFrom.default(null),
  validTo: terms.validTo.default(null),
  note,
});
const seen = { version: z.int().min(1), note };
const change = z.strictObject({ ...z.object(terms).partial().shape, ...seen });
const retirement = z.strictObject(seen);
const restoration = z.strictObject({ version: z.coerce.number().int().min(1) });

const cell = z.string().max(SOURCE_LENGTH_MAX + 100);
const importRows = z.strictObject({
  rows: z
    .array(z.strictObject(Object.fromEntries(importCells.map((name) => [name, cell.optional()]))))
    .max(ROWS_IMPORTED_MAX),
});

const versionSaid = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  who: z.uuid().nullable(),
  whoName: z.string().optional(),
  change: z.enum(channelChanges),
  note: z.string(),
  ...terms,
  isRetired: z.boolean(),
});
const channelSaid = versionSaid.extend({ id: z.uuid(), kind: z.enum(channelKinds), value: z.string() });
const historySaid = channelSaid.extend({ versions: z.array(versionSaid) });
const refusedRow = z.object({ row: z.int(), code: z.string(), sentence: z.string() });
const importSaid = z.object({ accepted: z.int(), refused: z.array(refusedRow) });
const overlaySaid = z.object({
  entries: z.array(z.object({ kind: z.enum(channelKinds), value: z.string(), ...terms })),
  retired: z.array(z.object({ kind: z.enum(channelKinds), value: z.string() })),
});
const key = z.object({ id: z.uuid() });

const problemOf = (kind: ChannelRefusal): Problem => ({
  kind,
  status: kind === 'request-malformed' ? 400 : kind === 'not-found' ? 404 : 422,
  sentence: channelProblemWords[kind],
});
const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
const refusals = [malformed, missing, problemOf('changed-meanwhile')];

const api = channelApiWords;
const one = { about: api.one, shape: channelSaid };

type Parts = ChannelParts & { readonly registers: Registers; readonly names: Names };

/** The register of official channels: read by those who answer for it, edited by the owner, told to every check. */
export const channelRoutes = (parts: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', readingRoutes(parts)).route('/', editingRoutes(parts));

const readingRoutes = ({ database, names, registers }: Parts) =>
  new Hono<CallerEnv>()
    .get(
      '/register',
      described(api.register, {
        200: { about: api.register, shape: overlaySaid },
        304: { about: api.unchanged },
      }),
      async (context) => {
        const { overlay, tag } = await registers.current();
        const etag = `W/"${tag}"`;
        // Asked again before every use, and hardly ever sent again.
        context.header('cache-control', 'no-cache');
        context.header('etag', etag);
        if (context.req.header('if-none-match') === etag) return context.body(null, 304);
        return context.body(overlay, 200, { 'content-type': 'application/json' });
      },
    )
    .get(
      '/channels',
      described(api.list, { 200: { about: api.list, shape: pageShape(channelSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const page = await searchChannels(database.reader, context.req.valid('query'));
        return context.json({ ...page, rows: await named(names, database, page.rows) });
      },
    )
    .get(
      '/channels/:id',
      described(api.one, { 200: { about: api.one, shape: historySaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        const row = found(await findChannel(database.reader, id), missing);
        const versions = await versionsOf(database.reader, id);
        const [shown] = await named(names, database, [row]);
        return context.json({ ...shown, versions: await named(names, database, versions) });
      },
    );

const editingRoutes = (parts: Parts) =>
  new Hono<CallerEnv>()
    .post(
      '/channels',
      described(api.add, { 201: one }, [malformed, problemOf('channel-known')]),
      asked('json', newChannel, malformed),
      async (context) => {
        const answer = await addChannel(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, problemOf), 201);
      },
    )
    .post(
      '/channels/import',
      described(api.import, { 200: { about: api.import, shape: importSaid } }, [malformed]),
      asked('json', importRows, malformed),
      async (context) => {
        const refused: z.infer<typeof refusedRow>[] = [];
        const { rows } = context.req.valid('json');
        for (const [index, row] of rows.entries()) {
          const read = channelInRow(row);
          const answer = read.ok
            ? await addChannel(parts, context.get('caller'), { ...read.value, note: '' })
            : read;
          if (!answer.ok) refused.push(refusedAs(context, index, answer.problem.kind));
        }
        return context.json({ accepted: rows.length - refused.length, refused });
      },
    )
    .patch(
      '/channels/:id',
      described(api.amend, { 200: one }, refusals),
      asked('param', key, missing),
      asked('json', change, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(granted(await amendChannel(parts, context.get('caller'), wanted), problemOf));
      },
    )
    .put(
      '/channels/:id/retirement',
      described(api.retire, { 200: one }, refusals),
      asked('param', key, missing),
      asked('json', retirement, malformed),
      async (context) => {
        const saw = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(granted(await retireChannel(parts, context.get('caller'), saw), problemOf));
      },
    )
    .delete(
      '/channels/:id/retirement',
      described(api.restore, { 200: one }, refusals),
      asked('param', key, missing),
      asked('query', restoration, malformed),
      async (context) => {
        const saw = { ...context.req.valid('param'), ...context.req.valid('query'), note: '' };
        return context.json(granted(await restoreChannel(parts, context.get('caller'), saw), problemOf));
      },
    );

function refusedAs(context: Context, index: number, code: ChannelRefusal): z.infer<typeof refusedRow> {
  return { row: index + 1, code, sentence: channelProblemWords[code][languageOf(context.req.raw)] };
}

/** The same rows, each with the name of who did it. */
async function named<Row extends { readonly who: string | null }>(
  names: Names,
  database: Parts['database'],
  rows: readonly Row[],
): Promise<readonly (Row & { readonly whoName?: string })[]> {
  const called = await names(
    database.reader,
    rows.flatMap(({ who }) => who ?? []),
  );
  return rows.map((row) => {
    const whoName = row.who === null ? undefined : called[row.who];
    return whoName === undefined ? row : { ...row, whoName };
  });
}
