import { describe, expect, test } from 'vitest';
import { closestPair } from './closeness.ts';
import { corpusPart, parseCorpus } from './corpus.ts';

const corpus = corpusPart('corpus');
const blind = corpusPart('blind');

describe('the corpus', () => {
  test('is large on both sides, and the scams are of many kinds', () => {
    const scams = corpus.filter(({ label }) => label === 'scam');
    expect(scams.length).toBeGreaterThanOrEqual(500);
    expect(corpus.length - scams.length).toBeGreaterThanOrEqual(500);
    expect(new Set(scams.map(({ type }) => type)).size).toBeGreaterThanOrEqual(18);
    expect(corpus.filter(({ twinOf }) => twinOf !== undefined).length).toBeGreaterThanOrEqual(80);
  });

  test('has a blind part for judging', () => {
    const scams = blind.filter(({ label }) => label === 'scam');
    expect(scams.length).toBeGreaterThanOrEqual(150);
    expect(blind.length - scams.length).toBeGreaterThanOrEqual(150);
  });

  test('holds no two texts of one template', () => {
    expect(closestPair([...corpus, ...blind]).jaccard).toBeLessThanOrEqual(0.35);
  });

  test('every scam says what it asks for, and every text has words', () => {
    for (const { id, label, asks, text, turns } of [...corpus, ...blind]) {
      if (label === 'scam') expect([id, asks]).not.toEqual([id, undefined]);
      expect([id, (text ?? turns?.map((turn) => turn.text).join('') ?? '').trim().length > 5]).toEqual([
        id,
        true,
      ]);
    }
  });
});

describe('the format', () => {
  test('turns, texts and twins', () => {
    const [scam, twin] = parseCorpus(
      '=== scam | type=fee | stage=chat | asks=money\nthem: 先交300\nme: 好\n\n=== honest | type=fee | stage=ad | twin=prev\n不收费\n第二行\n',
      'x',
    );
    expect(scam).toMatchObject({
      id: 'x-001',
      turns: [
        { speaker: 'them', text: '先交300' },
        { speaker: 'me', text: '好' },
      ],
    });
    expect(twin).toMatchObject({ id: 'x-002', twinOf: 'x-001', text: '不收费\n第二行' });
  });

  test('an unknown label or key is refused', () => {
    expect(() => parseCorpus('=== maybe | type=a\nx', 'x')).toThrow();
    expect(() => parseCorpus('=== scam | type=a | mood=b\nx', 'x')).toThrow();
  });
});
