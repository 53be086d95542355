import { chinaDayOf } from '../../kernel/china-day.ts';
import { toFen, type Fen } from '../../kernel/money.ts';
import type { Dated } from '../dated.ts';

const CHECKED_ON = chinaDayOf('2026-11-23');

/** Tax law is looked at again every year: an open row is answered until this day. */
export const TAX_KNOWN_UNTIL = chinaDayOf('2027-12-31');

const yuan = (amount: bigint): Fen => toFen(amount * 100n);

const since = (validFrom: string, source: string, status: Dated['status'] = 'verified'): Dated => ({
  validFrom: chinaDayOf(validFrom),
  validTo: null,
  source,
  checkedOn: CHECKED_ON,
  status,
});

const until = (validTo: string, dated: Dated): Dated => ({ ...dated, validTo: chinaDayOf(validTo) });

/** One step of a progressive table: tax = base × percent − quick, for bases up to and with `upTo`. */
export type Bracket = { readonly upTo: Fen | null; readonly percent: bigint; readonly quick: Fen };

const bracket = (upTo: bigint | null, percent: bigint, quick: bigint): Bracket => ({
  upTo: upTo === null ? null : yuan(upTo),
  percent,
  quick: yuan(quick),
});

type RateTable = Dated & { readonly brackets: readonly [Bracket, ...(readonly Bracket[])] };

/** 预扣率表二: labour remuneration taxed each time it is received. */
const perTimeTable: readonly [RateTable] = [
  {
    ...since('2019-01-01', '国家税务总局公告2018年第61号附件，个人所得税预扣率表二'),
    brackets: [bracket(20_000n, 20n, 0n), bracket(50_000n, 30n, 2_000n), bracket(null, 40n, 7_000n)],
  },
];

/** 预扣率表一, and the yearly table of the law itself: the same figures. */
const cumulativeTable: readonly [RateTable] = [
  {
    ...since('2019-01-01', '个人所得税法附表一；国家税务总局公告2018年第61号附件，个人所得税预扣率表一'),
    brackets: [
      bracket(36_000n, 3n, 0n),
      bracket(144_000n, 10n, 2_520n),
      bracket(300_000n, 20n, 16_920n),
      bracket(420_000n, 25n, 31_920n),
      bracket(660_000n, 30n, 52_920n),
      bracket(960_000n, 35n, 85_920n),
      bracket(null, 45n, 181_920n),
    ],
  },
];

export const rateTables = { 'per-time': perTimeTable, cumulative: cumulativeTable } as const;

/** The kinds of income whose tax a payer withholds here. */
export const incomeKinds = ['labor-service', 'wages', 'platform', 'student', 'cumulative-60000'] as const;

export type IncomeKind = (typeof incomeKinds)[number];

export type WithholdingRule = Dated & {
  readonly table: keyof typeof rateTables;
  /** What is taken off income first: 800 or a fifth each time, a fifth of everything so far, or nothing. */
  readonly expenses: 'per-time' | 'fifth' | 'none';
  /** What everybody may earn untaxed: nothing, so much a month, or a year's sum from January. */
  readonly basic: 'none' | 'monthly' | 'yearly';
  /** Which months count: every one since the first payment, or those of an unbroken run. */
  readonly months: 'since-first-payment' | 'unbroken-run';
};

/** How each kind of income is withheld, by the day on which it is paid. */
export const withholdingRules: { readonly [kind in IncomeKind]: readonly [WithholdingRule] } = {
  'labor-service': [
    {
      ...since('2019-01-01', '国家税务总局公告2018年第61号；个人所得税法实施条例第十四条'),
      table: 'per-time',
      expenses: 'per-time',
      basic: 'none',
      months: 'since-first-payment',
    },
  ],
  wages: [
    {
      ...since('2019-01-01', '国家税务总局公告2018年第61号'),
      table: 'cumulative',
      expenses: 'none',
      basic: 'monthly',
      months: 'since-first-payment',
    },
  ],
  platform: [
    {
      ...since('2025-10-01', '国家税务总局公告2025年第16号'),
      table: 'cumulative',
      expenses: 'fifth',
      basic: 'monthly',
      months: 'unbroken-run',
    },
  ],
  student: [
    {
      ...since('2020-07-01', '国家税务总局公告2020年第13号（转引，公告原文未读）', '待核实'),
      table: 'cumulative',
      expenses: 'fifth',
      basic: 'monthly',
      months: 'since-first-payment',
    },
  ],
  'cumulative-60000': [
    {
      ...since('2021-01-01', '国家税务总局公告2020年第19号（转引，适用范围待核实）', '待核实'),
      table: 'cumulative',
      expenses: 'fifth',
      basic: 'yearly',
      months: 'since-first-payment',
    },
  ],
};

/** 每次收入: up to `smallMax` this much is taken off, above it this percentage. */
export const perTimeExpenses = { smallMax: yuan(4_000n), small: yuan(800n), percent: 20n } as const;
export const FIFTH_PERCENT = 20n;
/** 减除费用. */
export const BASIC_A_MONTH = yuan(5_000n);
export const BASIC_A_YEAR = yuan(60_000n);

/** Who must settle the year, and who is let off: 实施条例第二十五条, and the exemptions by date. */
export type AnnualRule = Dated & {
  /** With labour remuneration, income (收入额) less 专项扣除 above this must be settled. */
  readonly settleAbove: Fen;
  /** Nobody whose income of the year is at most this, or whose tax to pay is at most that, needs to settle. */
  readonly exemptIncomeMax: Fen;
  readonly exemptTopUpMax: Fen;
};

const annualFigures = {
  settleAbove: yuan(60_000n),
  exemptIncomeMax: yuan(120_000n),
  exemptTopUpMax: yuan(400n),
} as const;

export const annualRules: readonly [AnnualRule, ...(readonly AnnualRule[])] = [
  {
    ...until(
      '2023-12-31',
      since(
        '2019-01-01',
        '实施条例第二十五条；2019 至 2023 年的免办政策由财政部、税务总局公告2019年第94号及其延续定，原文未读',
        '待核实',
      ),
    ),
    ...annualFigures,
  },
  {
    ...until(
      '2027-12-31',
      since('2024-01-01', '个人所得税法实施条例第二十五条；财政部、税务总局公告2023年第32号'),
    ),
    ...annualFigures,
  },
];

/**
 * Value added tax on services of natural persons. 增值税法第二十三条: under the threshold exempt, at or above it the
 * whole amount is taxed. Who has to withhold it since 2026-11-01 is said by an announcement whose text is not held, so
 * direct payouts of labour remuneration stay switched off until it is loaded.
 */
export const directPayoutRule = {
  ...since(
    '2026-11-01',
    '财政部、税务总局公告2026年第28号（只见标题）；国家税务总局公告2026年第19号',
    '待核实',
  ),
  isLoaded: false,
} as const;
