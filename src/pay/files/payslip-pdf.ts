import Document from 'pdfkit';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { charactersOf, type PrintedSheet } from '../payslip-sheet.ts';
import { drawSheet } from './payslip-drawing.ts';
import type { PayslipFont } from './payslip-font.ts';
import { MARGIN } from './payslip-pen.ts';

/** Each character that no glyph is there for, once. */
export type FontProblem = { readonly kind: 'character-not-in-font'; readonly characters: readonly string[] };

/** Prints any sheet of the batch that it was made for. */
export type Printer = (sheet: PrintedSheet) => Promise<Buffer>;

/**
 * A printer for a batch of sheets: the font is cut once to what all of them need. The same sheet in the same batch is
 * always the same bytes. Refused, before anything is printed: characters that the font has no glyph for, by name.
 */
export async function printerFor(
  sheets: readonly PrintedSheet[],
  font: PayslipFont,
): Promise<Result<Printer, FontProblem>> {
  const characters = [...new Set(sheets.flatMap((sheet) => [...charactersOf(sheet)]))].toSorted();
  const missing = characters.filter((character) => !font.covers(character.codePointAt(0) ?? 0));
  if (missing.length > 0) return refuse({ kind: 'character-not-in-font', characters: missing });
  const cut = await font.cut(characters.join(''));
  return ok((sheet) => printed(sheet, cut));
}

function printed(sheet: PrintedSheet, font: Buffer): Promise<Buffer> {
  const document = new Document({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: sheet.language,
    displayTitle: true,
    // Without one of ours, the standard fonts of the format would be read from the disk.
    font: '',
    info: {
      Title: `${sheet.title} ${sheet.number}`,
      Author: sheet.payer,
      // The day of payment, not of printing: the same payslip is the same file whenever it is asked for.
      CreationDate: new Date(`${sheet.datedOn}T00:00:00+08:00`),
    },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.registerFont('sheet', font).font('sheet');
  drawSheet(document, sheet);
  document.end();
  return whole;
}
