import type { ChinaDay } from '../kernel/china-day.ts';
import type { Words } from '../kernel/words.ts';
import type { Heard, Impression } from './impression.ts';
import type { LinkSaid } from './link-rule.ts';

export type Severity = 'stop' | 'high' | 'medium' | 'low' | 'info';

/** What a text is: an advertisement, talk before acceptance, or what comes after it. */
export const stages = ['ad', 'chat', 'after'] as const;
export type Stage = (typeof stages)[number];

export const places = [
  'official-site',
  'named-app',
  'group',
  'private-message',
  'forum',
  'sms',
  'offline',
] as const;
export type FoundAt = (typeof places)[number];

/** Everything a rule may look at. */
export type Hearing = Heard & {
  readonly impression: Impression;
  readonly links: readonly LinkSaid[];
  readonly stage: Stage;
  readonly foundAt?: FoundAt;
  /** The day of the check, for facts that are dated; without it they are not asked. */
  readonly on?: ChinaDay;
};

/** What a rule points at: a span of one utterance's reading, or of its text as it came, and how grave it is. */
export type Indication = {
  readonly severity: Severity;
  readonly utterance: number;
  readonly start: number;
  readonly end: number;
  /** Offsets are of the text as it came: what is looked for there must not be folded first. */
  readonly asWritten?: boolean;
};

export type RuleWords = {
  readonly title: Words;
  readonly meaning: Words;
  readonly todo: Words;
};

export type Rule = {
  readonly id: string;
  /** Law, notice or principle it rests on, so that a reader can check us. */
  readonly source: Words;
  /** Every rule brings its own table; rules.test.ts runs all of them. */
  readonly examples: { readonly caught: readonly string[]; readonly passed: readonly string[] };
  /** Rests on no reason that can be named: asked only where no other rule found anything grave. */
  readonly isImpression?: boolean;
  readonly check: (hearing: Hearing) => readonly Indication[];
};
