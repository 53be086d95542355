import { readSheet } from 'read-excel-file/universal';
import writeSheet from 'write-excel-file/universal';
import type { SheetAnswer, SheetQuestion } from './spreadsheet-messages.ts';

/** Packs and unpacks XLSX off the page's thread. Fetched when somebody first writes or reads one. */
addEventListener('message', ({ data }: MessageEvent<SheetQuestion>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

async function answerTo(question: SheetQuestion): Promise<SheetAnswer> {
  try {
    return question.is === 'write'
      ? { is: 'written', file: await written(question) }
      : { is: 'read', rows: await rowsIn(question.file) };
  } catch {
    // The file of a person, and whatever is wrong with it: the page has the sentence.
    return { is: 'refused' };
  }
}

async function written({ table, title }: Extract<SheetQuestion, { is: 'write' }>): Promise<Blob> {
  const [head = [], ...rows] = table;
  const cells = [
    head.map(({ value }) => ({ value: String(value), type: String, fontWeight: 'bold' }) as const),
    ...rows.map((row) =>
      row.map((cell) => {
        if (cell.is === 'text')
          return cell.value === '' ? null : { value: cell.value, type: String, format: '@' };
        return { value: cell.value, type: Number, format: formatOf(cell.decimals) };
      }),
    ),
  ];
  const columns = head.map((_, at) => ({ width: widthOf(table.map((row) => String(row[at]?.value ?? ''))) }));
  return writeSheet(cells, { sheet: title.slice(0, 31), columns, stickyRowsCount: 1 }).toBlob();
}

const formatOf = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

const WIDTH_MAX = 48;

/** Chinese characters are twice as wide as Latin ones. */
const widthOf = (texts: readonly string[]): number =>
  Math.min(
    WIDTH_MAX,
    2 + texts.reduce((widest, text) => Math.max(widest, text.replaceAll(/[^\p{ASCII}]/gu, 'xx').length), 6),
  );

async function rowsIn(file: Blob): Promise<string[][]> {
  const rows = await readSheet(file);
  return rows
    .map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
    )
    .filter((row) => row.some((cell) => cell.trim() !== ''));
}
