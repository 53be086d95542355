import { createHmac, hkdfSync } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Chance } from './chance.ts';

/** The secret that is kept outside the database. One purpose's key tells nothing of another's. */
export type HouseKey = {
  /** 32 bytes for one purpose, always the same ones. */
  readonly bytesFor: (purpose: string) => Uint8Array;
};

export type HouseKeyProblem = {
  readonly kind:
    | 'house-key-malformed'
    | 'house-key-missing'
    | 'house-key-open-to-others'
    | 'house-key-exists';
};

const KEY_BYTES = 32;
const ENCODED = /^[\w-]{43}$/u;
const FOR_OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Of exactly 32 bytes; anything else is a bug, so it throws. */
export function houseKeyFrom(secret: Uint8Array): HouseKey {
  if (secret.length !== KEY_BYTES) throw new RangeError('a house key has 32 bytes');
  const made = new Map<string, Uint8Array>();
  return {
    bytesFor: (purpose) => {
      const known = made.get(purpose);
      if (known) return known;
      const bytes = new Uint8Array(hkdfSync('sha256', secret, '', `likui ${purpose}`, KEY_BYTES));
      made.set(purpose, bytes);
      return bytes;
    },
  };
}

/** What a text is recognised by without being kept: HMAC-SHA256 under the purpose's key, base64url. */
export const keyedHash = (key: HouseKey, purpose: string, text: string): string =>
  createHmac('sha256', key.bytesFor(purpose)).update(text, 'utf8').digest('base64url');

/**
 * The key from LIKUI_KEY (43 characters base64url) if that is set, else from the file. Refused: no key at all, a
 * malformed one, and a file that others on this machine may read.
 */
export async function readHouseKey(
  encoded: string | undefined,
  file: string,
): Promise<Result<HouseKey, HouseKeyProblem>> {
  if (encoded) return keyIn(encoded);
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return refuse({ kind: 'house-key-missing' });
  try {
    const { mode } = await handle.stat();
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      return refuse({ kind: 'house-key-open-to-others' });
    return keyIn((await readFile(handle, 'utf8')).trim());
  } finally {
    await handle.close();
  }
}

/** Writes a new key where none is. One that is there is never written over: everything kept under it would be lost. */
export async function makeHouseKey(file: string, chance: Chance): Promise<Result<HouseKey, HouseKeyProblem>> {
  const secret = chance(KEY_BYTES);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', FOR_OWNER_ONLY).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EEXIST') return undefined;
    throw fault;
  });
  if (!handle) return refuse({ kind: 'house-key-exists' });
  try {
    await handle.writeFile(`${Buffer.from(secret).toString('base64url')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return ok(houseKeyFrom(secret));
}

function keyIn(encoded: string): Result<HouseKey, HouseKeyProblem> {
  if (!ENCODED.test(encoded)) return refuse({ kind: 'house-key-malformed' });
  return ok(houseKeyFrom(Buffer.from(encoded, 'base64url')));
}
