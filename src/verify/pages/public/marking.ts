import type { Finding } from '../../verdict.ts';
import { graver, type Note } from './notes.ts';

/** A stretch of text with the numbers of the notes that point at it: plain when there are none. */
export type Stretch = {
  readonly text: string;
  readonly notes: readonly number[];
  readonly severity?: Finding['severity'];
};

export type Range = { readonly start: number; readonly end: number };

/**
 * Cuts a range of `text` into stretches. Findings that overlap become one stretch, marked as the gravest of them, with
 * the notes of all. Offsets of `findings` and `range` are UTF-16 units of `text`; notes count from 1.
 */
export function stretches(
  { text, findings, notes }: { text: string; findings: readonly Finding[]; notes: readonly Note[] },
  range: Range,
): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let shownTo = range.start;
  for (const span of spansIn(findings, notes, range)) {
    if (span.start > shownTo) pieces.push({ text: text.slice(shownTo, span.start), notes: [] });
    pieces.push({ text: text.slice(span.start, span.end), notes: span.notes, severity: span.severity });
    shownTo = span.end;
  }
  if (shownTo < range.end) pieces.push({ text: text.slice(shownTo, range.end), notes: [] });
  return pieces;
}

type Span = Range & { readonly notes: readonly number[]; readonly severity: Finding['severity'] };

function spansIn(findings: readonly Finding[], notes: readonly Note[], range: Range): readonly Span[] {
  const clipped = findings
    .map((finding): Span => ({
      start: Math.max(finding.start, range.start),
      end: Math.min(finding.end, range.end),
      notes: [notes.findIndex(({ rule }) => rule === finding.rule) + 1],
      severity: finding.severity,
    }))
    .filter((span) => span.end > span.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

  const joined: Span[] = [];
  for (const span of clipped) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined[joined.length - 1] = joinSpans(last, span);
    else joined.push(span);
  }
  return joined;
}

const joinSpans = (one: Span, other: Span): Span => ({
  start: one.start,
  end: Math.max(one.end, other.end),
  notes: [...new Set([...one.notes, ...other.notes])].toSorted((a, b) => a - b),
  severity: graver(one.severity, other.severity),
});
