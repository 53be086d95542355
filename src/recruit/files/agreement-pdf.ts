import { ok, type Result } from '../../kernel/result.ts';
import type { PrintFont } from '../../platform/print/print-font.ts';
import { type FontProblem, printerOf } from '../../platform/print/printer.ts';
import { charactersOn, type AgreementSheet } from '../agreement-sheet.ts';
import { drawAgreement } from './agreement-drawing.ts';

/**
 * Prints an agreement. The same sheet is the same bytes again, so that both sides hold the same file. Refused: characters
 * that the font has no glyph for, by name, before anything is printed.
 */
export async function printedAgreement(
  sheet: AgreementSheet,
  font: PrintFont,
): Promise<Result<Buffer, FontProblem>> {
  const printable = {
    head: {
      language: 'zh-CN',
      title: `${sheet.title.text} ${sheet.number}`,
      author: sheet.author,
      datedOn: sheet.datedOn,
    },
    characters: `${charactersOn(sheet)}SHA-256 `,
    draw: (document: PDFKit.PDFDocument) => drawAgreement(document, sheet),
  } as const;
  const printer = await printerOf([printable], font);
  return printer.ok ? ok(await printer.value(printable)) : printer;
}
