import { describe, expect, test } from 'vitest';
import type { ImportColumn } from './description.ts';
import { readRows } from './import-rows.ts';

const columns: readonly ImportColumn[] = [
  { key: 'name', words: { 'zh-CN': '姓名', en: 'Name' }, isRequired: true, example: '张三' },
  { key: 'phone', words: { 'zh-CN': '手机号', en: 'Mobile' }, isRequired: true, example: '13800000000' },
  { key: 'note', words: { 'zh-CN': '备注', en: 'Note' }, example: '' },
];

describe('the headings', () => {
  test.each([
    { why: 'in Chinese', head: ['姓名', '手机号', '备注'] },
    { why: 'in English', head: ['Name', 'Mobile', 'Note'] },
    { why: 'as the fields', head: ['name', 'phone', 'note'] },
    { why: 'with the star of what is required', head: ['姓名 *', '手机号*', '备注'] },
  ])('$why', ({ head }) => {
    expect(readRows([head, ['张三', ' 13812345678 ', '']], columns)).toEqual({
      ok: true,
      value: [{ number: 2, fields: { name: '张三', phone: '13812345678' }, missing: [] }],
    });
  });

  test('in another order, with columns of somebody else between', () => {
    const read = readRows(
      [
        ['手机号', '工号', '姓名'],
        ['13812345678', '7', '张三'],
      ],
      columns,
    );
    expect(read.ok && read.value[0]?.fields).toEqual({ name: '张三', phone: '13812345678' });
  });

  test('one that is required and missing is named', () => {
    expect(readRows([['姓名'], ['张三']], columns)).toEqual({
      ok: false,
      problem: { kind: 'columns-missing', columns: [columns[1]] },
    });
  });
});

test('a row says what is missing in it, by the number it has in the file', () => {
  const read = readRows(
    [['姓名', '手机号'], ['张三', '13812345678'], ['', '13812345679'], ['李四']],
    columns,
  );
  expect(read.ok && read.value.map(({ number, missing }) => [number, missing.map(({ key }) => key)])).toEqual(
    [
      [2, []],
      [3, ['name']],
      [4, ['phone']],
    ],
  );
});

test.each([{ table: [] }, { table: [['姓名', '手机号']] }])(
  'a file with nothing in it is refused: $table',
  ({ table }) => {
    expect(readRows(table, columns)).toEqual({ ok: false, problem: { kind: 'no-rows' } });
  },
);
