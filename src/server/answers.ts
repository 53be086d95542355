import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../kernel/words.ts';
import type { Problem } from '../platform/problem.ts';
import { languageOf } from '../platform/language.ts';

/** How a page with one sentence looks; the public shell brings it. */
export type ProblemPage = (
  problem: Problem,
  language: Language,
) => HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * The one mapping from a problem to an answer: status and sentence in the reader's language, JSON under /api and a
 * page elsewhere. What was refused is not repeated.
 */
export async function answerProblem(
  context: Context,
  problem: Problem,
  page: ProblemPage,
): Promise<Response> {
  const language = languageOf(context.req.raw);
  context.header('cache-control', 'no-store');
  context.header('content-language', language);
  if (context.req.path.startsWith('/api/'))
    return context.json(
      { error: { code: problem.kind, sentence: problem.sentence[language] } },
      problem.status,
    );
  return context.html(await page(problem, language), problem.status);
}
