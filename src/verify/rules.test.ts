import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { rules } from './rules/index.ts';
import { sources } from './source-words.ts';
import { judge, type Finding } from './verdict.ts';
import { ruleWords } from './words.ts';

const findingsOf = (rule: string, text: string): readonly Finding[] => {
  const judged = judge({ text, on: chinaDayOf('2026-11-23') });
  return judged.ok ? judged.value.findings.filter((finding) => finding.rule === rule) : [];
};

describe.each(rules)('rule $id', ({ examples, id, source }) => {
  test.each(examples.caught)('catches 「%s」', (text) => {
    expect(findingsOf(id, text)).not.toEqual([]);
  });

  test.each(examples.passed)('lets 「%s」 pass', (text) => {
    expect(findingsOf(id, text)).toEqual([]);
  });

  test('says what it means, what to do and what it rests on, in both languages', () => {
    const words = ruleWords[id];
    expect(words).toBeDefined();
    for (const said of [words?.title, words?.meaning, words?.todo, source])
      expect([said?.['zh-CN'], said?.en].every((sentence) => (sentence ?? '').length > 1)).toBe(true);
  });
});

test('every rule is told apart by its id, and no words are left without a rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(sources).toSorted()).toEqual(ids.toSorted());
});

test('where it was found is said, and says nothing about the words', () => {
  const judged = judge({ text: '招客服两名，时薪十八元，双休，五险一金', foundAt: 'group' });
  expect(judged.ok && judged.value.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['found-off-channel', 'info'],
  ]);
  const official = judge({ text: '招客服两名，时薪十八元，双休，五险一金', foundAt: 'official-site' });
  expect(official.ok && official.value.findings).toEqual([]);
});
