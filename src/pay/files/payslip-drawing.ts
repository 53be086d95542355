import { payslipWords } from '../payslip-words.ts';
import type { Labelled, PrintedSheet, SheetCell, SheetColumn, SheetPart } from '../payslip-sheet.ts';
import { MARGIN, Pen } from '../../platform/print/pen.ts';

const GAP = 10;
const LEADING = 1.5;

/** Of letters, in points. */
const size = { title: 22, main: 21, figure: 12.5, fact: 10.5, text: 9.5, small: 7.5, heading: 11 } as const;

/** Draws everything that stands on a sheet, as many pages as it needs, from the top of an empty document. */
export function drawSheet(document: PDFKit.PDFDocument, sheet: PrintedSheet): void {
  const pen = new Pen(document);
  drawHead(pen, sheet);
  drawFacts(pen, sheet.facts);
  drawFigures(pen, sheet);
  for (const part of sheet.parts) drawPart(pen, part);
  drawFeet(pen, sheet);
}

function drawHead(pen: Pen, { title, payer, unit }: PrintedSheet): void {
  const [half, middle] = [pen.width / 2, MARGIN + pen.width / 2];
  pen.write(title, size.title, 'ink', { left: MARGIN, top: MARGIN, width: half + 60 });
  pen.write(payer, size.heading, 'ink', { left: middle, top: MARGIN + 2, width: half, isFigure: true });
  pen.write(unit, size.small, 'soft', { left: middle, top: MARGIN + 19, width: half, isFigure: true });
  pen.rule(MARGIN + 38, 'ink', 1.2);
  pen.top = MARGIN + 49;
}

const FACTS_A_ROW = 3;

function drawFacts(pen: Pen, facts: readonly Labelled[]): void {
  const share = pen.width / FACTS_A_ROW;
  for (let at = 0; at < facts.length; at += FACTS_A_ROW) {
    const { top } = pen;
    const bottoms = facts.slice(at, at + FACTS_A_ROW).map(({ label, value }, index) => {
      const box = { left: MARGIN + index * share, width: share - GAP };
      pen.write(label, size.small, 'soft', { ...box, top });
      return pen.write(value, size.fact, 'ink', { ...box, top: top + 11 });
    });
    pen.top = Math.max(...bottoms) + 6;
  }
}

const BAND = 50;
const MAIN_SHARE = 0.36;
const INSET = 14;

/** The figures in a band, the last of them large at the right: it is the one that people look for. */
function drawFigures(pen: Pen, { figures }: PrintedSheet): void {
  const top = pen.top + 4;
  pen.band(top, BAND, 'tint');
  const main = figures.at(-1);
  const others = figures.slice(0, -1);
  const share = (pen.width * (1 - MAIN_SHARE)) / Math.max(others.length, 1);
  others.forEach(({ label, value }, index) => {
    const box = { left: MARGIN + INSET + index * share, width: share - INSET };
    pen.write(label, size.small, 'soft', { ...box, top: top + 12 });
    pen.write(value, size.figure, 'ink', { ...box, top: top + 24 });
  });
  if (main) {
    const width = pen.width * MAIN_SHARE - INSET;
    const box = { left: MARGIN + pen.width - INSET - width, width, isFigure: true };
    pen.write(main.label, size.small, 'soft', { ...box, top: top + 5 });
    pen.write(main.value, size.main, 'ink', { ...box, top: top + 15 });
  }
  pen.top = top + BAND + 4;
}

function drawPart(pen: Pen, part: SheetPart): void {
  if (part.is === 'table') drawTable(pen, part);
  else if (part.is === 'steps') drawSteps(pen, part);
  else drawNote(pen, part.text);
}

function drawNote(pen: Pen, text: string): void {
  const box = { left: MARGIN, width: pen.width, leading: LEADING };
  pen.makeRoom(pen.heightOf(text, size.text, box) + GAP);
  pen.top = pen.write(text, size.text, 'ink', { ...box, top: pen.top + GAP });
}

