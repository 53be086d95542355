import { describe, expect, test } from 'vitest';
import { payRows } from '../../tests/fixtures/terms/lawful-pay-rows.ts';
import { hoursRows, period, plain, undated, weeks } from '../../tests/fixtures/terms/lawful-rows.ts';
import { lawful, type Lawfulness } from './lawful.ts';
import { workTermsProblemWords } from './lawful-words.ts';
import { relations } from './relation.ts';
import { refusalCodes, warningCodes, type WorkTerms } from './work-terms.ts';

function judged(given: Partial<WorkTerms>): Lawfulness {
  const answer = lawful({ ...plain, ...given });
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

const codes = (grounds: readonly { readonly code: string }[]): readonly string[] =>
  grounds.map(({ code }) => code);

describe.each([
  ['hours, cycle, probation', hoursRows],
  ['pay', payRows],
] as const)('%s', (_part, rows) => {
  test.each(rows)('$why', ({ terms, refused = [], warned = [] }) => {
    const { allowed, refusals, warnings } = judged(terms);
    expect([codes(refusals), codes(warnings)]).toEqual([refused, warned]);
    expect(allowed).toBe(refused.length === 0);
  });
});

test('a month is allowed in every relation but part-time', () => {
  const allowed = relations.filter(
    (relation) => judged({ relation, ...period('2026-11-01', '2026-11-30') }).allowed,
  );
  expect(allowed).toEqual(relations.filter((relation) => relation !== 'part-time'));
});

test('every code is met in the tables above', () => {
  const met = [...hoursRows, ...payRows];
  expect(new Set(met.flatMap(({ refused = [] }) => refused))).toEqual(new Set(refusalCodes));
  expect(new Set(met.flatMap(({ warned = [] }) => warned))).toEqual(new Set(warningCodes));
});

test('every ground is one sentence or two in each language, names its article, and repeats nothing typed', () => {
  for (const { terms } of [...hoursRows, ...payRows]) {
    const { refusals, warnings } = judged(terms);
    for (const { article, sentence } of [...refusals, ...warnings]) {
      expect(sentence['zh-CN']).toMatch(/。$/u);
      expect(sentence.en).toMatch(/\.$/u);
      expect(article['zh-CN'].length * article.en.length).toBeGreaterThan(0);
      expect(JSON.stringify(sentence)).not.toMatch(/火星|罚款 |工服押金/u);
    }
  }
});

describe('no terms at all', () => {
  test.each([
    { terms: weeks('168.01'), kind: 'week-too-long' },
    { terms: undated('24.5'), kind: 'day-too-long' },
    { terms: period('2026-11-15', '2026-11-01'), kind: 'period-backwards' },
  ])('$kind', ({ terms, kind }) => {
    const answer = lawful({ ...plain, ...terms });
    if (answer.ok) throw new Error('was judged');
    expect(answer.problem.kind).toBe(kind);
    expect(workTermsProblemWords(answer.problem)['zh-CN']).toMatch(/^[^。]+。$/u);
  });
});
