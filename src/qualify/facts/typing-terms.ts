/**
 * What the typing test asks for, and where each figure comes from. No national rule for scoring was found, so ours is
 * published (docs/qualifying.md) and named by its version in every certificate.
 */
export const typingTerms = {
  /** Of the rule: what counts, how it is reckoned, the bands. */
  rule: '2026-11',
  validFrom: '2026-11-24',
  /** Net characters a minute, in tenths. Postings of this kind ask for 60 to 80; 60 is the low end of level 2 of the Shanghai 速录 scale. */
  meetsTenths: 600,
  /** Under `meets` and not under this: within what one person differs by from one day to the next; asked to try again. */
  borderlineTenths: 540,
  /** By how much the same person's result differs from one session to the next (one standard deviation). Set, not measured. */
  spreadPercent: 6,
  /** For each of the two passages. */
  limitMs: 180_000,
  /** With fewer characters right, nothing can be said. */
  rightMin: 40,
  passages: 2,
  /** How long a certificate on it holds. */
  validDays: 180,
  source: '本站规定；网上岗位多写 60–80 字/分，上海市汉字速录等级以 51–80 为二级',
  checkedOn: '2026-11-24',
  status: 'to-verify',
} as const;
