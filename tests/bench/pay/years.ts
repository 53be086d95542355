import { chinaDayOf } from '../../../src/kernel/china-day.ts';
import { toFen } from '../../../src/kernel/money.ts';
import { withhold } from '../../../src/terms/withholding.ts';
import { line } from '../records/figures.ts';

const YEARS = 100_000;
const DAYS = Array.from({ length: 12 }, (_, month) =>
  chinaDayOf(`2026-${String(month + 1).padStart(2, '0')}-15`),
);

/** Twelve months of wages withheld again, for so many workers; in a single thread. */
export function withholdYears(): void {
  const startedMs = performance.now();
  let total = 0n;
  for (let worker = 0; worker < YEARS; worker += 1) {
    const payments = DAYS.map((paidOn, month) => ({
      paidOn,
      income: toFen(BigInt(300_000 + ((worker * 7_919 + month * 104_729) % 1_500_000))),
    }));
    const year = withhold({ relation: 'wages', payments });
    if (!year.ok) throw new Error(year.problem.kind);
    total += year.value.withheldTotal;
  }
  if (total === 0n) throw new Error('nothing was withheld');
  line(
    `${YEARS} years of twelve months withheld again`,
    `${((performance.now() - startedMs) / 1_000).toFixed(2)} s`,
    '≤ 2 s',
  );
}
