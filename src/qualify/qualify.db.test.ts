import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { sessionOf } from '../../tests/qualify/sessions.ts';
import { applicationsFor, applied, filled, post, postingOf } from '../../tests/recruit/applying.ts';
import { codeOf, opened, type House } from '../../tests/recruit/recruiting.ts';
import { houseOn } from '../../tests/server/house.ts';
import { one } from '../platform/database/database.ts';
import { canonicalJson, type Json } from '../verify/canonical.ts';
import { resultWords } from './certificate-page-words.ts';
import { holderOf, verifyCertificate } from './certificate.ts';
import { passagesFor } from './passage.ts';
import { eraseQualifyBatch } from './qualify-jobs.ts';
import { judgeTyping } from './typing.ts';
import type { TypingLog } from './typing-log.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const CODE = '0123456789abcdefghjkmnpq';
const OTHER_CODE = 'zzzzzzzzzzzzzzzzzzzzzzzz';
const MINUTE_MS = 60_000;

/** A session as the page is given it: where it leads, and the seed that it carries. */
async function begun(house: House, part: 'typing' | 'first-case') {
  const location = (await house.ask(`/try/${part}`)).headers.get('location') ?? '';
  const ticket = new URL(location, 'http://likui').searchParams.get('t') ?? '';
  return { ticket, seed: Number(ticket.split('.')[1]) };
}

/** Both passages of a session typed well, and the time gone by that it takes. */
async function typed(house: House, perMinute = 75) {
  const { ticket, seed } = await begun(house, 'typing');
  const logs = passagesFor(seed).map(
    (passage, at) => sessionOf(passage, seed + at, { mistakes: 0.01, perMinute, stopsAt: 0.9 }).log,
  );
  house.pass(7 * MINUTE_MS);
  return { ticket, seed, logs };
}

/** A quiet room and a good line, as a page writes them down. */
const PLACE = {
  room: {
    processing: { echoCancellation: 'off', noiseSuppression: 'off', autoGainControl: 'off' },
    silence: { levels: Array.from({ length: 100 }, () => -600), clipped: 0 },
    speech: { levels: Array.from({ length: 200 }, () => -250), clipped: 0 },
  },
  line: { trips: Array.from({ length: 2000 }, () => 300), arrived: 2000 },
} as const;
const placeTicket = async (house: House): Promise<string> =>
  /data-ticket="([^"]+)"/u.exec(String((await house.ask('/try/workplace')).body))?.[1] ?? '';
const NO_RESULT = { part: 'workplace', rule: '', band: '', figure: '', evidence: '' } as const;

const judge = (house: House, body: object) => house.ask('/api/try/typing', { method: 'POST', body });
const certify = (house: House, body: object) => house.ask('/api/try/certificates', { method: 'POST', body });
const tokenSaid = z.object({ token: z.string() });
const json = z.json();

