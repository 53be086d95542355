import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import {
  acceptedOffer,
  added,
  NAME,
  drafted,
  signedForOperator,
  signingIn,
} from '../../tests/recruit/agreeing.ts';
import { codeOf, opened, type House } from '../../tests/recruit/recruiting.ts';
import { testHousehold } from '../../tests/server/household.ts';
import type { Language } from '../kernel/words.ts';
import { auditWriter } from '../people/audit-store.ts';
import { sessionStore } from '../people/session-store.ts';
import { all, run } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { agreeing } from '../server/agreement-doors.ts';
import { makeExampleAgreement } from './example-agreement-store.ts';
import { removeRecruiting } from './example-store.ts';

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

const lines = z.object({ rows: z.array(z.looseObject({ id: z.string() })) });
const settled = z.object({
  kept: z.array(z.object({ purpose: z.string(), fate: z.string(), until: z.string().optional() })),
});

const ID_NUMBER = '11010519491231002X';
const CARD = '6222021234567890128';

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

describe('before and after', () => {
  test('nobody is shown what the operator has not signed', async () => {
    const { offerId } = await acceptedOffer(database, house);
    const { id } = await drafted(house, offerId);
    expect((await house.ask(`/api/me/agreements/${id}`, { cookie: applicant })).status).toBe(404);
    const list = await house.ask('/api/me/agreements', { cookie: applicant });
    expect(list.body).toMatchObject({ total: 0 });
  });

  test('an offer is drafted once, by whom it belongs to, within the law', async () => {
    const { offerId } = await acceptedOffer(database, house);
    const draft = (cookie: string, change: object = {}) =>
      on.post('/api/agreements', cookie, { offerId, ...added, ...change });
    expect(codeOf((await draft(house.cookie.beichen)).body)).toBe('offer-not-accepted');
    expect(codeOf((await draft(house.cookie.qinghe, { probationDays: 30 })).body)).toBe('terms-not-allowed');
    const judged = await on.post('/api/agreement-checks', house.cookie.qinghe, {
      offerId,
      ...added,
      training: '3.00',
    });
    expect(judged.body).toMatchObject({ refusals: [{ code: 'under-floor' }] });
    expect((await house.ask('/api/agreement-offers', { cookie: house.cookie.qinghe })).body).toMatchObject({
      total: 1,
    });
    expect((await draft(house.cookie.qinghe)).status).toBe(201);
    expect(codeOf((await draft(house.cookie.recruiter)).body)).toBe('offer-not-accepted');
    expect((await house.ask('/api/agreement-offers', { cookie: house.cookie.qinghe })).body).toMatchObject({
      total: 0,
    });
  });

  test('where one stands leads to the agreement, then to what both have signed', async () => {
    const standing = async (language: Language = 'zh-CN') =>
      String((await house.ask('/applications', { cookie: applicant, language })).body);
    const { offerId } = await acceptedOffer(database, house);
    const draft = await drafted(house, offerId);
    expect(await standing()).not.toContain(draft.number);
    await signedForOperator(house, draft);
    const offered = await standing();
    expect(offered).toContain('<a class="button main" href="/me/agreements">读协议，再签名</a>');
    expect(offered).toMatch(/请在 2026-12-\d\d 之前读协议并签名/u);
    expect(offered).not.toContain(`/api/me/agreements/${draft.id}/file`);
    const { where, body } = await on.signatureOf({ ...draft, personId: '' });
    expect((await on.post(`${where}/signature`, applicant, body)).status).toBe(200);
    expect(await standing('en')).toContain(`href="${where}/file?with=en"`);
    expect(await standing('en')).toContain('Open it and go through the list');
  });

  test('declined with a reason, written anew, and the difference said', async () => {
    const { id } = await on.offered();
    const refusal = { reason: 'pay', note: '培训时薪太低' };
    const no = await on.post(`/api/me/agreements/${id}/refusal`, applicant, refusal);
    expect(no.body).toMatchObject({ phase: 'declined' });
    const seen = await house.ask(`/api/agreements/${id}`, { cookie: house.cookie.recruiter });
    expect(seen.body).toMatchObject({ note: '培训时薪太低', acts: [{}, { act: 'decline', reason: 'pay' }] });
    const next = await on.post(`/api/agreements/${id}/replacement`, house.cookie.recruiter, {
      ...added,
      training: '26.00',
    });
    expect(next.status).toBe(201);
    const { id: nextId } = said.parse(next.body);
    const { changes } = await view(`/api/agreements/${nextId}`, house.cookie.recruiter);
    expect(changes.map(({ clause }) => clause)).toEqual(['training']);
    const twice = await on.post(`/api/agreements/${id}/replacement`, house.cookie.recruiter, added);
    expect(codeOf(twice.body)).toBe('act-not-possible');
  });

  test('what identifies somebody is taken only once both have signed, and then masked', async () => {
    const papers = { 'legal-name': NAME, 'id-number': ID_NUMBER, 'bank-account': CARD };
    const agreement = await on.offered();
    const where = `/api/me/agreements/${agreement.id}`;
    expect(codeOf((await on.post(`${where}/papers`, applicant, papers)).body)).toBe('not-signed-yet');
    expect(await on.counted('vault', agreement.personId)).toBe(0);
    const { body } = await on.signatureOf(agreement);
    await on.post(`${where}/signature`, applicant, body);
    for (const [change, refusal] of [
      [{ 'id-number': '110105194912310021' }, 'id-number-malformed'],
      [{ 'bank-account': '6222021234567890129' }, 'bank-account-malformed'],
      [{ 'legal-name': '' }, 'value-malformed'],
    ] as const)
      expect(codeOf((await on.post(`${where}/papers`, applicant, { ...papers, ...change })).body)).toBe(
        refusal,
      );
    expect(await on.counted('vault', agreement.personId)).toBe(1);

    const kept = await on.post(`${where}/papers`, applicant, papers);
    expect(kept.body).toEqual([
      { kind: 'legal-name', masked: '沈**' },
      { kind: 'bank-account', masked: '***************0128' },
      { kind: 'id-number', masked: '110*************2X' },
    ]);
    await on.post(`${where}/papers`, applicant, papers);
    expect(await on.counted('vault', agreement.personId)).toBe(5);
    const rest = await all(
      database.reader,
      sql`select cast(details as text) as text from audit union all select cast(body as text) as text from outbox`,
      z.object({ text: z.string() }),
    );
    for (const secret of [ID_NUMBER, CARD, NAME]) expect(JSON.stringify(rest)).not.toContain(secret);
  });

  test('the first days are marked by whom they concern, and taken back', async () => {
    const { id } = await on.signed();
    const mark = (path: string, cookie: string, isDone: boolean) =>
      house.ask(path, { method: 'PUT', cookie, body: { isDone } });
    const own = `/api/me/agreements/${id}/steps`;
    expect((await mark(`${own}/account`, applicant, true)).status).toBe(404);
    expect((await mark(`${own}/nothing`, applicant, true)).status).toBe(404);
    expect((await mark(`${own}/privacy`, applicant, true)).status).toBe(200);
    expect((await mark(`/api/agreements/${id}/steps/account`, house.cookie.qinghe, true)).status).toBe(200);
    expect((await mark(`/api/agreements/${id}/steps/privacy`, house.cookie.recruiter, false)).status).toBe(
      200,
    );
    const { onboarding } = await view(`/api/me/agreements/${id}`, applicant);
    expect(onboarding.filter(({ doneAt }) => doneAt !== null).map((step) => step.id)).toEqual(['account']);
  });

  test('an end lets what is kept run out, and is not said twice', async () => {
    const { id } = await on.signed();
    const end = () => on.post(`/api/agreements/${id}/end`, house.cookie.recruiter, { on: '2026-12-31' });
    expect((await end()).body).toMatchObject({ phase: 'ended', endedOn: '2026-12-31' });
    expect(codeOf((await end()).body)).toBe('act-not-possible');
    const kept = await all(
      database.reader,
      sql`select retained_until is not null as ends from vault where signature_id = ${id}`,
      z.object({ ends: z.boolean() }),
    );
    expect(kept).toEqual([{ ends: true }]);
  });
});

