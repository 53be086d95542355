import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { toFen } from '../kernel/money.ts';
import { base64UrlOf } from './base64url.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { verifyChain, type Question, type Refusal } from './chain.ts';
import { endorsementClaims, type Endorsement } from './endorsement.ts';
import { signedJws } from './jws.ts';
import { postingClaims, type SignedPosting } from './posting.ts';
import { hashOfText, publicKeyOf, trustedKeyIn, type Signer } from './signing-key.ts';
import { statusClaims } from './status-list.ts';
import { tokenWords } from './token-words.ts';

const signerOf = (key: KeyObject): Signer => {
  const x = key.export({ format: 'jwk' }).x ?? '';
  const made = publicKeyOf(x);
  if (!made.ok) throw new Error('no key');
  return { ...made.value, sign: (bytes) => new Uint8Array(sign(null, bytes, key)) };
};
const newSigner = (): Signer => signerOf(generateKeyPairSync('ed25519').privateKey);

const [root, agency, house, stranger] = [newSigner(), newSigner(), newSigner(), newSigner()];
const at = new Date('2026-11-23T04:00:00Z');
const soon = (days: number): Date => new Date(at.getTime() + days * 86_400_000);
const IDS = ['a', 'b', 'c'].map((letter) => `0199${letter.repeat(4)}-0000-7000-8000-000000000000`);
const [POSTING, ENDORSEMENT, STATUS] = [IDS[0] ?? '', IDS[1] ?? '', IDS[2] ?? ''];

const whole = { title: '话务客服', duties: ['接听电话'] };
const endorsement: Endorsement = {
  id: ENDORSEMENT,
  issuer: '远山物流（示例）',
  subject: '青禾人力（示例）',
  key: agency,
  issuedAt: soon(-10),
  expiresAt: soon(90),
  use: 'posting',
  licences: ['（示）人服证字〔2026〕第 1 号'],
  scope: {
    roles: ['hotline'],
    cities: ['成都'],
    from: chinaDayOf('2026-11-01'),
    to: chinaDayOf('2027-01-31'),
  },
};
const posting: SignedPosting = {
  id: POSTING,
  issuedAt: soon(-1),
  expiresAt: soon(20),
  employer: '远山物流（示例）',
  payer: '青禾人力（示例）',
  title: '话务客服',
  role: 'hotline',
  city: '成都',
  relation: 'part-time',
  perHour: { low: toFen(2200n), high: toFen(2600n) },
  fee: 0,
  contact: '028-5550 0100',
  apply: 'https://jobs.example.com/jobs/1',
  full: hashOfText(canonicalJson(whole)),
};

const endorsed = (change: Partial<Endorsement> = {}, by: Signer = root): string =>
  signedJws('likui-delegation', endorsementClaims({ ...endorsement, ...change }), by);
const posted = (change: Partial<SignedPosting> = {}, by: Signer = agency): string =>
  signedJws('likui-posting', postingClaims({ ...posting, ...change }), by);
const statusOf = (revoked: readonly string[], asOf: Date = soon(-0.1), by: Signer = house): string =>
  `${endorsed({ id: STATUS, key: house, use: 'status' })}~${signedJws(
    'likui-status',
    statusClaims({ asOf, expiresAt: new Date(asOf.getTime() + 86_400_000), revoked }),
    by,
  )}`;

const TOKEN = `${endorsed()}~${posted()}`;
const roots = [{ kid: root.kid, x: root.x }];
const ask = (token: string, more: Partial<Question> = {}) => verifyChain({ token, roots, at, ...more });
const kinds = (token: string, more: Partial<Question> = {}): readonly Refusal['kind'][] =>
  ask(token, more).refusals.map(({ kind }) => kind);

/** A token whose header or claims are written by hand, signed as they stand. */
const written = (header: string, claims: string, by: Signer = agency): string => {
  const over = [header, claims].map((text) => base64UrlOf(new TextEncoder().encode(text))).join('.');
  return `${over}.${base64UrlOf(by.sign(new TextEncoder().encode(over)))}`;
};
const header = (change: { readonly [name: string]: Json } = {}): string =>
  canonicalJson({ alg: 'EdDSA', kid: agency.kid, typ: 'likui-posting', ...change });
const claims = (change: { readonly [name: string]: Json } = {}): string =>
  canonicalJson({ ...postingClaims(posting), ...change });

test('a chain that holds is valid, and says who vouches for whom', () => {
  const verified = ask(TOKEN, { whole, statusList: statusOf([]) });
  expect(verified.refusals).toEqual([]);
  expect(verified.valid).toBe(true);
  expect(verified.chain.map(({ issuer, kid }) => [issuer, kid])).toEqual([
    ['远山物流（示例）', root.kid],
    ['青禾人力（示例）', agency.kid],
  ]);
  expect(verified.posting).toEqual({
    ...posting,
    issuedAt: new Date(Math.floor(posting.issuedAt.getTime() / 1000) * 1000),
  });
  expect(verified.revocation).toMatchObject({ revoked: false, isOld: false });
});

