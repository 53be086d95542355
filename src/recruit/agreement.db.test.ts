import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { codeFor, NAME, codeIn, PHONES, readEvents, signingIn } from '../../tests/recruit/agreeing.ts';
import { codeOf, opened, type House } from '../../tests/recruit/recruiting.ts';
import { all, run } from '../platform/database/database.ts';

let database: TestDatabase;
let house: House;
let applicant: string;
let on: ReturnType<typeof signingIn>;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house = await opened(database);
  applicant = await house.signIn('applicant');
  on = signingIn(database, { house, applicant });
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const said = z.looseObject({
  id: z.string(),
  number: z.string(),
  phase: z.string(),
  fingerprint: z.string(),
  personId: z.string(),
});
const viewed = said.extend({
  signatures: z.array(
    z.looseObject({
      side: z.string(),
      name: z.string(),
      isWholeName: z.boolean(),
      holds: z.boolean().optional(),
    }),
  ),
  changes: z.array(z.looseObject({ clause: z.string() })),
  onboarding: z.array(z.looseObject({ id: z.string(), doneAt: z.string().nullable() })),
});
const view = async (path: string, cookie: string) => viewed.parse((await house.ask(path, { cookie })).body);

describe('from an accepted offer to two signatures', () => {
  test('signature, name in the vault, role, application and payee come of it at once, each once', async () => {
    const agreement = await on.offered();
    expect(agreement.phase).toBe('offered');
    const { where, body } = await on.signatureOf(agreement);
    const first = await on.post(`${where}/signature`, applicant, body);
    expect(first.body).toMatchObject({ phase: 'signed' });
    const again = await on.post(`${where}/signature`, applicant, body);
    expect(again.body).toEqual(first.body);
    expect(await on.counted('signature', agreement.personId)).toBe(1);
    expect(await on.counted('vault', agreement.personId)).toBe(1);

    const { signatures, onboarding } = await view(where, applicant);
    expect(signatures.map(({ side, name, holds }) => [side, name, holds])).toEqual([
      ['operator', '周迎', true],
      ['worker', NAME, true],
    ]);
    expect(onboarding.map(({ id }) => id)).toContain('training');

    const session = await house.ask('/api/session', { cookie: applicant });
    expect(session.body).toMatchObject({ person: { roles: ['agent'] } });
    const phases = await all(
      database.reader,
      sql`select phase from application`,
      z.object({ phase: z.string() }),
    );
    expect(phases).toContainEqual({ phase: 'agreed' });
    const payees = async () =>
      all(
        database.reader,
        sql`select p.code, p.relation, t.city, t.valid_from from payee p join payee_terms t on t.payee_id = p.id`,
        z.looseObject({ code: z.string() }),
      );
    expect(await payees()).toEqual([]);
    await readEvents(database, house);
    await readEvents(database, house);
    expect(await payees()).toMatchObject([{ code: agreement.number, relation: 'part-time', city: '成都' }]);
  });

  test('the same PDF for both sides, with all names for those who may read them', async () => {
    const { id } = await on.signed();
    const [mine, theirs] = await Promise.all([
      house.app.request(`http://likui/api/me/agreements/${id}/file`, {
        headers: { cookie: `likui_session=${applicant}` },
      }),
      house.app.request(`http://likui/api/agreements/${id}/file`, {
        headers: { cookie: `likui_session=${house.cookie.recruiter}` },
      }),
    ]);
    const [one, other] = [Buffer.from(await mine.arrayBuffer()), Buffer.from(await theirs.arrayBuffer())];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(other)).toBe(true);
    expect(mine.headers.get('cache-control')).toBe('no-store');
    // The owner reads no names of agreements for their daily work: theirs is masked, and another file.
    const { signatures } = await view(`/api/agreements/${id}`, house.cookie.owner);
    expect(signatures[1]).toMatchObject({ name: '沈**', isWholeName: false });
  });

  test('the text that is fetched is what was signed, byte for byte', async () => {
    const { id, fingerprint } = await on.signed();
    const answer = await house.app.request(`http://likui/api/me/agreements/${id}/text`, {
      headers: { cookie: `likui_session=${applicant}` },
    });
    const bytes = await answer.arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    expect(Buffer.from(digest).toString('hex')).toBe(fingerprint);
  });

  test('a text that was changed in the records is not shown, printed or signed any more', async () => {
    const agreement = await on.offered();
    const { where, body } = await on.signatureOf(agreement);
    await run(database.reader, sql`update agreement set whole = replace(whole, '23.50', '13.50')`);
    for (const answer of [
      await house.ask(where, { cookie: applicant }),
      await house.ask(`${where}/file`, { cookie: applicant }),
      await house.ask(`${where}/text`, { cookie: applicant }),
      await on.post(`${where}/signature`, applicant, body),
    ])
      expect([answer.status, codeOf(answer.body)]).toEqual([500, 'agreement-damaged']);
  });

  test('a name that was changed in the evidence shows', async () => {
    const { id } = await on.signed();
    await run(
      database.reader,
      sql`update agreement_signature set name = '周近' where agreement_id = ${id} and side = 'operator'`,
    );
    const { signatures } = await view(`/api/me/agreements/${id}`, applicant);
    expect(signatures.map(({ holds }) => holds)).toEqual([false, true]);
  });
});

