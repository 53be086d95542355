import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typing } from '../../tests/cli/typing.ts';
import { init } from './init.ts';
import { initWords } from './init-words.ts';
import { secretLines } from './secret.ts';

/** Nothing that is refused here gets as far as making this folder. */
const UNTOUCHED = join(tmpdir(), 'likui-untouched-by-init');
const env = { LIKUI_DATA: UNTOUCHED };
const PASSWORD = 'a sentence of our own';
const ARGS = ['青山物流', 'lin', '林青山'];

test.each([
  { args: [], typed: `${PASSWORD}\n`, why: 'no names' },
  { args: [...ARGS, PASSWORD], typed: `${PASSWORD}\n`, why: 'a password among the arguments' },
  { args: ['', 'lin', '林'], typed: `${PASSWORD}\n`, why: 'an empty name' },
  { args: ['青山物流', 'Lin Qing', '林'], typed: `${PASSWORD}\n`, why: 'no sign-in name' },
  { args: ARGS, typed: '', why: 'no password' },
  { args: ARGS, typed: '\n', why: 'an empty password' },
  { args: ARGS, typed: '1234567890\n', why: 'a password to be guessed' },
  { args: ARGS, typed: 'x'.repeat(5000), why: 'an endless password' },
])('likui init is refused with $why, before it opens anything', async ({ args, typed }) => {
  const outcome = await init.perform(args, typing(typed, { env }).ground);
  expect(outcome.kind).toBe('refused');
  expect(JSON.stringify(outcome)).not.toContain(PASSWORD);
  expect(existsSync(UNTOUCHED)).toBe(false);
});

describe('a password typed at a terminal', () => {
  test('that differs the second time is refused', async () => {
    const { ground, shown } = typing([`${PASSWORD}\r`, 'another one of ours\r'], { env, isTTY: true });
    expect(await init.perform(ARGS, ground)).toEqual({ kind: 'refused', sentence: initWords.notTheSame });
    expect(shown.join('')).not.toMatch(/sentence|another/u);
    expect(shown.join('')).toContain(initWords.askAgain.en);
  });

  test.each(['\u0003', '\u0004', 'a sen\u0003'])('can be given up: %j', async (typed) => {
    const { ground, rawModes } = typing([typed], { env, isTTY: true });
    expect(await init.perform(ARGS, ground)).toEqual({ kind: 'refused', sentence: initWords.noPassword });
    // The terminal shows again what is typed.
    expect(rawModes).toEqual([true, false]);
  });

  test('is read key by key: the last character can be taken back, whatever its length', async () => {
    const pieces = ['a sentence of oux', '\u007fr 自x好', '\u007f\u007f己\r\n', 'once more\r'];
    const lines = secretLines(typing(pieces, { env, isTTY: true }).ground.input);
    expect([await lines.next(), await lines.next(), await lines.next()]).toEqual([
      'a sentence of our 自己',
      'once more',
      undefined,
    ]);
  });

  test('or piped in, is one line, whatever its end', async () => {
    const lines = secretLines(typing('one\r\ntwo\nthree', { env }).ground.input);
    expect([await lines.next(), await lines.next(), await lines.next(), await lines.next()]).toEqual([
      'one',
      'two',
      'three',
      undefined,
    ]);
  });
});
