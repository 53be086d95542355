import type { ChinaDay } from '../kernel/china-day.ts';
import { showYuan, toFen, type Fen } from '../kernel/money.ts';
import type { Language, Words } from '../kernel/words.ts';
import { deductedFrom, type Payslip } from './payslip.ts';
import { incomeNames, payslipWords as words, relationNames, ruleName } from './payslip-words.ts';
import type { SettledLine } from './settlement.ts';

export type Labelled = { readonly label: string; readonly value: string };

export type SheetColumn = {
  readonly title: string;
  /** Of the width of the page; the shares of a table come to 1. */
  readonly share: number;
  /** Figures stand under one another at the right. */
  readonly isFigure?: true;
};

/** A cell, and in smaller letters below it what it refers to. */
export type SheetCell = { readonly text: string; readonly note?: string };

export type SheetPart =
  | {
      readonly is: 'table';
      readonly heading: string;
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly (readonly SheetCell[])[];
      readonly total: readonly SheetCell[] | undefined;
    }
  | { readonly is: 'steps'; readonly heading: string; readonly steps: readonly string[] }
  | { readonly is: 'note'; readonly text: string };

/** Everything that stands on a printed sheet, in one language: whoever prints it adds nothing but the page numbers. */
export type PrintedSheet = {
  readonly language: Language;
  readonly title: string;
  readonly payer: string;
  readonly unit: string;
  readonly facts: readonly Labelled[];
  /** The last is the one that people look for. */
  readonly figures: readonly Labelled[];
  readonly parts: readonly SheetPart[];
  readonly foot: string;
  readonly number: string;
  /** The day that the file is dated with, so that the same sheet is the same bytes. */
  readonly datedOn: ChinaDay;
};

/** A payslip as it is printed. */
export function sheetOf(slip: Payslip, language: Language): PrintedSheet {
  const say = (said: Words): string => said[language];
  return {
    language,
    title: say(words.title),
    payer: slip.payerName,
    unit: say(words.unit),
    facts: [
      { label: say(words.worker), value: slip.workerName },
      { label: say(words.code), value: slip.payee.code },
      { label: say(words.relation), value: say(relationNames[slip.payee.relation]) },
      { label: say(words.period), value: say(words.fromTo(slip.period.from, slip.period.to)) },
      { label: say(words.paidOn), value: slip.period.payOn },
      { label: say(words.taxedAs), value: say(incomeNames[slip.payee.incomeKind]) },
    ],
    figures: figuresOf(slip, say),
    parts: [
      earnedPart(slip, say),
      ...unpaidPart(slip, say),
      offPart(slip, say),
      { is: 'steps', heading: say(words.derivation), steps: slip.tax.derivation.map(say) },
      ...(slip.receivable > 0n
        ? [{ is: 'note', text: say(words.receivableNote(showYuan(slip.receivable))) } as const]
        : []),
    ],
    foot: say(words.foot),
    number: say(words.number(slip.number)),
    datedOn: slip.period.payOn,
  };
}

type Say = (said: Words) => string;

function figuresOf(slip: Payslip, say: Say): readonly Labelled[] {
  const figure = (label: Words, amount: Fen): Labelled => ({ label: say(label), value: showYuan(amount) });
  return [
    figure(words.gross, slip.gross),
    figure(words.takenOff, takenOff(slip)),
    ...(slip.receivable > 0n ? [figure(words.receivable, slip.receivable)] : []),
    figure(words.net, slip.net),
  ];
}

const takenOff = (slip: Payslip): Fen => toFen(slip.vat + slip.tax.withheld + deductedFrom(slip));

/** What a line is called; of a correction that it is one. */
export const lineName = ({ rule, cites }: Pick<SettledLine, 'rule' | 'cites'>): Words =>
  cites === undefined ? ruleName(rule) : words.correctionOf(ruleName(rule));

function earnedPart({ lines, gross }: Payslip, say: Say): SheetPart {
  if (lines.length === 0) return { is: 'note', text: say(words.noLines) };
  const isOneCard = new Set(lines.map(({ version }) => version)).size === 1;
  return {
    is: 'table',
    heading: say(isOneCard ? words.earnedBy(lines[0]?.version ?? '') : words.earned),
    columns: [
      { title: say(words.item), share: 0.34 },
      { title: say(words.reckoning), share: 0.36 },
      { title: say(words.groundsHead), share: 0.14, isFigure: true },
      { title: say(words.amount), share: 0.16, isFigure: true },
    ],
    rows: lines.map((line) => [
      isOneCard
        ? { text: say(lineName(line)) }
        : { text: say(lineName(line)), note: say(words.ratesOf(line.version)) },
      line.cites === undefined ? { text: line.formula } : { text: line.formula, note: line.cites },
      { text: say(words.grounds(line.events.length)) },
      { text: showYuan(line.amount) },
    ]),
    total: [{ text: say(words.sum) }, { text: '' }, { text: '' }, { text: showYuan(gross) }],
  };
}

const unpaidPart = ({ unpaid }: Payslip, say: Say): readonly SheetPart[] =>
  unpaid.length === 0
    ? []
    : [
        {
          is: 'table',
          heading: say(words.unpaid),
          columns: [
            { title: say(words.why), share: 0.84 },
            { title: say(words.groundsHead), share: 0.16, isFigure: true },
          ],
          rows: unpaid.map(({ events, why }) => [
            { text: say(why) },
            { text: say(words.grounds(events.length)) },
          ]),
          total: undefined,
        },
      ];

function offPart(slip: Payslip, say: Say): SheetPart {
  const rows = [
    ...(slip.vat > 0n ? [[{ text: say(words.vat) }, { text: '' }, { text: showYuan(slip.vat) }]] : []),
    [
      { text: say(words.tax) },
      { text: say(words.taxRate(String(slip.tax.percent), showYuan(slip.tax.base))) },
      { text: showYuan(slip.tax.withheld) },
    ],
    ...slip.deductions.map(({ kind, amount, cites }) => [
      { text: say(words.deduction(kind)) },
      { text: cites ?? '' },
      { text: showYuan(amount) },
    ]),
  ];
  return {
    is: 'table',
    heading: say(words.off),
    columns: [
      { title: say(words.item), share: 0.34 },
      { title: say(words.reckoning), share: 0.5 },
      { title: say(words.amount), share: 0.16, isFigure: true },
    ],
    rows,
    total:
      rows.length > 1
        ? [{ text: say(words.sum) }, { text: '' }, { text: showYuan(takenOff(slip)) }]
        : undefined,
  };
}

/** Every character that a sheet prints, the digits of its page numbers among them. */
export function charactersOf(sheet: PrintedSheet): string {
  const pages = words.page(0, 0)[sheet.language];
  return [...new Set(`${JSON.stringify(sheet)}${pages}0123456789`)].toSorted().join('');
}
