import { CHECK_LENGTH_MAX, judge } from '../../../src/verify/verdict.ts';

/** Pieces that make patterns work hardest: half-met beginnings, signs between, long runs without a mark. */
const PIECES = [
  '押',
  '押.',
  '保 证 ',
  '先交',
  '300',
  '1',
  '138',
  '一三八',
  '不',
  '不收',
  '0元',
  '退',
  '，',
  '。',
  ' ',
  '\n',
  '“',
  '"',
  '：',
  '我：',
  '客服 10:21\n',
  'a',
  'a.',
  'x@',
  'http://',
  'jd.com.',
  'xn--',
  '点',
  '微',
  '薇❤',
  'v',
  '𝗪',
  '\u200B',
  '👨‍👩‍👧',
  '验证',
  '码发',
  '公司',
  '有限',
  '集团',
  '月入',
  '万',
  '每天',
  '小时',
  '8:30-',
  '要求',
  '的',
  '9144',
  'X',
  '/',
  '((',
  '【',
  '～',
  '工资里',
  '别告诉',
  '他说',
  '转给',
  '每',
  '分',
] as const;

const fill = (piece: string): string =>
  piece.repeat(Math.ceil(CHECK_LENGTH_MAX / piece.length)).slice(0, CHECK_LENGTH_MAX);

/** Numbers from a seed (mulberry32), so that the same hunt can be run again. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function millisecondsFor(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round += 1) {
    const started = performance.now();
    judge({ text });
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/**
 * Hunts for the text of 20,000 characters that takes longest: every piece over and over, pairs of pieces, and mixtures
 * that are bred from the slowest so far. Answers the worst time and what it was made of.
 */
export function worstHostile(): { milliseconds: number; madeOf: string } {
  const random = numbersFrom(20_261_123);
  const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? 'a';
  let recipes: string[] = [...PIECES, ...Array.from({ length: 60 }, () => pick() + pick())];
  let slowest: { milliseconds: number; madeOf: string }[] = [];
  for (let generation = 0; generation < 4; generation += 1) {
    const tried = recipes.map((madeOf) => ({ madeOf, milliseconds: millisecondsFor(fill(madeOf)) }));
    slowest = [...slowest, ...tried].toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
    recipes = slowest.flatMap(({ madeOf }) => [madeOf + pick(), pick() + madeOf, madeOf + pick() + pick()]);
  }
  return slowest[0] ?? { milliseconds: 0, madeOf: '' };
}
