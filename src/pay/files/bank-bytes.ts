import { readSheet } from 'read-excel-file/universal';
import { bankCsvOf, totalsWritten, type BankBatch } from '../bank-file.ts';
import { toGb18030 } from '../gb18030.ts';
import { workbookOf } from './workbook.ts';

/** A file as it is handed over. */
export type WrittenFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Tells programs that a text is UTF-8; without it Chinese is read as something else. */
const MARK = '\u{FEFF}';

/**
 * Writes a batch as its bank takes it, reads it back, and throws when the file does not pay what the batch says: a file
 * that is off by a fen must never leave the house. The same batch is the same bytes.
 */
export async function bankFileOf(batch: BankBatch): Promise<WrittenFile> {
  const { file } = batch.format;
  const bytes = await bytesOf(batch);
  const written = totalsWritten(batch, file === 'xlsx' ? await cellsOf(bytes) : linesIn(textIn(bytes, file)));
  if (written?.count !== batch.count || written.total !== batch.total)
    throw new Error('a bank file does not pay what its batch says');
  if (file === 'xlsx') return { name: `${batch.id}.xlsx`, mediaType: XLSX, bytes };
  const charset = file === 'csv-utf8' ? 'UTF-8' : 'GB18030';
  return { name: `${batch.id}.csv`, mediaType: `text/csv; charset=${charset}`, bytes };
}

function bytesOf(batch: BankBatch): Promise<Uint8Array> {
  if (batch.format.file === 'xlsx') return workbookOf(batch.id.slice(0, 31), batch.header, batch.rows);
  const text = bankCsvOf(batch);
  return Promise.resolve(
    batch.format.file === 'csv-gb18030' ? toGb18030(text) : new TextEncoder().encode(`${MARK}${text}`),
  );
}

const textIn = (bytes: Uint8Array, file: 'csv-utf8' | 'csv-gb18030'): string =>
  new TextDecoder(file === 'csv-utf8' ? 'utf-8' : 'gb18030').decode(bytes);

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const rows = await readSheet(new Blob([Uint8Array.from(bytes)]));
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : String(cell ?? ''))),
  );
}

const CELL = /(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",]*))/gu;

const linesIn = (text: string): string[][] =>
  text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(CELL)].map(
        ({ groups }) => groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '',
      ),
    );
