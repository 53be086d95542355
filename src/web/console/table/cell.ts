import type { Language, Words } from '../../../kernel/words.ts';
import { showYuan, toFen } from '../../../kernel/money.ts';
import type { Cell, Column, ColumnKind, State } from './description.ts';

/** A cell as the spreadsheet gets it: a figure to reckon with, or a text that stays as it is. */
export type SheetCell =
  | { readonly is: 'figure'; readonly value: number; readonly decimals: number }
  | { readonly is: 'text'; readonly value: string };

/** What a cell says, in the reader's language; empty when there is nothing. */
export function cellText<Row>({ kind, of, states }: Column<Row>, row: Row, language: Language): string {
  const cell = of(row);
  if (cell === null || cell === undefined) return '';
  if (isWords(cell)) return cell[language];
  return states?.[String(cell)]?.words[language] ?? plainText(kind, cell);
}

/** How a cell's state is toned; plain for what no state is known for. */
export function toneOf<Row>({ of, states }: Column<Row>, row: Row): State['tone'] {
  const cell = of(row);
  return (typeof cell === 'string' ? states?.[cell]?.tone : undefined) ?? 'plain';
}

/** What a record is called, in the reader's language. */
export function titleText<Row>(
  { titleOf }: { readonly titleOf: (row: Row) => Cell },
  row: Row,
  language: Language,
): string {
  const title = titleOf(row) ?? '';
  return isWords(title) ? title[language] : String(title);
}

/** The same for a spreadsheet: money and numbers as figures, everything else as text. */
export function sheetCell<Row>(column: Column<Row>, row: Row, language: Language): SheetCell {
  const text = cellText(column, row, language);
  const isFigure =
    (column.kind === 'number' || column.kind === 'money') && /^-?\d{1,13}(?:\.\d+)?$/u.test(text);
  if (!isFigure) return { is: 'text', value: text };
  return { is: 'figure', value: Number(text), decimals: column.kind === 'money' ? 2 : decimalsOf(text) };
}

/** Whether a column's cells are aligned by their figures. */
export const isFigureKind = (kind: ColumnKind): boolean => kind === 'number' || kind === 'money';

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const isWords = (cell: Exclude<Cell, null | undefined>): cell is Words => typeof cell === 'object';

function plainText(kind: ColumnKind, cell: string | number | bigint): string {
  if (kind === 'money') return moneyText(cell);
  if (kind === 'time' && typeof cell === 'string') return timeText(cell);
  return String(cell);
}

/** Fen arrive as digits; what is none is shown as it came rather than as another sum. */
function moneyText(cell: string | number | bigint): string {
  const digits = String(cell);
  return /^-?\d{1,18}$/u.test(digits) ? showYuan(toFen(BigInt(digits))) : digits;
}

const chinaTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** "2026-11-23T06:05:09Z" → "2026-11-23 14:05:09", in China time wherever the reader is. */
export function timeText(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : chinaTime.format(at);
}
