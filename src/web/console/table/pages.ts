import { z } from 'zod/mini';
import { ok, type Result } from '../../../kernel/result.ts';
import { ask, type Trouble } from '../api/ask.ts';
import type { TableDescription } from './description.ts';
import { questionOf, type View } from './view.ts';

/** One page of a list, as every list of the API answers. */
export type Page<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly totalIsCapped: boolean;
};

/** The server turns pages up to here and no further. */
export const ROWS_REACHED_MAX = 10_000;
const EXPORT_PAGE = 200;

/** Asks for the page that a view shows. */
export const pageOf = <Row>(
  description: TableDescription<Row>,
  view: View,
  signal?: AbortSignal,
): Promise<Result<Page<Row>, Trouble>> =>
  ask(`${description.endpoint}?${questionOf(view, description)}`, {
    shape: z.object({ rows: z.array(description.row), total: z.number(), totalIsCapped: z.boolean() }),
    ...(signal ? { signal } : {}),
  });

/**
 * Asks for all that a view narrows the list to, page after page, each row once however the list moves meanwhile.
 * `progress` hears how many of how many are there.
 */
export async function allRows<Row>(
  description: TableDescription<Row>,
  view: View,
  {
    progress,
    signal,
  }: { readonly progress: (count: number, total: number) => void; readonly signal: AbortSignal },
): Promise<Result<readonly Row[], Trouble>> {
  const found = new Map<string, Row>();
  for (let page = 1; (page - 1) * EXPORT_PAGE < ROWS_REACHED_MAX; page += 1) {
    const answer = await pageOf(description, { ...view, page, size: EXPORT_PAGE }, signal);
    if (!answer.ok) return answer;
    for (const row of answer.value.rows) found.set(description.keyOf(row), row);
    progress(found.size, answer.value.total);
    if (answer.value.rows.length < EXPORT_PAGE) break;
  }
  return ok([...found.values()]);
}
