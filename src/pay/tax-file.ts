import type { ChinaDay } from '../kernel/china-day.ts';
import { toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { inForceOn, type DayProblem } from '../terms/dated.ts';
import type { IncomeKind } from '../terms/facts/tax.ts';
import {
  TAX_TEMPLATES_KNOWN_UNTIL,
  taxTemplates,
  type TaxField,
  type TaxTemplate,
} from './facts/tax-templates.ts';
import type { Settlement } from './settlement.ts';

/** Who is declared. From the vault; it lives as long as the file is being written. */
export type TaxIdentity = { readonly name: string; readonly idNumber: string };

/** What the year ledger holds of one worker in the month of payment, as one kind of income. */
export type BookedTax = { readonly income: Fen; readonly withheld: Fen };

export type TaxWish = {
  readonly kind: IncomeKind;
  /** 'YYYY-MM': the month of payment, which is the period of the tax. */
  readonly month: string;
  readonly on: ChinaDay;
  readonly settlements: readonly Settlement[];
  /** Both by the id of the worker. */
  readonly identities: ReadonlyMap<string, TaxIdentity>;
  readonly booked: ReadonlyMap<string, BookedTax>;
};

/** One person's line: a text, an amount, or nothing for a column that is left empty. */
export type TaxRow = { readonly [field in TaxField]?: string | Fen };

export type TaxDeclaration = BookedTax & { readonly template: TaxTemplate; readonly rows: readonly TaxRow[] };

export type TaxProblem =
  | DayProblem
  | { readonly kind: 'nothing-to-declare' | 'settlement-of-another-payer' | 'settlement-twice' }
  | {
      readonly kind:
        | 'ledger-differs'
        | 'identity-missing'
        | 'income-negative'
        | 'insurance-not-broken-down'
        | 'text-like-formula';
      readonly codes: readonly string[];
    };

/** What was paid to one worker in the month. */
type Declared = BookedTax & {
  readonly workerId: string;
  readonly code: string;
  readonly of: readonly Settlement[];
};

/**
 * What is declared for a month: one line a worker, however many payments there were, since those of one month are one.
 * Income is what the tax was reckoned on, so after value added tax. Refused: figures that are not those of the year
 * ledger, workers without a name or number in the vault, a month below zero (that is corrected at the tax authority by
 * hand), and social insurance withheld from wages, whose parts the template asks for and the books hold together.
 */
export function taxDeclarationOf(wish: TaxWish): Result<TaxDeclaration, TaxProblem> {
  const template = inForceOn<TaxTemplate>(taxTemplates[wish.kind], {
    on: wish.on,
    knownUntil: TAX_TEMPLATES_KNOWN_UNTIL,
  });
  if (!template.ok) return template;
  const paid = wish.settlements.filter(
    ({ payee, period }) => payee.incomeKind === wish.kind && period.payOn.startsWith(`${wish.month}-`),
  );
  const declared = byWorker(paid);
  const problem = problemOf(wish, paid, declared);
  if (problem) return refuse(problem);
  const sum = (of: (each: Declared) => bigint): Fen =>
    toFen(declared.reduce((total, each) => total + of(each), 0n));
  return ok({
    template: template.value,
    rows: declared.map((each) => rowOf(each, wish, template.value)),
    income: sum(({ income }) => income),
    withheld: sum(({ withheld }) => withheld),
  });
}

function byWorker(paid: readonly Settlement[]): readonly Declared[] {
  const workers = new Map<string, Settlement[]>();
  for (const settlement of paid) {
    const { workerId } = settlement.payee;
    workers.set(workerId, [...(workers.get(workerId) ?? []), settlement]);
  }
  return [...workers]
    .map(([workerId, of]) => ({
      workerId,
      code: of.map(({ payee }) => payee.code).toSorted()[0] ?? '',
      income: toFen(of.reduce((total, { gross, vat }) => total + gross - vat, 0n)),
      withheld: toFen(of.reduce((total, { tax }) => total + tax.withheld, 0n)),
      of,
    }))
    .toSorted((one, other) => (`${one.code} ${one.workerId}` < `${other.code} ${other.workerId}` ? -1 : 1));
}

/** What a spreadsheet would run when somebody opens the file. */
const FORMULA = /^[=+\-@＝＋－＠']|[\t\r\n]/u;

function problemOf(
  { identities, booked }: TaxWish,
  paid: readonly Settlement[],
  declared: readonly Declared[],
): TaxProblem | undefined {
  const [first] = paid;
  if (!first) return { kind: 'nothing-to-declare' };
  if (paid.some(({ payee }) => payee.payer !== first.payee.payer))
    return { kind: 'settlement-of-another-payer' };
  const keys = paid.map(({ payee, period }) => `${payee.id} ${period.from} ${period.to} ${period.payOn}`);
  if (new Set(keys).size < keys.length) return { kind: 'settlement-twice' };

  const codesWhere = (is: (each: Declared) => boolean): readonly string[] =>
    declared.filter(is).map(({ code }) => code);
  const faults = {
    'ledger-differs': codesWhere(({ workerId, income, withheld }) => {
      const held = booked.get(workerId);
      return held?.income !== income || held.withheld !== withheld;
    }),
    'income-negative': codesWhere(({ income }) => income < 0n),
    'insurance-not-broken-down': codesWhere(({ of }) => deducted(of, 'social-insurance') > 0n),
    'identity-missing': codesWhere(({ workerId }) => !isKnown(identities.get(workerId))),
    'text-like-formula': codesWhere(({ workerId }) => FORMULA.test(identities.get(workerId)?.name ?? '')),
  } as const;
  const kinds = [
    'ledger-differs',
    'income-negative',
    'insurance-not-broken-down',
    'identity-missing',
    'text-like-formula',
  ] as const;
  const kind = kinds.find((each) => faults[each].length > 0);
  return kind && { kind, codes: faults[kind] };
}

const isKnown = (identity: TaxIdentity | undefined): boolean =>
  identity !== undefined && identity.name !== '' && /^(?:\d{15}|\d{17}[\dX])$/u.test(identity.idNumber);

const deducted = (of: readonly Settlement[], kind: Settlement['deductions'][number]['kind']): Fen =>
  toFen(
    of
      .flatMap(({ deductions }) => deductions)
      .filter((each) => each.kind === kind)
      .reduce((sum, { amount }) => sum + amount, 0n),
  );

function rowOf(
  { workerId, code, income, of }: Declared,
  { identities }: TaxWish,
  template: TaxTemplate,
): TaxRow {
  const identity = identities.get(workerId);
  const housingFund = deducted(of, 'housing-fund');
  return {
    code,
    name: identity?.name ?? '',
    // Residents with an identity card: the vault takes no other document.
    idKind: '居民身份证',
    idNumber: identity?.idNumber ?? '',
    ...(template.incomeItem === '' ? {} : { incomeItem: template.incomeItem }),
    income,
    ...(housingFund > 0n ? { housingFund } : {}),
  };
}

/** Where in a sheet the template's columns stand: rows and columns counted from nought. */
export type TemplateMatch = { readonly headerRow: number; readonly fields: ReadonlyMap<number, TaxField> };

export type TemplateProblem =
  | { readonly kind: 'template-without-header' | 'template-not-blank' }
  | {
      readonly kind: 'template-column-unknown' | 'template-column-missing' | 'template-column-twice';
      readonly headers: readonly string[];
    };

/** Titles and remarks may stand above the header, but not much of them. */
const HEADER_ROWS_MAX = 20;
const KNOWN_MIN = 3;

/**
 * Finds the header of a blank template. Refused: no row that looks like one, columns that the table does not know, that
 * are missing or come twice, each by name, and anything below the header: then it is no blank template.
 */
export function templateMatch(
  rows: readonly (readonly string[])[],
  { columns, needed }: TaxTemplate,
): Result<TemplateMatch, TemplateProblem> {
  const known = new Map(columns.map(({ header, field }) => [plain(header), field]));
  const headerRow = rows
    .slice(0, HEADER_ROWS_MAX)
    .findIndex((row) => row.filter((cell) => known.has(plain(cell))).length >= KNOWN_MIN);
  const header = rows[headerRow];
  if (!header) return refuse({ kind: 'template-without-header' });

  const titled = header.map((title, at) => ({ title, at })).filter(({ title }) => plain(title) !== '');
  const unknown = titled.filter(({ title }) => !known.has(plain(title)));
  if (unknown.length > 0)
    return refuse({ kind: 'template-column-unknown', headers: unknown.map(({ title }) => title.trim()) });
  const found = titled.map(({ title, at }) => ({
    title,
    at,
    field: known.get(plain(title)) ?? 'left-empty',
  }));
  const twice = found.filter(
    ({ field, title }, index) =>
      found.findIndex((each) =>
        field === 'left-empty' ? plain(each.title) === plain(title) : each.field === field,
      ) !== index,
  );
  if (twice.length > 0)
    return refuse({ kind: 'template-column-twice', headers: twice.map(({ title }) => title.trim()) });
  const missing = needed.filter((field) => !found.some((each) => each.field === field));
  if (missing.length > 0) {
    const headers = missing.map((field) => columns.find((each) => each.field === field)?.header ?? field);
    return refuse({ kind: 'template-column-missing', headers });
  }
  if (rows.slice(headerRow + 1).some((row) => row.some((cell) => cell.trim() !== '')))
    return refuse({ kind: 'template-not-blank' });
  return ok({ headerRow, fields: new Map(found.map(({ at, field }) => [at, field])) });
}

/** A title without the star of what must be filled in, blanks, and the width of its brackets. */
const plain = (title: string): string => title.normalize('NFKC').replaceAll(/[*\s]|\(元\)/gu, '');
