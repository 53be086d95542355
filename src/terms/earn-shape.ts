import { toFen, type Fen } from '../kernel/money.ts';

/** One column of the drawing: from `from` up to `to` (the last one with it), so many of the months drawn. */
export type Bin = { readonly from: Fen; readonly to: Fen; readonly count: number };

/**
 * The months that were drawn, counted into columns of the same width. Nothing when they are all alike: then there is
 * nothing to draw. `months` must rise.
 */
export function binsOf(months: readonly Fen[], columnCount = 24): readonly Bin[] {
  const [least, most] = [months[0], months.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  const width = most - least;
  const columns = BigInt(columnCount);
  const edge = (index: bigint): bigint => least + (width * index) / columns;
  const counts = new Map<bigint, number>();
  for (const month of months) {
    const at = ((month - least) * columns) / width;
    const index = at >= columns ? columns - 1n : at;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return Array.from({ length: columnCount }, (_, index) => ({
    from: toFen(edge(BigInt(index))),
    to: toFen(edge(BigInt(index + 1))),
    count: counts.get(BigInt(index)) ?? 0,
  }));
}
