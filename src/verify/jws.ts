import { ok, refuse, type Result } from '../kernel/result.ts';
import { base64UrlOf, bytesInBase64Url } from './base64url.ts';
import { canonicalJson, readCanonical, type Json } from './canonical.ts';
import type { Signer } from './signing-key.ts';

/** What was signed for: one kind can never be shown in the place of another. */
export const tokenTypes = ['likui-delegation', 'likui-posting', 'likui-status', 'likui-certificate'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** A compact JWS that was read and not verified yet. */
export type Jws = {
  readonly kid: string;
  readonly type: TokenType;
  readonly claims: { readonly [name: string]: Json };
  /** What the signature is over. */
  readonly over: Uint8Array;
  readonly signature: Uint8Array;
};

/** Why a text is no token of ours, in the order in which it is looked for. */
export const jwsProblems = [
  'token-empty',
  'token-too-long',
  'token-white-space',
  'token-padding',
  'token-characters',
  'token-parts',
  'token-encoding',
  'token-not-json',
  'token-duplicate-key',
  'token-not-canonical',
  'algorithm-refused',
  'type-refused',
  'header-unknown',
  'signature-length',
] as const;
export type JwsProblem = { readonly kind: (typeof jwsProblems)[number] };

/** Of one JWS, in characters; a posting with every field at its longest is shorter. */
export const JWS_LENGTH_MAX = 4096;
const SIGNATURE_BYTES = 64;
const HEADER = ['alg', 'kid', 'typ'];
const PROBLEM_OF_JSON = {
  'not-json': 'token-not-json',
  'duplicate-key': 'token-duplicate-key',
  'not-canonical': 'token-not-canonical',
} as const;

/** What is wrong with the characters of a token, before anything of it is decoded. */
export function charactersProblem(text: string, lengthMax: number): JwsProblem | undefined {
  if (text === '') return { kind: 'token-empty' };
  if (text.length > lengthMax) return { kind: 'token-too-long' };
  if (/\s/u.test(text)) return { kind: 'token-white-space' };
  if (text.includes('=')) return { kind: 'token-padding' };
  return /^[\w.~-]+$/u.test(text) ? undefined : { kind: 'token-characters' };
}

/**
 * Reads a compact JWS as strictly as it is written here: three parts of base64url, header and claims in canonical JSON,
 * the algorithm EdDSA and no other, a type of ours, a kid and nothing else in the header, a signature of 64 bytes.
 */
export function readJws(text: string): Result<Jws, JwsProblem> {
  const characters = charactersProblem(text, JWS_LENGTH_MAX);
  if (characters) return refuse(characters);
  const [headerText, claimsText, signatureText, ...more] = text.split('.');
  if (!headerText || !claimsText || !signatureText || more.length > 0) return refuse({ kind: 'token-parts' });
  const header = objectIn(headerText);
  if (!header.ok) return header;
  if (header.value['alg'] !== 'EdDSA') return refuse({ kind: 'algorithm-refused' });
  const type = tokenTypes.find((each) => each === header.value['typ']);
  if (!type) return refuse({ kind: 'type-refused' });
  const { kid } = header.value;
  if (typeof kid !== 'string' || Object.keys(header.value).some((name) => !HEADER.includes(name)))
    return refuse({ kind: 'header-unknown' });
  const claims = objectIn(claimsText);
  if (!claims.ok) return claims;
  const signature = bytesInBase64Url(signatureText);
  if (!signature) return refuse({ kind: 'token-encoding' });
  if (signature.length !== SIGNATURE_BYTES) return refuse({ kind: 'signature-length' });
  const over = new TextEncoder().encode(`${headerText}.${claimsText}`);
  return ok({ kid, type, claims: claims.value, over, signature });
}

/** Signs claims as a compact JWS that `readJws` takes. */
export function signedJws(
  type: TokenType,
  claims: { readonly [name: string]: Json },
  { kid, sign }: Pick<Signer, 'kid' | 'sign'>,
): string {
  const parts = [{ alg: 'EdDSA', kid, typ: type }, claims].map((each) =>
    base64UrlOf(new TextEncoder().encode(canonicalJson(each))),
  );
  const over = parts.join('.');
  return `${over}.${base64UrlOf(sign(new TextEncoder().encode(over)))}`;
}

function objectIn(part: string): Result<{ readonly [name: string]: Json }, JwsProblem> {
  const bytes = bytesInBase64Url(part);
  if (!bytes) return refuse({ kind: 'token-encoding' });
  const text = textIn(bytes);
  if (text === undefined) return refuse({ kind: 'token-not-json' });
  const read = readCanonical(text);
  if (!read.ok) return refuse({ kind: PROBLEM_OF_JSON[read.problem.kind] });
  return isObject(read.value) ? ok(read.value) : refuse({ kind: 'token-not-json' });
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
