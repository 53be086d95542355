/** The value below which this part of them lies, in their own unit. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** One line of the table: what, how much, and what it is to reach. */
export function line(what: string, figure: string, aim: string): void {
  console.log(`${what.padEnd(44)} ${figure.padStart(14)}   aim: ${aim}`);
}
