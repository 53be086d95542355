import { assert, array, bigInt, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import { settlementOf } from '../../tests/fixtures/pay/slips.ts';
import { blankOf, HEADER } from '../../tests/fixtures/pay/template.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { taxTemplates } from './facts/tax-templates.ts';
import { taxFileOf } from './files/tax-bytes.ts';
import type { Settlement } from './settlement.ts';
import {
  taxDeclarationOf,
  templateMatch,
  type BookedTax,
  type TaxDeclaration,
  type TaxWish,
} from './tax-file.ts';

const ID = '11010119900307001X';

const base = settlementOf();
const settled = (
  worker: string,
  { income, withheld, part = 'A' }: { income: bigint; withheld: bigint; part?: string },
): Settlement => ({
  ...base,
  payee: { ...base.payee, id: `p-${worker}-${part}`, code: worker, workerId: `w-${worker}` },
  gross: toFen(income),
  vat: toFen(0n),
  tax: { ...base.tax, withheld: toFen(withheld) },
});

function wishOf(settlements: readonly Settlement[], over: Partial<TaxWish> = {}): TaxWish {
  const booked = new Map<string, BookedTax>();
  for (const { payee, gross, vat, tax } of settlements) {
    const before = booked.get(payee.workerId);
    booked.set(payee.workerId, {
      income: toFen((before?.income ?? 0n) + gross - vat),
      withheld: toFen((before?.withheld ?? 0n) + tax.withheld),
    });
  }
  return {
    kind: 'platform',
    month: '2026-11',
    on: chinaDayOf('2026-12-03'),
    settlements,
    identities: new Map(settlements.map(({ payee }) => [payee.workerId, { name: '赵璟', idNumber: ID }])),
    booked,
    ...over,
  };
}

function declarationOf(wish: TaxWish): TaxDeclaration {
  const answer = taxDeclarationOf(wish);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

let blank: Uint8Array;
beforeAll(async () => {
  blank = await blankOf();
});

const filledWith = (declared: TaxDeclaration, template = blank): Uint8Array => {
  const answer = taxFileOf(template, declared);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};

const two = [
  settled('A1', { income: 800_000n, withheld: 4_200n }),
  settled('A2', { income: 123_45n, withheld: 0n }),
];

const identity = (over: object) => ({
  identities: new Map([
    ['w-A1', { name: '赵', idNumber: ID, ...over }],
    ['w-A2', { name: '钱', idNumber: ID }],
  ]),
});

const off = (over: Partial<Settlement>) => ({
  settlements: [{ ...base, ...settled('A1', { income: 800_000n, withheld: 4_200n }), ...over }],
});

describe('a declaration', () => {
  test('stands below the header of the template, which stays as it was', async () => {
    const filled = filledWith(declarationOf(wishOf(two)));
    const rows = await readSheet(new Blob([Uint8Array.from(filled)]));
    expect(rows).toEqual([
      ['劳务报酬所得 <导入> & 说明', ...Array.from({ length: 13 }, () => null)],
      HEADER,
      [
        'A1',
        '赵璟',
        '居民身份证',
        ID,
        '其他连续劳务报酬所得',
        8000,
        ...Array.from({ length: 8 }, () => null),
      ],
      [
        'A2',
        '赵璟',
        '居民身份证',
        ID,
        '其他连续劳务报酬所得',
        123.45,
        ...Array.from({ length: 8 }, () => null),
      ],
    ]);
    const [before, after] = [unzipSync(blank), unzipSync(filled)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const path of Object.keys(before).filter((each) => !each.endsWith('sheet1.xml')))
      expect(after[path]).toEqual(before[path]);
  });

  test('counts several payments of a month as one', () => {
    const twice = [two[0], settled('A1', { income: 100n, withheld: 3n, part: 'B' })].flatMap(
      (each) => each ?? [],
    );
    const { rows, income, withheld } = declarationOf(wishOf(twice));
    expect(rows.map((row) => row.income)).toEqual([800_100n]);
    expect([income, withheld]).toEqual([800_100n, 4_203n]);
  });

  test('always comes to the year ledger, and is the same bytes however it came', () => {
    const payment = record({
      worker: constantFrom('A1', 'A2', 'A3'),
      income: bigInt({ min: 0n, max: 9_999_999n }),
      withheld: bigInt({ min: 0n, max: 99_999n }),
    });
    assert(
      property(
        array(payment, { minLength: 1, maxLength: 6 }).chain((drawn) =>
          shuffledSubarray(
            drawn.map(({ worker, ...rest }, index) => settled(worker, { ...rest, part: String(index) })),
            { minLength: drawn.length },
          ),
        ),
        (shuffled) => {
          const inOrder = shuffled.toSorted((one, other) => (one.payee.id < other.payee.id ? -1 : 1));
          const declared = declarationOf(wishOf(shuffled));
          expect(declared.income).toBe(shuffled.reduce((sum, { gross }) => sum + gross, 0n));
          expect(filledWith(declared)).toEqual(filledWith(declarationOf(wishOf(inOrder))));
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each<{ what: string; over: Partial<TaxWish>; problem: object }>([
    {
      what: 'another income than the ledger',
      over: {
        booked: new Map([...wishOf(two).booked, ['w-A1', { income: toFen(1n), withheld: toFen(4_200n) }]]),
      },
      problem: { kind: 'ledger-differs', codes: ['A1'] },
    },
    {
      what: 'another tax than the ledger',
      over: {
        booked: new Map([...wishOf(two).booked, ['w-A2', { income: toFen(123_45n), withheld: toFen(1n) }]]),
      },
      problem: { kind: 'ledger-differs', codes: ['A2'] },
    },
    {
      what: 'nobody known',
      over: { identities: new Map() },
      problem: { kind: 'identity-missing', codes: ['A1', 'A2'] },
    },
    {
      what: 'a number of another document',
      over: identity({ idNumber: 'E12345678' }),
      problem: { kind: 'identity-missing', codes: ['A1'] },
    },
    {
      what: 'a name that is a formula',
      over: identity({ name: '=1+1' }),
      problem: { kind: 'text-like-formula', codes: ['A1'] },
    },
    {
      what: 'insurance that the books hold in one sum',
      over: off({ deductions: [{ kind: 'social-insurance', amount: toFen(1n) }] }),
      problem: { kind: 'insurance-not-broken-down', codes: ['A1'] },
    },
    { what: 'a month without payments', over: { month: '2026-10' }, problem: { kind: 'nothing-to-declare' } },
    { what: 'another kind of income', over: { kind: 'student' }, problem: { kind: 'nothing-to-declare' } },
    {
      what: 'a payment twice',
      over: { settlements: [...two, ...two] },
      problem: { kind: 'settlement-twice' },
    },
    {
      what: 'a day before the template',
      over: { on: chinaDayOf('2023-01-01') },
      problem: { kind: 'day-before-table', firstOn: '2024-01-01' },
    },
  ])('is refused: $what', ({ over, problem }) => {
    expect(taxDeclarationOf(wishOf(two, over))).toEqual({ ok: false, problem });
  });

  test('of a month below zero is refused', () => {
    const minus = [settled('A1', { income: -1n, withheld: 0n })];
    expect(taxDeclarationOf(wishOf(minus))).toMatchObject({
      problem: { kind: 'income-negative', codes: ['A1'] },
    });
  });
});

describe('a template', () => {
  test.each<{ what: string; header?: readonly string[]; below?: readonly string[]; problem: object }>([
    {
      what: 'an unknown column',
      header: [...HEADER, '电子邮箱', '星座'],
      problem: { kind: 'template-column-unknown', headers: ['电子邮箱', '星座'] },
    },
    {
      what: 'a missing column',
      header: HEADER.filter((each) => each !== '*收入'),
      problem: { kind: 'template-column-missing', headers: ['收入'] },
    },
    {
      what: 'a column twice',
      header: [...HEADER, '备注'],
      problem: { kind: 'template-column-twice', headers: ['备注'] },
    },
    {
      what: 'two columns for one thing',
      header: [...HEADER, '本期收入'],
      problem: { kind: 'template-column-twice', headers: ['本期收入'] },
    },
    { what: 'rows that somebody filled', below: ['A1'], problem: { kind: 'template-not-blank' } },
    { what: 'no header', header: ['甲', '乙'], problem: { kind: 'template-without-header' } },
  ])('is refused with $what', async ({ header, below, problem }) => {
    expect(taxFileOf(await blankOf(header, below), declarationOf(wishOf(two)))).toEqual({
      ok: false,
      problem,
    });
  });

  test('that is no workbook is refused, and one that unpacks to too much', () => {
    const declared = declarationOf(wishOf(two));
    expect(taxFileOf(strToU8('工号,姓名'), declared)).toEqual({
      ok: false,
      problem: { kind: 'template-unreadable' },
    });
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(9 * 1024 * 1024) });
    expect(taxFileOf(bomb, declared)).toEqual({ ok: false, problem: { kind: 'template-too-large' } });
  });

  test('with names in front of its elements, and formats below its header, is filled too', async () => {
    const parts = unzipSync(blank);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replaceAll(
        /<(?<slash>\/?)(?<name>worksheet|sheetData|row|c|v|sheetViews|sheetView|cols|col)(?=[\s/>])/gu,
        '<$<slash>x:$<name>',
      )
      .replace('</x:sheetData>', '<x:row r="3"><x:c r="A3" s="1"/></x:row></x:sheetData>')
      .replace('xmlns=', 'xmlns:x=');
    const prefixed = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    const written = strFromU8(
      unzipSync(filledWith(declarationOf(wishOf(two)), prefixed))['xl/worksheets/sheet1.xml'] ??
        new Uint8Array(),
    );
    expect(written).toContain(`<x:c r="F3"><x:v>${showYuan(toFen(800_000n))}</x:v></x:c>`);
    expect(written.match(/<x:row r="3"/gu)).toHaveLength(1);
  });

  test.each(['wages', 'labor-service'] as const)('of %s says of every column what it holds', (kind) => {
    const [template] = taxTemplates[kind];
    const twice = new Set(['收入']);
    const header = template.columns.map(({ header: title }) => title).filter((title) => !twice.has(title));
    expect(templateMatch([header], template)).toMatchObject({ ok: true, value: { headerRow: 0 } });
  });
});
