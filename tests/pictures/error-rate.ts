/**
 * The share of characters that were read wrong: insertions, deletions and replacements over the length of the truth,
 * 0 for none. Spaces do not count, nor whether a mark is written narrow or wide.
 */
export function errorRate(read: string, truth: string): number {
  const one = plain(read);
  const other = plain(truth);
  if (other.length === 0) throw new Error('there is nothing to compare with');
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [y, letter] of one.entries()) {
    const next = [y + 1];
    for (const [x, wanted] of other.entries())
      next.push(
        Math.min((row[x] ?? 0) + (letter === wanted ? 0 : 1), (row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1),
      );
    row = next;
  }
  return (row.at(-1) ?? 0) / other.length;
}

const plain = (text: string): readonly string[] => [...text.normalize('NFKC').replaceAll(/\s+/gu, '')];
