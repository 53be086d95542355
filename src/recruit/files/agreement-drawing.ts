import { MARGIN, Pen } from '../../platform/print/pen.ts';
import type { AgreementSheet, SheetClause, SheetEvidence } from '../agreement-sheet.ts';
import { printedWords } from '../agreement-words.ts';

/** Of letters, in points. */
const size = { title: 20, heading: 11.5, text: 10, beside: 8.5, small: 7.5 } as const;
const LEADING = 3;
const INDENT = 20;

/** Draws an agreement from the top of an empty document: its clauses, and the evidence of its signatures on a page of its own. */
export function drawAgreement(document: PDFKit.PDFDocument, sheet: AgreementSheet): void {
  const pen = new Pen(document);
  drawHead(pen, sheet);
  for (const clause of sheet.clauses) drawClause(pen, clause);
  pen.makeRoom(Number.POSITIVE_INFINITY);
  drawEvidence(pen, sheet);
  drawFeet(pen, sheet);
}

function drawHead(pen: Pen, { title, number }: AgreementSheet): void {
  const box = { left: MARGIN, width: pen.width };
  pen.top = pen.write(title.text, size.title, 'ink', { ...box, top: MARGIN });
  if (title.beside !== undefined)
    pen.top = pen.write(title.beside, size.heading, 'soft', { ...box, top: pen.top });
  pen.top = pen.write(number, size.small, 'soft', { ...box, top: pen.top + 4 });
  pen.rule(pen.top + 6, 'ink', 1.2);
  pen.top += 12;
}

function drawClause(pen: Pen, { heading, paragraphs, rests }: SheetClause): void {
  const whole = { width: pen.width };
  const inner = { left: MARGIN + INDENT, width: pen.width - INDENT, leading: LEADING };
  const [opening] = paragraphs;
  // A heading is never the last thing on a page.
  pen.makeRoom(40 + (opening ? pen.heightOf(opening.text, size.text, inner) : 0));
  pen.top = pen.write(heading.text, size.heading, 'ink', { left: MARGIN, top: pen.top + 9, ...whole }) + 2;
  if (heading.beside !== undefined)
    pen.top = pen.write(heading.beside, size.beside, 'soft', {
      left: MARGIN + INDENT,
      top: pen.top,
      ...whole,
    });
  for (const { text, beside } of paragraphs) {
    flow(pen, text, size.text, 'ink');
    if (beside !== undefined) flow(pen, beside, size.beside, 'soft');
    pen.top += 2;
  }
  flow(pen, rests, size.small, 'soft');
}

/** Writes a paragraph, on the next page when it does not fit on this one. */
function flow(pen: Pen, text: string, letters: number, colour: 'ink' | 'soft'): void {
  const box = { left: MARGIN + INDENT, width: pen.width - INDENT, leading: LEADING };
  pen.makeRoom(pen.heightOf(text, letters, box));
  pen.top = pen.write(text, letters, colour, { ...box, top: pen.top });
}

const LABEL_WIDTH = 170;

function drawEvidence(pen: Pen, sheet: AgreementSheet): void {
  const whole = { left: MARGIN, width: pen.width };
  pen.top = pen.write(sheet.evidenceHeading, size.title, 'ink', { ...whole, top: pen.top }) + 4;
  pen.top = pen.write(sheet.number, size.small, 'soft', { ...whole, top: pen.top });
  pen.rule(pen.top + 5, 'ink', 1.2);
  pen.top += 16;
  pen.band(pen.top, 44, 'tint');
  pen.write(sheet.fingerprint.label, size.small, 'soft', {
    left: MARGIN + 12,
    top: pen.top + 8,
    width: pen.width - 24,
  });
  pen.write(sheet.fingerprint.value, size.text, 'ink', {
    left: MARGIN + 12,
    top: pen.top + 20,
    width: pen.width - 24,
  });
  pen.top += 56;
  for (const each of sheet.evidence) drawSignature(pen, each);
  pen.top += 8;
  for (const note of sheet.notes) {
    pen.makeRoom(pen.heightOf(note, size.beside, { ...whole, leading: LEADING }));
    pen.top = pen.write(note, size.beside, 'soft', { ...whole, top: pen.top, leading: LEADING }) + 5;
  }
}

function drawSignature(pen: Pen, { heading, rows }: SheetEvidence): void {
  pen.makeRoom(40 + rows.length * 20);
  pen.top = pen.write(heading, size.heading, 'ink', { left: MARGIN, top: pen.top + 6, width: pen.width }) + 4;
  pen.rule(pen.top, 'soft', 0.6);
  for (const { label, value } of rows) {
    const top = pen.top + 5;
    const labelled = pen.write(label, size.small, 'soft', {
      left: MARGIN,
      top: top + 1.5,
      width: LABEL_WIDTH,
    });
    const said = { left: MARGIN + LABEL_WIDTH + 8, top, width: pen.width - LABEL_WIDTH - 8 };
    const end = value === '' ? labelled : pen.write(value, value.length > 50 ? 8 : size.text, 'ink', said);
    pen.top = Math.max(labelled, end) + 2;
    pen.rule(pen.top, 'line', 0.5);
  }
  pen.top += 8;
}

/** Written last, since only then the number of pages is known. */
function drawFeet(pen: Pen, { number, fingerprint }: AgreementSheet): void {
  const whole = { left: MARGIN, width: pen.width };
  pen.eachPage((page, pages, top) => {
    pen.rule(top - 6, 'line', 0.5);
    pen.write(number, size.small, 'soft', { ...whole, top });
    pen.write(`SHA-256 ${fingerprint.value}`, size.small, 'soft', { ...whole, top: top + 12 });
    const said = printedWords.page(page, pages)['zh-CN'];
    pen.write(said, size.small, 'soft', { ...whole, top, isFigure: true });
  });
}
