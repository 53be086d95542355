import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { base64UrlOf } from '../verify/base64url.ts';
import { canonicalJson, type Json } from '../verify/canonical.ts';
import type { Refusal } from '../verify/chain.ts';
import { endorsementClaims, type Endorsement } from '../verify/endorsement.ts';
import { signedJws } from '../verify/jws.ts';
import { publicKeyOf, type Signer } from '../verify/signing-key.ts';
import { statusClaims } from '../verify/status-list.ts';
import {
  certificateClaims,
  digestOf,
  HOLDER_CODE,
  holderOf,
  verifyCertificate,
  type Certificate,
} from './certificate.ts';
import { certificateRefusalWords } from './certificate-words.ts';

function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const made = publicKeyOf(privateKey.export({ format: 'jwk' }).x ?? '');
  if (!made.ok) throw new Error('no key');
  return { ...made.value, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
}

const [root, house, stranger] = [newSigner(), newSigner(), newSigner()];
const at = new Date('2026-11-24T04:00:00Z');
const soon = (days: number): Date => new Date(at.getTime() + days * 86_400_000);
const idOf = (letter: string): string => `0199${letter.repeat(4)}-0000-7000-8000-000000000000`;
const CODE = '0123456789abcdefghjkmnpq';

const certificate: Certificate = {
  id: idOf('a'),
  issuer: '远山物流（示例）',
  issuedAt: soon(-1),
  expiresAt: soon(179),
  holder: holderOf(CODE),
  results: [
    { part: 'typing', rule: '2026-11', band: 'meets', figure: '62.3', evidence: digestOf({ log: [1] }) },
    {
      part: 'first-case',
      rule: '2026-11',
      band: 'informed',
      figure: '5/6',
      evidence: digestOf({ path: '0' }),
    },
  ],
};
const endorsement: Extract<Endorsement, { use: 'status' | 'certificate' }> = {
  id: idOf('b'),
  issuer: '远山物流（示例）',
  subject: '远山物流（示例）',
  key: house,
  issuedAt: soon(-10),
  expiresAt: soon(300),
  use: 'certificate',
};

const endorsed = (change: Partial<typeof endorsement> = {}, by: Signer = root): string =>
  signedJws('likui-delegation', endorsementClaims({ ...endorsement, ...change }), by);
const certified = (change: Partial<Certificate> = {}, by: Signer = house): string =>
  signedJws('likui-certificate', certificateClaims({ ...certificate, ...change }), by);
const token = `${endorsed()}~${certified()}`;
const statusOf = (revoked: readonly string[], asOf = soon(-0.1)): string =>
  `${endorsed({ id: idOf('c'), use: 'status' })}~${signedJws(
    'likui-status',
    statusClaims({ asOf, expiresAt: new Date(asOf.getTime() + 86_400_000), revoked }),
    house,
  )}`;

const kindsOf = (asked: string, more: { at?: Date; statusList?: string } = {}): readonly string[] =>
  verifyCertificate({ token: asked, roots: [root], at, ...more }).refusals.map(({ kind }) => kind);

/** Claims under a genuine signature of the house, whatever they are. */
const signedBy = (claims: { readonly [name: string]: Json }, by: Signer = house): string =>
  `${endorsed()}~${signedJws('likui-certificate', claims, by)}`;
const claims = certificateClaims(certificate);
const [head = '', body = '', seal = ''] = certified().split('.');
const written = (header: Json): string => base64UrlOf(new TextEncoder().encode(canonicalJson(header)));

test('a certificate that the house signed holds, and says what was shown without saying who', () => {
  const verified = verifyCertificate({ token, roots: [root], at, statusList: statusOf([]) });
  expect(verified).toMatchObject({ valid: true, certificate, refusals: [], checkedAsOf: soon(-0.1) });
  expect(verified.chain.map(({ kid }) => kid)).toEqual([root.kid, house.kid]);
  expect(CODE).toMatch(HOLDER_CODE);
});

