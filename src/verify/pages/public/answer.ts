import type { ChinaDay } from '../../../kernel/china-day.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { maskPrivate, privateNumbersIn, type PrivateNumber } from '../../masking.ts';
import type { Register } from '../../register.ts';
import { judge, type CheckProblem, type Finding, type FoundAt, type Verdict } from '../../verdict.ts';
import { chatLines, turnsOf, type ChatLine } from './chat-lines.ts';
import { identify, type Identification } from './identified.ts';
import { notesFrom, type Note } from './notes.ts';

/** What the check page asks: the field's text, and where it was found if that was tapped. */
export type Asked = { readonly text: string; readonly foundAt?: FoundAt };

/** A verdict ready to be shown. Nothing in it holds a private number in full. */
export type Answer = {
  readonly verdict: Verdict;
  /** The reader's text with private numbers masked, of the same length, so that offsets hold. */
  readonly text: string;
  /** In offsets of `text`, also when the verdict's own are those of a turn. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly identification: Identification;
  readonly lines: readonly ChatLine[] | undefined;
  /** Which kinds of private numbers were masked, each once. */
  readonly masked: readonly PrivateNumber['kind'][];
};

/**
 * Judges what stands in the field on a day, in the browser as on the server, by the register that is handed in or the
 * program's own. Empty and overlong text is refused.
 */
export function answer(
  { text: typed, foundAt }: Asked,
  on: ChinaDay,
  register?: Register,
): Result<Answer, CheckProblem> {
  const text = plainLines(typed);
  const lines = chatLines(text);
  const turns = lines && turnsOf(text, lines);
  const judged = judge({
    ...(turns ? { turns } : { text }),
    ...(foundAt ? { foundAt } : {}),
    ...(register ? { register } : {}),
    on,
  });
  if (!judged.ok) return refuse(judged.problem);

  const masked = [...new Set(privateNumbersIn(text).map(({ kind }) => kind))];
  const findings = judged.value.findings.map((finding) => inText(finding, turns && lines));
  return ok({
    verdict: judged.value,
    text: maskPrivate(text),
    findings,
    notes: notesFrom(findings),
    identification: identify(text, on, register),
    lines,
    masked,
  });
}

/** A form sends its lines with CR LF; the field itself counts one character. */
const plainLines = (typed: string): string => typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n');

function inText(finding: Finding, turns: readonly ChatLine[] | undefined): Finding {
  const turn = finding.turn === undefined ? undefined : turns?.[finding.turn];
  if (!turn) return finding;
  return { ...finding, start: finding.start + turn.start, end: finding.end + turn.start };
}
