import { toFen, type Fen } from '../kernel/money.ts';
import type { Settlement } from './settlement.ts';

/** Where money stands. What a settlement costs is owed to somebody until the bank pays it. */
export const accounts = [
  'labor-cost',
  'worker-payable',
  'worker-receivable',
  'tax-payable',
  'vat-payable',
  'deductions-payable',
  'loss-recovered',
  'bank',
] as const;
export type Account = (typeof accounts)[number];

/** One side of a booking: a debit is positive, a credit negative. What is booked together comes to nothing. */
export type Entry = { readonly account: Account; readonly amount: Fen };

type Figures = Pick<Settlement, 'gross' | 'vat' | 'deductions' | 'net' | 'receivable'> & {
  readonly tax: Pick<Settlement['tax'], 'withheld'>;
};

/** What closing a settlement books. Accounts that are not touched are left out. */
export function entriesOfClosing(settled: Figures): readonly Entry[] {
  const { gross, vat, tax, deductions, net, receivable } = settled;
  const lost = sumOf(deductions.filter(({ kind }) => kind === 'loss').map(({ amount }) => amount));
  const passedOn = toFen(sumOf(deductions.map(({ amount }) => amount)) - lost);
  return touched([
    { account: 'labor-cost', amount: gross },
    { account: 'worker-receivable', amount: receivable },
    { account: 'vat-payable', amount: credit(vat) },
    { account: 'tax-payable', amount: credit(tax.withheld) },
    { account: 'deductions-payable', amount: credit(passedOn) },
    { account: 'loss-recovered', amount: credit(lost) },
    { account: 'worker-payable', amount: credit(net) },
  ]);
}

/** What paying it books. */
export const entriesOfPaying = ({ net }: Pick<Settlement, 'net'>): readonly Entry[] =>
  touched([
    { account: 'worker-payable', amount: net },
    { account: 'bank', amount: credit(net) },
  ]);

/** What entries come to together; nothing, when they are booked as they must be. */
export const balanceOf = (entries: readonly Entry[]): Fen => sumOf(entries.map(({ amount }) => amount));

const credit = (amount: Fen): Fen => toFen(0n - amount);

const touched = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ amount }) => amount !== 0n);

const sumOf = (amounts: readonly Fen[]): Fen => toFen(amounts.reduce((sum, amount) => sum + amount, 0n));
