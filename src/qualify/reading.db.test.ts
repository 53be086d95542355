import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { auditWriter } from '../people/audit-store.ts';
import { all } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { readingTerms } from './facts/reading-terms.ts';
import { eraseReadingBatch, eraseSoundBatch } from './reading-jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const DAY_MS = 86_400_000;
const NOBODY = '00000000-0000-7000-8000-000000000000';

async function opened() {
  const moved = standingClock();
  await withExample(database, moved);
  return houseOn(database, moved);
}
type House = Awaited<ReturnType<typeof opened>>;

const LEVELS = [
  ...Array.from({ length: 100 }, () => -600),
  ...Array.from({ length: 1500 }, () => -250),
  ...Array.from({ length: 50 }, () => -600),
];
const WISH = {
  sheet: 'a1',
  media: 'audio/webm',
  parts: 2,
  log: { levels: LEVELS, clipped: 0, passageFrom: 600 },
  consent: true,
};
/** Begins as a recording does; what follows is what only its reader said. */
const SOUND = [Buffer.from('1a45dfa3', 'hex'), Buffer.from('ni hao, nin de bao guo')];

const codeIn = (body: unknown): string => z.object({ code: z.string() }).parse(body).code;
const refusalIn = (body: unknown): string =>
  z.object({ error: z.object({ code: z.string() }) }).parse(body).error.code;

async function put(house: House, code: string, position: number, bytes: Uint8Array<ArrayBuffer>) {
  const answer = await house.app.request(`http://likui/api/try/readings/${code}/parts/${position}`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(bytes.length) },
    body: bytes,
  });
  return { status: answer.status, body: z.unknown().parse(await answer.json()) };
}

async function handedIn(house: House): Promise<string> {
  const code = codeIn((await house.ask('/api/try/readings', { method: 'POST', body: WISH })).body);
  for (const [position, piece] of SOUND.entries())
    expect((await put(house, code, position, new Uint8Array(piece))).status).toBe(200);
  return code;
}

const listedLine = z.object({
  id: z.string(),
  state: z.string(),
  ratings: z.int(),
  isRatedByMe: z.boolean(),
});
const details = listedLine.extend({
  measures: z.object({ pace: z.int() }).nullable(),
  result: z.object({ band: z.string(), meanTenths: z.int().optional(), spreadTenths: z.int() }).nullable(),
  given: z.array(z.object({ totalTenths: z.int().nullable(), isMine: z.boolean() })),
});
const listed = async (house: House, cookie: string) =>
  z.object({ rows: z.array(listedLine) }).parse((await house.ask('/api/readings', { cookie })).body).rows;
const seen = async (house: House, cookie: string, id: string) =>
  details.parse((await house.ask(`/api/readings/${id}`, { cookie })).body);

const WORDS = Array.from({ length: 20 }, () => 'right');
const marks = (misread: number) => ({
  marks: { words: WORDS, misread, accent: 'none', intonation: 'none', flow: 'none' },
});
const rate = (house: House, cookie: string, id: string, body: unknown) =>
  house.ask(`/api/readings/${id}/ratings`, { method: 'POST', cookie, body });

const ALL_OF_IT = sql`select encode(sealed, 'escape') as text from reading_sound
  union all select concat_ws(' ', id, code_hash, sheet, state, measures, result) from reading
  union all select concat_ws(' ', what, details) from audit where what like 'reading.%'`;
const everything = async () => JSON.stringify(await all(database.reader, ALL_OF_IT, z.unknown()));

