import type { Words } from '../kernel/words.ts';

/** What an answer to a customer does. The last four never help. */
export const moves = [
  'listen',
  'empathise',
  'apologise',
  'verify',
  'explain',
  'commit',
  'escalate',
  'dismiss',
  'overpromise',
  'blame',
  'invent',
  'secrets',
] as const;
export type Move = (typeof moves)[number];

export type Option = {
  readonly move: Move;
  /** The turn it leads to; `end` closes the conversation. */
  readonly to: string;
  readonly says: Words;
  /** Of the moves that help, the one that helps most here. */
  readonly isBest: boolean;
};

export type Turn = {
  /** What the customer says while they are calm, and while they are not. */
  readonly calm: Words;
  readonly hot: Words;
  /** What would have helped most here, and why. */
  readonly better: Words;
  readonly options: readonly Option[];
};

export type Case = {
  readonly title: Words;
  /** What lies before the agent: the parcel's story, and the rules that hold. All that is true is here. */
  readonly card: readonly Words[];
  readonly first: string;
  readonly turns: { readonly [name: string]: Turn };
};

/** What differs from seed to seed; the sums follow the rule on the card. */
export type CaseFacts = {
  readonly waybill: string;
  readonly tail: string;
  readonly hub: string;
  readonly stuckHours: number;
  readonly replyBy: string;
  readonly queueHours: number;
  readonly declaredYuan: number;
  readonly lossYuan: number;
  /** What the rule gives: the loss, at most what was declared. */
  readonly owedYuan: number;
};
