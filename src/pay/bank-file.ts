import type { ChinaDay } from '../kernel/china-day.ts';
import { parseYuan, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { inForceOn, type DayProblem } from '../terms/dated.ts';
import {
  BANK_FORMATS_KNOWN_UNTIL,
  bankFormats,
  type BankField,
  type BankFormat,
  type BankFormatId,
} from './facts/bank-formats.ts';
import type { Settlement } from './settlement.ts';

/** Where one worker's pay goes. From the vault; it lives as long as the file is being written. */
export type BankAccount = {
  readonly account: string;
  readonly holder: string;
  readonly bank?: string;
  readonly bankCode?: string;
  readonly province?: string;
  readonly city?: string;
};

/** What payments come to: how many, and how much. */
export type Totals = { readonly count: number; readonly total: Fen };

export type BankWish = {
  /** The operator's own; the bank sees it, and it never stands for two contents. */
  readonly batchId: string;
  readonly format: BankFormatId;
  readonly on: ChinaDay;
  readonly settlements: readonly Settlement[];
  /** By the id of the worker. */
  readonly accounts: ReadonlyMap<string, BankAccount>;
  readonly purpose: string;
  /** Which file of several, from 1, where there are more payments than the bank takes at a time. */
  readonly part?: number | undefined;
  /** What the books say is to be paid, in all the files together. */
  readonly booked: Totals;
};

/** A figure stays a figure; everything else, an account number above all, is text. */
export type BankCell =
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'amount'; readonly value: Fen };

/** Payments as a bank takes them, before they are written. */
export type BankBatch = Totals & {
  readonly id: string;
  readonly format: BankFormat;
  readonly header: readonly string[];
  readonly rows: readonly (readonly BankCell[])[];
};

export type BankProblem =
  | DayProblem
  | { readonly kind: 'batch-id-malformed' | 'nothing-to-pay' | 'totals-differ' | 'settlement-twice' }
  | { readonly kind: 'too-many-payments'; readonly rowsMax: number; readonly parts: number }
  | { readonly kind: 'account-missing'; readonly codes: readonly string[] }
  | { readonly kind: 'account-malformed'; readonly codes: readonly string[] }
  | { readonly kind: 'bank-field-missing'; readonly header: string; readonly codes: readonly string[] }
  | { readonly kind: 'text-like-formula'; readonly header: string; readonly codes: readonly string[] };

