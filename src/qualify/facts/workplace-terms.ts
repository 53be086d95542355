/**
 * What a place of work at home is held against. No standard for hotlines at home was found: the figures are our own,
 * set between those that employers publish (a Chinese e-commerce service page: 10 Mbps and a jitter of 50 ms at most;
 * Bright Pattern: a jitter under 20 ms, loss under 2 %, a round trip under 240 ms), and every page that shows a result
 * shows them with their source.
 */
export const workplaceTerms = {
  rule: '2026-11',
  validFrom: '2026-11-24',
  quiet: {
    /** Speech over noise, in tenths of a decibel. */
    meetsTenths: 200,
    borderlineTenths: 150,
    silenceMs: 2_000,
    speechMs: 5_000,
    /** With less than so much of either phase nothing can be said. */
    silenceMinMs: 1_500,
    speechMinMs: 1_000,
  },
  line: {
    downKbps: 10_000,
    upKbps: 4_000,
    /** The round trip that 95 of 100 packets stay under, in tenths of a millisecond. */
    tripP95Tenths: 1_500,
    jitterP95Tenths: 300,
    /** In hundredths of a percent, each way. */
    lossHundredths: 100,
    /** Estimated opinion of a call, in hundredths: 4.00 of 4.50 that a telephone line can have. */
    opinionHundredths: 400,
    /** Below this a call is hard work for both ends, and the line is not yet good enough. */
    opinionLowHundredths: 360,
    packets: 9_000,
    intervalMs: 20,
    packetBytes: 172,
    /** An answer later than this counts as lost: the call has gone on by then. */
    patienceMs: 1_000,
    /** With fewer packets nothing can be said: a loss of one percent would be a matter of luck. */
    packetsMin: 1_000,
  },
  computer: { width: 1_366, height: 768, speedPercent: 40 },
  source: '本站规定，没有找到全国标准',
  checkedOn: '2026-11-24',
  status: 'to-verify',
} as const;
