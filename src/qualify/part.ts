/** What can be tried, in the order in which it is listed. Each has its page at `/try/…` and its own minutes. */
export const parts = [
  { name: 'typing', minutes: 8 },
  { name: 'first-case', minutes: 5 },
  { name: 'workplace', minutes: 4 },
  { name: 'reading', minutes: 3 },
] as const;

export type PartName = (typeof parts)[number]['name'];

export const partNames = parts.map(({ name }) => name);
