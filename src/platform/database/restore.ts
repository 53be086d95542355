import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { BACKUP_FORMAT, type BackupTotal, tablesInOrder } from './backup.ts';
import { type Database, jsonText, one, run, type Tx } from './database.ts';
import { migrate, type Migration, type MigrationProblem } from './migrations.ts';

export type RestoreProblem =
  | { readonly kind: 'backup-unreadable' | 'backup-incomplete' | 'backup-foreign' | 'records-not-empty' }
  | MigrationProblem;

const headShape = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ number: z.int(), name: z.string(), checksum: z.string() })),
});
const markShape = z.union([
  z.tuple([z.literal('table'), z.string()]),
  z.tuple([z.literal('end'), z.strictObject({ tables: z.int(), rows: z.int() })]),
]);

/** Whether a first line is one that `writeBackup` writes. */
export const isHeadOfBackup = (line: unknown): boolean => headShape.safeParse(parsed(line)).success;

const ROW = '["row",';
const ROWS_AT_ONCE = 200;

/**
 * Reads a backup into an empty database, all of it or nothing: first as far as the schema went when it was made, then
 * on to ours. Refused: records that are there already, a backup of other migrations than ours, one that breaks off.
 */
export async function restore(
  database: Database,
  lines: AsyncIterable<string>,
  migrations: readonly Migration[],
  now: () => Date,
): Promise<Result<BackupTotal, RestoreProblem>> {
  const reading = lines[Symbol.asyncIterator]();
  const head = headShape.safeParse(parsed((await reading.next()).value));
  if (!head.success) return refuse({ kind: 'backup-unreadable' });
  const last = head.data.migrations.at(-1)?.number ?? 0;
  const then = migrations.filter(({ number }) => number <= last);
  const isOurs =
    then.length === head.data.migrations.length &&
    then.every(({ checksum }, index) => checksum === head.data.migrations[index]?.checksum);
  if (!isOurs) return refuse({ kind: 'backup-foreign' });

  const before = await migrate(database, then, now);
  if (!before.ok) return before;
  if (!(await isEmpty(database.reader))) return refuse({ kind: 'records-not-empty' });
  const total = await readRows(database, reading);
  if (!total) return refuse({ kind: 'backup-incomplete' });
  const after = await migrate(database, migrations, now);
  return after.ok ? ok(total) : after;
}

const emptiness = z.object({ has: z.boolean() });

async function isEmpty(tx: Tx): Promise<boolean> {
  for (const table of await tablesInOrder(tx)) {
    const { has } = await one(tx, sql`select exists(select 1 from ${sql.table(table)}) as has`, emptiness);
    if (has) return false;
  }
  return true;
}

class Incomplete extends Error {
  override readonly name = 'Incomplete';
}

/** Undefined when the rows end before their count says so; then none of them is kept. */
async function readRows(database: Database, lines: AsyncIterator<string>): Promise<BackupTotal | undefined> {
  try {
    return await database.transaction((tx) => readInto(tx, lines));
  } catch (fault) {
    if (fault instanceof Incomplete) return undefined;
    throw fault;
  }
}

async function readInto(tx: Tx, lines: AsyncIterator<string>): Promise<BackupTotal> {
  const known = new Set(await tablesInOrder(tx));
  let table: string | undefined;
  let waiting: string[] = [];
  const counted = { tables: 0, rows: 0 };
  const write = async (): Promise<void> => {
    if (table !== undefined && waiting.length > 0) await insert(tx, table, waiting);
    counted.rows += waiting.length;
    waiting = [];
  };
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value.startsWith(ROW)) {
      // Rows stay text: a figure of eighteen digits would not survive being read as a number.
      waiting.push(line.value.slice(ROW.length, -1));
      if (waiting.length === ROWS_AT_ONCE) await write();
      continue;
    }
    await write();
    const mark = markShape.safeParse(parsed(line.value));
    if (!mark.success) throw new Incomplete();
    if (mark.data[0] === 'end') {
      if (mark.data[1].rows !== counted.rows || mark.data[1].tables !== counted.tables)
        throw new Incomplete();
      return counted;
    }
    if (!known.has(mark.data[1])) throw new Incomplete();
    table = mark.data[1];
    counted.tables += 1;
  }
  throw new Incomplete();
}

const insert = (tx: Tx, table: string, rows: readonly string[]): Promise<number> =>
  run(
    tx,
    sql`
      insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(cast(null as ${sql.table(table)}), ${jsonText(`[${rows.join(',')}]`)})`,
  );

function parsed(line: unknown): unknown {
  try {
    return typeof line === 'string' ? JSON.parse(line) : undefined;
  } catch {
    return undefined;
  }
}
