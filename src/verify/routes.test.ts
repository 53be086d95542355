import { expect, test } from 'vitest';
import { z } from 'zod';
import { awayDatabase } from '../../tests/database/away.ts';
import { Registers } from './register-store.ts';
import { verifyRoutes } from './routes.ts';

/** The afternoon of 23 November 2026 in China. */
const clock = { now: () => new Date('2026-11-23T06:00:00Z'), elapsedMs: () => 0 };

/** Nobody can be asked what the house changed: the check stands on what the program comes with. */
const registers = new Registers({ database: awayDatabase, clock });

const post = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(
    verifyRoutes({ clock, registers }).request('/verdicts', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

const verdict = z.object({
  id: z.string().optional(),
  grade: z.string(),
  findings: z.array(
    z.object({ rule: z.string(), start: z.int(), end: z.int(), quote: z.string(), turn: z.int().optional() }),
  ),
  unjudged: z.array(z.string()),
});
const refusal = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

test('a text is judged, its id echoed, its offsets those of the text sent', async () => {
  const text = '物流客服招人。上岗前先交培训费300元。';
  const answer = await post(JSON.stringify({ id: 'a-1', text, foundAt: 'group' }));
  expect(answer.status).toBe(200);
  const said = verdict.parse(await answer.json());
  expect(said).toMatchObject({ id: 'a-1', grade: 'stop' });
  for (const { start, end, quote } of said.findings) expect(text.slice(start, end)).toBe(quote);
});

test('a chat is judged turn by turn', async () => {
  const turns = [
    { speaker: 'me', text: '需要做什么' },
    { speaker: 'them', text: '上岗前先交培训费300元，转给财务' },
  ];
  const said = verdict.parse(await (await post(JSON.stringify({ turns }))).json());
  expect(said.grade).toBe('stop');
  for (const { turn = 0, start, end, quote } of said.findings)
    expect(turns[turn]?.text.slice(start, end)).toBe(quote);
});

test.each([
  { why: 'neither text nor turns', body: {} },
  { why: 'both', body: { text: '招聘', turns: [] } },
  { why: 'an unknown field', body: { text: '招聘', secret: '13812345678' } },
  { why: 'an unknown place', body: { text: '招聘', foundAt: '13812345678' } },
  { why: 'a number for a text', body: { text: 13_812_345_678 } },
])('$why is malformed, and is not repeated', async ({ body }) => {
  const answer = await post(JSON.stringify(body));
  expect(answer.status).toBe(400);
  const text = await answer.text();
  expect(refusal.parse(JSON.parse(text)).error.code).toBe('request-malformed');
  expect(text).not.toContain('13812345678');
});

test.each([
  { why: 'empty', text: ' \n', code: 'text-empty' },
  { why: 'too long', text: '招'.repeat(20_001), code: 'text-too-long' },
])('$why text is refused in the reader’s language', async ({ text, code }) => {
  const answer = await post(JSON.stringify({ text }), { 'accept-language': 'en' });
  expect(answer.status).toBe(422);
  const { error } = refusal.parse(await answer.json());
  expect(error.code).toBe(code);
  expect(error.sentence).toMatch(/^[ -~’]+$/u);
});

test('pay is held against the floor of the day on which it is asked', async () => {
  const answer = await post(
    JSON.stringify({ text: '北京招小时工，物流园分拣，时薪15元，每天4小时，次日结算' }),
  );
  const { findings } = verdict.parse(await answer.json());
  expect(findings.map(({ rule }) => rule)).toContain('below-floor');
});