test('without a status list nobody says that it was not withdrawn', () => {
  expect(ask(TOKEN)).toMatchObject({ valid: true, revocation: {} });
});

const [endorsementPart, postingPart] = [endorsed(), posted()];
const [head = '', body = '', seal = ''] = postingPart.split('.');
const flipped = (text: string, place: number): string =>
  text.slice(0, place) + (text.charAt(place) === 'A' ? 'B' : 'A') + text.slice(place + 1);

type Forged = readonly [name: string, kind: Refusal['kind'], token: string, more?: Partial<Question>];
const forged: readonly Forged[] = [
  ['nothing', 'token-empty', ''],
  ['endless', 'token-too-long', 'A'.repeat(9000)],
  ['white space inside', 'token-white-space', `${endorsementPart}~${head}. ${body}.${seal}`],
  ['a line break behind', 'token-white-space', `${TOKEN}\n`],
  ['padding', 'token-padding', `${TOKEN}==`],
  ['another alphabet', 'token-characters', `${endorsementPart}~${head}.${body}.${seal.slice(1)}+`],
  ['no signature', 'token-parts', `${endorsementPart}~${head}.${body}.`],
  ['four parts', 'token-parts', `${endorsementPart}~${postingPart}.AAAA`],
  ['bits left over', 'token-encoding', `${endorsementPart}~${head}.${body}.${seal.slice(0, -1)}B`],
  ['claims that are no JSON', 'token-not-json', `${endorsementPart}~${written(header(), '{fee:0}')}`],
  ['claims that are a list', 'token-not-json', `${endorsementPart}~${written(header(), '[]')}`],
  [
    'a key twice',
    'token-duplicate-key',
    `${endorsementPart}~${written(header(), claims().replace('{', '{"fee":0,'))}`,
  ],
  [
    'a blank in the JSON',
    'token-not-canonical',
    `${endorsementPart}~${written(header(), claims().replace(':', ': '))}`,
  ],
  [
    'a key behind an escape',
    'token-not-canonical',
    `${endorsementPart}~${written(header(), claims().replace('"fee"', String.raw`"\u0066ee"`))}`,
  ],
  ['algorithm none', 'algorithm-refused', `${endorsementPart}~${written(header({ alg: 'none' }), claims())}`],
  [
    'algorithm HS256',
    'algorithm-refused',
    `${endorsementPart}~${written(header({ alg: 'HS256' }), claims())}`,
  ],
  ['another type', 'type-refused', `${endorsementPart}~${written(header({ typ: 'JWT' }), claims())}`],
  [
    'a key of its own',
    'header-unknown',
    `${endorsementPart}~${written(header({ jwk: agency.x }), claims())}`,
  ],
  ['crit', 'header-unknown', `${endorsementPart}~${written(header({ crit: ['exp'] }), claims())}`],
  ['half a signature', 'signature-length', `${endorsementPart}~${head}.${body}.${seal.slice(0, 40)}`],
  ['a posting alone', 'chain-too-short', postingPart],
  ['three links', 'chain-too-long', `${endorsementPart}~${endorsementPart}~${postingPart}`],
  ['an endorsement of an endorsement', 'chain-too-long', `${endorsementPart}~${endorsed({}, agency)}`],
  ['swapped', 'chain-swapped', `${postingPart}~${endorsementPart}`],
  ['a status list as a posting', 'type-refused', statusOf([])],
  ['a root of their own', 'issuer-unknown', `${endorsed({}, stranger)}~${postingPart}`],
  [
    'a root by name only',
    'endorsement-signature-wrong',
    `${endorsed({}, { ...stranger, kid: root.kid })}~${postingPart}`,
  ],
  [
    'an endorsement for another use',
    'endorsement-use',
    `${endorsed({ id: STATUS, key: house, use: 'status' })}~${written(header({ kid: house.kid }), claims(), house)}`,
  ],
  ['another signer', 'signer-not-endorsed', `${endorsementPart}~${posted({}, stranger)}`],
  [
    'another signer under its name',
    'posting-signature-wrong',
    `${endorsementPart}~${posted({}, { ...stranger, kid: agency.kid })}`,
  ],
  [
    'another contact under the same signature',
    'posting-signature-wrong',
    `${endorsementPart}~${head}.${posted({ contact: 'vx: abc' }).split('.')[1]}.${seal}`,
  ],
  ['an unknown claim', 'claim-unknown', `${endorsementPart}~${written(header(), claims({ vip: 'yes' }))}`],
  ['dates as texts', 'claim-malformed', `${endorsementPart}~${written(header(), claims({ exp: '2027' }))}`],
  ['an invisible letter', 'claim-malformed', `${endorsementPart}~${posted({ employer: '远山\u202e物流' })}`],
  ['a fee', 'fee-charged', `${endorsementPart}~${written(header(), claims({ fee: 200 }))}`],
  ['a fee as text', 'fee-charged', `${endorsementPart}~${written(header(), claims({ fee: '0' }))}`],
  ['no contact', 'contact-missing', `${endorsementPart}~${posted({ contact: '' })}`],
  ['no address to apply at', 'apply-missing', `${endorsementPart}~${posted({ apply: '' })}`],
  ['a script as address', 'apply-missing', `${endorsementPart}~${posted({ apply: 'javascript:alert(1)' })}`],
  [
    'another host before an @',
    'apply-missing',
    `${endorsementPart}~${posted({ apply: 'https://a.cn@b.cn/' })}`,
  ],
  [
    'an endorsement from tomorrow',
    'endorsement-in-future',
    `${endorsed({ issuedAt: soon(1) })}~${postingPart}`,
  ],
  [
    'an endorsement that ended',
    'endorsement-expired',
    `${endorsed({ expiresAt: soon(-0.5) })}~${postingPart}`,
  ],
  ['an endless endorsement', 'endorsement-too-long', `${endorsed({ expiresAt: soon(500) })}~${postingPart}`],
  ['a posting from tomorrow', 'issued-in-future', `${endorsementPart}~${posted({ issuedAt: soon(1) })}`],
  ['a posting that ended', 'expired', TOKEN, { at: soon(21) }],
  ['a posting for a season', 'validity-too-long', `${endorsementPart}~${posted({ expiresAt: soon(40) })}`],
  ['an end before the beginning', 'dates-backwards', `${endorsementPart}~${posted({ expiresAt: soon(-2) })}`],
  ['other work', 'role-out-of-scope', `${endorsementPart}~${posted({ role: 'claims' })}`],
  ['another city', 'city-out-of-scope', `${endorsementPart}~${posted({ city: '重庆' })}`],
  ['days outside', 'dates-out-of-scope', `${endorsed({ expiresAt: soon(10) })}~${postingPart}`],
  ['another text on the page', 'posting-differs', TOKEN, { whole: { ...whole, title: '刷单' } }],
  ['withdrawn', 'revoked', TOKEN, { statusList: statusOf([POSTING]) }],
  ['an agency no longer endorsed', 'endorsement-revoked', TOKEN, { statusList: statusOf([ENDORSEMENT]) }],
  ['a list by a stranger', 'status-not-ours', TOKEN, { statusList: statusOf([], soon(-0.1), stranger) }],
  ['a posting as list', 'status-not-ours', TOKEN, { statusList: TOKEN }],
  ['a list from tomorrow', 'status-in-future', TOKEN, { statusList: statusOf([], soon(1)) }],
];

