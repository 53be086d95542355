import type { Hearing, Indication, Rule, Severity } from './rule.ts';
import type { SignName } from './sign.ts';

/** A rule that fires on signs: all of `together` must show; the spans of each are pointed at. */
export const signRule = ({
  together,
  severity,
  ...rule
}: Omit<Rule, 'check'> & {
  readonly together: readonly SignName[];
  readonly severity: Severity | ((hearing: Hearing) => Severity);
}): Rule => ({
  ...rule,
  check: (hearing) => {
    const found = together.map((name) => hearing.signs.find((sign) => sign.name === name));
    const indications: Indication[] = [];
    for (const sign of found) {
      if (!sign) return [];
      const grave = typeof severity === 'string' ? severity : severity(hearing);
      indications.push({ severity: grave, utterance: sign.utterance, start: sign.start, end: sign.end });
    }
    return indications;
  },
});
