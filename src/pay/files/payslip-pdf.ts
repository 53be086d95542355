import { ok, type Result } from '../../kernel/result.ts';
import type { PrintFont } from '../../platform/print/print-font.ts';
import { type FontProblem, type Printable, printerOf } from '../../platform/print/printer.ts';
import { charactersOf, type PrintedSheet } from '../payslip-sheet.ts';
import { drawSheet } from './payslip-drawing.ts';

/** Prints any sheet of the batch that it was made for. */
export type Printer = (sheet: PrintedSheet) => Promise<Buffer>;

/**
 * A printer for a batch of sheets: the font is cut once to what all of them need. The same sheet in the same batch is
 * always the same bytes. Refused, before anything is printed: characters that the font has no glyph for, by name.
 */
export async function printerFor(
  sheets: readonly PrintedSheet[],
  font: PrintFont,
): Promise<Result<Printer, FontProblem>> {
  const printer = await printerOf(sheets.map(printableOf), font);
  return printer.ok ? ok((sheet) => printer.value(printableOf(sheet))) : printer;
}

const printableOf = (sheet: PrintedSheet): Printable => ({
  head: {
    language: sheet.language,
    title: `${sheet.title} ${sheet.number}`,
    author: sheet.payer,
    datedOn: sheet.datedOn,
  },
  characters: charactersOf(sheet),
  draw: (document) => drawSheet(document, sheet),
});