test('a recording is handed in whole, sealed, and heard by whoever has its code and by nobody else', async () => {
  const house = await opened();
  const code = await handedIn(house);
  expect(await everything()).not.toMatch(/ni hao/u);
  expect(await everything()).not.toContain(code);
  const heard = await house.app.request(`http://likui/try/reading/${code}/sound`);
  expect(heard.headers.get('content-type')).toBe('audio/webm');
  expect(Buffer.from(await heard.arrayBuffer())).toEqual(Buffer.concat(SOUND));
  const page = await house.ask(`/try/reading/${code}`);
  expect(page.body).toContain('等待评听');
  expect(page.headers.get('cache-control')).toBe('no-store');

  const other = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
  for (const path of [`/try/reading/${other}`, `/try/reading/${other}/sound`, '/try/reading/x'])
    expect((await house.ask(path)).status).toBe(404);
  expect((await put(house, other, 0, new Uint8Array(SOUND[0] ?? []))).status).toBe(404);
  // What was handed in is not changed any more.
  expect(refusalIn((await put(house, code, 1, new Uint8Array(4))).body)).toBe('already-handed-in');
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(
    (await house.ask(`/try/reading/${other}/deletion`, { method: 'POST', headers, body: 'x=1' })).status,
  ).toBe(404);
  expect((await house.ask(`/try/reading/${code}`)).status).toBe(200);

  // Erased on wish: nothing is left of it but that it was there.
  const erased = await house.ask(`/try/reading/${code}/deletion`, { method: 'POST', headers, body: 'x=1' });
  expect(erased.status).toBe(303);
  expect((await house.ask(`/try/reading/${code}`)).status).toBe(404);
  expect(
    await all(database.reader, sql`select 1 from reading_sound union all select 1 from reading`, z.unknown()),
  ).toEqual([]);
});

test('two rate apart from each other: neither sees the other’s sheet, nor any name', async () => {
  const house = await opened();
  const code = await handedIn(house);
  const [recruiter, owner, auditor] = await Promise.all(
    ['recruiter', 'owner', 'auditor'].map((name) => house.signIn(name)),
  );
  if (!recruiter || !owner || !auditor) throw new Error('the example has nobody to rate');
  const [row] = await listed(house, recruiter);
  const id = row?.id ?? '';
  expect(await seen(house, recruiter, id)).toMatchObject({ measures: null, given: [], result: null });

  expect((await rate(house, recruiter, id, marks(10))).status).toBe(201);
  expect(refusalIn((await rate(house, recruiter, id, marks(0))).body)).toBe('rated-by-you');
  // The second rater learns that somebody rated, and not how; nor does the auditor, nor the reader.
  expect(await seen(house, owner, id)).toMatchObject({ ratings: 1, measures: null, given: [] });
  expect(await seen(house, auditor, id)).toMatchObject({ given: [] });
  expect(await seen(house, recruiter, id)).toMatchObject({ given: [{ totalTenths: 950, isMine: true }] });
  expect(await everything()).not.toMatch(/9[05]0/u);

  house.pass(1000);
  const rated = details.parse((await rate(house, owner, id, marks(20))).body);
  expect(rated).toMatchObject({
    state: 'rated',
    result: { band: 'meets', meanTenths: 925, spreadTenths: 50 },
    given: [{ totalTenths: 950 }, { totalTenths: 900 }],
  });
  // It may be told of in a certificate, by whoever has its code; this house has no key to sign one with.
  const holder = 'a'.repeat(43);
  const certify = (reading: string) =>
    house.ask('/api/try/certificates', { method: 'POST', body: { holder, reading: { code: reading } } });
  expect(refusalIn((await certify(code)).body)).toBe('certificates-not-signed');
  expect(refusalIn((await certify('x')).body)).toBe('reading-not-rated');
  expect(refusalIn((await certify(await handedIn(house))).body)).toBe('reading-not-rated');
  expect((await house.ask(`/try/reading/${code}`)).body).toContain(`/try/certificate?reading=${code}`);
  expect((await house.ask(`/try/certificate?reading=${code}`)).body).toContain('[950,900]');
  expect(rated.measures).not.toBeNull();
  expect(refusalIn((await rate(house, auditor, id, marks(0))).body)).toBe('not-allowed');
});

