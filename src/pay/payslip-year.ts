import { showYuan, toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Language, Words } from '../kernel/words.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { deductedFrom, type Payslip } from './payslip.ts';
import type { PrintedSheet, SheetPart } from './payslip-sheet.ts';
import { incomeNames, payslipWords as words, yearWords } from './payslip-words.ts';

/** All that one payer paid one worker in one calendar year, by the day of payment. */
export type PayYear = {
  readonly year: string;
  readonly payerName: string;
  readonly workerName: string;
  readonly code: string;
  readonly slips: readonly Payslip[];
  readonly totals: YearTotals;
};

export type YearTotals = {
  readonly gross: Fen;
  readonly vat: Fen;
  readonly tax: Fen;
  readonly deductions: Fen;
  readonly net: Fen;
  readonly receivable: Fen;
};

export type PayYearProblem = {
  readonly kind: 'year-without-payslips' | 'payslip-of-another' | 'payslip-of-another-year' | 'payslip-twice';
};

/**
 * The year of a worker, in the order paid. Refused: no payslip at all, one of another worker, payer or year, and one
 * that comes twice.
 */
export function payYearOf(year: string, slips: readonly Payslip[]): Result<PayYear, PayYearProblem> {
  const [first] = slips;
  if (!first) return refuse({ kind: 'year-without-payslips' });
  const { workerId, payer } = first.payee;
  if (slips.some(({ payee }) => payee.workerId !== workerId || payee.payer !== payer))
    return refuse({ kind: 'payslip-of-another' });
  if (slips.some(({ period }) => !period.payOn.startsWith(`${year}-`)))
    return refuse({ kind: 'payslip-of-another-year' });
  if (new Set(slips.map(({ number }) => number)).size < slips.length)
    return refuse({ kind: 'payslip-twice' });
  const inOrder = slips.toSorted((one, other) => (orderKey(one) < orderKey(other) ? -1 : 1));
  const last = inOrder.at(-1) ?? first;
  return ok({
    year,
    payerName: last.payerName,
    workerName: last.workerName,
    code: last.payee.code,
    slips: inOrder,
    totals: totalsOf(inOrder),
  });
}

const orderKey = ({ period, number }: Payslip): string => `${period.payOn} ${period.from} ${number}`;

function totalsOf(slips: readonly Payslip[]): YearTotals {
  const sum = (of: (slip: Payslip) => bigint): Fen =>
    toFen(slips.reduce((total, slip) => total + of(slip), 0n));
  return {
    gross: sum(({ gross }) => gross),
    vat: sum(({ vat }) => vat),
    tax: sum(({ tax }) => tax.withheld),
    deductions: sum(deductedFrom),
    net: sum(({ net }) => net),
    receivable: sum(({ receivable }) => receivable),
  };
}

/** The yearly sheet as it is printed. */
export function yearSheetOf(paid: PayYear, language: Language): PrintedSheet {
  const say = (said: Words): string => said[language];
  const { totals } = paid;
  const figure = (label: Words, amount: Fen) => ({ label: say(label), value: showYuan(amount) });
  return {
    language,
    title: say(yearWords.title(paid.year)),
    payer: paid.payerName,
    unit: say(words.unit),
    facts: [
      { label: say(words.worker), value: paid.workerName },
      { label: say(words.code), value: paid.code },
      { label: say(yearWords.year), value: paid.year },
    ],
    figures: [
      figure(words.gross, totals.gross),
      figure(yearWords.withheld, totals.tax),
      figure(words.net, totals.net),
    ],
    parts: [paymentsPart(paid, say), kindsPart(paid, say)],
    foot: say(yearWords.foot),
    number: say(words.number(`${paid.code}-${paid.year}`)),
    datedOn: (paid.slips.at(-1) ?? noSlip()).period.payOn,
  };
}

function noSlip(): never {
  throw new Error('a year without payslips was refused before');
}

type Say = (said: Words) => string;

const amountColumns = (say: Say) =>
  [words.gross, yearWords.vat, yearWords.tax, yearWords.deductions, words.net].map((title) => ({
    title: say(title),
    share: 0.13,
    isFigure: true as const,
  }));

const amountCells = (of: Omit<YearTotals, 'receivable'>) =>
  [of.gross, of.vat, of.tax, of.deductions, of.net].map((amount) => ({ text: showYuan(amount) }));

const paymentsPart = ({ slips, totals }: PayYear, say: Say): SheetPart => ({
  is: 'table',
  heading: say(yearWords.payments),
  columns: [{ title: say(words.paidOn), share: 0.35 }, ...amountColumns(say)],
  rows: slips.map((slip) => [
    { text: slip.period.payOn, note: say(words.fromTo(slip.period.from, slip.period.to)) },
    ...amountCells(totalsOf([slip])),
  ]),
  total: [{ text: say(words.sum) }, ...amountCells(totals)],
});

function kindsPart({ slips }: PayYear, say: Say): SheetPart {
  const byKind = incomeKinds
    .map((kind) => ({ kind, of: slips.filter(({ payee }) => payee.incomeKind === kind) }))
    .filter(({ of }) => of.length > 0);
  return {
    is: 'table',
    heading: say(yearWords.byKind),
    columns: [{ title: say(yearWords.kind), share: 0.35 }, ...amountColumns(say)],
    rows: byKind.map(({ kind, of }) => [{ text: say(incomeNames[kind]) }, ...amountCells(totalsOf(of))]),
    total: undefined,
  };
}
