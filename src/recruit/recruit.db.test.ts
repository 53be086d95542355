import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { codeOf, list, offerOf, opened, posting, seen, type House } from '../../tests/recruit/recruiting.ts';
import { houseOn } from '../../tests/server/house.ts';
import { removeRecruiting } from './example-store.ts';
import { exampleOffers } from './facts/example-offers.ts';
import type { Offer } from './offer.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const judgement = z.object({
  mayBePublished: z.boolean(),
  refusals: z.array(z.object({ code: z.string(), sentence: z.string(), article: z.string().optional() })),
});

test('the example recruits with postings that any reader can verify, and init takes them away', async () => {
  const house = await opened(database);
  const { rows } = await list(house, house.cookie.recruiter);
  expect(rows).toHaveLength(exampleOffers.length);
  for (const row of rows) expect((await seen(house, row)).refusals).toEqual([]);

  const [first] = rows;
  const told = await house.ask(`/api/open-postings/${first?.code}`);
  expect(told.body).toEqual({ token: first?.token, whole: first?.offer });
  // The root that signed them is in no record.
  const roots = await house.ask('/api/roots', { cookie: house.cookie.owner });
  expect(JSON.stringify(roots.body)).toContain(house.root.x);

  await database.transaction(removeRecruiting);
  expect((await list(house, house.cookie.recruiter)).rows).toEqual([]);
});

