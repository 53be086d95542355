import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { type Answer, type Asked, houseOn, tokenIn, withExample } from '../../tests/server/house.ts';
import { all, one } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { seedChannels } from '../verify/channel-store.ts';
import { doors, type Door } from './doors.ts';

let database: TestDatabase;
let house: ReturnType<typeof houseOn>;
let owner: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
  house = houseOn(database);
  await seedChannels({ database, clock: house.clock, ids: timedIds(house.clock) });
  owner = await house.signIn('owner');
});
afterAll(() => database.drop());

let asked = 0;
/** Each time from another address: here it is not the limits that are tried. */
const ask = (path: string, more: Asked = {}): Promise<Answer> => {
  asked += 1;
  const client = `2001:db8:${(asked >> 16).toString(16)}:${(asked & 0xffff).toString(16)}::1`;
  return house.ask(path, { ...more, headers: { ...more.headers, 'x-forwarded-for': client } });
};

const errorIn = ({ body }: Answer): string | undefined =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(body).data?.error.code;

const NOBODY = '00000000-0000-7000-8000-000000000000';
const addressOf = ([, path]: Door): string => path.replaceAll(/:\w+/gu, NOBODY).replace('*', 'x');
const told = (door: Door) => [`${door[0]} ${door[1]}`, door] as const;
const changing = doors.filter(([method]) => !['GET', 'ALL'].includes(method));
const shut = doors.filter((door) => door[2] !== 'anyone');

describe.each(changing.map(told))('%s', (_, door) => {
  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ])('is shut to what another site makes a browser send: %j', async (headers: Asked['headers']) => {
    const answer = await house.app.request(`http://likui${addressOf(door)}`, {
      method: door[0],
      headers: { cookie: `likui_session=${owner}`, accept: 'application/json', ...headers },
    });
    expect(answer.status).toBe(403);
  });
});

test.each(changing.filter(([method]) => method !== 'DELETE').map(told))(
  '%s takes no body without measure',
  async (_, door) => {
    const body = `{"text":"${'你'.repeat(100_000)}"}`;
    expect((await ask(addressOf(door), { method: door[0], cookie: owner, body })).status).toBe(413);
  },
);

test('a session that was stolen opens no door once its owner has signed out everywhere', async () => {
  const stolen = await house.signIn('supervisor');
  const own = await house.signIn('supervisor');
  expect((await ask('/api/session', { cookie: stolen })).status).toBe(200);
  await ask('/api/sessions', { method: 'DELETE', cookie: own });
  for (const door of shut) {
    const method = door[0] === 'ALL' ? 'GET' : door[0];
    const answer = await ask(addressOf(door), {
      method,
      cookie: stolen,
      ...(['GET', 'DELETE'].includes(method) ? {} : { body: {} }),
    });
    expect([door[1], answer.status]).toEqual([door[1], 401]);
    expect(tokenIn(answer)).toBeUndefined();
  }
});

const schemaShape = z.object({
  type: z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), schemaShape).optional();
  },
  // Of a row of fixed length, JSON Schema says `false`: nothing comes after it.
  get items() {
    return z.union([schemaShape, z.literal(false)]).optional();
  },
  get anyOf() {
    return z.array(schemaShape).optional();
  },
});
type Schema = z.infer<typeof schemaShape>;

const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
        requestBody: z
          .object({ content: z.object({ 'application/json': z.object({ schema: schemaShape }) }) })
          .optional(),
      }),
    ),
  ),
});

const HOSTILE_TEXTS = [
  "' or 1=1 --",
  "'; drop table person; --",
  '"><script>alert(1)</script>',
  '\0',
  '\ud800',
  '../../../etc/passwd',
  '%00%0d%0aset-cookie:a=b',
  '{{7*7}}${7*7}%s',
  '9007199254740993',
  '-1',
  '__proto__',
  'A'.repeat(5_000),
] as const;
/** Half a character has no place in an address or a form; a browser sends this in its stead. */
const written = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\uFFFD');

const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXTS,
  null,
  9_007_199_254_740_991,
  -1,
  1.5,
  true,
  [[[]]],
  { constructor: { prototype: 1 } },
];

/** Something that the schema takes, so that what is tried in one field is not stopped by another. */
function ordinary(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return ordinary(schema.anyOf[0]);
  if (schema.type === 'object') {
    const parts = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name));
    return Object.fromEntries(parts.map(([name, part]) => [name, ordinary(part)]));
  }
  if (schema.type === 'array') return [];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  return schema.format === 'uuid' ? NOBODY : '2026-11-23';
}

/** Bodies with something hostile in one place, for every place there is. */
function hostile(schema: Schema): readonly unknown[] {
  const inside = (schema.anyOf ?? [schema]).flatMap((each): readonly unknown[] => {
    if (each.type === 'array' && each.items) return hostile(each.items).map((item) => [item]);
    if (each.type !== 'object') return [];
    const whole = z.record(z.string(), z.unknown()).parse(ordinary(each));
    return Object.entries(each.properties ?? {}).flatMap(([name, part]) =>
      hostile(part).map((value) => ({ ...whole, [name]: value })),
    );
  });
  return [...inside, ...HOSTILE_VALUES];
}

