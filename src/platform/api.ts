import type { ValidationTargets } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import type { Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { type Problem, ProblemError } from './problem.ts';

/** A refusal, as every door of the API says it. */
const errorSaid = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

/** What an answer looks like; without a shape it has no body. */
export type Answer = { readonly about: Words; readonly shape?: z.ZodType };

/** What the API's own pages say of a door. `refusals` are the statuses with which it may say no, beside 400 and 401. */
export const described = (
  about: Words,
  answers: { readonly [status: number]: Answer },
  refusals: readonly Problem[] = [],
) =>
  describeRoute({
    description: about.en,
    responses: {
      ...Object.fromEntries(refusals.map(({ status, sentence }) => [status, json(errorSaid, sentence)])),
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { about: said, shape }]) => [status, json(shape, said)]),
      ),
    },
  });

const json = (shape: z.ZodType | undefined, { en }: Words) => ({
  description: en,
  ...(shape ? { content: { 'application/json': { schema: resolver(shape) } } } : {}),
});

/** Holds a part of the request against its shape; what does not fit is refused with the problem, and not repeated. */
export const asked = <Target extends keyof ValidationTargets, Shape extends z.ZodType>(
  target: Target,
  shape: Shape,
  problem: Problem,
) =>
  validator(target, shape, (read) => {
    if (!read.success) throw new ProblemError(problem);
  });

/** What was granted; a refusal is thrown to the one mapping, as the problem that the room has for it. */
export function granted<Value, Refused extends { readonly kind: string }>(
  result: Result<Value, Refused>,
  problemOf: (kind: Refused['kind']) => Problem,
): Value {
  if (result.ok) return result.value;
  throw new ProblemError(problemOf(result.problem.kind));
}

/** What was found; nothing is refused as the problem. */
export function found<Value>(value: Value | undefined, missing: Problem): Value {
  if (value === undefined) throw new ProblemError(missing);
  return value;
}
