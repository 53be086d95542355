import type { Finding } from '../../verdict.ts';

/** One note: what one rule found, wherever it found it. */
export type Note = {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** The reader's own words, private numbers masked; each once, in the order of the text. */
  readonly quotes: readonly string[];
};

const GRAVITY: readonly Finding['severity'][] = ['stop', 'high', 'medium', 'low', 'info'];

export const graver = (one: Finding['severity'], other: Finding['severity']): Finding['severity'] =>
  GRAVITY.indexOf(one) <= GRAVITY.indexOf(other) ? one : other;

/** Findings of the same rule become one note; the gravest comes first, and within a severity the earliest. */
export function notesFrom(findings: readonly Finding[]): readonly Note[] {
  const byRule = new Map<string, Note>();
  for (const { rule, severity, quote } of findings.toSorted((a, b) => a.start - b.start)) {
    const known = byRule.get(rule) ?? { rule, severity, quotes: [] };
    const said = quote.trim();
    byRule.set(rule, {
      rule,
      severity: graver(known.severity, severity),
      quotes: said === '' || known.quotes.includes(said) ? known.quotes : [...known.quotes, said],
    });
  }
  return [...byRule.values()].toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}
