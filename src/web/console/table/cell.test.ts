import { describe, expect, test } from 'vitest';
import { cellText, sheetCell } from './cell.ts';
import type { Cell, Column } from './description.ts';

const words = { 'zh-CN': '', en: '' };
const column = (kind: Column<Cell>['kind'], more: Partial<Column<Cell>> = {}): Column<Cell> => ({
  key: 'cell',
  words,
  kind,
  of: (cell) => cell,
  ...more,
});

describe('what a cell says', () => {
  test.each([
    { kind: 'time', cell: '2026-11-23T06:05:09.120Z', said: '2026-11-23 14:05:09' },
    { kind: 'time', cell: '2026-12-31T16:00:00Z', said: '2027-01-01 00:00:00' },
    { kind: 'time', cell: 'soon', said: 'soon' },
    { kind: 'money', cell: 104_568n, said: '1045.68' },
    { kind: 'money', cell: '-5', said: '-0.05' },
    { kind: 'money', cell: '12.5', said: '12.5' },
    { kind: 'number', cell: 0, said: '0' },
    { kind: 'account', cell: '006222020', said: '006222020' },
    { kind: 'text', cell: null, said: '' },
    { kind: 'text', cell: undefined, said: '' },
    { kind: 'text', cell: { 'zh-CN': '负责人', en: 'owner' }, said: '负责人' },
  ] as const)('$kind $cell is 「$said」', ({ kind, cell, said }) => {
    expect(cellText(column(kind), cell, 'zh-CN')).toBe(said);
  });

  test('a state says its word, and an unknown one itself', () => {
    const states = { open: { words: { 'zh-CN': '待办', en: 'open' }, tone: 'doubtful' } } as const;
    const status = column('status', { states });
    expect(cellText(status, 'open', 'en')).toBe('open');
    expect(cellText(status, 'open', 'zh-CN')).toBe('待办');
    expect(cellText(status, 'frozen', 'zh-CN')).toBe('frozen');
  });
});

describe('what a spreadsheet gets', () => {
  test.each([
    { kind: 'money', cell: '104568', is: { is: 'figure', value: 1045.68, decimals: 2 } },
    { kind: 'number', cell: 12.5, is: { is: 'figure', value: 12.5, decimals: 1 } },
    { kind: 'account', cell: '6222020000012345678', is: { is: 'text', value: '6222020000012345678' } },
    { kind: 'text', cell: '0012', is: { is: 'text', value: '0012' } },
    // Beyond what a spreadsheet can hold exactly: the digits matter more than the sum.
    { kind: 'number', cell: '12345678901234567', is: { is: 'text', value: '12345678901234567' } },
    { kind: 'money', cell: null, is: { is: 'text', value: '' } },
  ] as const)('of $kind $cell is $is', ({ kind, cell, is }) => {
    expect(sheetCell(column(kind), cell, 'en')).toEqual(is);
  });
});
