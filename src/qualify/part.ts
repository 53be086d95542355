/** What can be tried, in the order in which it is listed. Each has its page at `/try/…` and its own minutes. */
export const parts = [
  { name: 'typing', minutes: 8, isInCertificate: true },
  { name: 'first-case', minutes: 5, isInCertificate: true },
  { name: 'workplace', minutes: 4, isInCertificate: false },
  { name: 'reading', minutes: 3, isInCertificate: false },
] as const;

export type PartName = (typeof parts)[number]['name'];

export const partNames = parts.map(({ name }) => name);

/** What a certificate may tell of. */
export const certifiedNames = parts.filter(({ isInCertificate }) => isInCertificate).map(({ name }) => name);
