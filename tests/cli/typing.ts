import { join } from 'node:path';
import type { Ground } from '../../src/cli/operator-command.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Somebody at a terminal, or a pipe, that gives these pieces one after the other; and what the terminal was told. */
export function typing(
  typed: string | readonly string[],
  { env, isTTY = false }: { readonly env: Ground['env']; readonly isTTY?: boolean },
) {
  const shown: string[] = [];
  const rawModes: boolean[] = [];
  const pieces = typeof typed === 'string' ? [typed] : typed;
  const input = Object.assign(bytesOf(pieces), {
    isTTY,
    setRawMode: (isRaw: boolean) => rawModes.push(isRaw),
  });
  const ground: Ground = {
    env,
    root: ROOT,
    language: 'en',
    input,
    print: (text) => {
      shown.push(text);
      return Promise.resolve();
    },
  };
  return { ground, shown, rawModes };
}

async function* bytesOf(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}
