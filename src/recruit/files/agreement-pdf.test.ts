import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inkIn, rastersOf } from '../../../tests/fixtures/pay/raster.ts';
import { draftOf, signatureOf } from '../../../tests/fixtures/recruit/agreements.ts';
import { MARGIN } from '../../platform/print/pen.ts';
import { readPrintFont, type PrintFont } from '../../platform/print/print-font.ts';
import { relations } from '../../terms/relation.ts';
import { agreementSheetOf, numeral, type AgreementSheet } from '../agreement-sheet.ts';
import { spelling } from '../agreement-text.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { printedAgreement } from './agreement-pdf.ts';

let font: PrintFont;
beforeAll(async () => {
  font = await readPrintFont(join(import.meta.dirname, '..', '..', '..', 'fonts'));
});

const sheetOf = (change: Parameters<typeof draftOf>[0] = {}, withEnglish = false): AgreementSheet => {
  const text = draftOf(change);
  const signatures = [signatureOf({ side: 'operator', name: '周迎' }), signatureOf()];
  return agreementSheetOf({ text, fingerprint: fingerprintOf(spelling(text)), signatures, withEnglish });
};

async function fileOf(sheet: AgreementSheet): Promise<Buffer> {
  const file = await printedAgreement(sheet, font);
  if (!file.ok) throw new Error(file.problem.kind);
  return file.value;
}

describe('a printed agreement', () => {
  test('is the same bytes again, light, and in English longer', async () => {
    const [one, again, both] = [
      await fileOf(sheetOf()),
      await fileOf(sheetOf()),
      await fileOf(sheetOf({}, true)),
    ];
    expect(one.equals(again)).toBe(true);
    expect(one.length).toBeLessThan(120_000);
    expect((await rastersOf(both, 1)).length).toBeGreaterThan((await rastersOf(one, 1)).length);
  });

  test('keeps to its margins on every page, and its evidence begins a page', async () => {
    const pages = await rastersOf(await fileOf(sheetOf()), 2);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(inkIn(page, { left: MARGIN, top: MARGIN, width: 300, height: 40 })).toBeDefined();
      expect(inkIn(page, { left: 0, top: 0, width: MARGIN - 2, height: 842 })).toBeUndefined();
      expect(inkIn(page, { left: 595 - MARGIN + 2, top: 0, width: MARGIN - 3, height: 842 })).toBeUndefined();
      expect(inkIn(page, { left: MARGIN, top: 842 - MARGIN - 36, width: 300, height: 8 })).toBeUndefined();
    }
    const evidence = pages.at(-1);
    if (!evidence) throw new Error('no pages');
    // The band with the fingerprint of the text, which stands on this page alone.
    expect(inkIn(evidence, { left: MARGIN + 12, top: MARGIN + 70, width: 400, height: 30 })).toBeDefined();
  });

  test('says another name in other ink', async () => {
    const text = draftOf();
    const wish = { text, fingerprint: fingerprintOf(spelling(text)), withEnglish: false };
    const [one, other] = [
      await fileOf(agreementSheetOf({ ...wish, signatures: [signatureOf()] })),
      await fileOf(agreementSheetOf({ ...wish, signatures: [signatureOf({ name: '沈璟祎' })] })),
    ];
    expect(one.equals(other)).toBe(false);
  });

  test.each(relations)('of %s has every character in the font', async (relation) => {
    const host = relation === 'dispatch' ? '北辰人力（示例）' : null;
    expect((await fileOf(sheetOf({ relation, host }, true))).length).toBeGreaterThan(10_000);
  });

  test('refuses a name that the font cannot write, by its characters', async () => {
    const text = draftOf();
    const sheet = agreementSheetOf({
      text,
      fingerprint: fingerprintOf(spelling(text)),
      signatures: [signatureOf({ name: '赵\u{E000}' })],
      withEnglish: false,
    });
    expect(await printedAgreement(sheet, font)).toEqual({
      ok: false,
      problem: { kind: 'character-not-in-font', characters: ['\u{E000}'] },
    });
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [23, '二十三'],
])('clause %i is counted %s', (count, said) => {
  expect(numeral(count)).toBe(said);
});
