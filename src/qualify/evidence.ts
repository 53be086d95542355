import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Json } from '../verify/canonical.ts';
import { digestOf, type CertifiedResult } from './certificate.ts';
import { typingTerms } from './facts/typing-terms.ts';
import { play, summaryOf } from './first-case.ts';
import { passagesFor } from './passage.ts';
import { betterOf, judgeTyping } from './typing.ts';
import type { TypingLog } from './typing-log.ts';

/** What was done in the parts that rest on events alone: with the seed, everything a result follows from. */
export type Evidence = {
  readonly typing?: { readonly seed: number; readonly logs: readonly TypingLog[] } | undefined;
  readonly firstCase?: { readonly seed: number; readonly path: string } | undefined;
};

/** The version of how a first case is told and counted. */
export const CASE_RULE = '2026-11';

type EvidenceProblem = { readonly kind: 'log-broken' | 'path-broken' };

/**
 * Everything reckoned again, as it goes into a certificate. A part that came to nothing yet is left out: typing that is to
 * be tried again or could not be measured, and a conversation that is not over.
 */
export function resultsOf({
  typing,
  firstCase,
}: Evidence): Result<readonly CertifiedResult[], EvidenceProblem> {
  const results: CertifiedResult[] = [];
  if (typing) {
    const verdicts = [];
    const passages = passagesFor(typing.seed);
    for (const [at, log] of typing.logs.entries()) {
      const verdict = judgeTyping(passages[at] ?? '', log);
      if (!verdict.ok) return verdict;
      verdicts.push(verdict.value);
    }
    const better = betterOf(verdicts);
    if (better && better.band !== 'retest' && better.band !== 'not-measurable')
      results.push({
        part: 'typing',
        rule: typingTerms.rule,
        band: better.band,
        figure: (better.score.netTenths / 10).toFixed(1),
        evidence: digestOf(typingJson(typing)),
      });
  }
  if (firstCase) {
    const played = play(firstCase.seed, firstCase.path);
    if (!played.ok) return refuse({ kind: 'path-broken' });
    const summary = summaryOf(played.value);
    if (summary)
      results.push({
        part: 'first-case',
        rule: CASE_RULE,
        band: 'told',
        figure: `${summary.helped}/${summary.turns}`,
        evidence: digestOf({ seed: firstCase.seed, path: firstCase.path }),
      });
  }
  return ok(results);
}

const typingJson = ({ seed, logs }: NonNullable<Evidence['typing']>): Json => ({
  seed,
  logs: logs.map(({ announces, events }) => ({ announces, events })),
});
