import type { SheetCell } from './cell.ts';

/** A table for a file: the headings, then the rows. */
export type Sheet = readonly (readonly SheetCell[])[];

export type SheetQuestion =
  | { readonly is: 'write'; readonly title: string; readonly table: Sheet }
  | { readonly is: 'read'; readonly file: Blob };

export type SheetAnswer =
  | { readonly is: 'written'; readonly file: Blob }
  | { readonly is: 'read'; readonly rows: string[][] }
  | { readonly is: 'refused' };
