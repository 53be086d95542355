import { unzipSync, zipSync } from 'fflate';
import writeSheet from 'write-excel-file/universal';
import { showYuan } from '../../kernel/money.ts';
import type { BankCell } from '../bank-file.ts';

/** Of every part in a workbook: the hour at which it was packed says nothing, and would make two files of one batch. */
const PACKED_AT = new Date(2000, 0, 1);

export type PackedParts = { readonly [path: string]: Uint8Array };

/** Packs the parts of a workbook: the same parts are the same bytes. */
export const packed = (parts: PackedParts): Uint8Array => zipSync(parts, { mtime: PACKED_AT });

/** One sheet with a header row, as the bytes of an XLSX: texts as text, amounts as figures with two decimals. */
export async function workbookOf(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly BankCell[])[],
): Promise<Uint8Array> {
  const titles = header.map((value) => ({ value, type: String, fontWeight: 'bold' }) as const);
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell.is === 'amount')
        return { value: Number(showYuan(cell.value)), type: Number, format: '0.00' } as const;
      return cell.value === '' ? null : ({ value: cell.value, type: String, format: '@' } as const);
    }),
  );
  const columns = header.map((title) => ({ width: Math.max(10, title.length * 2 + 8) }));
  const file = await writeSheet([titles, ...cells], { sheet, columns, stickyRowsCount: 1 }).toBlob();
  return packed(unzipSync(new Uint8Array(await file.arrayBuffer())));
}
