import {
  assert,
  array,
  asyncProperty,
  bigInt,
  constantFrom,
  property,
  shuffledSubarray,
  string,
} from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { settlementOf } from '../../tests/fixtures/pay/slips.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { toFen } from '../kernel/money.ts';
import { bankBatchOf, totalsOf, type BankAccount, type BankBatch, type BankWish } from './bank-file.ts';
import { bankFormatIds } from './facts/bank-formats.ts';
import { bankFileOf } from './files/bank-bytes.ts';
import { toGb18030 } from './gb18030.ts';
import type { Settlement } from './settlement.ts';

const ACCOUNT = '6222021234567890123';
const base = settlementOf();

const settled = (code: string, net: bigint): Settlement => ({
  ...base,
  payee: { ...base.payee, id: `p-${code}`, code, workerId: `w-${code}` },
  net: toFen(net),
});

const accountOf = (index: number): BankAccount => ({
  account: String(BigInt(ACCOUNT) + BigInt(index)),
  holder: ['赵璟', '钱喆', '孙,堃', '李"祎"', '周䶮'][index % 5] ?? '',
});

function wishOf(settlements: readonly Settlement[], over: Partial<BankWish> = {}): BankWish {
  return {
    batchId: '2026-11-A',
    format: 'neutral-csv',
    on: chinaDayOf('2026-11-20'),
    settlements,
    accounts: new Map(settlements.map(({ payee }, index) => [payee.workerId, accountOf(index)])),
    purpose: '工资',
    booked: totalsOf(settlements),
    ...over,
  };
}

function batchOf(wish: BankWish): BankBatch {
  const batch = bankBatchOf(wish);
  if (!batch.ok) throw new Error(batch.problem.kind);
  return batch.value;
}

const three = [settled('A1', 123_45n), settled('A2', 1n), settled('A3', 0n)];

describe('what a bank is told', () => {
  test('in a text', async () => {
    const { name, mediaType, bytes } = await bankFileOf(batchOf(wishOf(three)));
    expect([name, mediaType]).toEqual(['2026-11-A.csv', 'text/csv; charset=UTF-8']);
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(new TextDecoder().decode(bytes)).toBe(
      '序号,收款账号,户名,开户行,联行号,省,市,金额,用途,备注\r\n' +
        '1,6222021234567890123,赵璟,,,,,123.45,工资,2026-11-A A1\r\n' +
        '2,6222021234567890124,钱喆,,,,,0.01,工资,2026-11-A A2\r\n',
    );
  });

  test('in GB18030, rare names and all', async () => {
    const five = Array.from({ length: 5 }, (_, index) => settled(`B${index}`, 100n));
    const { bytes } = await bankFileOf(batchOf(wishOf(five, { format: 'neutral-csv-gb18030' })));
    const text = new TextDecoder('gb18030').decode(bytes);
    expect(text).toContain('赵璟');
    expect(text).toContain('周䶮');
    expect(text).toContain('"孙,堃"');
    expect(text).toContain('"李""祎"""');
  });

  test('in a spreadsheet: every digit of an account stays, amounts are figures', async () => {
    const { name, bytes } = await bankFileOf(batchOf(wishOf(three, { format: 'neutral-xlsx' })));
    expect(name).toBe('2026-11-A.xlsx');
    const [, first] = await readSheet(new Blob([Uint8Array.from(bytes)]));
    expect([first?.[1], first?.[7]]).toEqual([ACCOUNT, 123.45]);
  });
});

test('whatever is paid, the file says the same count and sum, and is the same bytes however it came', async () => {
  const amounts = array(bigInt({ min: 0n, max: 9_999_999n }), { minLength: 1, maxLength: 12 });
  await assert(
    asyncProperty(
      amounts.chain((drawn) =>
        shuffledSubarray(
          drawn.map((net, index) => settled(`C${index}`, net + BigInt(index === 0))),
          { minLength: drawn.length },
        ),
      ),
      constantFrom(...bankFormatIds),
      async (shuffled, format) => {
        const inOrder = shuffled.toSorted((one, other) => (one.payee.code < other.payee.code ? -1 : 1));
        const accounts = new Map(inOrder.map(({ payee }, index) => [payee.workerId, accountOf(index)]));
        const [one, other] = await Promise.all(
          [inOrder, shuffled].map((settlements) =>
            bankFileOf(batchOf(wishOf(settlements, { format, accounts }))),
          ),
        );
        expect(one).toEqual(other);
        const batch = batchOf(wishOf(shuffled, { format, accounts }));
        expect(batch.total).toBe(shuffled.reduce((sum, { net }) => sum + net, 0n));
      },
    ),
    { numRuns: 30 },
  );
});

