import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { parseSync } from 'oxc-parser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bankCardsIn } from './bank-card.ts';
import { companiesIn } from './company.ts';
import { creditCodesIn } from './credit-code.ts';
import { linksIn } from './link.ts';
import { maskPrivate } from './masking.ts';
import { phonesIn } from './phone.ts';
import { brandsIn } from './register.ts';
import { registrationNumbersIn } from './registration-number.ts';
import { residentIdsIn } from './resident-id.ts';
import { wagesIn } from './wage.ts';

/**
 * A pasted text may be made to be slow to read. Two things keep the finders linear: no pattern can go back over
 * more than a fixed number of signs, and the work outside patterns, counted in blocks of code run, grows with
 * the length and not faster. Neither needs a clock.
 */
const finders = {
  bankCardsIn,
  brandsIn,
  companiesIn,
  creditCodesIn,
  linksIn,
  maskPrivate,
  phonesIn,
  registrationNumbersIn,
  residentIdsIn,
  wagesIn,
};

const FILES =
  'address bank-card company credit-code digits domain link look-alike masking organisation-code phone punycode register registration-number resident-id same-length wage wage-cues wage-figure wage-hours pages/public/chat-lines'.split(
    ' ',
  );

type Pattern = { readonly source: string; readonly flags: string };

function patternsIn(node: unknown): Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = { pattern: '', flags: '', ...node.regex };
    return [{ source: pattern, flags }];
  }
  return Object.values(node).flatMap(patternsIn);
}

/** What in a pattern could repeat without end: any group, and single signs unless the pattern stands in one place. */
function endlessIn({ source, flags }: Pattern): string[] {
  const plain = source
    .replaceAll(/\\[pP]\{[^}]*\}|\\u[0-9A-F]{4}|\\./gu, 'C')
    .replaceAll(/\[[^\]]*\]/gu, 'C')
    .replaceAll(/\(\?(?:<?[=!]|:|<\w+>)/gu, '(');
  const repeated = plain.match(/.(?:[*+]|\{\d+,\})/gu) ?? [];
  const isFixed = plain.startsWith('^') || flags.includes('y');
  return repeated.filter((atom) => atom.startsWith(')') || !isFixed);
}

describe('no pattern repeats without end', () => {
  test.each(FILES)('%s.ts', (file) => {
    const text = readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8');
    const patterns = patternsIn(parseSync(`${file}.ts`, text).program);
    expect(patterns.filter((pattern) => endlessIn(pattern).length > 0)).toEqual([]);
  });

  test('nor do those that are put together when the program starts', async () => {
    const made: RegExp[] = [];
    const noted = (kind: typeof RegExp, [source, flags]: [string, string?]) => {
      const pattern = new kind(source, flags);
      made.push(pattern);
      return pattern;
    };
    vi.stubGlobal('RegExp', new Proxy(RegExp, { construct: noted }));
    vi.resetModules();
    await Promise.all([import('./wage.ts'), import('./register.ts')]);
    vi.unstubAllGlobals();
    expect(made.length).toBeGreaterThan(5);
    expect(made.filter((pattern) => endlessIn(pattern).length > 0)).toEqual([]);
  });

  test.each([
    [/a+b/u, ['a+']],
    [/^a+b/u, []],
    [/^(?:a|aa)+$/u, [')+']],
    [/[a-z]*x/gu, ['C*']],
    [/\d{2,}/u, ['C{2,}']],
    [/a{1,20}/gu, []],
    [/a+/uy, []],
  ])('a planted %s is judged rightly', (pattern, endless) => expect(endlessIn(pattern)).toEqual(endless));
});

/** What must not be: all that is left is read again and again. */
const readAgain = (text: string) => {
  for (let from = 0; from < text.length; from += 50) linksIn(text.slice(from));
};

const allFinders = (text: string) => Object.values(finders).map((find) => find(text));

describe('the work grows with the text', () => {
  const session = new Session();

  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });

  afterAll(async () => {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  });

  /** How often the blocks of each file of this room were entered while `run` ran. */
  async function blocksRun(run: () => void): Promise<Map<string, number>> {
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const blocks = new Map<string, number>();
    for (const { url, functions } of result) {
      const file = /\/src\/verify\/([\w/-]+)\.ts/u.exec(url)?.[1];
      if (file === undefined) continue;
      const entered = functions
        .flatMap(({ ranges }) => ranges)
        .reduce((total, { count }) => total + count, 0);
      blocks.set(file, (blocks.get(file) ?? 0) + entered);
    }
    return blocks;
  }

  const BLOCKS_PER_SIGN_MAX = 1000;
  const LENGTH = 1200;

  /** Files whose work on twice the text is more than twice the work, or too much for its length. */
  async function slowOn(unit: string, find: (text: string) => unknown): Promise<string[]> {
    const short = unit.repeat(Math.ceil(LENGTH / unit.length));
    const once = await blocksRun(() => find(short));
    const twice = await blocksRun(() => find(short + short));
    return [...twice]
      .filter(
        ([file, blocks]) =>
          blocks > 2.5 * (once.get(file) ?? 0) + 3000 || blocks > BLOCKS_PER_SIGN_MAX * short.length * 2,
      )
      .map(([file, blocks]) => `${file} on 「${unit}」: ${once.get(file) ?? 0} → ${blocks}`);
  }

  test('the measure sees work that grows with the square', async () => {
    expect(await slowOn('a.cn ', readAgain)).not.toEqual([]);
  });

  test.each([
    '.',
    'a.',
    'a',
    '-',
    'a@',
    '://',
    'http://a@',
    'a。',
    ' .',
    '京',
    '京.',
    '京东.com',
    'xn--a.com ',
    '点',
    '1',
    '1 ',
    '1*',
    '0-',
    '一',
    '𝟭',
    '🅰.',
    '*',
    '**1',
    '138****',
    '13812345678 ',
    '91',
    '91 ',
    '信用代码9',
    '卡号6 ',
    '身份证1 ',
    '公司',
    '有限公司',
    '(',
    ')(',
    '某',
    '+1',
    '1o',
    '\u200B',
    '1\u200B',
    '日结',
    '每天',
    '1-',
    '8:30-',
    '每周',
    '三四百',
    '一小时',
    '1,234',
    '做六休',
    '万',
    ' ',
    '日结赚',
    '时薪20',
    '月休',
  ])('「%s」 over and over', async (unit) => expect(await slowOn(unit, allFinders)).toEqual([]));

  test('any mixture of what is awkward, over and over', async () => {
    const piece = constantFrom(
      '.',
      '-',
      '@',
      '://',
      '/',
      '。',
      '点',
      '*',
      ' ',
      '\n',
      '(',
      ')',
      '+',
      ',',
      'a',
      'www',
      'com',
      'cn',
      'jd',
      'x',
      'xn--',
      '1',
      '0',
      '138',
      '86',
      '400',
      '95',
      '一',
      '𝟭',
      '①',
      '\u200B',
      '京东',
      '公司',
      '有限公司',
      '集团',
      '分公司',
      '是',
      '信用代码',
      '卡号',
      '身份证',
      '电话',
      '元',
    );
    await assert(
      asyncProperty(array(piece, { minLength: 1, maxLength: 7 }), async (pieces) => {
        expect(await slowOn(pieces.join(''), allFinders)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
