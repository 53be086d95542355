import { expect, test } from 'vitest';
import type { Channel } from '../../facts/official-channels.ts';
import { builtInRegister } from '../../register.ts';
import { freshRegister } from './register-fetch.ts';

const entry: Channel = {
  brand: null,
  owner: '远山物流',
  kind: 'domain',
  value: 'yuanshan.example.cn',
  source: '官网页脚',
  status: 'verified',
  checkedOn: '2026-11-20',
  isForRecruiting: true,
  validFrom: null,
  validTo: null,
};

/** A server whose answers are scripted, and a clock to move. */
function world(answers: readonly (() => Promise<Response>)[]) {
  const asked: RequestInit[] = [];
  let nowMs = 0;
  let giveUp: (() => void) | undefined;
  const register = freshRegister({
    fetch: (_, init) => {
      asked.push(init);
      return (answers[asked.length - 1] ?? answers.at(-1) ?? refusing)();
    },
    elapsedMs: () => nowMs,
    pause: () =>
      new Promise((resolve) => {
        giveUp = resolve;
      }),
  });
  return { register, asked, pass: (ms: number) => (nowMs += ms), giveUp: () => giveUp?.() };
}

const answering =
  (overlay: unknown, tag = 'W/"a"') =>
  (): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify(overlay), { headers: { etag: tag } }));
const refusing = (): Promise<Response> => Promise.reject(new TypeError('no line'));
const away = (): Promise<Response> => Promise.resolve(new Response('', { status: 503 }));

const valuesOf = (register: typeof builtInRegister): readonly string[] =>
  register.channels.map(({ value }) => value);

test('what the house lists is known, and asked for once in a while, without credentials', async () => {
  const { register, asked, pass } = world([
    answering({ entries: [entry], retired: [] }),
    answering({ entries: [], retired: [{ kind: 'domain', value: 'zto.com' }] }, 'W/"b"'),
  ]);
  expect(valuesOf(await register())).toContain('yuanshan.example.cn');
  pass(14_000);
  await register();
  expect(asked).toEqual([{ cache: 'no-cache', credentials: 'omit' }]);
  pass(2_000);
  const later = valuesOf(await register());
  expect(later).not.toContain('yuanshan.example.cn');
  expect(later).not.toContain('zto.com');
});

test.each([
  ['no line', refusing],
  ['a server in trouble', away],
  ['an answer that is none', answering({ entries: [{}], retired: [] })],
  ['an answer that is no JSON', () => Promise.resolve(new Response('<html>', { headers: { etag: '"c"' } }))],
])('with %s the check stands on the program’s own', async (_, answer) => {
  const { register } = world([answer]);
  expect(await register()).toBe(builtInRegister);
});

test('a line that breaks later leaves the last that came', async () => {
  const { register, pass } = world([answering({ entries: [entry], retired: [] }), refusing]);
  const before = await register();
  pass(60_000);
  expect(await register()).toBe(before);
});

test('nobody waits for a line that hangs', async () => {
  const { register, giveUp } = world([() => new Promise(() => {})]);
  const waiting = register();
  giveUp();
  expect(await waiting).toBe(builtInRegister);
});
