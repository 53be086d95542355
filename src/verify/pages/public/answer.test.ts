import { expect, test } from 'vitest';
import { chinaDayOf } from '../../../kernel/china-day.ts';
import { answer } from './answer.ts';

const ON = chinaDayOf('2026-11-23');
const CHAT = '对方：你好\n我：要做什么\n对方：上岗前先交培训费300元，转给财务';

test('the findings of a chat point into the text as it was pasted', () => {
  const judged = answer({ text: CHAT }, ON);
  if (!judged.ok) throw new Error(judged.problem.kind);
  const { findings, verdict } = judged.value;
  expect(verdict.grade).toBe('stop');
  expect(findings.length).toBeGreaterThan(0);
  for (const { start, end, quote } of findings) expect(CHAT.slice(start, end)).toBe(quote);
});

test('a form’s line ends count as the field’s', () => {
  const [plain, fromForm] = [answer({ text: CHAT }, ON), answer({ text: CHAT.replaceAll('\n', '\r\n') }, ON)];
  expect(fromForm).toEqual(plain);
});

test('what is shown holds no private number, and is as long as what was typed', () => {
  const text = '身份证11010519491231002X，电话13812345678';
  const judged = answer({ text }, ON);
  if (!judged.ok) throw new Error(judged.problem.kind);
  expect(judged.value.text).not.toContain('11010519491231002X');
  expect(judged.value.text).not.toContain('13812345678');
  expect(judged.value.text.length).toBe(text.length);
  expect(judged.value.masked.toSorted()).toEqual(['identity', 'phone']);
});

test.each([
  { text: '', kind: 'text-empty' },
  { text: '招'.repeat(20_001), kind: 'text-too-long' },
])('refused: $kind', ({ text, kind }) => {
  expect(answer({ text }, ON)).toMatchObject({ ok: false, problem: { kind } });
});