const forged: readonly {
  readonly why: string;
  readonly token: string;
  readonly kind: Refusal['kind'];
  readonly at?: Date;
  readonly statusList?: string;
}[] = [
  { why: 'nothing', token: '', kind: 'token-empty' },
  { why: 'too long', token: 'a'.repeat(9000), kind: 'token-too-long' },
  { why: 'with a blank', token: `${token} `, kind: 'token-white-space' },
  { why: 'with padding', token: `${token}=`, kind: 'token-padding' },
  { why: 'with a foreign sign', token: `${token}!`, kind: 'token-characters' },
  { why: 'without its seal', token: `${endorsed()}~${head}.${body}`, kind: 'token-parts' },
  { why: 'with one sign cut off', token: token.slice(0, -1), kind: 'token-encoding' },
  {
    why: 'with no JSON inside',
    token: `${endorsed()}~${head}.${base64UrlOf(new TextEncoder().encode('{a'))}.${seal}`,
    kind: 'token-not-json',
  },
  {
    why: 'with a key twice',
    token: `${endorsed()}~${head}.${base64UrlOf(new TextEncoder().encode('{"a":1,"a":2}'))}.${seal}`,
    kind: 'token-duplicate-key',
  },
  {
    why: 'spelt in another way',
    token: `${endorsed()}~${head}.${base64UrlOf(new TextEncoder().encode('{ "a":1}'))}.${seal}`,
    kind: 'token-not-canonical',
  },
  {
    why: 'with no algorithm',
    token: `${endorsed()}~${written({ alg: 'none', kid: house.kid, typ: 'likui-certificate' })}.${body}.${seal}`,
    kind: 'algorithm-refused',
  },
  {
    why: 'with another algorithm',
    token: `${endorsed()}~${written({ alg: 'HS256', kid: house.kid, typ: 'likui-certificate' })}.${body}.${seal}`,
    kind: 'algorithm-refused',
  },
  {
    why: 'with an unknown header',
    token: `${endorsed()}~${written({ alg: 'EdDSA', jwk: {}, kid: house.kid, typ: 'likui-certificate' })}.${body}.${seal}`,
    kind: 'header-unknown',
  },
  {
    why: 'of another kind',
    token: `${endorsed()}~${signedJws('likui-posting', claims, house)}`,
    kind: 'type-refused',
  },
  { why: 'a list of withdrawals', token: statusOf([]), kind: 'type-refused' },
  {
    why: 'with a short seal',
    token: `${endorsed()}~${head}.${body}.${seal.slice(0, 40)}`,
    kind: 'signature-length',
  },
  { why: 'without an endorsement', token: certified(), kind: 'chain-too-short' },
  { why: 'the wrong way round', token: `${certified()}~${endorsed()}`, kind: 'chain-swapped' },
  { why: 'passed on', token: `${endorsed()}~${endorsed()}~${certified()}`, kind: 'chain-too-long' },
  {
    why: 'endorsed by a stranger',
    token: `${endorsed({}, stranger)}~${certified()}`,
    kind: 'issuer-unknown',
  },
  {
    why: 'endorsed in the root’s name',
    token: `${endorsed({}, { ...stranger, kid: root.kid })}~${certified()}`,
    kind: 'endorsement-signature-wrong',
  },
  {
    why: 'by the key for withdrawals',
    token: `${endorsed({ use: 'status' })}~${certified()}`,
    kind: 'endorsement-use',
  },
  {
    why: 'signed by a stranger',
    token: `${endorsed()}~${certified({}, stranger)}`,
    kind: 'signer-not-endorsed',
  },
  {
    why: 'signed in the house’s name',
    token: `${endorsed()}~${certified({}, { ...stranger, kid: house.kid })}`,
    kind: 'posting-signature-wrong',
  },
  {
    why: 'with a better figure',
    token: `${endorsed()}~${head}.${certified({ results: certificate.results.map((each) => ({ ...each, figure: '99.9' })) }).split('.')[1]}.${seal}`,
    kind: 'posting-signature-wrong',
  },
  {
    why: 'for another holder',
    token: `${endorsed()}~${head}.${certified({ holder: holderOf('0'.repeat(24)) }).split('.')[1]}.${seal}`,
    kind: 'posting-signature-wrong',
  },
  {
    why: 'on a part that there is not',
    token: signedBy({ ...claims, results: ['magic 2026-11 meets 1 A'] }),
    kind: 'claim-malformed',
  },
  { why: 'on nothing', token: signedBy({ ...claims, results: [] }), kind: 'claim-malformed' },
  { why: 'with an unknown item', token: signedBy({ ...claims, name: '李四' }), kind: 'claim-unknown' },
  { why: 'expired', token, at: soon(180), kind: 'expired' },
  { why: 'dated in the future', token, at: soon(-2), kind: 'issued-in-future' },
  {
    why: 'for too long',
    token: `${endorsed()}~${certified({ expiresAt: soon(200) })}`,
    kind: 'validity-too-long',
  },
  {
    why: 'backwards',
    token: `${endorsed()}~${certified({ issuedAt: soon(0), expiresAt: soon(-1) })}`,
    kind: 'dates-backwards',
  },
  {
    why: 'longer than the endorsement',
    token: `${endorsed({ expiresAt: soon(100) })}~${certified()}`,
    kind: 'dates-out-of-scope',
  },
  {
    why: 'under an endorsement that expired',
    token: `${endorsed({ expiresAt: soon(-0.5) })}~${certified()}`,
    kind: 'endorsement-expired',
  },
  {
    why: 'under an endorsement of tomorrow',
    token: `${endorsed({ issuedAt: soon(1) })}~${certified()}`,
    kind: 'endorsement-in-future',
  },
  {
    why: 'under an endorsement for too long',
    token: `${endorsed({ expiresAt: soon(500) })}~${certified()}`,
    kind: 'endorsement-too-long',
  },
  { why: 'by a key that was revoked', token, statusList: statusOf([idOf('b')]), kind: 'endorsement-revoked' },
  { why: 'with a foreign list', token, statusList: token, kind: 'status-not-ours' },
  { why: 'with a list of tomorrow', token, statusList: statusOf([], soon(1)), kind: 'status-in-future' },
];

describe('a certificate does not hold that is', () => {
  test.each(forged)('$why: $kind', ({ token: asked, kind, at: moment = at, statusList }) => {
    const more = { at: moment, ...(statusList === undefined ? {} : { statusList }) };
    const verified = verifyCertificate({ token: asked, roots: [root], ...more });
    expect(verified.valid).toBe(false);
    expect(kindsOf(asked, more)).toContain(kind);
  });

  test('and each reason has its own sentence', () => {
    const kinds = new Set(forged.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(30);
    const sentences = [...kinds].map((kind) => certificateRefusalWords[kind]['zh-CN']);
    expect(new Set(sentences).size).toBe(kinds.size);
  });
});