const idRow = z.object({ id: z.uuid() });
const countRow = z.object({ count: z.int() });
const countOf = async (table: string): Promise<number> =>
  (
    await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from ${sql.table(table)}`,
      countRow,
    )
  ).count;

/** Where the things behind a door lie, so that a request comes as far as the records: never the owner who asks. */
const KEPT_AT: readonly (readonly [door: RegExp, from: ReturnType<typeof sql>])[] = [
  [/^\/api\/(?:people|vault\/subjects)\//u, sql`person where name = 'agent'`],
  [/^\/api\/agencies\//u, sql`agency`],
  [/^\/api\/channels\//u, sql`channel`],
  [/^\/api\/appeals\//u, sql`appeal`],
  [/^\/api\/by-hand-requests\//u, sql`by_hand_request`],
  [/^\/api\/vault\/entries\//u, sql`vault where erased_at is null`],
];

async function idAt(path: string): Promise<string> {
  const from = KEPT_AT.find(([door]) => door.test(path))?.[1];
  if (!from) return NOBODY;
  const [row] = await all(database.reader, sql`select id from ${from} limit 1`, idRow);
  if (!row) throw new Error(`there is nothing to try at ${path}`);
  return row.id;
}

/** Taken or refused in one sentence, by a door that stands: no fault of ours, nothing of the text in the refusal. */
function expectCalm(what: string, answer: Answer): void {
  expect(answer.status, what).toBeLessThan(500);
  if (answer.status < 400) return;
  expect(errorIn(answer), what).toBeDefined();
  expect(JSON.stringify(answer.body), what).not.toMatch(/drop table|<script|etc\/passwd/u);
}

const FORMS = [
  { path: '/', fields: ['text', 'stage', 'foundAt'] },
  { path: '/appeal', fields: ['text', 'foundAt', 'stage'] },
  {
    path: '/appeals',
    fields: ['posting', 'rules', 'foundAt', 'stage', 'rule', 'why', 'proofKind', 'proof', 'consent'],
  },
  { path: `/appeal/${'0'.repeat(32)}`, fields: ['message'] },
  { path: '/try/by-hand', fields: ['part', 'note'] },
] as const;

const FILLED: { readonly [field: string]: string } = {
  part: 'typing',
  note: '晚上方便',
  posting: '招聘客服，上岗前交押金300元，电话13812345678',
  text: '招聘客服，上岗前交押金300元',
  rules: 'upfront-fee',
  rule: 'upfront-fee',
  foundAt: 'group',
  why: '是笔误',
  proofKind: 'official-site',
  proof: 'https://yuanshan-wl.com/jobs/3',
  consent: 'yes',
  message: '补充一句',
};

const sendForm = (path: string, fields: { readonly [field: string]: string }): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

test(
  'whatever is written into any field of any door is a text or a refusal, and no fault',
  { timeout: 300_000 },
  async () => {
    const document = documentShape.parse((await ask('/api/openapi.json')).body);
    const objection = await sendForm('/appeals', FILLED);
    expect(objection.status).toBe(303);
    expect((await sendForm('/try/by-hand', FILLED)).status).toBe(303);
    const before = await countOf('operator');
    let tried = 0;
    for (const [pattern, operations] of Object.entries(document.paths))
      for (const [verb, { parameters, requestBody }] of Object.entries(operations)) {
        const method = verb.toUpperCase();
        if (method === 'DELETE' && /^\/api\/sessions?$/u.test(pattern)) continue;
        const path = pattern.replace('{id}', await idAt(pattern)).replaceAll(/\{\w+\}/gu, NOBODY);
        const schema = requestBody?.content['application/json'].schema;
        const plain = schema ? { body: ordinary(schema) } : {};
        const requests = [
          ...parameters.flatMap((part) =>
            HOSTILE_TEXTS.map((text) => {
              const inAddress = encodeURIComponent(written(text));
              return part.in === 'path'
                ? { address: pattern.replaceAll(/\{\w+\}/gu, inAddress), ...plain }
                : { address: `${path}?${part.name}=${inAddress}`, ...plain };
            }),
          ),
          ...(schema ? hostile(schema).map((body) => ({ address: path, body })) : []),
        ];
        for (const { address, ...more } of requests) {
          const answer = await ask(address, { method, cookie: owner, ...more });
          expectCalm(
            `${method} ${pattern} ${JSON.stringify(more).slice(0, 200)} ${address.slice(0, 200)}`,
            answer,
          );
          tried += 1;
        }
      }
    expect(tried).toBeGreaterThan(1_000);
    expect(await countOf('operator')).toBe(before);
    expect((await ask('/api/session', { cookie: owner })).status).toBe(200);
  },
);

describe.each(FORMS)('the form at $path', ({ path, fields }) => {
  test.each(fields)('shows what is written into “%s” as text, if at all', async (field) => {
    for (const text of HOSTILE_TEXTS) {
      const typed = Object.fromEntries(fields.map((name) => [name, FILLED[name] ?? '']));
      const answer = await sendForm(path, { ...typed, [field]: written(text) });
      expect(answer.status, text.slice(0, 40)).toBeLessThan(500);
      expect(String(answer.body)).not.toContain('<script>alert(1)');
    }
  });
});
