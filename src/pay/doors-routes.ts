import { z } from 'zod';
import type { Problem } from '../platform/problem.ts';
import { payProblemWords, type PayRefusal } from './problem-words.ts';

const STATUS: { readonly [kind in PayRefusal]?: Problem['status'] } = {
  'request-malformed': 400,
  'not-found': 404,
};

/** A refusal of this room as its doors say it. */
export const payProblem = (kind: PayRefusal): Problem => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: payProblemWords[kind],
});

export const malformed = payProblem('request-malformed');
export const missing = payProblem('not-found');

export const key = z.object({ id: z.uuid() });
/** "1045.68" in answers. */
export const money = z.string();
