import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { glyphOf, likeness } from '../../../tests/fixtures/pay/glyph.ts';
import { inkIn, rastersOf, type Raster } from '../../../tests/fixtures/pay/raster.ts';
import { halfMonth, settlementOf, slipOf } from '../../../tests/fixtures/pay/slips.ts';
import { event } from '../../../tests/fixtures/pay/work.ts';
import { toFen } from '../../kernel/money.ts';
import type { Language } from '../../kernel/words.ts';
import { sheetOf, type PrintedSheet } from '../payslip-sheet.ts';
import { payYearOf, yearSheetOf } from '../payslip-year.ts';
import { readPrintFont, type PrintFont } from '../../platform/print/print-font.ts';
import { printerFor, type Printer } from './payslip-pdf.ts';
import { MARGIN } from '../../platform/print/pen.ts';

const FONTS = join(import.meta.dirname, '..', '..', '..', 'fonts');
const RARE = ['璟', '喆', '堃', '祎', '赟', '䶮'];

let font: PrintFont;
beforeAll(async () => {
  font = await readPrintFont(FONTS);
});

async function printerOf(sheets: readonly PrintedSheet[]): Promise<Printer> {
  const printer = await printerFor(sheets, font);
  if (!printer.ok) throw new Error(printer.problem.kind);
  return printer.value;
}

describe('what is drawn', () => {
  /** Where the name stands, in points. */
  const NAME = { left: MARGIN, top: MARGIN + 49 + 11, letter: 10.5, height: 16 };
  const whole = brotliDecompressSync(readFileSync(join(FONTS, 'noto-sans-sc-regular.ttf.br')));
  let page: Raster;

  beforeAll(async () => {
    const sheet = sheetOf(slipOf(settlementOf(), { workerName: RARE.join('') }), 'zh-CN');
    const file = await (await printerOf([sheet]))(sheet);
    const [first] = await rastersOf(file, 4);
    if (!first) throw new Error('a file without pages');
    page = first;
  });

  test.each(RARE)('%s is the glyph of the font, not a blank and not a box', (character) => {
    const place = { ...NAME, width: NAME.letter, left: NAME.left + RARE.indexOf(character) * NAME.letter };
    const drawn = inkIn(page, place);
    if (!drawn) throw new Error('blank');
    expect(likeness(drawn, glyphOf(whole, character, drawn))).toBeGreaterThan(0.68);
    const others = RARE.filter((each) => each !== character);
    for (const other of others) expect(likeness(drawn, glyphOf(whole, other, drawn))).toBeLessThan(0.55);
  });

  test('nothing is drawn over the margin or into the foot', () => {
    const { width, height } = { width: 595, height: 842 };
    expect(inkIn(page, { left: 0, top: 0, width: MARGIN - 2, height })).toBeUndefined();
    expect(inkIn(page, { left: width - MARGIN + 2, top: 0, width: MARGIN - 3, height })).toBeUndefined();
    expect(inkIn(page, { left: MARGIN, top: height - MARGIN - 36, width: 300, height: 8 })).toBeUndefined();
  });
});

describe('a file', () => {
  test.each<Language>(['zh-CN', 'en'])(
    'in %s is the same bytes again, however its lines came, and light',
    async (language) => {
      const settlement = settlementOf();
      const sheet = sheetOf(slipOf(settlement), language);
      const shuffled = sheetOf(
        slipOf({
          ...settlement,
          lines: settlement.lines.toReversed(),
          unpaid: settlement.unpaid.toReversed(),
        }),
        language,
      );
      const [one, other] = [
        await (await printerOf([sheet]))(sheet),
        await (await printerOf([shuffled]))(shuffled),
      ];
      expect(one.equals(other)).toBe(true);
      expect(one.length).toBeLessThan(60_000);
    },
  );

  test('of many lines goes on over the page, with its titles again', async () => {
    const busy = settlementOf([
      ...halfMonth,
      ...Array.from({ length: 3 }, (_, index) => event(`outage-${index}`, 'outage-minute', '5')),
    ]);
    const lines = Array.from({ length: 9 }, () => busy.lines).flat();
    const long = slipOf({ ...busy, lines, gross: sum(lines), net: sum(lines) });
    const sheet = sheetOf(long, 'zh-CN');
    const pages = await rastersOf(await (await printerOf([sheet]))(sheet), 1);
    expect(pages.length).toBeGreaterThan(1);
    for (const each of pages)
      expect(inkIn(each, { left: MARGIN, top: MARGIN, width: 200, height: 30 })).toBeDefined();
  });

  test('of a year', async () => {
    const year = payYearOf('2026', [slipOf()]);
    if (!year.ok) throw new Error(year.problem.kind);
    const sheet = yearSheetOf(year.value, 'en');
    expect((await (await printerOf([sheet]))(sheet)).length).toBeLessThan(60_000);
  });
});

test('a character outside the font is refused by name, and nothing is printed for the batch', async () => {
  const fine = sheetOf(slipOf(), 'zh-CN');
  const outside = sheetOf(slipOf(settlementOf(), { workerName: '赵😀\u{E000}' }), 'zh-CN');
  expect(await printerFor([fine, outside], font)).toEqual({
    ok: false,
    problem: { kind: 'character-not-in-font', characters: ['😀', '\u{E000}'] },
  });
});

const sum = (lines: ReturnType<typeof slipOf>['lines']) =>
  toFen(lines.reduce((total, { amount }) => total + amount, 0n));
