/** A text inside an answer of our server, by the names that lead to it; nothing where another thing stands. */
export function textIn(told: unknown, ...names: readonly string[]): string | undefined {
  let value = told;
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return typeof value === 'string' ? value : undefined;
}
