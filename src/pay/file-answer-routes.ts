import type { Context } from 'hono';
import type { Result } from '../kernel/result.ts';
import { ProblemError, type Problem } from '../platform/problem.ts';
import { fileProblemWords, type FileProblem } from './file-words.ts';
import type { WrittenFile } from './files/bank-bytes.ts';

/** A refusal to print or write, as the doors say it. */
export const fileProblem = (problem: FileProblem): Problem => ({
  kind: problem.kind,
  status: 422,
  sentence: fileProblemWords(problem),
});

export const fileRefusal = (problem: FileProblem): ProblemError => new ProblemError(fileProblem(problem));

/** What was granted; a refusal is thrown with its sentence. */
export function fileGranted<Value>(result: Result<Value, FileProblem>): Value {
  if (result.ok) return result.value;
  throw fileRefusal(result.problem);
}

/** Hands a file over to be kept by whoever asked, and by nothing on the way. */
export function handedOver(context: Context, { name, mediaType, bytes }: WrittenFile): Response {
  context.header('cache-control', 'no-store');
  context.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return context.body(Uint8Array.from(bytes), 200, { 'content-type': mediaType });
}
