import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject } from 'node:crypto';
import type { Chance } from './chance.ts';

/** A key that seals and opens. Its id is its fingerprint, so a row says which key it needs and nothing of the key. */
export type SealingKey = { readonly id: string; readonly secret: KeyObject };

/** The key that seals from now on, and all that open, itself among them. */
export type KeyRing = {
  readonly sealing: SealingKey;
  readonly opening: ReadonlyMap<string, SealingKey>;
};

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 1;
const HEAD_BYTES = 1 + NONCE_BYTES;
const ID_LENGTH = 32;

/** Of exactly 32 bytes; anything else is a bug, so it throws. */
export function sealingKeyFrom(bytes: Uint8Array): SealingKey {
  if (bytes.length !== KEY_BYTES) throw new RangeError('a sealing key has 32 bytes');
  const id = createHash('sha256')
    .update('likui sealing key\0')
    .update(bytes)
    .digest('hex')
    .slice(0, ID_LENGTH);
  return { id, secret: createSecretKey(bytes) };
}

/** The first key seals; every key opens. */
export const keyRingOf = (sealing: SealingKey, older: readonly SealingKey[] = []): KeyRing => ({
  sealing,
  opening: new Map([sealing, ...older].map((key) => [key.id, key])),
});

/**
 * AES-256-GCM (NIST SP 800-38D) under a nonce of chance: form (1 byte), nonce (12), ciphertext, tag (16). `bound` is
 * not kept but must be the same when it is opened: it says where the sealed thing belongs. With nonces by chance one
 * key is good for 2^32 things.
 */
export function seal(
  key: SealingKey,
  {
    text,
    bound,
    chance,
  }: { readonly text: string | Uint8Array; readonly bound: readonly string[]; readonly chance: Chance },
): Uint8Array {
  const nonce = chance(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundBytes(key, bound));
  const sealed = [
    typeof text === 'string' ? cipher.update(text, 'utf8') : cipher.update(text),
    cipher.final(),
  ];
  return new Uint8Array(Buffer.concat([Buffer.of(FORM), nonce, ...sealed, cipher.getAuthTag()]));
}

type Sealed = { readonly sealed: Uint8Array; readonly bound: readonly string[] };

/** What was sealed; undefined when a byte of it, the key, or what it was bound to is another. */
export const unseal = (key: SealingKey, sealed: Sealed): string | undefined =>
  unsealBytes(key, sealed)?.toString('utf8');

/** The same for what is no text. */
export function unsealBytes(key: SealingKey, { sealed, bound }: Sealed): Buffer | undefined {
  if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] !== FORM) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key.secret, sealed.subarray(1, HEAD_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundBytes(key, bound));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(HEAD_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([text, decipher.final()]);
  } catch {
    return undefined;
  }
}

/** JSON keeps the parts apart: no two lists of texts are written alike. */
const boundBytes = (key: SealingKey, bound: readonly string[]): Buffer =>
  Buffer.from(JSON.stringify(['likui', FORM, key.id, ...bound]), 'utf8');
