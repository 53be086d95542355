import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../verdict.ts';
import { stretches } from './marking.ts';
import { notesFrom } from './notes.ts';

const found = (rule: string, severity: Finding['severity'], start: number, end: number): Finding => ({
  rule,
  severity,
  start,
  end,
  quote: '',
});

const marked = (text: string, findings: readonly Finding[], range = { start: 0, end: text.length }) =>
  stretches({ text, findings, notes: notesFrom(findings) }, range);

test('marks the words and numbers the notes, the gravest first', () => {
  const findings = [found('contact', 'medium', 0, 2), found('fee', 'stop', 3, 5)];
  expect(marked('加我，押金', findings)).toEqual([
    { text: '加我', notes: [2], severity: 'medium' },
    { text: '，', notes: [] },
    { text: '押金', notes: [1], severity: 'stop' },
  ]);
});

test('findings that overlap are one mark with the notes of both', () => {
  const findings = [found('pay', 'medium', 0, 4), found('fee', 'stop', 2, 5)];
  expect(marked('日结押金三百', findings)).toEqual([
    { text: '日结押金三', notes: [1, 2], severity: 'stop' },
    { text: '百', notes: [] },
  ]);
});

test('only what lies within the range is shown, and a finding that crosses its edge is cut', () => {
  expect(marked('甲乙丙丁戊', [found('fee', 'stop', 0, 3)], { start: 2, end: 4 })).toEqual([
    { text: '丙', notes: [1], severity: 'stop' },
    { text: '丁', notes: [] },
  ]);
});

test('a rule that finds twice is one note with both quotes', () => {
  const twice = [
    { ...found('fee', 'medium', 4, 6), quote: '押金' },
    { ...found('fee', 'stop', 0, 2), quote: '先交' },
    { ...found('fee', 'stop', 8, 10), quote: '先交' },
  ];
  expect(notesFrom(twice)).toEqual([{ rule: 'fee', severity: 'stop', quotes: ['先交', '押金'] }]);
});

test('whatever is found, the stretches are the text, whole and in order', () => {
  const finding = record({
    rule: constantFrom('a', 'b', 'c'),
    severity: constantFrom<Finding['severity'][]>('stop', 'high', 'medium', 'low', 'info'),
    start: nat(30),
    length: nat(12),
  });
  assert(
    property(array(finding, { maxLength: 12 }), (made) => {
      const text = '招聘客服在家上班日结三百先交押金做满退还加微信';
      const findings = made.map(({ rule, severity, start, length }) =>
        found(rule, severity, start, start + length),
      );
      expect(
        marked(text, findings)
          .map((each) => each.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
