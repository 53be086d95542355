import { describe, expect, test } from 'vitest';
import { linesOfTsv, unwrapped, type PictureLine } from './picture-line.ts';

const row = (at: number, word: number, left: number, text: string, confidence = 90): string =>
  ['5', '1', '1', '1', at, word, left, 10 + 60 * at, 40, 36, confidence, text].join('\t');

const line = (text: string, top: number, right: number, left = 37): PictureLine => ({
  text,
  left,
  right,
  top,
  bottom: top + 36,
  confidence: 90,
});

describe('tesseract’s table becomes lines', () => {
  test('words of one line stand together, with their box and mean confidence', () => {
    const [first, ...more] = linesOfTsv(
      ['1\t1\t0\t0\t0\t0\t0\t0\t780\t814\t-1\t', row(1, 1, 37, '时', 80), row(1, 2, 90, '薪'), ''].join('\n'),
    );
    expect(first).toEqual({ text: '时薪', left: 37, right: 130, top: 70, bottom: 106, confidence: 85 });
    expect(more).toEqual([]);
  });

  test.each([
    { words: ['工作', '内容', ':', '接听', '、', '登记'], text: '工作内容：接听、登记' },
    { words: ['时', '薪', '18', '元', '，', '每', '月'], text: '时薪18元，每月' },
    { words: ['add', 'my', 'WeChat', '微信'], text: 'add my WeChat微信' },
    { words: ['https://a.example/b:c'], text: 'https://a.example/b:c' },
    { words: ['下午', '2:05'], text: '下午2:05' },
    { words: ['真的', '吗', '?'], text: '真的吗？' },
    { words: [' '], text: undefined },
  ])('$words', ({ words, text }) => {
    const [first] = linesOfTsv(words.map((word, at) => row(1, at, 37 + 50 * at, word)).join('\n'));
    expect(first?.text).toBe(text);
  });

  test('nothing in, nothing out', () => {
    expect(linesOfTsv('')).toEqual([]);
    expect(linesOfTsv('no\ttable')).toEqual([]);
  });
});

describe('lines broken by the width of the screen', () => {
  test.each([
    {
      why: 'a full line goes on in the next',
      lines: [line('登记投诉并', 0, 715), line('跟进', 60, 150), line('时薪18元', 120, 300)],
      text: ['登记投诉并跟进', '时薪18元'],
    },
    {
      why: 'a gap begins a paragraph',
      lines: [line('早班', 0, 100), line('晚班', 60, 715), line('不收费用', 140, 715)],
      text: ['早班', '晚班', '不收费用'],
    },
    {
      why: 'so does a label, and the end of a sentence',
      lines: [line('结算', 0, 715), line('要求：打字', 60, 715), line('快。', 120, 715), line('完', 180, 90)],
      text: ['结算', '要求：打字快。', '完'],
    },
    {
      why: 'a numbered line',
      lines: [line('不收费用', 0, 715), line('2、包吃住', 60, 715)],
      text: ['不收费用', '2、包吃住'],
    },
    {
      why: 'centred lines stay',
      lines: [line('高薪兼职', 0, 700, 40), line('日结', 60, 400, 300)],
      text: ['高薪兼职', '日结'],
    },
    { why: 'nothing', lines: [], text: [] },
  ])('$why', ({ lines, text }) => {
    expect(unwrapped(lines)).toEqual(text);
  });
});
