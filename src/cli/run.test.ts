import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answered, runWith, type Command } from './command.ts';
import { runLikui } from './run.ts';

const SECRET = '6222021234567890123';

const sum: Command = {
  name: 'sum',
  summary: { 'zh-CN': '求和', en: 'adds up' },
  example: { numbers: [1, 2], unit: "o'clock" },
  enumerations: { unit: ['fen', "o'clock"] },
  run: runWith(
    z.strictObject({ numbers: z.array(z.number()).max(3), unit: z.enum(['fen', "o'clock"]).optional() }),
    ({ numbers }) => {
      if (numbers.length === 0)
        return {
          kind: 'refused',
          code: 'nothing-to-add',
          sentence: { 'zh-CN': '没有数。', en: 'No number.' },
        };
      if (numbers.includes(13)) throw new Error(SECRET);
      return answered({ total: numbers.reduce((total, each) => total + each, 0) });
    },
  ),
};

const shout: Command = {
  ...sum,
  name: 'shout',
  say: (text) =>
    text.trim() === ''
      ? { kind: 'malformed', code: 'empty', sentence: { 'zh-CN': '空的。', en: 'Empty.' } }
      : { kind: 'said', text: `${text.trim()}!` },
};

async function likui(args: readonly string[], input: string | Uint8Array = '', chunkLength = 7) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  let printed = '';
  let complained = '';
  const exit = await runLikui(args, [sum, shout], {
    input: (async function* () {
      for (let start = 0; start < bytes.length; start += chunkLength)
        yield bytes.subarray(start, start + chunkLength);
    })(),
    print: async (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { exit, printed, complained };
}

const answersOf = (printed: string): unknown[] =>
  printed
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('one object in, one out', () => {
  test('answers, with the id in front', async () => {
    const { exit, printed } = await likui(['sum'], '{"numbers":[1,2],"id":"a7"}');
    expect([exit, printed]).toEqual([0, '{"id":"a7","total":3}\n']);
  });

  test('a lawful refusal is exit 1', async () => {
    const { exit, printed } = await likui(['sum', '--json', '--lang', 'en'], '{"numbers":[],"id":4}');
    expect(exit).toBe(1);
    expect(answersOf(printed)).toEqual([
      { id: 4, refused: { code: 'nothing-to-add', sentence: 'No number.' } },
    ]);
  });

  test.each([
    { input: '', code: 'input-not-json' },
    { input: '{"numbers":', code: 'input-not-json' },
    { input: '[]', code: 'input-not-object' },
    { input: 'null', code: 'input-not-object' },
    { input: '{}', code: 'field-missing' },
    { input: `{"numbers":"${SECRET}"}`, code: 'field-malformed' },
    { input: `{"numbers":[1,"${SECRET}"]}`, code: 'field-malformed' },
    { input: `{"numbers":[],"unit":"${SECRET}"}`, code: 'field-malformed' },
    { input: `{"numbers":[],"card ${SECRET}":1}`, code: 'field-unknown' },
    { input: '{"numbers":[],"__proto__":1}', code: 'field-unknown' },
    { input: '{"numbers":[],"id":{}}', code: 'id-malformed' },
    { input: '{"numbers":[],"id":12345678901234567890}', code: 'id-malformed' },
    { input: '{"numbers":[],"id":1e999}', code: 'id-malformed' },
    { input: '{"numbers":[1,2,3,4]}', code: 'field-malformed' },
  ])('malformed: $input is $code, exit 2, and nothing of it is repeated', async ({ input, code }) => {
    const { exit, printed } = await likui(['sum'], input);
    expect(exit).toBe(2);
    expect(answersOf(printed)).toMatchObject([{ error: { code } }]);
    expect(printed).not.toContain(SECRET);
  });

  test('a field of an unknown name is named, so is one that is missing or takes one of several', async () => {
    expect((await likui(['sum'], '{"numbers":[],"salary":1}')).printed).toContain('salary');
    expect((await likui(['sum'], '{}')).printed).toContain('numbers');
    expect((await likui(['sum'], '{"numbers":[],"unit":"yuan"}')).printed).toContain("fen o'clock");
  });

  test('our own fault is exit 3 and keeps what was thrown to itself', async () => {
    const { exit, printed } = await likui(['sum'], '{"id":1,"numbers":[13]}');
    expect(exit).toBe(3);
    expect(answersOf(printed)).toMatchObject([{ id: 1, error: { code: 'internal-error' } }]);
    expect(printed).not.toContain(SECRET);
  });
});

describe('many lines in, as many out', () => {
  test('in order, each its own answer, exit 2 when any was malformed', async () => {
    const lines =
      '\u{feff}\n{"id":1,"numbers":[1]}\r\nnonsense\n\n \t\n{"id":3,"numbers":[]}\n{"id":4,"numbers":[2,2]}';
    const { exit, printed } = await likui(['sum', '--ndjson'], lines);
    expect(exit).toBe(2);
    expect(answersOf(printed)).toMatchObject([
      { id: 1, total: 1 },
      { error: { code: 'input-not-json' } },
      { id: 3, refused: { code: 'nothing-to-add' } },
      { id: 4, total: 4 },
    ]);
  });

  test('a refusal among them is still exit 0', async () => {
    expect((await likui(['sum', '--ndjson'], '{"numbers":[]}\n')).exit).toBe(0);
  });

  test('answers a line before the next one has come, and waits for a slow reader', async () => {
    const happened: string[] = [];
    await runLikui(['sum', '--ndjson'], [sum], {
      input: (async function* () {
        for (const number of [1, 2]) {
          happened.push(`in ${number}`);
          yield new TextEncoder().encode(`{"numbers":[${number}]}\n`);
        }
      })(),
      print: async (text) => {
        await Promise.resolve();
        happened.push(`out ${text.trim()}`);
      },
      complain: () => undefined,
    });
    expect(happened).toEqual(['in 1', 'out {"total":1}', 'in 2', 'out {"total":2}']);
  });

  test('a line without end is refused, and the lines after it are answered', async () => {
    const input = `{"numbers":[${'1,'.repeat(8_400_000)}1]}\n{"numbers":[5]}\n`;
    const { exit, printed } = await likui(['sum', '--ndjson'], input, 1_048_576);
    expect(exit).toBe(2);
    expect(answersOf(printed)).toMatchObject([{ error: { code: 'input-too-long' } }, { total: 5 }]);
  });
});

describe('text in, sentences out', () => {
  // 「急招客服」 as an older computer writes it.
  const GBK = new Uint8Array([0xbc, 0xb1, 0xd5, 0xd0, 0xbf, 0xcd, 0xb7, 0xfe]);

  test('reads UTF-8 with or without a mark, and GBK', async () => {
    expect((await likui(['shout'], '\u{feff}急招客服\n')).printed).toBe('急招客服!\n');
    expect((await likui(['shout'], GBK)).printed).toBe('急招客服!\n');
  });

  test('a picture is not text', async () => {
    const { exit, complained } = await likui(
      ['shout', '--lang', 'en'],
      new Uint8Array([0x89, 0x50, 0, 0xff]),
    );
    expect([exit, complained]).toEqual([2, 'The input is not text: neither UTF-8 nor GBK.\n']);
  });

  test('a refusal goes to standard error, and --json means JSON all the same', async () => {
    expect(await likui(['shout'], ' ')).toMatchObject({ exit: 2, printed: '', complained: '空的。\n' });
    expect((await likui(['shout', '--json'], '{"numbers":[1]}')).printed).toBe('{"total":1}\n');
  });
});

describe('files and help', () => {
  const folder = mkdtemp(join(tmpdir(), 'likui-'));
  afterAll(async () => rm(await folder, { recursive: true }));

  test('reads a file; says when it cannot, without repeating the path', async () => {
    const path = join(await folder, 'in.json');
    await writeFile(path, '{"numbers":[40,2]}');
    expect((await likui(['sum', path])).printed).toBe('{"total":42}\n');
    const missing = await likui(['sum', join(await folder, SECRET)]);
    expect(missing.exit).toBe(2);
    expect(missing.printed).toContain('file-unreadable');
    expect(missing.printed).not.toContain(SECRET);
  });

  test('help lists the commands, and shows an example that a shell can run', async () => {
    expect((await likui([])).printed).toContain('sum    求和');
    expect((await likui(['help', '--lang', 'en'])).printed).toContain('shout  adds up');
    const { printed } = await likui(['help', 'sum']);
    expect(printed).toContain(
      String.raw`echo '{"numbers":[1,2],"unit":"o'\''clock"}' | npm run --silent likui -- sum`,
    );
    expect(printed).toContain("unit: fen o'clock");
  });

  test.each([
    ['nonsense'],
    ['help', 'nonsense'],
    ['sum', '--wide'],
    ['sum', 'a', 'b'],
    ['sum', '--lang', 'fr'],
  ])('an unknown command or option (%s %s) is one sentence and exit 2', async (...args) => {
    const { exit, printed, complained } = await likui(args);
    expect([exit, printed]).toEqual([2, '']);
    expect(complained.trim().split('\n')).toHaveLength(1);
  });
});