test('the example has an agreement that both signed, once, and init takes it away', async () => {
  const ground = { ...testHousehold, database, clock: house.moved.clock, ids: timedIds(house.moved.clock) };
  const audit = auditWriter(ground.ids);
  const parts = agreeing({ ...ground, audit, sessions: sessionStore(ground) });
  await makeExampleAgreement(parts);
  await makeExampleAgreement(parts);
  const agent = await house.signIn('agent2');
  const list = await house.ask('/api/me/agreements', { cookie: agent });
  expect(list.body).toMatchObject({ total: 1, rows: [{ phase: 'signed' }] });
  const { id } = lines.parse(list.body).rows[0] ?? { id: '' };
  const { signatures } = await view(`/api/me/agreements/${id}`, agent);
  expect(signatures.map(({ name, holds }) => [name, holds])).toEqual([
    ['周迎', true],
    ['沈小满', true],
  ]);
  await database.transaction(removeRecruiting);
  expect((await house.ask('/api/me/agreements', { cookie: agent })).body).toMatchObject({ total: 0 });
});

test('one’s own data comes in one file with everything, and what no law holds goes', async () => {
  const agreement = await on.signed();
  await on.post(`/api/me/agreements/${agreement.id}/papers`, applicant, {
    'legal-name': NAME,
    'id-number': ID_NUMBER,
    'bank-account': CARD,
  });
  const file = await on.post('/api/me/exports', applicant);
  expect(file.status).toBe(201);
  const inFile = JSON.stringify(file.body);
  for (const wanted of [NAME, ID_NUMBER, CARD, agreement.number, agreement.fingerprint])
    expect(inFile).toContain(wanted);
  expect(inFile).toContain(`/api/me/agreements/${agreement.id}/file?with=en`);
  const others = await on.post('/api/me/exports', await house.signIn('agent'));
  expect(JSON.stringify(others.body)).not.toContain(agreement.number);

  // While the agreement goes on, its papers are still needed; each says by which rule.
  const erased = await on.post('/api/me/erasures', applicant);
  const { kept } = settled.parse(erased.body);
  expect(kept.map(({ fate }) => fate)).toEqual(kept.map(() => 'still-needed'));
  expect(kept.length).toBe(5);
  await on.post(`/api/agreements/${agreement.id}/end`, house.cookie.recruiter, { on: '2026-12-31' });
  const later = settled.parse((await on.post('/api/me/erasures', applicant)).body);
  expect(new Set(later.kept.map(({ purpose, until }) => `${purpose} ${until?.slice(0, 10)}`))).toEqual(
    new Set(['agreement 2028-12-31', 'pay 2029-12-31', 'tax 2036-12-31']),
  );
});

test('the database itself refuses an identity number without the signature of an agreement', async () => {
  const agreement = await on.offered();
  const at = house.moved.clock.now();
  const row = run(
    database.reader,
    sql`insert into vault (id, subject_id, kind, purpose, signature_id, document_kind, sealed, key_id, masked, kept_at)
        values (${agreement.id}, ${agreement.personId}, 'id-number', 'tax', ${agreement.id}, 'agreement',
          ${new Uint8Array(3)}, null, '', ${at})`,
  );
  await expect(row).rejects.toThrow();
});