describe('signing is refused', () => {
  test('with another text, no real name, a wrong code, a code that was used, one of another agreement', async () => {
    const agreement = await on.offered();
    const { where, body } = await on.signatureOf(agreement);
    const tries: readonly (readonly [object, string])[] = [
      [{ fingerprint: 'a'.repeat(64) }, 'agreement-differs'],
      [{ name: '1' }, 'name-malformed'],
      [{ code: body.code === '000000' ? '000001' : '000000' }, 'code-refused'],
      [{ code: 'abc' }, 'code-refused'],
    ];
    for (const [change, refusal] of tries)
      expect(codeOf((await on.post(`${where}/signature`, applicant, { ...body, ...change })).body)).toBe(
        refusal,
      );
    // The code of signing in is no code to sign with.
    await house.ask('/api/sign-in-codes', { method: 'POST', body: { phone: PHONES.applicant } });
    house.pass(61_000);
    await house.ask('/api/sign-in-codes', { method: 'POST', body: { phone: PHONES.applicant } });
    const answer = await on.post(`${where}/signature`, applicant, { ...body, code: codeIn(house) });
    expect(codeOf(answer.body)).toBe('code-refused');
    expect((await view(where, applicant)).phase).toBe('offered');
    expect(await on.counted('signature', agreement.personId)).toBe(0);
  });

  test('five wrong tries end a code, and five minutes', async () => {
    const { where, body } = await on.signatureOf(await on.offered());
    const wrong = body.code === '111111' ? '222222' : '111111';
    for (let tried = 0; tried < 5; tried += 1)
      await on.post(`${where}/signature`, applicant, { ...body, code: wrong });
    expect(codeOf((await on.post(`${where}/signature`, applicant, body)).body)).toBe('code-refused');
    const late = await codeFor(house, where, { cookie: applicant, phone: PHONES.applicant });
    house.pass(5 * 60_000);
    expect(codeOf((await on.post(`${where}/signature`, applicant, { ...body, code: late })).body)).toBe(
      'code-refused',
    );
  });

  test('at another phone than one’s own: no message is sent at all', async () => {
    const { id } = await on.offered();
    const before = house.messages.length;
    house.pass(61_000);
    for (const phone of [PHONES.agent, '12', 'x']) {
      const answer = await on.post(`/api/me/agreements/${id}/codes`, applicant, { phone });
      expect([answer.status, codeOf(answer.body)]).toEqual([422, 'phone-not-yours']);
    }
    expect(house.messages).toHaveLength(before);
  });

  test('once the time to sign is over', async () => {
    const { where, body } = await on.signatureOf(await on.offered());
    house.pass(16 * 86_400_000);
    applicant = await house.signIn('applicant');
    expect(codeOf((await on.post(`${where}/signature`, applicant, body)).body)).toBe('agreement-lapsed');
    expect((await view(where, applicant)).phase).toBe('lapsed');
  });

  test('once the application was withdrawn, or the agreement was', async () => {
    const agreement = await on.offered();
    const { where, body } = await on.signatureOf(agreement);
    await run(database.reader, sql`update application set phase = 'withdrawn'`);
    expect(codeOf((await on.post(`${where}/signature`, applicant, body)).body)).toBe('act-not-possible');
    await run(database.reader, sql`update application set phase = 'accepted'`);
    await on.post(`/api/agreements/${agreement.id}/withdrawal`, house.cookie.recruiter);
    expect(codeOf((await on.post(`${where}/signature`, applicant, body)).body)).toBe('act-not-possible');
  });

  test('to whoever it is not: another person, an agency for the operator, another agency', async () => {
    const { id, fingerprint } = await on.offered();
    const other = await house.signIn('agent');
    const sides: readonly (readonly [string, string])[] = [
      [`/api/me/agreements/${id}`, other],
      [`/api/me/agreements/${id}`, house.cookie.recruiter],
      [`/api/agreements/${id}`, house.cookie.beichen],
    ];
    for (const [where, cookie] of sides)
      for (const path of [where, `${where}/file`])
        expect((await house.ask(path, { cookie })).status).toBe(404);
    const body = { fingerprint, name: NAME, code: '123456' };
    expect((await on.post(`/api/me/agreements/${id}/signature`, other, body)).status).toBe(404);
    expect((await on.post(`/api/agreements/${id}/signature`, house.cookie.qinghe, body)).status).toBe(404);
    expect((await on.post(`/api/agreements/${id}/withdrawal`, house.cookie.beichen)).status).toBe(404);
  });
});