const kept = async (table: string): Promise<number> =>
  (
    await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from ${sql.table(table)}`,
      z.object({ count: z.int() }),
    )
  ).count;

/** The text of a value as the house spells it, whatever order its fields came in. */
const spelt = (value: unknown): string => canonicalJson(json.parse(value) satisfies Json);

describe('typing', () => {
  test('is judged again by the server, byte for byte as in the browser, and nothing is kept', async () => {
    const house = await opened(database);
    const { ticket, seed, logs } = await typed(house);
    for (const passage of [1, 2] as const) {
      const log = logs[passage - 1];
      const answer = await judge(house, { ticket, passage, log });
      expect(answer.status).toBe(200);
      const own = log && judgeTyping(passagesFor(seed)[passage - 1] ?? '', log);
      if (!own?.ok) throw new Error('no verdict');
      expect(spelt(answer.body)).toBe(spelt(JSON.parse(JSON.stringify(own.value))));
    }
    expect(await kept('qualify_session')).toBe(0);
    expect(await kept('qualification')).toBe(0);
  });

  test('is refused for a session that was not given out, is of another part, is over, or is younger than its log', async () => {
    const house = await opened(database);
    const { ticket } = await begun(house, 'typing');
    const other = await begun(house, 'first-case');
    const log: TypingLog = { announces: true, events: [[60_000, 'k']] };
    const refusedFor = async (asked: string, passed = 0) => {
      house.pass(passed);
      return codeOf((await judge(house, { ticket: asked, passage: 1, log })).body);
    };
    expect(await refusedFor(ticket)).toBe('log-too-soon');
    expect(await refusedFor(ticket.replace(/\.\d+\./u, '.1.'))).toBe('session-unknown');
    expect(await refusedFor(other.ticket)).toBe('session-unknown');
    expect(await refusedFor('')).toBe('session-unknown');
    expect(await refusedFor(ticket, 121 * MINUTE_MS)).toBe('session-over');
  });

  test('two visitors are given passages that neither chose', async () => {
    const house = await opened(database);
    const seeds = await Promise.all(
      Array.from({ length: 8 }, async () => (await begun(house, 'typing')).seed),
    );
    expect(new Set(seeds).size).toBeGreaterThan(4);
  });
});

describe('a certificate', () => {
  test('says what was reckoned from the records, holds by the root, and bears no name', async () => {
    const house = await opened(database);
    const { ticket, logs } = await typed(house);
    const call = await begun(house, 'first-case');
    const answer = await certify(house, {
      holder: holderOf(CODE),
      typing: { ticket, logs },
      firstCase: { ticket: call.ticket, path: '000000'.slice(0, 5) },
      workplace: { ticket: await placeTicket(house), ...PLACE },
    });
    expect(answer.status).toBe(201);
    const { token } = tokenSaid.parse(answer.body);
    const statusList = z.string().parse((await house.ask(`/api/status-lists/${house.root.kid}`)).body);
    const verified = verifyCertificate({
      token,
      roots: [house.root],
      at: house.moved.clock.now(),
      statusList,
    });
    expect(verified.valid).toBe(true);
    expect(verified.certificate?.results.map(({ part, band }) => [part, band])).toEqual([
      ['typing', 'meets'],
      ['first-case', 'told'],
      ['workplace', 'meets'],
    ]);
    expect(verified.certificate?.holder).toBe(holderOf(CODE));
    expect(resultWords(verified.certificate?.results[2] ?? { ...NO_RESULT })).toEqual({
      'zh-CN': '人声比噪声高 35.0 分贝，通话质量 4.39（按公式估计，最高 4.50）：合适',
      en: 'voice 35.0 dB over the noise, call quality 4.39 (estimated, at most 4.50): suitable',
    });
    const page = String((await house.ask(`/try/certificate?token=${token}`)).body);
    expect(page).toContain('data-valid="true"');
    const forged = await house.ask(`/try/certificate?token=${token.slice(0, -4)}AAAA`);
    expect([forged.status, String(forged.body)]).toEqual([
      422,
      expect.stringContaining('data-valid="false"'),
    ]);
  });

  test('is made from a session for one holder, as often as they like, and for nobody else', async () => {
    const house = await opened(database);
    const { ticket, logs } = await typed(house);
    const ask = (code: string) => certify(house, { holder: holderOf(code), typing: { ticket, logs } });
    expect((await ask(CODE)).status).toBe(201);
    expect((await ask(CODE)).status).toBe(201);
    expect(codeOf((await ask(OTHER_CODE)).body)).toBe('session-of-another');
    expect(await kept('qualify_session')).toBe(1);
    // The mark goes with the session.
    house.pass(121 * MINUTE_MS);
    expect(codeOf((await ask(OTHER_CODE)).body)).toBe('session-over');
  });

  test('is not made of nothing, of a call that is not over, nor of what was pasted', async () => {
    const house = await opened(database);
    const { ticket, seed } = await begun(house, 'typing');
    const call = await begun(house, 'first-case');
    house.pass(MINUTE_MS);
    const text = passagesFor(seed)[0];
    const pasted: TypingLog = { announces: true, events: [[900, 'i', 'p', 3, 0, 0, text]] };
    const tried = [
      {},
      { firstCase: { ticket: call.ticket, path: '0' } },
      { typing: { ticket, logs: [pasted] } },
    ];
    for (const parts of tried)
      expect(codeOf((await certify(house, { holder: holderOf(CODE), ...parts })).body)).toBe(
        'nothing-to-certify',
      );
  });

  test('is not made where the house is not endorsed for it', async () => {
    const house = await opened(database);
    const { ticket, logs } = await typed(house);
    const keyless = houseOn(database, house.moved, { signers: [] });
    const answer = await keyless.ask('/api/try/certificates', {
      method: 'POST',
      body: { holder: holderOf(CODE), typing: { ticket, logs } },
    });
    expect(codeOf(answer.body)).toBe('certificates-not-signed');
  });
});

/** Somebody with an application and a certificate of their own. */
async function applicant(house: House, phone: string) {
  const { code } = await postingOf(house, 'qinghe');
  const cookie = await applied(house, code, filled({ phone }));
  const [application] = await applicationsFor(house, house.cookie.qinghe);
  if (!application) throw new Error('no application');
  return { cookie, applicationId: application.id };
}

async function certified(house: House) {
  const { ticket, seed, logs } = await typed(house);
  const answer = await certify(house, { holder: holderOf(CODE), typing: { ticket, logs } });
  return { token: tokenSaid.parse(answer.body).token, evidence: { typing: { seed, logs } } };
}

const keep = (house: House, cookie: string, body: object) =>
  house.ask('/api/me/qualifications', { method: 'POST', cookie, body });
const ownSaid = z.object({ rows: z.array(z.object({ id: z.uuid(), applicationId: z.uuid() })) });
const evidenceSaid = z.object({
  rows: z.array(z.object({ id: z.uuid(), evidence: z.array(z.object({ isGood: z.boolean() })) })),
});

describe('a certificate kept with an application', () => {
  test('is seen by whoever decides about it, is its holder’s to take away, and goes when it expires', async () => {
    const house = await opened(database);
    const made = await certified(house);
    const { cookie, applicationId } = await applicant(house, '13900000001');
    const answer = await keep(house, cookie, { ...made, code: CODE, applicationId });
    expect(answer.status).toBe(201);
    expect((await keep(house, cookie, { ...made, code: CODE, applicationId })).status).toBe(201);
    expect(await kept('qualification')).toBe(1);

    const seenBy = async (who: string) =>
      evidenceSaid
        .parse((await house.ask('/api/applications', { cookie: who })).body)
        .rows.find(({ id }) => id === applicationId)?.evidence;
    expect(await seenBy(house.cookie.qinghe)).toEqual([{ isGood: true }]);
    expect(await seenBy(house.cookie.beichen)).toBeUndefined();

    const own = ownSaid.parse((await house.ask('/api/me/qualifications', { cookie })).body).rows;
    expect(own.map((row) => row.applicationId)).toEqual([applicationId]);
    const address = `/api/me/qualifications/${own[0]?.id}`;
    expect((await house.ask(address, { method: 'DELETE', cookie: house.cookie.owner })).status).toBe(404);
    expect((await house.ask(address, { method: 'DELETE', cookie })).status).toBe(204);
    expect(await kept('qualification')).toBe(0);

    await keep(house, cookie, { ...made, code: CODE, applicationId });
    expect(String((await house.ask('/applications', { cookie })).body)).toContain('附上的试岗结果：1 项');
    const taken = await post(
      house,
      `/applications/${applicationId}/answers`,
      { act: 'take-certificates' },
      cookie,
    );
    expect([taken.status, await kept('qualification')]).toEqual([303, 0]);

    await keep(house, cookie, { ...made, code: CODE, applicationId });
    const now = house.moved.clock.now();
    expect(await database.transaction((tx) => eraseQualifyBatch(tx, now))).toBe(0);
    const later = new Date(now.getTime() + 181 * 24 * 60 * MINUTE_MS);
    expect(await database.transaction((tx) => eraseQualifyBatch(tx, later))).toBe(1);
    expect(await kept('qualification')).toBe(0);
  });

  test('is not another person’s: not without the code, not on other records, not after somebody else kept it', async () => {
    const house = await opened(database);
    const made = await certified(house);
    const first = await applicant(house, '13900000001');
    const second = await applicant(house, '13900000002');
    const refused = async (cookie: string, change: object) =>
      codeOf((await keep(house, cookie, { ...made, code: CODE, ...change })).body);
    expect(await refused(second.cookie, { applicationId: second.applicationId, code: OTHER_CODE })).toBe(
      'code-wrong',
    );
    expect(await refused(second.cookie, { applicationId: first.applicationId })).toBe(
      'application-not-yours',
    );
    const others = {
      applicationId: first.applicationId,
      evidence: { firstCase: { seed: 1, path: '00000' } },
    };
    expect(await refused(first.cookie, others)).toBe('evidence-differs');
    expect(await refused(first.cookie, { applicationId: first.applicationId, token: 'made.up.token' })).toBe(
      'certificate-refused',
    );
    await keep(house, first.cookie, { ...made, code: CODE, applicationId: first.applicationId });
    // Even with the code handed on, and until its own application is erased.
    expect(await refused(second.cookie, { applicationId: second.applicationId })).toBe(
      'certificate-of-another',
    );
    const gone = await post(
      house,
      `/applications/${first.applicationId}/answers`,
      { act: 'erase' },
      first.cookie,
    );
    expect(gone.status).toBeLessThan(400);
    expect(await kept('qualification')).toBe(0);
  });
});