test('who is far apart calls for a third; who may not hear does not; what was heard is written down', async () => {
  const house = await opened();
  const code = await handedIn(house);
  const [recruiter, owner] = await Promise.all(['recruiter', 'owner'].map((name) => house.signIn(name)));
  const auditor = await house.signIn('auditor');
  const [row] = await listed(house, owner ?? '');
  const id = row?.id ?? '';
  expect((await house.ask(`/api/readings/${id}/sound`, { cookie: auditor })).status).toBe(403);
  expect((await house.ask(`/api/readings/${id}/sound`, { cookie: owner })).status).toBe(200);
  expect((await house.ask(`/api/readings/${NOBODY}/sound`, { cookie: owner })).status).toBe(404);
  const heard = sql`select what from audit where what = 'reading.heard'`;
  expect(await all(database.reader, heard, z.unknown())).toHaveLength(1);

  await rate(house, recruiter ?? '', id, marks(0));
  await rate(house, owner ?? '', id, marks(60));
  expect(await seen(house, owner ?? '', id)).toMatchObject({
    state: 'waiting',
    ratings: 2,
    given: [{ isMine: true }],
  });
  expect((await house.ask(`/try/reading/${code}`)).body).not.toContain('评听人 1');
});

test('recordings go after thirty days, and what was made of them later; what never arrived whole goes next day', async () => {
  const house = await opened();
  const code = await handedIn(house);
  const half = codeIn((await house.ask('/api/try/readings', { method: 'POST', body: WISH })).body);
  await put(house, half, 0, new Uint8Array(SOUND[0] ?? []));
  const cookie = await house.signIn('recruiter');
  expect(await listed(house, cookie)).toHaveLength(1);
  const ids = timedIds(house.clock);
  const parts = { ids, clock: house.clock, audit: auditWriter(ids) };
  const round = () =>
    database.transaction(async (tx) => [
      await eraseSoundBatch(tx, parts),
      await eraseReadingBatch(tx, parts),
    ]);

  house.pass(DAY_MS);
  expect(await round()).toEqual([0, 1]);
  expect((await house.ask(`/try/reading/${half}`)).status).toBe(404);
  house.pass((readingTerms.soundDays - 1) * DAY_MS);
  expect(await round()).toEqual([1, 0]);
  expect(await all(database.reader, sql`select 1 from reading_sound`, z.unknown())).toEqual([]);
  const page = await house.ask(`/try/reading/${code}`);
  expect(page.body).toContain('录音到期已删除');
  expect((await house.ask(`/try/reading/${code}/sound`)).status).toBe(404);
  house.pass((readingTerms.resultDays - readingTerms.soundDays) * DAY_MS);
  expect(await round()).toEqual([0, 1]);
  expect((await house.ask(`/try/reading/${code}`)).status).toBe(404);
});

test.each([
  { what: 'no consent', body: { ...WISH, consent: false }, status: 400 },
  { what: 'a silent recording', body: { ...WISH, log: { ...WISH.log, levels: [-600, -600] } }, status: 422 },
  { what: 'a sheet that is none', body: { ...WISH, sheet: 'zz' }, status: 422 },
  { what: 'another kind of file', body: { ...WISH, media: 'text/html' }, status: 400 },
  { what: 'too many pieces', body: { ...WISH, parts: 17 }, status: 400 },
])('$what is refused', async ({ body, status }) => {
  const house = await opened();
  expect((await house.ask('/api/try/readings', { method: 'POST', body })).status).toBe(status);
});

test('a page that calls itself a recording is refused, and so is a piece that is too long', async () => {
  const house = await opened();
  const code = codeIn((await house.ask('/api/try/readings', { method: 'POST', body: WISH })).body);
  const page = new Uint8Array(Buffer.from('<script>alert(1)</script>'));
  expect(refusalIn((await put(house, code, 0, page)).body)).toBe('not-a-recording');
  expect((await put(house, code, 0, new Uint8Array(130_000))).status).toBe(400);
  expect((await put(house, code, 2, new Uint8Array(4))).status).toBe(400);
});

test('what was measured of a place of work is reckoned again here, and kept nowhere', async () => {
  const house = await opened();
  const line = { trips: Array.from({ length: 1000 }, () => 200), arrived: 1000 };
  const answer = await house.ask('/api/try/workplace', { method: 'POST', body: { line } });
  expect(answer.body).toMatchObject({ line: { band: 'meets', sent: 1000 } });
  expect((await house.ask('/api/try/lines', { method: 'POST', body: { user: 'x' } })).status).toBe(400);
  const page = await house.ask('/try/workplace');
  expect(page.headers.get('permissions-policy')).toContain('microphone=(self)');
  expect((await house.ask('/')).headers.get('permissions-policy')).toContain('microphone=()');
});