/** Banks take at most 32 characters, and not all of them take more than these. */
const BATCH_ID = /^[A-Za-z\d-]{1,32}$/u;
const ACCOUNT = /^\d{9,30}$/u;
/** What a spreadsheet would run when somebody opens the file; also what breaks a line of it. */
const FORMULA = /^[=+\-@＝＋－＠']|[\t\r\n]/u;

/**
 * The payments of a batch: one for each settlement that pays anything, in the order of the payees' codes, so that the
 * same batch is always the same file. Refused: totals that are not those of the books, a payee without a usable account
 * or a column the bank insists on, a text that a spreadsheet would run as a formula, more payments than the bank takes
 * at a time without saying which part, and a day outside the format's.
 */
export function bankBatchOf(wish: BankWish): Result<BankBatch, BankProblem> {
  const format = inForceOn<BankFormat>(bankFormats[wish.format], {
    on: wish.on,
    knownUntil: BANK_FORMATS_KNOWN_UNTIL,
  });
  if (!format.ok) return format;
  const { rowsMax } = format.value;
  const { all, paying } = partOf(wish, rowsMax);
  const problem = problemOf(wish, { all, paying, rowsMax });
  if (problem) return refuse(problem);

  const payments = paying.map((settlement, index) => paymentOf(wish, settlement, index));
  const { columns } = format.value;
  for (const { field, header, isRequired } of columns) {
    const codesWhere = (is: (value: string) => boolean): readonly string[] =>
      paying.flatMap(({ payee }, index) => (is(textOf(payments[index]?.[field])) ? [payee.code] : []));
    const missing = isRequired ? codesWhere((value) => value === '') : [];
    if (missing.length > 0) return refuse({ kind: 'bank-field-missing', header, codes: missing });
    const formulas = codesWhere((value) => FORMULA.test(value));
    if (formulas.length > 0) return refuse({ kind: 'text-like-formula', header, codes: formulas });
  }
  return ok({
    ...totalsOf(paying),
    id: wish.batchId,
    format: format.value,
    header: columns.map(({ header }) => header),
    rows: payments.map((payment) => columns.map(({ field }) => payment[field])),
  });
}

type Part = Pick<BankWish, 'format' | 'on' | 'settlements' | 'part'>;

/** The workers that a file pays: nobody else's account need be looked up for it. */
export function workersPaid(wish: Part): readonly string[] {
  const format = inForceOn<BankFormat>(bankFormats[wish.format], {
    on: wish.on,
    knownUntil: BANK_FORMATS_KNOWN_UNTIL,
  });
  return format.ok ? partOf(wish, format.value.rowsMax).paying.map(({ payee }) => payee.workerId) : [];
}

function partOf({ settlements, part = 1 }: Part, rowsMax: number) {
  const all = settlements.filter(({ net }) => net > 0n).toSorted(byCode);
  return { all, paying: all.slice((part - 1) * rowsMax, part * rowsMax) };
}

function problemOf(
  { batchId, accounts, booked, part }: BankWish,
  {
    all,
    paying,
    rowsMax,
  }: {
    readonly all: readonly Settlement[];
    readonly paying: readonly Settlement[];
    readonly rowsMax: number;
  },
): BankProblem | undefined {
  if (!BATCH_ID.test(batchId)) return { kind: 'batch-id-malformed' };
  const [first] = paying;
  if (!first) return { kind: 'nothing-to-pay' };
  if (new Set(all.map(settlementKey)).size < all.length) return { kind: 'settlement-twice' };
  const sum = totalsOf(all);
  if (sum.count !== booked.count || sum.total !== booked.total) return { kind: 'totals-differ' };
  if (all.length > rowsMax && part === undefined)
    return { kind: 'too-many-payments', rowsMax, parts: Math.ceil(all.length / rowsMax) };
  const codesWhere = (is: (account: BankAccount | undefined) => boolean): readonly string[] =>
    paying.filter(({ payee }) => is(accounts.get(payee.workerId))).map(({ payee }) => payee.code);
  const missing = codesWhere((account) => account === undefined);
  if (missing.length > 0) return { kind: 'account-missing', codes: missing };
  const malformed = codesWhere((account) => !ACCOUNT.test(account?.account ?? ''));
  return malformed.length > 0 ? { kind: 'account-malformed', codes: malformed } : undefined;
}

/** What these settlements pay out: how many payments, how much together. */
export function totalsOf(settlements: readonly Settlement[]): Totals {
  const paying = settlements.filter(({ net }) => net > 0n);
  return { count: paying.length, total: toFen(paying.reduce((sum, { net }) => sum + net, 0n)) };
}

const settlementKey = ({ payee, period }: Settlement): string =>
  `${payee.code} ${payee.id} ${period.from} ${period.to} ${period.payOn}`;

const byCode = (one: Settlement, other: Settlement): number =>
  settlementKey(one) < settlementKey(other) ? -1 : 1;

const text = (value = ''): BankCell => ({ is: 'text', value });

type Payment = { readonly [field in BankField]: BankCell };

function paymentOf(
  { accounts, purpose, batchId }: BankWish,
  { payee, net }: Settlement,
  index: number,
): Payment {
  const to = accounts.get(payee.workerId);
  return {
    row: text(String(index + 1)),
    account: text(to?.account),
    holder: text(to?.holder),
    bank: text(to?.bank),
    bankCode: text(to?.bankCode),
    province: text(to?.province),
    city: text(to?.city),
    amount: { is: 'amount', value: net },
    purpose: text(purpose),
    note: text(`${batchId} ${payee.code}`),
  };
}

const textOf = (cell: BankCell | undefined): string => (cell?.is === 'text' ? cell.value : '0');

/** The batch as lines of text: commas, CRLF, quotes where they are needed. */
export const bankCsvOf = ({ header, rows }: BankBatch): string =>
  [
    header,
    ...rows.map((row) => row.map((cell) => (cell.is === 'amount' ? showYuan(cell.value) : cell.value))),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

const quoted = (cell: string): string => (/[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What a written file says that it pays, read again from its own cells: nothing when an amount cannot be read. */
export function totalsWritten(
  { format }: Pick<BankBatch, 'format'>,
  table: readonly (readonly string[])[],
): Totals | undefined {
  const place = format.columns.findIndex(({ field }) => field === 'amount');
  const amounts = table.slice(1).map((cells) => parseYuan(cells[place] ?? ''));
  let total = 0n;
  for (const amount of amounts) {
    if (!amount.ok) return undefined;
    total += amount.value;
  }
  return { count: amounts.length, total: toFen(total) };
}
