import { expect } from 'vitest';
import { z } from 'zod';
import { systemChance } from '../../src/platform/chance.ts';
import { timedIds } from '../../src/platform/ids.ts';
import { newSigningKey } from '../../src/platform/signing-keys.ts';
import { makeExamplePostings, type NamedSigner } from '../../src/recruit/example-store.ts';
import { exampleOffers } from '../../src/recruit/facts/example-offers.ts';
import { offerShape, type Offer } from '../../src/recruit/offer.ts';
import { verifyChain } from '../../src/verify/chain.ts';
import { publicKeyOf } from '../../src/verify/signing-key.ts';
import type { TestDatabase } from '../database/engine.ts';
import { houseOn, standingClock, withExample } from '../server/house.ts';

export const named = (name: string): NamedSigner => {
  const { x, sign } = newSigningKey(name);
  const key = publicKeyOf(x);
  if (!key.ok) throw new Error('no key');
  return { ...key.value, name, sign };
};

export const posting = z.object({
  id: z.string(),
  code: z.string(),
  agencyId: z.string(),
  peakId: z.string(),
  state: z.string(),
  version: z.int(),
  offer: offerShape,
  token: z.string().nullable(),
});
const page = z.object({ rows: z.array(posting), total: z.int() });
const refusal = z.object({ error: z.object({ code: z.string() }) });
/** The example house with its postings, whose root this test keeps. */
export async function opened(database: TestDatabase) {
  const moved = standingClock();
  await withExample(database, moved);
  const root = named('远山物流（示例）');
  const signers = ['远山物流（示例）', '青禾人力（示例）', '北辰人力（示例）'].map(named);
  const [house] = signers;
  if (!house) throw new Error('no key of the house');
  const ground = { database, clock: moved.clock, ids: timedIds(moved.clock), chance: systemChance, signers };
  await makeExamplePostings(ground, { root, house });
  const on = houseOn(database, moved, { signers });
  return {
    ...on,
    moved,
    root,
    signers,
    cookie: {
      owner: await on.signIn('owner'),
      recruiter: await on.signIn('recruiter'),
      qinghe: await on.signIn('qinghe'),
      beichen: await on.signIn('beichen'),
    },
  };
}
export type House = Awaited<ReturnType<typeof opened>>;

export const list = async (house: House, cookie: string) =>
  page.parse((await house.ask('/api/postings', { cookie })).body);
export const codeOf = (body: unknown): string => refusal.parse(body).error.code;

/** What a reader who trusts this root sees. */
export async function seen(house: House, { token, offer }: { token: string | null; offer: Offer }) {
  const statusList = z.string().parse((await house.ask(`/api/status-lists/${house.root.kid}`)).body);
  return verifyChain({
    token: token ?? '',
    roots: [house.root],
    at: house.moved.clock.now(),
    statusList,
    whole: offer,
  });
}

export const offerOf = (change: Partial<Offer> = {}): Offer => {
  const [{ agency, peak, ...first } = { agency: '', peak: '' }] = exampleOffers;
  expect([agency, peak]).not.toContain('');
  return offerShape.parse({
    ...first,
    employer: '远山物流（示例）',
    validTo: '2026-12-13',
    fee: 0,
    source: '招聘台',
    ...change,
  });
};
