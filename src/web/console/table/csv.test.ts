import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from './cell.ts';
import { csvOf, readCsv } from './csv.ts';

const text = (value: string): SheetCell => ({ is: 'text', value });
const lineOf = (...cells: readonly SheetCell[]): string => csvOf([cells]).slice(1).replace(/\r\n$/u, '');

describe('what a spreadsheet would run or spoil stays text', () => {
  test.each([
    { value: '=1+1', written: `"'=1+1"` },
    { value: '=HYPERLINK("http://evil.example")', written: `"'=HYPERLINK(""http://evil.example"")"` },
    { value: '+8613812345678', written: `"'+8613812345678"` },
    { value: '-2+3', written: `"'-2+3"` },
    { value: '@SUM(A1)', written: `"'@SUM(A1)"` },
    { value: '＝1+1', written: `"'＝1+1"` },
    { value: '\t=1+1', written: `"'\t=1+1"` },
    { value: '13812345678', written: '"\t13812345678"' },
    { value: '6222020000012345678', written: '"\t6222020000012345678"' },
    { value: '007', written: '"\t007"' },
    { value: '120', written: '120' },
    { value: '张三', written: '张三' },
    { value: '一行\n两行', written: '"一行\n两行"' },
    { value: '', written: '' },
  ])('$value', ({ value, written }) => {
    expect(lineOf(text(value))).toBe(written);
  });
});

test('figures stay figures, a debt among them', () => {
  expect(lineOf({ is: 'figure', value: -12.5, decimals: 2 }, { is: 'figure', value: 3, decimals: 0 })).toBe(
    '-12.50,3',
  );
});

test('the file says that it is UTF-8', () => {
  expect(csvOf([[text('姓名')]])).toBe('\uFEFF姓名\r\n');
});

test('whatever is written is read back the same', () => {
  const tables = array(array(string({ unit: 'grapheme', maxLength: 12 }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 6,
  });
  assert(
    property(tables, (table) => {
      const filled = table.map((cells) => ['x', ...cells]);
      expect(readCsv(csvOf([['a', 'b', 'c'], ...filled].map((cells) => cells.map(text))))).toEqual([
        ['a', 'b', 'c'],
        ...filled,
      ]);
    }),
  );
});

test.each([
  {
    file: 'a;b\r\n1;"2;3"',
    table: [
      ['a', 'b'],
      ['1', '2;3'],
    ],
  },
  {
    file: 'a\tb\n1\t2\n\n',
    table: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    file: 'a,b\r1,2',
    table: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  { file: '', table: [] },
])('$file is read', ({ file, table }) => {
  expect(readCsv(file)).toEqual(table);
});
