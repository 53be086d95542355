import type { Words } from '../kernel/words.ts';

/** What a door answers when it cannot serve: a kebab-case fact, its HTTP status, and the sentence for the reader. */
export type Problem = { readonly kind: string; readonly status: ProblemStatus; readonly sentence: Words };

/** Only refusals a reader can meet; a status that is missing here is missing on purpose. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 422 | 429 | 500 | 503;

/** Thrown by a door, caught by the one mapping in the server. What was refused is never carried along. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
