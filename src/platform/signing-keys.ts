import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** A key that signs here: its public half as a JWK carries it, whose it is, and the act itself. */
export type SigningKey = {
  readonly x: string;
  readonly name: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
};

export type SigningKeysProblem = {
  readonly kind: 'signing-keys-malformed' | 'signing-keys-unreadable' | 'signing-keys-open-to-others';
};

/** Where the signing keys lie, unless LIKUI_SIGNING_KEYS holds them. Never in a backup of the records. */
export const signingKeysFile = (dataFolder: string): string => join(dataFolder, 'signing.keys');

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
const FILE_BYTES_MAX = 64 * 1024;

const coordinate = z.string().regex(/^[\w-]{43}$/u);
const privateJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: coordinate,
  d: coordinate,
  name: z.string().max(60).default(''),
});

/**
 * The private keys of a text or file, an Ed25519 JWK a line; none where there is neither. Refused: a line that is no
 * such key or whose halves do not belong together, and a file that others on this machine may read.
 */
export async function readSigningKeys(
  encoded: string | undefined,
  file: string,
): Promise<Result<readonly SigningKey[], SigningKeysProblem>> {
  if (encoded !== undefined && encoded.trim() !== '') return keysIn(encoded);
  const handle = await open(file, 'r').catch((fault: NodeJS.ErrnoException) => fault.code ?? 'unknown');
  if (handle === 'ENOENT') return ok([]);
  if (typeof handle === 'string') return refuse({ kind: 'signing-keys-unreadable' });
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size > FILE_BYTES_MAX) return refuse({ kind: 'signing-keys-malformed' });
    if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0)
      return refuse({ kind: 'signing-keys-open-to-others' });
    return keysIn(await handle.readFile('utf8'));
  } finally {
    await handle.close();
  }
}

/** A key that is nowhere but in this process. */
export const newSigningKey = (name: string): SigningKey => newKey(name).key;

/** Makes a key and adds it to a file that only its owner may read; keys that are there stay. */
export async function keepNewSigningKey(
  file: string,
  name: string,
): Promise<Result<SigningKey, SigningKeysProblem>> {
  const known = await readSigningKeys(undefined, file);
  if (!known.ok) return known;
  const { key, line } = newKey(name);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', OWNER_ONLY);
  try {
    await handle.writeFile(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return ok(key);
}

function newKey(name: string): { readonly key: SigningKey; readonly line: string } {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const line = JSON.stringify({ kty, crv, x, d, name });
  const key = keyIn(line);
  if (!key) throw new Error('a key that was just made cannot be read');
  return { key, line };
}

function keysIn(text: string): Result<readonly SigningKey[], SigningKeysProblem> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const keys = lines.flatMap((line) => keyIn(line) ?? []);
  return keys.length === lines.length ? ok(keys) : refuse({ kind: 'signing-keys-malformed' });
}

function keyIn(line: string): SigningKey | undefined {
  try {
    const { name, ...jwk } = privateJwk.parse(JSON.parse(line));
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    // Node takes a JWK whose halves are of two keys; what it signed would hold for neither.
    if (createPrivateKey(key.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' }).x !== jwk.x)
      return undefined;
    return { x: jwk.x, name, sign: (bytes) => new Uint8Array(sign(null, bytes, key)) };
  } catch {
    return undefined;
  }
}
