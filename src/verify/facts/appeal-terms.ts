import type { Provenance } from './fact.ts';

/** For how long the words of an appeal are kept, counted from the day it is filed. */
export const appealRetention: Provenance & { readonly days: number; readonly validFrom: string } = {
  days: 180,
  validFrom: '2026-11-23',
  source: '本站规定；个人信息保护法第十九条只要求“实现处理目的所必要的最短时间”，没有写明天数',
  checkedOn: '2026-11-23',
  status: 'to-verify',
};

/** How often one address may object, and all of them together: an appeal is work for a person. Set 2026-11-23. */
export const appealLimits = {
  filing: { kind: 'appeal-client', max: 6, windowMs: 3_600_000 },
  adding: { kind: 'appeal-adding-client', max: 20, windowMs: 3_600_000 },
} as const;
