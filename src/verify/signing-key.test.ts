import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { base64UrlOf, bytesInBase64Url } from './base64url.ts';
import { canonicalJson, readCanonical, type Json } from './canonical.ts';
import { publicKeyOf, signatureHolds, trustedKeyIn } from './signing-key.ts';

const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

const vectors = z
  .object({
    source: z.string(),
    tests: z.array(
      z.object({
        tcId: z.int(),
        comment: z.string(),
        pk: z.string(),
        msg: z.string(),
        sig: z.string(),
        result: z.enum(['valid', 'invalid']),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'sign', 'ed25519.json'),
        'utf8',
      ),
    ),
  );

describe('signatures', () => {
  test('all 151 published vectors are there', () => {
    expect(vectors.tests).toHaveLength(151);
    expect(vectors.tests.some(({ result }) => result === 'invalid')).toBe(true);
  });

  test('agree with every published vector', () => {
    const wrong = vectors.tests.filter(({ pk, msg, sig, result }) => {
      const holds = signatureHolds(
        { x: base64UrlOf(bytesOf(pk)) },
        { signature: bytesOf(sig), over: bytesOf(msg) },
      );
      return holds !== (result === 'valid');
    });
    expect(wrong.map(({ tcId, comment }) => `${tcId} ${comment}`)).toEqual([]);
  });

  // RFC 8037, appendix A: the key, its thumbprint, and the signature of A.4.
  const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

  test('agree with RFC 8037', () => {
    const over = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
    const signature = bytesInBase64Url(
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    );
    expect(signature && signatureHolds({ x: X }, { signature, over: Buffer.from(over) })).toBe(true);
    expect(signature && signatureHolds({ x: X }, { signature, over: Buffer.from(`${over}A`) })).toBe(false);
    expect(publicKeyOf(X)).toMatchObject({
      value: { kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' },
    });
  });

  test('a key of small order holds no signature', () => {
    const x = base64UrlOf(bytesOf(`01${'00'.repeat(31)}`));
    const signature = bytesOf(`01${'00'.repeat(63)}`);
    expect(signatureHolds({ x }, { signature, over: new Uint8Array() })).toBe(false);
  });

  test.each([
    ['another curve', { kty: 'OKP', crv: 'X25519', x: X }],
    ['another kind', { kty: 'EC', crv: 'Ed25519', x: X }],
    ['31 bytes', { kty: 'OKP', crv: 'Ed25519', x: X.slice(0, 42) }],
    ['another name than its own', { kty: 'OKP', crv: 'Ed25519', x: X, kid: 'mine' }],
    ['a text', X],
  ])('%s is no key to trust', (_name, jwk) => {
    expect(trustedKeyIn(jwk).ok).toBe(false);
  });
});

test('base64url has one spelling for every run of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = base64UrlOf(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(bytesInBase64Url(text)).toEqual(new Uint8Array(bytes));
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{0,30}$/u), (text) => {
      const bytes = bytesInBase64Url(text);
      if (bytes) expect(base64UrlOf(bytes)).toBe(text);
    }),
  );
  for (const text of ['A', 'QQ==', 'Q Q', 'Q+', 'QR']) expect(bytesInBase64Url(text)).toBeUndefined();
});

const jsonOf = (value: unknown): Json => {
  const read = readCanonical(JSON.stringify(value));
  return read.ok ? read.value : null;
};

test('canonical JSON is that of RFC 8785', () => {
  // Section 3.2.3: the order of keys, by UTF-16 units.
  const sorted = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  expect(
    canonicalJson(sorted)
      .match(/"[^"]*"(?=,|\})/gu)
      ?.join(),
  ).toBe(
    '"Carriage Return","One","Control","Latin Small Letter O With Diaeresis","Euro Sign","Emoji: Grinning Face","Hebrew Letter Dalet With Dagesh"',
  );
  // Section 3.2.2.
  expect(
    canonicalJson({
      numbers: [333_333_333.333_333_3, 1e30, 4.5, 2e-3, 1e-27],
      literals: [null, true, false],
    }),
  ).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
      const text = canonicalJson(jsonOf(value));
      expect(readCanonical(text)).toMatchObject({ ok: true });
      expect(sha256(Buffer.from(text))).toHaveLength(32);
    }),
  );
  expect(readCanonical('{"a":1,"a":1}')).toEqual({ ok: false, problem: { kind: 'duplicate-key' } });
  expect(readCanonical(String.raw`{"a":1,"\u0061":1}`)).toEqual({
    ok: false,
    problem: { kind: 'duplicate-key' },
  });
  expect(readCanonical(String.raw`"\ud800"`)).toEqual({ ok: false, problem: { kind: 'not-canonical' } });
});
