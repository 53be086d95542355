import type { Provenance } from './fact.ts';

/** Mobile numbers begin with these three digits; anything else that starts with 1 is not one. */
export const MOBILE_SEGMENT = /^1(?:3\d|4[05-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/u;

/**
 * Segments of resellers (虚拟运营商). Weak information: most of their customers are honest people, and the
 * registration gap that made 170/171 notorious was to be closed by the end of 2016.
 */
export const RESELLER_SEGMENT = /^1(?:70|71|62|65|67)/u;

export const resellerSegments: readonly (Provenance & { segment: string })[] = [
  {
    segment: '1700, 1705, 1709',
    source: '百科转载 www.newton.com.tw/wiki/170/19140305（工信部2013年首批转售牌照；2016年实名补登记）',
    checkedOn: '2026-11-23',
    status: 'verified',
  },
  {
    segment: '170x (others), 171, 162, 165, 167',
    source: 'public number tables; not read at the ministry',
    checkedOn: '2026-11-23',
    status: 'to-verify',
  },
];
