import { chinaDayOf } from '../../kernel/china-day.ts';
import { toFen, type Fen } from '../../kernel/money.ts';
import type { Dated } from '../dated.ts';

/** The lawful monthly minimum of full-time employment in one place. */
export type MonthlyMinimum = Dated & { readonly place: string; readonly amount: Fen };

export const MINIMUMS_KNOWN_UNTIL = chinaDayOf('2027-12-31');

/**
 * Only figures whose document could be named are held. Every other place is refused until its own is loaded, or the
 * amount is given with the question.
 */
export const monthlyMinimums: readonly MonthlyMinimum[] = [
  {
    place: '合肥',
    amount: toFen(2_320_00n),
    validFrom: chinaDayOf('2025-09-01'),
    validTo: null,
    source: '皖政办秘〔2025〕32号，转引自公开仓库 AttendanceDesktop；小时标准另与他处核对一致',
    checkedOn: chinaDayOf('2026-11-23'),
    status: '待核实',
  },
];
