import type { ReactNode } from 'react';
import type { z } from 'zod/mini';
import type { Result } from '../../../kernel/result.ts';
import type { Role } from '../../../kernel/role.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Trouble } from '../api/ask.ts';

/**
 * What a cell holds before it is shown: a word in both languages, a text, a figure, fen (bigint or its digits), an
 * instant (ISO 8601). Nothing is shown as a dash and leaves an empty cell in a file.
 */
export type Cell = string | number | bigint | Words | null | undefined;

/** How a state is shown: a colour, a shape and a word, never a colour alone. */
export type State = { readonly words: Words; readonly tone: 'plain' | 'good' | 'doubtful' | 'stop' };

/**
 * - `text`: as it is. `account`: a number that is a name, such as a card's or a phone's; never reckoned with.
 * - `time`: an instant, shown in China time. `number`, `money` (fen): aligned by the figures.
 * - `status`: one of `states`. `masked`: arrives masked; the unmasked is read elsewhere, with a purpose.
 */
export type ColumnKind = 'text' | 'account' | 'time' | 'number' | 'money' | 'status' | 'masked';

export type Column<Row> = {
  readonly key: string;
  readonly words: Words;
  readonly kind: ColumnKind;
  readonly of: (row: Row) => Cell;
  /** What the list is asked to sort by, without a sign; columns without it cannot be sorted by. */
  readonly sort?: string;
  /** Not shown until somebody chooses it. */
  readonly isSpare?: boolean;
  readonly states?: { readonly [value: string]: State };
};

/** Fields that narrow the list. They stand in the address and in the question to the server under the same names. */
export type Filter =
  | {
      readonly kind: 'choice';
      readonly field: string;
      readonly words: Words;
      readonly choices: readonly { readonly value: string; readonly words: Words }[];
    }
  | { readonly kind: 'text'; readonly field: string; readonly words: Words }
  /** From one day to another, both included; the server is asked for the instants between them, China time. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string; readonly words: Words };

/** Something to do with each of the chosen rows, one after the other, with a report at the end. */
export type BulkAction<Row> = {
  readonly key: string;
  readonly words: Words;
  readonly roles: readonly Role[];
  /** What will happen to so many rows; asked before anything does. */
  readonly sure: (count: number) => Words;
  readonly isGrave?: boolean;
  /** Rows it is not for are left out, and counted as left out. */
  readonly isFor?: (row: Row) => boolean;
  readonly perform: (row: Row) => Promise<Result<unknown, Trouble>>;
};

export type ImportColumn = {
  /** The name of the field in what is sent. */
  readonly key: string;
  /** The heading in the file, in either language. */
  readonly words: Words;
  readonly isRequired?: boolean;
  /** What a filled-in cell looks like, for the empty form that can be fetched. */
  readonly example: string;
};

/** Rows from a file, sent to `POST {endpoint}/import` as `{rows: [{key: text…}…]}`. */
export type Importing = {
  readonly columns: readonly ImportColumn[];
  readonly roles: readonly Role[];
  /** How many rows a request may take; a hundred, unless each of them is dear to the server. */
  readonly atOnce?: number;
};

/** Everything there is to know about one list of records. */
export type TableDescription<Row> = {
  /** Names its remembered columns and its files; kebab-case. */
  readonly name: string;
  readonly words: Words;
  readonly endpoint: `/api/${string}`;
  readonly row: z.ZodMiniType<Row>;
  readonly keyOf: (row: Row) => string;
  readonly titleOf: (row: Row) => Cell;
  readonly columns: readonly Column<Row>[];
  /** What the list is sorted by when nobody chose: a column's `sort`, with `-` before it for the greatest first. */
  readonly sort: string;
  /** What the search looks in. A list without it cannot be searched by a word. */
  readonly search?: Words;
  readonly filters?: readonly Filter[];
  /** What the list is always narrowed to, as to the records of one period; nobody sees or changes it. */
  readonly narrowedTo?: { readonly [field: string]: string };
  /** Why there is nothing when nothing was asked for. */
  readonly empty: Words;
  /** More of a record than its columns. */
  readonly details?: (row: Row) => ReactNode;
  /** The open record needs more room than a form does. */
  readonly isWide?: boolean;
  /** The details say everything that the columns do, so that these are not told first. */
  readonly isToldByDetails?: boolean;
  readonly actions?: readonly BulkAction<Row>[];
  readonly importing?: Importing;
};
