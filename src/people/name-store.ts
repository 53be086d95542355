import { sql } from 'kysely';
import { z } from 'zod';
import { all, one, type Tx } from '../platform/database/database.ts';

const nameRow = z.object({ id: z.uuid(), display_name: z.string() });

/** How people are called, by their ids; whoever is unknown is left out. For rooms that tell who did something. */
export async function displayNames(
  tx: Tx,
  ids: readonly string[],
): Promise<{ readonly [id: string]: string }> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return {};
  const rows = await all(tx, sql`select id, display_name from person where id = any(${asked})`, nameRow);
  return Object.fromEntries(rows.map((row) => [row.id, row.display_name]));
}

const operatorRow = z.object({ name: z.string() });

/** How the operator of this house is called. For rooms that print it. */
export const operatorName = async (tx: Tx): Promise<string> =>
  (await one(tx, sql`select name from operator`, operatorRow)).name;
