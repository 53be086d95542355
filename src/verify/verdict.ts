import type { ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { hear } from './hearing.ts';
import { type Impression, impressionOf } from './impression.ts';
import { linksSaid } from './link-rule.ts';
import { maskPrivate } from './masking.ts';
import { readerWeights } from './reader-weights.ts';
import { spanInOriginal } from './reading.ts';
import type { Register } from './register.ts';
import type { FoundAt, Hearing, Indication, Rule, Severity, Stage } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { stageOf } from './stage.ts';

export type { FoundAt, Severity, Stage } from './rule.ts';

export type Turn = { readonly speaker: 'me' | 'them'; readonly text: string };

/** What is to be checked: a text, or a chat turn by turn. */
export type CheckRequest = {
  readonly text?: string;
  readonly turns?: readonly Turn[];
  /** Default: read from the text. */
  readonly stage?: Stage;
  readonly foundAt?: FoundAt;
  /** The day of the check: pay is held against the hourly minimum of that day. */
  readonly on?: ChinaDay;
  /** The official channels that are known; default: those the program comes with. */
  readonly register?: Register;
};

/** What one rule points at. Offsets are UTF-16 units of the text as it came, or of its turn; the quote is masked. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly turn?: number;
};

export const grades = ['stop', 'doubtful', 'no-red-flag'] as const;
export type Grade = (typeof grades)[number];

/** What could not be judged, by name; words.ts says it in sentences. */
export const unjudgedKinds = [
  'links-not-opened',
  'company-not-looked-up',
  'very-short',
  'not-chinese',
] as const;
export type Unjudged = (typeof unjudgedKinds)[number];

export type Verdict = {
  readonly grade: Grade;
  readonly stage: Stage;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
};

export type CheckProblem =
  | { readonly kind: 'text-empty' }
  | { readonly kind: 'text-too-long'; readonly lengthMax: number };

export const CHECK_LENGTH_MAX = 20_000;

/**
 * Judges a posting or a chat by the rules. 「没有发现红旗」 is the best that words alone can earn. Refused: nothing but
 * blanks, or more than 20,000 UTF-16 units in all.
 */
export function judge(
  request: CheckRequest,
  rules: readonly Rule[] = allRules,
): Result<Verdict, CheckProblem> {
  const texts = textsOf(request);
  if (texts.every((text) => text.trim() === '')) return refuse({ kind: 'text-empty' });
  if (texts.reduce((sum, text) => sum + text.length, 0) > CHECK_LENGTH_MAX)
    return refuse({ kind: 'text-too-long', lengthMax: CHECK_LENGTH_MAX });

  const hearing = hearingOf(request);
  const findings = findingsOf(hearing, rules, texts).toSorted(
    (a, b) => (a.turn ?? 0) - (b.turn ?? 0) || a.start - b.start || a.end - b.end,
  );
  return ok({
    grade: gradeOf(findings),
    stage: hearing.stage,
    findings,
    unjudged: unjudgedIn(texts.join('\n'), hearing),
  });
}

/** What the rules are shown of a request. Another `impression` than the learned reader's own is for grading readers. */
export function hearingOf(request: CheckRequest, impression?: Impression): Hearing {
  const heard = hear(request.turns ? { turns: request.turns } : { text: request.text ?? '' });
  return {
    ...heard,
    impression: impression ?? impressionOf(heard, readerWeights),
    links: linksSaid(heard.scene, request.register),
    stage: request.stage ?? stageOf(textsOf(request).join('\n'), request.turns !== undefined),
    ...(request.foundAt ? { foundAt: request.foundAt } : {}),
    ...(request.on ? { on: request.on } : {}),
  };
}

const textsOf = ({ turns, text }: CheckRequest): string[] =>
  turns ? turns.map((turn) => turn.text) : [text ?? ''];

/** `stop` if anything is; `doubtful` for one `high`, or `medium` from two different rules; the rest changes nothing. */
export function gradeOf(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Grade {
  if (findings.some(({ severity }) => severity === 'stop')) return 'stop';
  if (findings.some(({ severity }) => severity === 'high')) return 'doubtful';
  const medium = new Set(findings.filter(({ severity }) => severity === 'medium').map(({ rule }) => rule));
  return medium.size >= 2 ? 'doubtful' : 'no-red-flag';
}

/** No private number, with all its separators, is longer than this. */
const NUMBER_REACH = 48;
const DIGIT = /[\p{N}零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/u;
/** Fewer than seven digits, in any script, are no phone, card or identity number. */
const MANY_DIGITS = new RegExp(`(?:${DIGIT.source}[\\s\\-.·*_/()]{0,2}){7}`, 'u');

/** A quotation with private numbers masked: those that begin before it or end after it too. */
function maskedQuote(text: string, { start, end }: { start: number; end: number }): string {
  const quote = text.slice(start, end);
  if (!DIGIT.test(quote) || !hasNumbers(text)) return quote;
  const from = Math.max(0, start - NUMBER_REACH);
  const around = text.slice(from, end + NUMBER_REACH);
  return MANY_DIGITS.test(around) ? maskPrivate(around).slice(start - from, end - from) : quote;
}

// Several findings quote one text: it is searched for numbers once.
let latest = { text: '', hasNumbers: false };

function hasNumbers(text: string): boolean {
  if (latest.text !== text) latest = { text, hasNumbers: MANY_DIGITS.test(text) };
  return latest.hasNumbers;
}

const findingsOf = (hearing: Hearing, rules: readonly Rule[], texts: readonly string[]): Finding[] =>
  pointedAt(hearing, rules).map(({ rule, ...indication }) => findingOf(rule, indication, hearing, texts));

type Pointed = Indication & { readonly rule: Rule };

/** What the rules point at. An impression is asked for last, and only where no rule has said as much with its reasons. */
function pointedAt(hearing: Hearing, rules: readonly Rule[]): readonly Pointed[] {
  const found: Pointed[] = [];
  for (const rule of rules) {
    const isSaid = found.some(({ severity }) => severity === 'stop' || severity === 'high');
    if (isSaid && (rule.isImpression ?? false)) continue;
    for (const indication of rule.check(hearing)) found.push({ ...indication, rule });
  }
  return found;
}

/** The grade of what was heard, without its findings. */
export const gradeHeard = (hearing: Hearing, rules: readonly Rule[] = allRules): Grade =>
  gradeOf(pointedAt(hearing, rules).map(({ rule, severity }) => ({ rule: rule.id, severity })));

function findingOf(
  rule: Rule,
  { severity, utterance, start, end, asWritten = false }: Indication,
  hearing: Hearing,
  texts: readonly string[],
): Finding {
  const said = hearing.scene.utterances[utterance];
  if (!said) throw new Error(`rule ${rule.id} points at an utterance that was not heard`);
  const span = asWritten ? { start, end } : spanInOriginal(said.reading, { start, end });
  return {
    rule: rule.id,
    severity,
    ...span,
    quote: maskedQuote(texts[said.turn ?? 0] ?? '', span),
    ...(said.turn === undefined ? {} : { turn: said.turn }),
  };
}

const COMPANY = /有限公司|集团|统一社会信用代码/u;

/** Letters below which a text in another language is a name or an address. */
const LATIN_MIN = 20;

function unjudgedIn(text: string, { links }: Hearing): Unjudged[] {
  const latin = text.match(/[a-z]{2,}/giu)?.join('').length ?? 0;
  return [
    ...(links.length > 0 ? (['links-not-opened'] as const) : []),
    ...(COMPANY.test(text) ? (['company-not-looked-up'] as const) : []),
    ...(latin > LATIN_MIN && latin > 2 * hanIn(text) ? (['not-chinese'] as const) : []),
    ...(text.trim().length < 15 ? (['very-short'] as const) : []),
  ];
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