describe('a posting', () => {
  test('is a draft, is refused with its reason, is mended, signed, and withdrawn', async () => {
    const house = await opened(database);
    const { recruiter } = house.cookie;
    const [known] = (await list(house, house.cookie.qinghe)).rows;
    const { agencyId, peakId } = posting.parse(known);
    const monthly = offerOf({ settlement: 31 });
    const made = await house.ask('/api/postings', {
      method: 'POST',
      cookie: recruiter,
      body: { agencyId, peakId, offer: monthly },
    });
    expect(made.status).toBe(201);
    const draft = posting.parse(made.body);

    const judged = await house.ask('/api/posting-checks', {
      method: 'POST',
      cookie: recruiter,
      body: { offer: monthly },
    });
    const { mayBePublished, refusals } = judgement.parse(judged.body);
    expect([mayBePublished, refusals.map(({ code }) => code)]).toEqual([false, ['part-time-pay-cycle']]);
    expect(refusals[0]?.article).toContain('第七十二条');
    const publish = (version: number) =>
      house.ask(`/api/postings/${draft.id}/publication`, {
        method: 'POST',
        cookie: recruiter,
        body: { version },
      });
    expect(codeOf((await publish(1)).body)).toBe('offer-not-allowed');
    expect((await house.ask(`/api/open-postings/${draft.code}`)).status).toBe(404);

    const changed = await house.ask(`/api/postings/${draft.id}`, {
      method: 'PUT',
      cookie: recruiter,
      body: { version: 1, offer: offerOf() },
    });
    expect(changed.status).toBe(200);
    expect(codeOf((await publish(1)).body)).toBe('changed-meanwhile');
    const published = posting.parse((await publish(2)).body);
    expect(await seen(house, published)).toMatchObject({ valid: true, revocation: { revoked: false } });
    expect(codeOf((await publish(3)).body)).toBe('not-draft');

    const withdrawn = await house.ask(`/api/postings/${draft.id}/withdrawal`, {
      method: 'POST',
      cookie: recruiter,
      body: { why: '招满了' },
    });
    expect(withdrawn.status).toBe(200);
    expect((await seen(house, published)).refusals).toEqual([{ kind: 'revoked' }]);
  });

  test('is renewed before its last day under the same code, and what was signed before holds until its own', async () => {
    const house = await opened(database);
    const { qinghe, beichen } = house.cookie;
    const [own] = (await list(house, qinghe)).rows;
    const before = posting.parse(own);
    const renew = (body: object, cookie = qinghe) =>
      house.ask(`/api/postings/${before.id}/renewal`, { method: 'POST', cookie, body });
    const { version } = before;
    const day = (ahead: number) =>
      new Date(house.moved.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    const later = { version, validTo: day(28) };
    house.pass(5 * 86_400_000);
    const [again, other] = [await house.signIn('qinghe'), await house.signIn('beichen')];
    expect(other).not.toBe(beichen);
    expect((await renew(later, other)).status).toBe(404);
    expect(codeOf((await renew({ version, validTo: before.offer.validTo }, again)).body)).toBe('not-later');
    expect(codeOf((await renew({ version, validTo: day(60) }, again)).body)).toBe('offer-not-allowed');
    expect(codeOf((await renew({ ...later, version: version + 1 }, again)).body)).toBe('changed-meanwhile');
    const renewed = posting.parse((await renew({ version, validTo: day(25) }, again)).body);
    expect([renewed.id, renewed.code]).toEqual([before.id, before.code]);
    expect(renewed.offer).toEqual({ ...before.offer, validTo: day(25) });
    expect(await seen(house, renewed)).toMatchObject({ valid: true });
    // The poster that hangs already says what it said, by its own signature.
    expect(await seen(house, before)).toMatchObject({ valid: true });
    expect((await seen(house, { token: before.token, offer: renewed.offer })).refusals).toEqual([
      { kind: 'posting-differs' },
    ]);
    const whole = await house.ask(`/api/postings/${before.id}`, { cookie: again });
    expect(whole.body).toMatchObject({ former: [{ version, token: before.token, offer: before.offer }] });
    // Withdrawn is every signature of it.
    const withdrawal = { method: 'POST', cookie: again, body: { why: '招满了' } };
    expect((await house.ask(`/api/postings/${before.id}/withdrawal`, withdrawal)).status).toBe(200);
    for (const shown of [before, renewed])
      expect((await seen(house, shown)).refusals).toEqual([{ kind: 'revoked' }]);
    expect(codeOf((await renew({ ...later, version: version + 2 }, again)).body)).toBe('not-published');
  });

  test('is only its own agency’s', async () => {
    const house = await opened(database);
    const { qinghe, beichen } = house.cookie;
    const [own] = (await list(house, qinghe)).rows;
    const mine = posting.parse(own);
    const theirs = (await list(house, beichen)).rows;
    expect(theirs.map(({ id }) => id)).not.toContain(mine.id);
    expect((await house.ask(`/api/postings/${mine.id}`, { cookie: beichen })).status).toBe(404);
    const taken = await house.ask(`/api/postings/${mine.id}/withdrawal`, {
      method: 'POST',
      cookie: beichen,
      body: { why: '不是我的' },
    });
    expect(taken.status).toBe(404);
    const forAnother = await house.ask('/api/postings', {
      method: 'POST',
      cookie: beichen,
      body: { agencyId: mine.agencyId, peakId: mine.peakId, offer: offerOf() },
    });
    expect(codeOf(forAnother.body)).toBe('agency-missing');
  });

  test('is not signed outside the endorsement, nor without the key', async () => {
    const house = await opened(database);
    const { qinghe } = house.cookie;
    const [own] = (await list(house, qinghe)).rows;
    const { agencyId, peakId } = posting.parse(own);
    const publish = async (at: House | ReturnType<typeof houseOn>, offer: Offer) => {
      const body = { agencyId, peakId, offer };
      const made = await at.ask('/api/postings', { method: 'POST', cookie: qinghe, body });
      const { id } = posting.parse(made.body);
      const path = `/api/postings/${id}/publication`;
      return codeOf((await at.ask(path, { method: 'POST', cookie: qinghe, body: { version: 1 } })).body);
    };
    expect(await publish(house, offerOf({ city: '武汉', base: '26.00', low: '26.00' }))).toBe(
      'endorsement-missing',
    );
    const withoutKeys = houseOn(database, house.moved, { signers: [] });
    expect(await publish(withoutKeys, offerOf())).toBe('signing-key-missing');
  });
});

test('peaks have one name each, and an end after their beginning', async () => {
  const house = await opened(database);
  const { recruiter, qinghe } = house.cookie;
  const add = (body: object, cookie = recruiter) => house.ask('/api/peaks', { method: 'POST', cookie, body });
  const peak = { name: '618 2027', headcount: 300, from: '2027-06-01', to: '2027-06-20' };
  expect((await add(peak)).status).toBe(201);
  expect(codeOf((await add(peak)).body)).toBe('peak-taken');
  expect(codeOf((await add({ ...peak, name: '倒过来', to: '2027-05-01' })).body)).toBe('peak-backwards');
  expect((await add({ ...peak, headcount: 0 })).status).toBe(400);
  expect((await add(peak, qinghe)).status).toBe(403);
});
