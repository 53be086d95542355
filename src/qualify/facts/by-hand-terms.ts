/** For how long a request for a test by hand is kept, and how often one address may make one. Set 2026-11-24. */
export const byHandTerms = {
  keptDays: 90,
  limit: { kind: 'by-hand-client', max: 5, windowMs: 3_600_000 },
  certificateLimit: { kind: 'certificate-client', max: 30, windowMs: 3_600_000 },
  validFrom: '2026-11-24',
  source: '本站规定',
  checkedOn: '2026-11-24',
  status: 'to-verify',
} as const;