describe('refused', () => {
  const withHolder = (holder: string): ReadonlyMap<string, BankAccount> =>
    new Map(three.map(({ payee }) => [payee.workerId, { account: ACCOUNT, holder }]));

  test.each<{ what: string; over: Partial<BankWish>; problem: object }>([
    {
      what: 'a sum that is not the books',
      over: { booked: { count: 2, total: toFen(1n) } },
      problem: { kind: 'totals-differ' },
    },
    {
      what: 'a count that is not the books',
      over: { booked: { count: 3, total: toFen(12_346n) } },
      problem: { kind: 'totals-differ' },
    },
    {
      what: 'a payee without an account',
      over: { accounts: new Map() },
      problem: { kind: 'account-missing', codes: ['A1', 'A2'] },
    },
    {
      what: 'an account with a letter',
      over: {
        accounts: new Map([
          ['w-A1', { account: '62220212345678X', holder: '赵' }],
          ['w-A2', accountOf(0)],
        ]),
      },
      problem: { kind: 'account-malformed', codes: ['A1'] },
    },
    {
      what: 'a name that is a formula',
      over: { accounts: withHolder('=HYPERLINK("x")') },
      problem: { kind: 'text-like-formula', header: '户名', codes: ['A1', 'A2'] },
    },
    {
      what: 'a purpose that breaks a line',
      over: { purpose: '工\r\n资' },
      problem: { kind: 'text-like-formula', header: '用途', codes: ['A1', 'A2'] },
    },
    {
      what: 'no holder',
      over: { accounts: withHolder('') },
      problem: { kind: 'bank-field-missing', header: '户名', codes: ['A1', 'A2'] },
    },
    {
      what: 'a name that no bank takes',
      over: { batchId: '十一月' },
      problem: { kind: 'batch-id-malformed' },
    },
    { what: 'nobody', over: { settlements: [] }, problem: { kind: 'nothing-to-pay' } },
    {
      what: 'somebody twice',
      over: { settlements: [...three, ...three] },
      problem: { kind: 'settlement-twice' },
    },
    {
      what: 'a day before the format',
      over: { on: chinaDayOf('2023-12-31') },
      problem: { kind: 'day-before-table', firstOn: '2024-01-01' },
    },
  ])('$what', ({ over, problem }) => {
    expect(bankBatchOf(wishOf(three, over))).toEqual({ ok: false, problem });
  });

  test('more than the bank takes at a time, but for its parts, which come to the whole', () => {
    const many = Array.from({ length: 3001 }, (_, index) => settled(`D${index}`, 1n));
    expect(bankBatchOf(wishOf(many))).toMatchObject({
      problem: { kind: 'too-many-payments', rowsMax: 3000, parts: 2 },
    });
    const parts = [1, 2].map((part) => batchOf(wishOf(many, { part, batchId: `part-${part}` })));
    expect(parts.map(({ count, total }) => [count, total])).toEqual([
      [3000, 3000n],
      [1, 1n],
    ]);
    const accounts = parts.flatMap(({ rows }) => rows.map((row) => row[1]?.value));
    expect(new Set(accounts).size).toBe(3001);
    expect(bankBatchOf(wishOf(many, { part: 3 }))).toMatchObject({ problem: { kind: 'nothing-to-pay' } });
  });
});

describe('GB18030', () => {
  test.each([
    ['中', [0xd6, 0xd0]],
    ['€', [0xa2, 0xe3]],
    ['㐀', [0x81, 0x39, 0xee, 0x39]],
    ['𠀀', [0x95, 0x32, 0x82, 0x36]],
    ['A', [0x41]],
  ] as const)('%s', (text, bytes) => {
    expect([...toGb18030(text)]).toEqual(bytes);
  });

  test('is read back as what it was', () => {
    const decoder = new TextDecoder('gb18030');
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const plain = text.replaceAll(/\u{FEFF}|\p{Co}|\p{Cs}/gu, '');
        expect(decoder.decode(toGb18030(plain))).toBe(plain);
      }),
    );
  });
});
