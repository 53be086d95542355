import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Chance } from './chance.ts';
import { KEY_BYTES, type KeyRing, keyRingOf, sealingKeyFrom } from './sealing.ts';

export type KeyRingProblem = {
  readonly kind:
    | 'vault-key-malformed'
    | 'vault-key-missing'
    | 'vault-key-unreadable'
    | 'vault-key-open-to-others'
    | 'vault-key-exists';
};

const ENCODED = /^[\w+/-]{43}=?$/u;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
const FILE_BYTES_MAX = 8192;

/**
 * The keys of the vault: LIKUI_VAULT_KEY if that is set, several of them separated by blanks or commas, else the file,
 * one key a line. Each is 32 bytes in base64 (43 characters, `=` or not). The first seals; the others still open what
 * they sealed. Refused: no key, one that is malformed or of another length, a file that others on this machine may read.
 */
export async function readKeyRing(
  encoded: string | undefined,
  file: string,
): Promise<Result<KeyRing, KeyRingProblem>> {
  if (encoded !== undefined && encoded.trim() !== '') return keysIn(encoded);
  const handle = await open(file, 'r').catch((fault: NodeJS.ErrnoException) => fault.code ?? 'unknown');
  if (typeof handle === 'string')
    return refuse({ kind: handle === 'ENOENT' ? 'vault-key-missing' : 'vault-key-unreadable' });
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size > FILE_BYTES_MAX) return refuse({ kind: 'vault-key-malformed' });
    if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0)
      return refuse({ kind: 'vault-key-open-to-others' });
    return keysIn(await handle.readFile('utf8'));
  } finally {
    await handle.close();
  }
}

/** Writes a new key where there is no file. One that is there is never written over: what it sealed would be lost. */
export async function makeKeyRing(file: string, chance: Chance): Promise<Result<KeyRing, KeyRingProblem>> {
  const bytes = chance(KEY_BYTES);
  const key = sealingKeyFrom(bytes);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', OWNER_ONLY).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EEXIST') return undefined;
    throw fault;
  });
  if (!handle) return refuse({ kind: 'vault-key-exists' });
  try {
    await handle.writeFile(`${Buffer.from(bytes).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await keptByFolder(dirname(file));
  return ok(keyRingOf(key));
}

/** A new file is only safe once its folder is: without this a machine that fails may forget the name. */
async function keptByFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function keysIn(encoded: string): Result<KeyRing, KeyRingProblem> {
  const texts = encoded.split(/[\s,]+/u).filter((text) => text !== '');
  const keys = texts.flatMap((text) => {
    const bytes = ENCODED.test(text) ? Buffer.from(text, 'base64') : undefined;
    return bytes?.length === KEY_BYTES ? [sealingKeyFrom(bytes)] : [];
  });
  const [sealing, ...older] = keys;
  if (keys.length < texts.length) return refuse({ kind: 'vault-key-malformed' });
  return sealing ? ok(keyRingOf(sealing, older)) : refuse({ kind: 'vault-key-missing' });
}
