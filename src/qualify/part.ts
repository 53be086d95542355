/** What can be tried, in the order in which it is listed. Each has its page at `/try/…` and its own minutes. */
export const parts = [
  { name: 'typing', minutes: 8, isInCertificate: true },
  { name: 'first-case', minutes: 5, isInCertificate: true },
] as const;

export type PartName = (typeof parts)[number]['name'];

export const partNames = parts.map(({ name }) => name);
