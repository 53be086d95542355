import { clawbackLimits } from './facts/deductions.ts';
import { hourlyPayOf, leavesUnderFloor } from './lawful-floor.ts';
import { warningWords } from './lawful-warning-words.ts';
import { refusalWords } from './lawful-words.ts';
import { natureOf } from './pay-line.ts';
import type { Grounds, Refusal, WorkTerms } from './work-terms.ts';

/** What the lines of a pay period charge the worker, and take off beyond the closed list. */
export function judgeLines(terms: WorkTerms): Grounds {
  const { relation, dispatched, lines } = terms;
  const natures = lines.map((line) => ({ ...line, nature: natureOf(line) }));
  const refusals: Refusal[] = natures.flatMap(({ nature }, index) => {
    const number = index + 1;
    if (nature === 'charge')
      return [refusalWords['fee-charged'](number, dispatched || relation === 'dispatch')];
    return nature === 'not-allowed' ? [refusalWords['deduction-not-allowed'](number)] : [];
  });

  const losses = natures.filter(({ nature }) => nature === 'loss');
  if (losses.length === 0) return { refusals, warnings: [] };
  const [{ percentMax }] = clawbackLimits;
  const paid = total(natures.filter(({ nature }) => nature === 'pay' || nature === 'top-up'));
  const wage = paid > 0n ? paid : (hourlyPayOf(terms) ?? 0n);
  const loss = -total(losses);
  const isOver = (wage > 0n && loss * 100n > wage * percentMax) || leavesUnderFloor(terms, loss);
  return {
    refusals: isOver ? [...refusals, refusalWords['loss-over-limit']()] : refusals,
    warnings: [warningWords['loss-needs-agreement']()],
  };
}

const total = (lines: readonly { readonly amount: bigint }[]): bigint =>
  lines.reduce((sum, { amount }) => sum + amount, 0n);