describe('a forged token', () => {
  test.each(forged.map(([name, kind, token, more = {}]) => ({ name, kind, token, more })))(
    '$name: $kind',
    ({ kind, token, more }) => {
      const verified = ask(token, more);
      expect(verified.valid).toBe(false);
      expect(verified.refusals.map((each) => each.kind)).toContain(kind);
    },
  );

  test('has a sentence of its own for every reason, and every reason is in this table', () => {
    const sentences = Object.values(tokenWords);
    for (const language of ['zh-CN', 'en'] as const)
      expect(new Set(sentences.map((words) => words[language])).size).toBe(sentences.length);
    expect(new Set(forged.map(([, kind]) => kind))).toEqual(new Set(Object.keys(tokenWords)));
  });

  test('tells everything that is against it at once', () => {
    expect(
      kinds(`${endorsementPart}~${posted({ role: 'claims', city: '重庆', expiresAt: soon(40) })}`),
    ).toEqual(['validity-too-long', 'role-out-of-scope', 'city-out-of-scope']);
  });

  test('passes nothing on that the chain does not hold', () => {
    expect(ask(`${endorsementPart}~${posted({}, stranger)}`)).toMatchObject({ chain: [] });
    expect(ask(`${endorsementPart}~${posted({}, stranger)}`).posting).toBeUndefined();
  });
});

test('with any sign of it changed, a token is refused', () => {
  fc.assert(
    fc.property(fc.nat(TOKEN.length - 1), (place) => {
      expect(ask(flipped(TOKEN, place)).valid).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('whatever is put in, nothing throws and nothing passes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), fc.nat(TOKEN.length), (text, place) => {
      expect(ask(text).valid).toBe(false);
      if (text !== '') expect(ask(TOKEN.slice(0, place) + text + TOKEN.slice(place)).valid).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('an old list is told as old', () => {
  expect(ask(TOKEN, { statusList: statusOf([], soon(-3)) }).revocation).toMatchObject({ isOld: true });
});

test('a list of another root says nothing', () => {
  const other = { kid: stranger.kid, x: stranger.x };
  const list = `${endorsed({ id: STATUS, key: house, use: 'status' }, stranger)}~${signedJws(
    'likui-status',
    statusClaims({ asOf: soon(-0.1), expiresAt: soon(1), revoked: [POSTING] }),
    house,
  )}`;
  expect(kinds(TOKEN, { roots: [...roots, other], statusList: list })).toEqual(['status-not-ours']);
});

test('a private key is no key to trust by', () => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  expect(trustedKeyIn({ ...jwk })).toEqual({ ok: false, problem: { kind: 'key-private' } });
});
