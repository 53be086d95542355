import { strFromU8, strToU8, unzipSync } from 'fflate';
import { parseYuan, showYuan, toFen } from '../../kernel/money.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { attributeOf, elementsOf, rowsOf, sharedTexts, withRows, type SheetValue } from '../sheet-xml.ts';
import {
  templateMatch,
  type TaxDeclaration,
  type TaxRow,
  type TemplateMatch,
  type TemplateProblem,
} from '../tax-file.ts';
import { packed, type PackedParts } from './workbook.ts';

export type TaxFileProblem =
  | TemplateProblem
  | { readonly kind: 'template-unreadable' | 'template-too-large' };

/** Unpacked: a blank template has a few hundred kilobytes. */
const UNPACKED_BYTES_MAX = 8 * 1024 * 1024;
const ROWS_MAX = 20_000;

/**
 * Fills the blank template that the tax authority's client wrote (XLSX) with a declaration, below its own header; its
 * other sheets, lists and formats stay as they are. The file is read back and throws when it does not declare what the
 * declaration says. Refused: what is no XLSX, what unpacks to more than a template has, and what `templateMatch` refuses.
 */
export function taxFileOf(blank: Uint8Array, declared: TaxDeclaration): Result<Uint8Array, TaxFileProblem> {
  const opened = openedBook(blank);
  if (!opened.ok) return opened;
  const { parts, path, sheet, shared } = opened.value;
  const match = templateMatch(rowsOf(sheet, shared, ROWS_MAX), declared.template);
  if (!match.ok) return match;
  const filled = withRows(
    sheet,
    match.value.headerRow,
    declared.rows.map((row) => cellsOf(row, match.value)),
  );
  assertDeclares(filled, shared, match.value, declared);
  return ok(packed({ ...parts, [path]: strToU8(filled) }));
}

type Book = {
  readonly parts: PackedParts;
  readonly path: string;
  readonly sheet: string;
  readonly shared: readonly string[];
};

function openedBook(blank: Uint8Array): Result<Book, TaxFileProblem> {
  let unpacked = 0;
  let parts: PackedParts;
  try {
    parts = unzipSync(blank, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return unpacked <= UNPACKED_BYTES_MAX;
      },
    });
  } catch {
    // The file of a person, and whatever is wrong with it.
    return refuse({ kind: 'template-unreadable' });
  }
  if (unpacked > UNPACKED_BYTES_MAX) return refuse({ kind: 'template-too-large' });
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const path = firstSheet(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  if (path === undefined || parts[path] === undefined) return refuse({ kind: 'template-unreadable' });
  return ok({ parts, path, sheet: text(path), shared: sharedTexts(text('xl/sharedStrings.xml')) });
}

function firstSheet(workbook: string, relations: string): string | undefined {
  const id = attributeOf([...elementsOf(workbook, 'sheet')][0]?.tag ?? '', '\\w+:id');
  const relation = [...elementsOf(relations, 'Relationship')].find(
    ({ tag }) => attributeOf(tag, 'Id') === id,
  );
  const target = attributeOf(relation?.tag ?? '', 'Target');
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function cellsOf(row: TaxRow, { fields }: TemplateMatch): readonly SheetValue[] {
  const width = Math.max(...fields.keys()) + 1;
  return Array.from({ length: width }, (_, at) => {
    const field = fields.get(at);
    const value = field === undefined ? undefined : row[field];
    if (value === undefined) return undefined;
    return typeof value === 'bigint' ? { is: 'figure', value: showYuan(value) } : { is: 'text', value };
  });
}

function assertDeclares(
  filled: string,
  shared: readonly string[],
  { headerRow, fields }: TemplateMatch,
  { rows, income }: TaxDeclaration,
): void {
  const written = rowsOf(filled, shared, ROWS_MAX).slice(headerRow + 1);
  const [place = -1] = [...fields].find(([, field]) => field === 'income') ?? [];
  const total = written.reduce((sum, cells) => {
    const amount = parseYuan(cells[place] ?? '');
    return amount.ok ? sum + amount.value : sum;
  }, 0n);
  if (written.length !== rows.length || toFen(total) !== income)
    throw new Error('a tax file does not declare what its declaration says');
}
