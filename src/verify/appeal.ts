import { ok, refuse, type Result } from '../kernel/result.ts';
import { chatHandlesIn } from './chat-handle.ts';
import { linksIn } from './link.ts';
import { maskPrivate } from './masking.ts';
import type { Verdict } from './verdict.ts';

/** By which channel of their own an objector shows that the posting is theirs. */
export const proofKinds = [
  'official-site',
  'business-licence',
  'agency-licence',
  'verified-account',
  'other',
] as const;
export type ProofKind = (typeof proofKinds)[number];

export const appealStates = ['open', 'asked', 'upheld', 'rejected'] as const;
export type AppealState = (typeof appealStates)[number];

/** What can happen to an appeal: the first two are the objector's, the next four the house's, the last is time's. */
export const appealActs = [
  'filed',
  'added',
  'asked',
  'upheld',
  'rejected',
  'reopened',
  'words-erased',
] as const;
export type AppealAct = (typeof appealActs)[number];

export const answerKinds = ['asked', 'upheld', 'rejected', 'reopened'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const WHY_LENGTH_MAX = 1_000;
export const PROOF_LENGTH_MAX = 300;
export const MESSAGE_LENGTH_MAX = 1_000;

export type AppealProblem =
  | 'posting-empty'
  | 'posting-too-long'
  | 'nothing-to-object-to'
  | 'rule-unknown'
  | 'why-missing'
  | 'why-too-long'
  | 'proof-missing'
  | 'proof-too-long'
  | 'consent-missing'
  | 'message-missing'
  | 'message-too-long'
  | 'appeal-closed'
  | 'appeal-not-closed';

type Refused = { readonly kind: AppealProblem };

/** An appeal as it was typed. */
export type TypedAppeal = {
  readonly posting: string;
  /** The rule objected to; nothing for the verdict as a whole. */
  readonly rule: string | undefined;
  readonly why: string;
  readonly proofKind: ProofKind | undefined;
  readonly proof: string;
  readonly hasConsented: boolean;
};

export type Appeal = {
  readonly posting: string;
  readonly rule: string | undefined;
  readonly why: string;
  readonly proofKind: ProofKind;
  readonly proof: string;
};

/** What is kept of an appeal: everything that could reach a person is masked. Refused: whatever is missing or too long. */
export function appealFrom(typed: TypedAppeal, knows: (rule: string) => boolean): Result<Appeal, Refused> {
  const why = keepable(typed.why.trim());
  const proof = keepable(typed.proof.trim());
  if (typed.rule !== undefined && !knows(typed.rule)) return refuse({ kind: 'rule-unknown' });
  if (why === '') return refuse({ kind: 'why-missing' });
  if (why.length > WHY_LENGTH_MAX) return refuse({ kind: 'why-too-long' });
  if (proof === '' || typed.proofKind === undefined) return refuse({ kind: 'proof-missing' });
  if (proof.length > PROOF_LENGTH_MAX) return refuse({ kind: 'proof-too-long' });
  if (!typed.hasConsented) return refuse({ kind: 'consent-missing' });
  const posting = keepable(typed.posting);
  return ok({ posting, rule: typed.rule, why, proofKind: typed.proofKind, proof });
}

/** What somebody adds, or is answered. */
export function messageFrom(typed: string): Result<string, Refused> {
  const message = keepable(typed.trim());
  if (message === '') return refuse({ kind: 'message-missing' });
  return message.length > MESSAGE_LENGTH_MAX ? refuse({ kind: 'message-too-long' }) : ok(message);
}

/** As it may be written down. The sign U+0000 is no text, and no record takes it. */
const keepable = (typed: string): string => withoutContacts(typed.replaceAll('\0', ''));

/**
 * Private numbers starred out, of mail addresses all but the host, and of names in WeChat, QQ and the like all but their
 * first two signs. As long as the text was.
 */
export const withoutContacts = (text: string): string => withoutHandles(withoutMailboxes(maskPrivate(text)));

const HANDLE_KEPT = 2;

/** Addresses of pages are evidence and stay, whatever they look like inside. */
function withoutHandles(text: string): string {
  const links = linksIn(text);
  const handles = chatHandlesIn(text).filter(
    ({ start, end }) => !links.some((link) => link.start < end && start < link.end),
  );
  return handles.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start + HANDLE_KEPT) +
      text.slice(start + HANDLE_KEPT, end).replaceAll(/[^ .·*-]/gu, '*') +
      masked.slice(end),
    text,
  );
}

/** Of mail addresses all but the host starred out; what is masked already stays as it is. */
function withoutMailboxes(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, kind } of linksIn(text)) {
    if (kind !== 'mail') continue;
    const at = text.indexOf('@', start);
    if (at < 0 || at >= end) continue;
    pieces.push(text.slice(copied, start), '*'.repeat(at - start));
    copied = at;
  }
  return pieces.join('') + text.slice(copied);
}

/** The state after something happened; what cannot happen now is refused. */
export function stateAfter(
  state: AppealState,
  act: Exclude<AppealAct, 'filed' | 'words-erased'>,
): Result<AppealState, Refused> {
  const isClosed = state === 'upheld' || state === 'rejected';
  if (act === 'reopened') return isClosed ? ok('open') : refuse({ kind: 'appeal-not-closed' });
  if (isClosed) return refuse({ kind: 'appeal-closed' });
  return ok(act === 'added' ? 'open' : act);
}

/** Whether there is a verdict to object to: a grade that doubts, or anything that was pointed at. */
export const canBeObjectedTo = ({ grade, findings }: Pick<Verdict, 'grade' | 'findings'>): boolean =>
  grade !== 'no-red-flag' || findings.length > 0;

/** An upheld appeal, as an author of rules takes it up. */
export type Miss = {
  readonly rule: string | undefined;
  readonly posting: string;
  readonly stage: Verdict['stage'];
  readonly foundAt: string | undefined;
};

/**
 * Upheld appeals as blocks of the corpus: what the rules took for a scheme, and is an honest posting. A line of the
 * posting that would read as the head of a block is set apart by full-width signs.
 */
export const corpusOf = (misses: readonly Miss[]): string =>
  misses
    .map(({ rule, posting, stage, foundAt }) =>
      [
        `=== honest | type=upheld-appeal${rule === undefined ? '' : `-${rule}`} | stage=${stage}${foundAt === undefined ? '' : ` | foundAt=${foundAt}`}`,
        posting.replaceAll(/^=== /gmu, '＝＝＝ ').trim(),
      ].join('\n'),
    )
    .map((block) => `${block}\n`)
    .join('\n');
