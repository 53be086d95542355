import { z } from 'zod/mini';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { languages } from '../../../kernel/words.ts';
import { ask, type Trouble } from '../api/ask.ts';
import type { ImportColumn } from './description.ts';

/** A row of the file: its number there, the fields it would be sent as, and what is missing in it. */
export type ImportRow = {
  /** As the spreadsheet counts: the headings are row 1. */
  readonly number: number;
  readonly fields: { readonly [key: string]: string };
  readonly missing: readonly ImportColumn[];
};

export type TableProblem =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'columns-missing'; readonly columns: readonly ImportColumn[] };

/**
 * Reads a table by its headings, which may be in either language or the names of the fields, in any order. Columns
 * that nobody knows are left out. Refused when a required column is missing or there is no row.
 */
export function readRows(
  table: readonly (readonly string[])[],
  columns: readonly ImportColumn[],
): Result<readonly ImportRow[], TableProblem> {
  const [head = [], ...rest] = table;
  const places = columns.map((column) => ({
    column,
    at: head.findIndex((heading) => names(heading, column)),
  }));
  const absent = places.flatMap(({ column, at }) => (at < 0 && column.isRequired ? [column] : []));
  if (rest.length === 0) return refuse({ kind: 'no-rows' });
  if (absent.length > 0) return refuse({ kind: 'columns-missing', columns: absent });

  return ok(
    rest.map((cells, at) => {
      const filled = places.flatMap((place) => {
        const text = cells[place.at]?.trim() ?? '';
        return text === '' ? [] : [[place.column.key, text] as const];
      });
      const fields = Object.fromEntries(filled);
      const missing = columns.filter(({ key, isRequired }) => isRequired && fields[key] === undefined);
      return { number: at + 2, fields, missing };
    }),
  );
}

const names = (heading: string, { key, words }: ImportColumn): boolean => {
  const said = heading.trim().replace(/\s*[*＊]$/u, '');
  return said === key || languages.some((language) => words[language] === said);
};

export type RefusedRow = { readonly number: number; readonly sentence: string };

export type HandedOver = {
  readonly number: number;
  readonly name: string;
  readonly temporaryPassword: string;
};

export type ImportReport = {
  readonly accepted: number;
  readonly refused: readonly RefusedRow[];
  /** Temporary passwords of accounts that were made: shown once, and never written into a file. */
  readonly handedOver: readonly HandedOver[];
  /** The line broke: rows up to this one were answered for, none after it. */
  readonly brokeAfter?: { readonly number: number; readonly trouble: Trouble };
};

const answerShape = z.object({
  accepted: z.number(),
  refused: z.array(z.object({ row: z.number(), code: z.string(), sentence: z.string() })),
  handedOver: z.optional(
    z.array(z.object({ row: z.number(), name: z.string(), temporaryPassword: z.string() })),
  ),
});

/** Small enough that one request is answered at once, and that a broken line leaves little in doubt. */
const AT_ONCE = 100;

/** Sends rows in parts, in order, and says of each that was refused why. The server counts rows of a part from 1. */
export async function sendRows(
  endpoint: `/api/${string}`,
  rows: readonly ImportRow[],
  progress: (count: number) => void,
  atOnce = AT_ONCE,
): Promise<ImportReport> {
  let report: ImportReport = { accepted: 0, refused: [], handedOver: [] };
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    const numberOf = (row: number) => part[row - 1]?.number ?? 0;
    const answer = await ask(`${endpoint}/import`, {
      method: 'POST',
      body: { rows: part.map(({ fields }) => fields) },
      shape: answerShape,
    });
    if (!answer.ok)
      return { ...report, brokeAfter: { number: rows[from - 1]?.number ?? 1, trouble: answer.problem } };
    report = {
      accepted: report.accepted + answer.value.accepted,
      refused: [
        ...report.refused,
        ...answer.value.refused.map(({ row, sentence }) => ({ number: numberOf(row), sentence })),
      ],
      handedOver: [
        ...report.handedOver,
        ...(answer.value.handedOver ?? []).map(({ row, ...rest }) => ({ number: numberOf(row), ...rest })),
      ],
    };
    progress(from + part.length);
  }
  return report;
}