/** A heading is never the last thing on a page: `needed` is the height of what has to stand below it. */
function drawHeading(pen: Pen, heading: string, needed: number): void {
  pen.makeRoom(30 + needed);
  const box = { left: MARGIN, top: pen.top + 11, width: pen.width };
  pen.top = pen.write(heading, size.heading, 'ink', box) + 3;
}

function drawTable(pen: Pen, { heading, columns, rows, total }: Extract<SheetPart, { is: 'table' }>): void {
  drawHeading(pen, heading, 44);
  const places = placesOf(pen, columns);
  drawTitles(pen, places);
  for (const row of rows) {
    const height = heightOf(pen, places, row);
    if (pen.makeRoom(height)) drawTitles(pen, places);
    drawRow(pen, places, row);
    pen.top += height;
    pen.rule(pen.top, 'line', 0.5);
  }
  if (!total) return;
  const height = heightOf(pen, places, total);
  pen.makeRoom(height);
  pen.rule(pen.top, 'ink', 0.8);
  drawRow(pen, places, total);
  pen.top += height;
}

type Place = SheetColumn & { readonly left: number; readonly width: number };

function placesOf(pen: Pen, columns: readonly SheetColumn[]): readonly Place[] {
  let left = MARGIN;
  return columns.map((column, index) => {
    const whole = pen.width * column.share;
    const place = { ...column, left, width: whole - (index === columns.length - 1 ? 0 : GAP) };
    left += whole;
    return place;
  });
}

function drawTitles(pen: Pen, places: readonly Place[]): void {
  for (const { title, left, width, isFigure } of places)
    pen.write(title, size.small, 'soft', { left, top: pen.top, width, isFigure });
  pen.top += 13;
  pen.rule(pen.top, 'soft', 0.6);
}

const CELL_TOP = 4;
const CELL_BOTTOM = 3;

function drawRow(pen: Pen, places: readonly Place[], row: readonly SheetCell[]): void {
  const top = pen.top + CELL_TOP;
  places.forEach(({ left, width, isFigure }, index) => {
    const cell = row[index];
    if (!cell || cell.text === '') return;
    const box = { left, width, isFigure, leading: LEADING };
    const end = pen.write(cell.text, size.text, 'ink', { ...box, top });
    if (cell.note !== undefined) pen.write(cell.note, size.small, 'soft', { ...box, top: end });
  });
}

function heightOf(pen: Pen, places: readonly Place[], row: readonly SheetCell[]): number {
  const heights = places.map(({ width }, index) => {
    const cell = row[index];
    if (!cell) return 0;
    const box = { width, leading: LEADING };
    const note = cell.note === undefined ? 0 : pen.heightOf(cell.note, size.small, box);
    return pen.heightOf(cell.text === '' ? '0' : cell.text, size.text, box) + note;
  });
  return Math.max(...heights) + CELL_TOP + CELL_BOTTOM;
}

const STEP_INDENT = 18;

function drawSteps(pen: Pen, { heading, steps }: Extract<SheetPart, { is: 'steps' }>): void {
  drawHeading(pen, heading, 30);
  const box = { left: MARGIN + STEP_INDENT, width: pen.width - STEP_INDENT, leading: LEADING };
  steps.forEach((step, index) => {
    pen.makeRoom(pen.heightOf(step, size.text, box) + 2);
    const { top } = pen;
    pen.write(`${index + 1}`, size.text, 'soft', { left: MARGIN, top, width: STEP_INDENT });
    pen.top = pen.write(step, size.text, 'ink', { ...box, top }) + 2;
  });
}

/** Written last, since only then the number of pages is known. */
function drawFeet(pen: Pen, { language, foot, number }: PrintedSheet): void {
  const whole = { left: MARGIN, width: pen.width };
  pen.eachPage((page, pages, top) => {
    pen.rule(top - 6, 'line', 0.5);
    pen.write(foot, size.small, 'soft', { ...whole, top });
    pen.write(number, size.small, 'soft', { ...whole, top: top + 12 });
    const said = payslipWords.page(page, pages)[language];
    pen.write(said, size.small, 'soft', { ...whole, top: top + 12, isFigure: true });
  });
}
