import { sql } from 'kysely';
import { z } from 'zod';
import { all, type Database, run, runText, type Tx } from './database.ts';
import type { Migration } from './migrations.ts';

export const BACKUP_FORMAT = 'likui-backup-1';

/** Few enough rows for one statement to be over soon: on the embedded engine everybody else waits for it. */
const ROWS_AT_ONCE = 200;

export type BackupHead = {
  readonly format: typeof BACKUP_FORMAT;
  readonly madeAt: string;
  readonly migrations: readonly Pick<Migration, 'number' | 'name' | 'checksum'>[];
};

export type BackupTotal = { readonly tables: number; readonly rows: number };

const tableRow = z.object({ name: z.string(), needs: z.array(z.string()) });

/** Every table of ours, each after those that its rows point to. Tables that point in a circle are a mistake: throws. */
export async function tablesInOrder(tx: Tx): Promise<readonly string[]> {
  const tables = await all(
    tx,
    sql`
      select tables.table_name as name,
        coalesce((
          select json_agg(distinct target.relname)
          from pg_constraint as link
          join pg_class as source on source.oid = link.conrelid
          join pg_class as target on target.oid = link.confrelid
          where link.contype = 'f' and source.relname = tables.table_name
            and target.relname <> source.relname), '[]'::json) as needs
      from information_schema.tables as tables
      where tables.table_schema = 'public' and tables.table_type = 'BASE TABLE'
        and tables.table_name <> 'migration'
      order by tables.table_name`,
    tableRow,
  );
  const ordered: string[] = [];
  while (ordered.length < tables.length) {
    const next = tables.find(
      ({ name, needs }) => !ordered.includes(name) && needs.every((each) => ordered.includes(each)),
    );
    if (!next) throw new Error('tables point at each other in a circle');
    ordered.push(next.name);
  }
  return ordered;
}

const migrationRow = z.object({ number: z.int(), name: z.string(), checksum: z.string() });
const rowText = z.object({ row: z.string() });

/**
 * Writes out all records as of one moment, a line a row, in an order in which they can be read in again. What is sealed
 * stays sealed, and the keys are not among it. `write` answers when it is ready for more.
 */
export function writeBackup(
  database: Database,
  madeAt: Date,
  write: (line: string) => Promise<void>,
): Promise<BackupTotal> {
  return database.transaction(async (tx) => {
    // One picture of everything, while others go on writing (on a server; the embedded engine makes them wait).
    await runText(tx, 'set transaction isolation level repeatable read');
    const migrations = await all(
      tx,
      sql`select number, name, checksum from migration order by number`,
      migrationRow,
    );
    const head: BackupHead = { format: BACKUP_FORMAT, madeAt: madeAt.toISOString(), migrations };
    await write(JSON.stringify(head));
    const tables = await tablesInOrder(tx);
    let rows = 0;
    for (const table of tables) {
      await write(JSON.stringify(['table', table]));
      rows += await writeTable(tx, table, write);
    }
    const total = { tables: tables.length, rows };
    await write(JSON.stringify(['end', total]));
    return total;
  });
}

async function writeTable(tx: Tx, table: string, write: (line: string) => Promise<void>): Promise<number> {
  const key = await keyOf(tx, table);
  await run(
    tx,
    sql`declare backup_rows no scroll cursor for
      select cast(to_jsonb(kept) as text) as row from ${sql.table(table)} as kept
      order by ${sql.join(key.map((column) => sql.ref(column)))}`,
  );
  let count = 0;
  for (;;) {
    const rows = await all(tx, sql`fetch forward ${sql.lit(ROWS_AT_ONCE)} from backup_rows`, rowText);
    for (const { row } of rows) await write(`["row",${row}]`);
    count += rows.length;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await runText(tx, 'close backup_rows');
  return count;
}

const columnRow = z.object({ column: z.string() });

async function keyOf(tx: Tx, table: string): Promise<readonly string[]> {
  const columns = await all(
    tx,
    sql`
      select usage.column_name as column
      from information_schema.table_constraints as keys
      join information_schema.key_column_usage as usage
        on usage.constraint_name = keys.constraint_name and usage.table_schema = keys.table_schema
          and usage.table_name = keys.table_name
      where keys.constraint_type = 'PRIMARY KEY' and keys.table_schema = 'public' and keys.table_name = ${table}
      order by usage.ordinal_position`,
    columnRow,
  );
  return columns.map(({ column }) => column);
}
