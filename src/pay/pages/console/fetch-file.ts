import { z } from 'zod/mini';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Trouble } from '../../../web/console/api/ask.ts';
import { save } from '../../../web/console/table/spreadsheet.ts';
import { bookWords as words } from './book-page-words.ts';

const refusal = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

/** Asks the API for a file and hands it to the browser to keep, under the name that the server gave it. */
export async function fetchFile(
  path: `/api/${string}`,
  { body, mediaType }: { readonly body: BodyInit; readonly mediaType: string },
): Promise<Result<undefined, Trouble>> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': mediaType },
    body,
  }).catch(() => undefined);
  if (!answer) return refuse({ status: 0, code: 'connection-lost', sentence: words.connectionLost });
  if (!answer.ok) {
    const said = z.safeParse(refusal, await answer.json().catch(() => undefined));
    return refuse(
      said.success
        ? { status: answer.status, ...said.data.error }
        : { status: answer.status, code: 'answer-unreadable', sentence: words.connectionLost },
    );
  }
  save(await answer.blob(), nameIn(answer.headers.get('content-disposition') ?? ''));
  return ok(undefined);
}

const nameIn = (disposition: string): string =>
  decodeURIComponent(/filename\*=UTF-8''(?<name>[^;]+)/u.exec(disposition)?.groups?.['name'] ?? 'file');
