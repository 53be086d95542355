import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingSheets, soundPairs } from './facts/reading-sheets.ts';
import { drawnSheet, measuresOf, sheetOf, syllablesOf } from './reading.ts';
import {
  degrees,
  type Marks,
  pairsRight,
  pscLevelOf,
  resultOf,
  totalOf,
  wordMarks,
} from './reading-rating.ts';
import { SILENCE_TENTHS } from './sound.ts';

describe.each(readingSheets)('sheet $id', (sheet) => {
  test('has twenty words, five of each pair, none twice, and about 120 syllables', () => {
    expect(sheet.words).toHaveLength(20);
    for (const pair of soundPairs) expect(sheet.words.filter((word) => word.pair === pair)).toHaveLength(5);
    expect(new Set(sheet.words.map(({ text }) => text)).size).toBe(20);
    expect(syllablesOf(sheet.passage)).toBeGreaterThanOrEqual(110);
    expect(syllablesOf(sheet.passage)).toBeLessThanOrEqual(130);
    expect(sheet.passage).not.toMatch(/[\da-z]/iu);
    expect(sheetOf(sheet.id)).toBe(sheet);
  });
});

test('another sheet is drawn than the last one', () => {
  for (const { id } of readingSheets)
    for (const chance of [0, 0.4, 0.999]) expect(drawnSheet(chance, id).id).not.toBe(id);
  expect(new Set([0, 0.5, 0.99].map((chance) => drawnSheet(chance, undefined).id)).size).toBe(3);
});

/** Frames of speech and silence, as `[level, frames]`. */
const frames = (...runs: readonly (readonly [number, number])[]): readonly number[] =>
  runs.flatMap(([level, count]) => Array.from({ length: count }, () => level));

describe('a recording', () => {
  const [NOISE, VOICE] = [-600, -250];
  test('with two pauses of half a second and one too short to be one', () => {
    const words = frames([NOISE, 50], [VOICE, 200], [NOISE, 25]);
    const passage = frames(
      [NOISE, 20],
      [VOICE, 500],
      [NOISE, 25],
      [VOICE, 400],
      [NOISE, 5],
      [VOICE, 100],
      [NOISE, 25],
      [VOICE, 420],
      [NOISE, 60],
    );
    const measured = measuresOf(
      { levels: [...words, ...passage], clipped: 0, passageFrom: words.length },
      120,
    );
    expect(measured).toMatchObject({
      noiseTenths: NOISE,
      passageMs: 1475 * 20,
      pauses: 2,
      longestPauseMs: 500,
      pausesMs: 1000,
      pace: 244,
      paceSpoken: 253,
      hints: [],
    });
    expect(Math.abs(measured.overTenths - 350)).toBeLessThan(5);
  });

  test.each([
    { hints: ['silent'], levels: frames([NOISE, 500]), clipped: 0 },
    { hints: ['silent'], levels: frames([SILENCE_TENTHS, 500]), clipped: 0 },
    { hints: ['faint'], levels: frames([-900, 200], [-500, 1500]), clipped: 0 },
    { hints: ['clipped'], levels: frames([NOISE, 200], [0, 1500]), clipped: 9 },
    { hints: ['noisy'], levels: frames([-350, 200], [-250, 1500]), clipped: 0 },
    { hints: ['short'], levels: frames([NOISE, 200], [VOICE, 300]), clipped: 0 },
  ])('is found $hints', ({ hints, levels, clipped }) => {
    expect(measuresOf({ levels, clipped, passageFrom: 0 }, 120).hints).toEqual(hints);
  });

  test('without a frame is silent, not a fault', () => {
    expect(measuresOf({ levels: [], clipped: 0, passageFrom: 0 }, 120)).toMatchObject({
      hints: ['silent'],
      pace: 0,
    });
  });
});

const flawless: Marks = {
  words: Array.from({ length: 20 }, () => 'right' as const),
  misread: 0,
  accent: 'none',
  intonation: 'none',
  flow: 'none',
};

test('a sheet without a mistake is 100 points; every mistake costs, and nothing falls under 0', () => {
  expect(totalOf(flawless)).toBe(1000);
  expect(totalOf({ ...flawless, words: flawless.words.with(3, 'flawed') })).toBe(990);
  expect(totalOf({ ...flawless, misread: 4, accent: 'marked', flow: 'slight' })).toBe(900);
  const degree = constantFrom(...degrees);
  const words = constantFrom(...wordMarks).map((mark) => flawless.words.map(() => mark));
  assert(
    property(
      record({
        words,
        misread: integer({ min: 0, max: 200 }),
        accent: degree,
        intonation: degree,
        flow: degree,
      }),
      (marks) => {
        expect(totalOf(marks)).toBeGreaterThanOrEqual(0);
        expect(totalOf({ ...marks, misread: marks.misread + 1 })).toBeLessThanOrEqual(totalOf(marks));
      },
    ),
  );
});

test('words are told by their pair of sounds', () => {
  const [sheet] = readingSheets;
  if (!sheet) throw new Error('there is no sheet');
  const first = sheet.words.findIndex(({ pair }) => pair === 'n-l');
  expect(pairsRight({ words: flawless.words.with(first, 'wrong') }, sheet)).toContainEqual({
    pair: 'n-l',
    right: 4,
    of: 5,
  });
});

describe('ratings come to', () => {
  test.each([
    { totals: [], result: undefined },
    { totals: [900], result: undefined },
    { totals: [900, null], result: undefined },
    { totals: [850, 790], result: { band: 'meets', meanTenths: 820, spreadTenths: 60 } },
    { totals: [900, 800], result: { band: 'meets', spreadTenths: 100 } },
    { totals: [900, 799], result: undefined },
    {
      totals: [900, 700, 720],
      result: { band: 'not-yet', meanTenths: 710, spreadTenths: 20, spreadOfAllTenths: 200 },
    },
    { totals: [900, 700, 800], result: { meanTenths: 850, spreadTenths: 100 } },
    { totals: [760, 770], result: { band: 'borderline' } },
    { totals: [null, null], result: { band: 'not-measurable' } },
    { totals: [900, null, 860], result: { band: 'meets', meanTenths: 880 } },
  ] as const)('$totals: $result', ({ totals, result }) => {
    if (result === undefined) expect(resultOf(totals)).toBeUndefined();
    else expect(resultOf(totals)).toMatchObject(result);
  });

  test('the same whoever was first', () => {
    assert(
      property(
        integer({ min: 0, max: 1000 }),
        integer({ min: 0, max: 1000 }),
        integer({ min: 0, max: 1000 }),
        (one, two, three) => {
          expect(resultOf([one, two, three])).toEqual(resultOf([three, one, two]));
        },
      ),
    );
  });
});

test.each([
  [1000, '1A'],
  [969, '1B'],
  [800, '2B'],
  [799, '3A'],
  [599, undefined],
])('%d would lie at %s', (total, level) => expect(pscLevelOf(total)).toBe(level));
