import type { Problem } from '../platform/problem.ts';
import { recruitWords, type RecruitRefusal } from './words.ts';

/** A refusal of this room as its doors say it. */
export const problemOf = (kind: RecruitRefusal): Problem => ({
  kind,
  status: kind === 'request-malformed' ? 400 : kind === 'not-found' ? 404 : 422,
  sentence: recruitWords[kind],
});
