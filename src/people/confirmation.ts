import type { Language, Words } from '../kernel/words.ts';
import type { Result } from '../kernel/result.ts';

/** How long a code may take to be typed in: as long as one that signs in. A second act may lean on it for a while. */
export const CONFIRMED_LASTS_MS = 15 * 60_000;

export type ConfirmationProblem = {
  readonly kind: 'phone-not-yours' | 'phone-sign-in-off' | 'too-many-attempts' | 'code-refused';
  readonly waitSeconds?: number;
};

/** To send a code. `subject` names the act, `about` says it to the person; the phone must be the one they sign in with. */
export type ConfirmationWish = {
  readonly personId: string;
  readonly phone: string;
  readonly subject: string;
  readonly about: Words;
  readonly client: string;
  readonly language: Language;
};

/**
 * Codes that confirm one act of one person at their own phone, as the rooms above see them: they declare it in their
 * parts, and the server hands it in.
 */
export type Confirmations<Tx> = {
  readonly send: (wish: ConfirmationWish) => Promise<Result<undefined, ConfirmationProblem>>;
  /**
   * Uses a code up and answers its id. The transaction must commit either way: a wrong try is counted. Without a code,
   * one that was used for the same subject a little while ago does.
   */
  readonly use: (
    tx: Tx,
    wish: { readonly personId: string; readonly subject: string; readonly code: string | undefined },
  ) => Promise<Result<{ readonly codeId: string }, ConfirmationProblem>>;
};
