import { describe, expect, test } from 'vitest';
import { corpusPart } from '../../tests/corpus/corpus.ts';
import { headsOf } from './heads.ts';
import { sceneOf } from './scene.ts';
import { sheets } from './sheets/index.ts';
import { signs } from './sign.ts';

describe('the beginnings of a match', () => {
  test.each([
    { pattern: /押金|押|兼职/u, heads: ['押金', '押', '兼职'], why: 'words' },
    { pattern: /先?交[费钱]/u, heads: ['交费', '交钱', '先交'], why: 'what may be left out' },
    { pattern: /(?:转|付)(?:给)?我/u, heads: ['转我', '转给', '付我', '付给'], why: 'groups' },
    { pattern: /交(?!通)[^，。]{0,4}钱/u, heads: ['交'], why: 'nobody knows what comes next' },
    { pattern: /(?<!不)收[^，。]*费/u, heads: ['收'], why: 'looking around takes nothing in' },
    { pattern: /^(?=老)师$/u, heads: ['师'], why: 'nor do the ends' },
    { pattern: /[三四]{2,3}天/u, heads: ['三三', '三四', '四三', '四四'], why: 'a class, repeated' },
    { pattern: /好+的/u, heads: ['好的', '好好'], why: 'once or more' },
    { pattern: /u盾|\.apk|qq/u, heads: ['u盾', '.a', 'qq'], why: 'escaped signs' },
  ])('$pattern: $why', ({ pattern, heads }) => {
    expect(headsOf(pattern)?.toSorted()).toEqual(heads.toSorted());
  });

  test.each([
    { pattern: /押?/u, why: 'it may match nothing' },
    { pattern: /[^，]押金/u, why: 'anything may stand first' },
    { pattern: /押金|.*兼职/u, why: 'one of the ways is untold' },
    { pattern: /[a-z]+号/u, why: 'a range' },
    { pattern: /\p{Script=Han}号/u, why: 'a property' },
    { pattern: /QQ/iu, why: 'another flag' },
  ])('untold for $pattern: $why', ({ pattern }) => {
    expect(headsOf(pattern)).toBeUndefined();
  });
});

test('no clause of the corpus shows a sheet or a sign without one of its beginnings', () => {
  const clauses = corpusPart('corpus')
    .filter((_text, index) => index % 12 === 0)
    .flatMap(({ text, turns }) => sceneOf(turns ? { turns } : { text: text ?? '' }).clauses);
  const patterns = [...sheets.flatMap(({ cues }) => cues.map((cue) => cue.test)), ...Object.values(signs)];
  const missed: string[] = [];
  let matched = 0;
  for (const pattern of patterns) {
    const heads = headsOf(pattern) ?? [''];
    for (const { text } of clauses) {
      if (!pattern.test(text)) continue;
      matched += 1;
      if (!heads.some((head) => text.includes(head))) missed.push(`${pattern.source}: ${text}`);
    }
  }
  expect(missed).toEqual([]);
  expect(matched).toBeGreaterThan(1000);
});
