import Document from 'pdfkit';
import type { ChinaDay } from '../../kernel/china-day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Language } from '../../kernel/words.ts';
import { MARGIN } from './pen.ts';
import type { PrintFont } from './print-font.ts';

/** Each character that no glyph is there for, once. */
export type FontProblem = { readonly kind: 'character-not-in-font'; readonly characters: readonly string[] };

/** What a printed file says of itself. The day is never that of printing: the same sheet is the same bytes again. */
export type PrintHead = {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly datedOn: ChinaDay;
};

/** One thing to print: its head, every character that stands on it, and how it is drawn from the top of a document. */
export type Printable = {
  readonly head: PrintHead;
  readonly characters: string;
  readonly draw: (document: PDFKit.PDFDocument) => void;
};

/** Prints anything of the batch that it was made for. */
export type Printer = (printable: Printable) => Promise<Buffer>;

/**
 * A printer for a batch: the font is cut once to what all of it needs. The same in the same batch is always the same
 * bytes. Refused, before anything is printed: characters that the font has no glyph for, by name.
 */
export async function printerOf(
  batch: readonly Pick<Printable, 'characters'>[],
  font: PrintFont,
): Promise<Result<Printer, FontProblem>> {
  const characters = [...new Set(batch.flatMap((each) => [...each.characters]))].toSorted();
  const missing = characters.filter((character) => !font.covers(character.codePointAt(0) ?? 0));
  if (missing.length > 0) return refuse({ kind: 'character-not-in-font', characters: missing });
  const cut = await font.cut(characters.join(''));
  return ok((printable) => printed(printable, cut));
}

function printed({ head, draw }: Printable, font: Buffer): Promise<Buffer> {
  const document = new Document({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: head.language,
    displayTitle: true,
    // Without one of ours, the standard fonts of the format would be read from the disk.
    font: '',
    info: {
      Title: head.title,
      Author: head.author,
      CreationDate: new Date(`${head.datedOn}T00:00:00+08:00`),
    },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.registerFont('sheet', font).font('sheet');
  draw(document);
  document.end();
  return whole;
}
