import type { SheetCell } from './cell.ts';

/**
 * What a spreadsheet would run as a formula when a cell begins with it; also with apostrophes in front, so that ours
 * can be told from one that was there.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;
/** What a spreadsheet would turn into a number, and lose digits of: long ones, and those that begin with a nought. */
const ACCOUNT = /^(?:0\d+|\d{11,})$/u;
/** Tells spreadsheets that the file is UTF-8; without it Chinese is read as something else. */
const MARK = '\uFEFF';

/**
 * A table as CSV that a spreadsheet opens as it is meant: UTF-8 with its mark, CRLF, every cell quoted that needs it.
 * A text that would run as a formula gets an apostrophe in front, one that looks like an account a tab, so that it
 * stays text; figures stay figures. `readCsv` takes both off again.
 */
export const csvOf = (table: readonly (readonly SheetCell[])[]): string =>
  MARK + table.map((cells) => `${cells.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('');

function safe(cell: SheetCell): string {
  if (cell.is === 'figure') return cell.value.toFixed(cell.decimals);
  if (FORMULA.test(cell.value)) return `'${cell.value}`;
  return ACCOUNT.test(cell.value) ? `\t${cell.value}` : cell.value;
}

const quoted = (text: string): string =>
  /["',\n\r\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Reads CSV with commas, semicolons or tabs between the cells, whichever the first line has; blank lines are left out. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.startsWith(MARK) ? text.slice(1) : text;
  const firstLine = plain.split(/[\r\n]/u, 1)[0] ?? '';
  const between = [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  return cellsOf(plain, between)
    .map((cells) => cells.map(unwrapped))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function cellsOf(text: string, between: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === between) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  endCell();
  return [...rows, row];
}

function unwrapped(cell: string): string {
  if (cell.startsWith("'") && FORMULA.test(cell.slice(1))) return cell.slice(1);
  return cell.startsWith('\t') && ACCOUNT.test(cell.slice(1)) ? cell.slice(1) : cell;
}
