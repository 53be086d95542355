import type { Context } from 'hono';
import type { Result } from '../../../kernel/result.ts';
import type { Language } from '../../../kernel/words.ts';
import type { Caller } from '../../../platform/caller.ts';
import type { ApplicationRefusal } from '../../application-words.ts';

type EntranceProblem = { readonly kind: string };

/** How applicants come in: by phone and code alone. The server hands it in from the people's store. */
export type ApplicantDoor = {
  readonly sendCode: (
    context: Context,
    asked: { readonly phone: string; readonly language: Language },
  ) => Promise<Result<undefined, EntranceProblem>>;
  /** Gives the browser its session; the first right code makes the account. */
  readonly enter: (
    context: Context,
    given: { readonly phone: string; readonly code: string },
  ) => Promise<Result<{ readonly personId: string }, EntranceProblem>>;
  readonly leave: (context: Context) => Promise<void>;
  /** Whoever is signed in; nothing for anybody else. */
  readonly callerOf: (context: Context) => Promise<Caller | undefined>;
  readonly hasPhone: (asked: { readonly personId: string; readonly phone: string }) => Promise<boolean>;
};

/** What an entrance refuses, as these pages say it. */
export function entranceRefusal({ kind }: EntranceProblem): ApplicationRefusal {
  if (kind === 'too-many-attempts') return 'code-wait';
  return kind === 'phone-sign-in-off' ? 'codes-off' : 'code-wrong';
}
