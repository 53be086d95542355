import type { Ground } from './operator-command.ts';

const LENGTH_MAX = 4_096;
const LINE_ENDS = new Set([0x0a, 0x0d]);
const ENDS_INPUT = 0x04;
const GIVES_UP = 0x03;
const TAKES_BACK = new Set([0x08, 0x7f]);

/** A terminal can be told to keep what is typed to itself. */
type Quiet = { readonly setRawMode: (isRaw: boolean) => unknown };

const isQuiet = (input: object): input is Quiet =>
  'setRawMode' in input && typeof input.setRawMode === 'function';

/**
 * Reads lines as somebody types or pipes them in, without showing them. At a terminal a key takes back the last
 * character, and giving up (Ctrl-C) or ending (Ctrl-D) gives no line. Undefined too when there is none left, or it is
 * longer than any secret.
 */
export function secretLines(input: Ground['input']): {
  readonly next: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
} {
  const chunks = input[Symbol.asyncIterator]();
  const quiet = input.isTTY === true && isQuiet(input) ? input : undefined;
  quiet?.setRawMode(true);
  let rest: readonly number[] = [];
  let isAfterReturn = false;

  const nextByte = async (): Promise<number | undefined> => {
    while (rest.length === 0) {
      const read = await chunks.next();
      if (read.done === true) return undefined;
      rest = [...read.value];
    }
    const [first, ...others] = rest;
    rest = others;
    return first;
  };

  return {
    next: async () => {
      const typed: number[] = [];
      for (;;) {
        const byte = await nextByte();
        if (byte === 0x0a && isAfterReturn && typed.length === 0) {
          isAfterReturn = false;
          continue;
        }
        isAfterReturn = byte === 0x0d;
        if (byte === undefined) return typed.length > 0 ? textOf(typed) : undefined;
        if (LINE_ENDS.has(byte)) return textOf(typed);
        if (quiet && (byte === GIVES_UP || byte === ENDS_INPUT)) return undefined;
        if (quiet && TAKES_BACK.has(byte)) takeBack(typed);
        else typed.push(byte);
        if (typed.length > LENGTH_MAX) return undefined;
      }
    },
    close: async () => {
      quiet?.setRawMode(false);
      await chunks.return?.();
    },
  };
}

/** Takes the last character back, all its bytes. */
function takeBack(typed: number[]): void {
  while (((typed.at(-1) ?? 0) & 0xc0) === 0x80) typed.pop();
  typed.pop();
}

const textOf = (bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));
