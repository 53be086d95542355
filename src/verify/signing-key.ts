import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { base64UrlOf, bytesInBase64Url } from './base64url.ts';

// The package computes nothing at once before it is told how to hash.
hashes.sha512 = sha512;

/** Whoever holds the private half can sign; this half tells whether they did. */
export type PublicKey = {
  /** RFC 7638 thumbprint of the key, SHA-256 in base64url: 43 characters. */
  readonly kid: string;
  /** The 32 bytes in base64url, as a JWK carries them. */
  readonly x: string;
};

/** A key that a reader trusts by themselves, and whose it is as far as they know. */
export type TrustedKey = PublicKey & { readonly name?: string };

/** What can sign: the kid goes into what is signed, the bytes are handed over to be signed. */
export type Signer = PublicKey & { readonly sign: (bytes: Uint8Array) => Uint8Array };

export type KeyProblem = { readonly kind: 'key-malformed' | 'key-private' };

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** SHA-256 of a text in UTF-8, in base64url. */
export const hashOfText = (text: string): string => base64UrlOf(sha256(bytesOf(text)));

/** The key of 32 bytes in base64url; refused when it is anything else. */
export function publicKeyOf(x: string): Result<PublicKey, KeyProblem> {
  if (bytesInBase64Url(x)?.length !== KEY_BYTES) return refuse({ kind: 'key-malformed' });
  return ok({ kid: hashOfText(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`), x });
}

/** A public key as a JWK (RFC 8037). Refused: another kind of key, and a private one, which is nobody's to hand round. */
export function trustedKeyIn(jwk: unknown): Result<TrustedKey, KeyProblem> {
  if (typeof jwk !== 'object' || jwk === null) return refuse({ kind: 'key-malformed' });
  const members = new Map<string, unknown>(Object.entries(jwk));
  if (members.has('d')) return refuse({ kind: 'key-private' });
  const [x, name, kid] = ['x', 'name', 'kid'].map((member) => members.get(member));
  if (members.get('kty') !== 'OKP' || members.get('crv') !== 'Ed25519' || typeof x !== 'string')
    return refuse({ kind: 'key-malformed' });
  const key = publicKeyOf(x);
  if (!key.ok) return key;
  if (kid !== undefined && kid !== key.value.kid) return refuse({ kind: 'key-malformed' });
  return ok(typeof name === 'string' ? { ...key.value, name } : key.value);
}

/**
 * Whether the signature over these bytes is this key's, by RFC 8032 and no more leniently: a signature of 64 bytes, S
 * below the order of the group, no key of small order, no second spelling of a point.
 */
export function signatureHolds(
  { x }: Pick<PublicKey, 'x'>,
  { signature, over }: { readonly signature: Uint8Array; readonly over: Uint8Array },
): boolean {
  const key = bytesInBase64Url(x);
  if (key?.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    return verify(signature, over, key, { zip215: false });
  } catch {
    // Bytes that are no point of the curve are no signature either.
    return false;
  }
}

/** In groups of four, to be read out and compared. */
export const fingerprintOf = ({ kid }: Pick<PublicKey, 'kid'>): string =>
  kid.slice(0, 24).replaceAll(/(.{4})(?!$)/gu, '$1 ');
