import { Hono } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Clock } from '../platform/clock.ts';
import { languageOf } from '../platform/language.ts';
import { apiWords } from './api-words.ts';
import type { Registers } from './register-store.ts';
import { places, stages } from './rule.ts';
import { judge } from './verdict.ts';
import { problemWords } from './words.ts';

const LENGTH_OF_ID_MAX = 200;

const newVerdict = z
  .strictObject({
    id: z.string().max(LENGTH_OF_ID_MAX).optional(),
    text: z.string().optional(),
    stage: z.enum(stages).optional(),
    foundAt: z.enum(places).optional(),
    turns: z.array(z.strictObject({ speaker: z.enum(['me', 'them']), text: z.string() })).optional(),
  })
  .refine(({ text, turns }) => (text === undefined) !== (turns === undefined), { path: ['text'] });

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['stop', 'high', 'medium', 'low', 'info']),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  turn: z.int().optional(),
});

const verdictSaid = z.object({
  id: z.string().optional(),
  grade: z.enum(['stop', 'doubtful', 'no-red-flag']),
  findings: z.array(finding),
  unjudged: z.array(z.string()),
});

const errorSaid = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
});

/** POST /verdicts judges a text or a chat and forgets it. Nothing here decides anything. */
type Parts = { readonly clock: Clock; readonly registers: Registers };

export const verifyRoutes = ({ clock, registers }: Parts) =>
  new Hono().post(
    '/verdicts',
    describeRoute({
      description: apiWords.verdicts.en,
      responses: {
        200: json(verdictSaid, apiWords.judged.en),
        400: json(errorSaid, apiWords.malformed.en),
        422: json(errorSaid, apiWords.refused.en),
      },
    }),
    validator('json', newVerdict, (parsed, context) => {
      if (parsed.success) return undefined;
      const sentence = apiWords.malformed[languageOf(context.req.raw)];
      return context.json({ error: { code: 'request-malformed', sentence } }, 400);
    }),
    async (context) => {
      const { register } = await registers.current();
      const { id, text, turns, stage, foundAt } = context.req.valid('json');
      const judged = judge({
        ...(turns ? { turns } : { text: text ?? '' }),
        ...(stage ? { stage } : {}),
        ...(foundAt ? { foundAt } : {}),
        on: chinaDayAt(clock.now()),
        register,
      });
      context.header('cache-control', 'no-store');
      if (!judged.ok) {
        const sentence = problemWords(judged.problem)[languageOf(context.req.raw)];
        return context.json({ error: { code: judged.problem.kind, sentence } }, 422);
      }
      const { grade, findings, unjudged } = judged.value;
      return context.json({ ...(id === undefined ? {} : { id }), grade, findings, unjudged });
    },
  );
