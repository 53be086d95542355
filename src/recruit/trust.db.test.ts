import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import {
  codeOf,
  list,
  named,
  offerOf,
  opened,
  posting,
  seen,
  type House,
} from '../../tests/recruit/recruiting.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { timedIds } from '../platform/ids.ts';
import { endorsementClaims, type Scope } from '../verify/endorsement.ts';
import { signedJws } from '../verify/jws.ts';
import { trustedKeyIn } from '../verify/signing-key.ts';
import type { NamedSigner } from './example-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const DAY_MS = 86_400_000;

describe('keys', () => {
  const scope: Scope = {
    roles: ['hotline'],
    cities: ['成都'],
    from: chinaDayOf('2026-11-23'),
    to: chinaDayOf('2027-01-31'),
  };

  /** What the owner does where the root is kept. */
  const endorsed = (
    house: House,
    root: NamedSigner,
    { key, subject, use }: { key: NamedSigner; subject: string; use: 'posting' | 'status' },
  ) => {
    const at = house.moved.clock.now();
    const common = {
      id: timedIds(house.moved.clock).next(),
      issuer: root.name,
      subject,
      key,
      issuedAt: at,
      expiresAt: new Date(at.getTime() + 60 * DAY_MS),
    };
    const claims = endorsementClaims(
      use === 'status' ? { ...common, use } : { ...common, use, licences: [], scope },
    );
    return signedJws('likui-delegation', claims, root);
  };

  test('the drill: a root is lost, a new one endorses again, and the old one is retired', async () => {
    const house = await opened(database);
    const { owner, qinghe } = house.cookie;
    const { signers } = house;
    const [houseKey, agencyKey] = signers;
    if (!houseKey || !agencyKey) throw new Error('no keys');
    const [own] = (await list(house, qinghe)).rows;
    const before = posting.parse(own);
    const fresh = named('远山物流 2027');

    const post = (path: string, body: unknown) => house.ask(path, { method: 'POST', cookie: owner, body });
    const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: fresh.x, name: fresh.name });
    expect((await post('/api/roots', { jwk })).status).toBe(201);
    expect(codeOf((await post('/api/roots', { jwk })).body)).toBe('root-known');
    const token = endorsed(house, fresh, { key: agencyKey, subject: '青禾人力（示例）', use: 'posting' });
    expect((await post('/api/endorsements', { token, agencyId: before.agencyId })).status).toBe(201);
    const forHouse = endorsed(house, fresh, { key: houseKey, subject: '本站', use: 'status' });
    expect((await post('/api/endorsements', { token: forHouse })).status).toBe(201);

    // Nothing that was signed before stops holding until the old root is retired.
    expect((await seen(house, before)).valid).toBe(true);
    await house.ask(`/api/roots/${house.root.kid}/retirement`, { method: 'PUT', cookie: owner });
    expect((await house.ask(`/api/status-lists/${house.root.kid}`)).status).toBe(404);

    const made = await post('/api/postings', {
      agencyId: before.agencyId,
      peakId: before.peakId,
      offer: offerOf(),
    });
    const draft = posting.parse(made.body);
    const again = posting.parse((await post(`/api/postings/${draft.id}/publication`, { version: 1 })).body);
    const trusted = trustedKeyIn(JSON.parse(jwk));
    expect(trusted.ok).toBe(true);
    expect(await seen({ ...house, root: fresh }, again)).toMatchObject({ valid: true });
    expect((await seen({ ...house, root: fresh }, before)).refusals).toEqual([{ kind: 'issuer-unknown' }]);
  });

  test('an agency whose key is lost is revoked: its postings fall, and no new one is signed', async () => {
    const house = await opened(database);
    const { owner, qinghe } = house.cookie;
    const [own] = (await list(house, qinghe)).rows;
    const before = posting.parse(own);
    const rows = z
      .object({ rows: z.array(z.object({ id: z.string(), agencyId: z.string().nullable() })) })
      .parse((await house.ask('/api/endorsements', { cookie: qinghe })).body).rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.agencyId).toBe(before.agencyId);
    const path = `/api/endorsements/${rows[0]?.id}/revocation`;
    expect((await house.ask(path, { method: 'PUT', cookie: qinghe, body: { why: '误点' } })).status).toBe(
      403,
    );
    expect((await house.ask(path, { method: 'PUT', cookie: owner, body: { why: '密钥丢失' } })).status).toBe(
      200,
    );
    expect((await seen(house, before)).refusals).toEqual([{ kind: 'endorsement-revoked' }]);
    expect(
      codeOf((await house.ask(path, { method: 'PUT', cookie: owner, body: { why: '再撤' } })).body),
    ).toBe('endorsement-revoked');
  });

  test('what no root here signed, or is another’s, is not listed', async () => {
    const house = await opened(database);
    const { owner, qinghe } = house.cookie;
    const [own] = (await list(house, qinghe)).rows;
    const { agencyId } = posting.parse(own);
    const [, agencyKey] = house.signers;
    if (!agencyKey) throw new Error('no key');
    const add = async (token: string, of: string | null) =>
      codeOf(
        (
          await house.ask('/api/endorsements', {
            method: 'POST',
            cookie: owner,
            body: { token, agencyId: of },
          })
        ).body,
      );
    const stranger = named('假李逵');
    const subject = '青禾人力（示例）';
    expect(await add(endorsed(house, stranger, { key: agencyKey, subject, use: 'posting' }), agencyId)).toBe(
      'endorsement-refused',
    );
    expect(
      await add(endorsed(house, house.root, { key: agencyKey, subject: '别家', use: 'posting' }), agencyId),
    ).toBe('endorsement-agency');
    expect(await add(endorsed(house, house.root, { key: agencyKey, subject, use: 'posting' }), null)).toBe(
      'endorsement-agency',
    );
    const secret = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: stranger.x, d: stranger.x, name: 'x' });
    const listed = await house.ask('/api/roots', { method: 'POST', cookie: owner, body: { jwk: secret } });
    expect(codeOf(listed.body)).toBe('root-malformed');
    expect(JSON.stringify(listed.body)).not.toContain(stranger.x);
  });
});
