import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { z } from 'zod';
import { all, run } from '../../src/platform/database/database.ts';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/open.ts';
import type { StatementWatch } from '../../src/platform/database/database-thread.ts';
import { administered } from './administered.ts';

/** Where this run's databases come from: a folder to copy, or a server with one to copy. */
export type Engine =
  | { readonly kind: 'embedded'; readonly template: string }
  | { readonly kind: 'postgres'; readonly server: string; readonly template: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly engine: Engine;
  }
}

export type TestDatabase = OpenDatabase & {
  /** The folder of the embedded engine, or the address of the server's database. */
  readonly place: string;
  /** Takes every row of every table away, so that the tests of one file can share one database. */
  readonly empty: () => Promise<void>;
  /** Closes it and takes it away. */
  readonly drop: () => Promise<void>;
};

/** Databases that a file of tests has done with, left empty for the next file of the same process. */
const idle: TestDatabase[] = [];

/**
 * A migrated, empty database on the engine of this run. To open one costs seconds, so the files of one process hand it
 * on: a test that changes tables, closes the engine or has it killed takes one of its own.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const database = idle.pop() ?? (await openOwnDatabase());
  const drop = async () => {
    await database.empty();
    idle.push(database);
  };
  return { ...database, drop };
}

/** The same, for this test alone, with a watch on its statements where wanted. */
export async function openOwnDatabase(watch?: StatementWatch): Promise<TestDatabase> {
  const engine = inject('engine');
  return engine.kind === 'embedded' ? embedded(engine.template, watch) : onServer(engine);
}

async function embedded(template: string, watch?: StatementWatch): Promise<TestDatabase> {
  const folder = await mkdtemp(join(dirname(template), 'test-'));
  await cp(join(template, 'records'), join(folder, 'records'), { recursive: true });
  const database = await opened({ engine: 'embedded', folder }, watch);
  const drop = async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...database, place: folder, empty: () => emptied(database), drop };
}

async function onServer({ server, template }: Extract<Engine, { kind: 'postgres' }>): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administered(server, `create database ${name} template ${template}`);
  const url = server.replace(/[^/]+$/u, name);
  const database = await opened({ engine: 'postgres', url });
  const drop = async () => {
    await database.close();
    await administered(server, `drop database ${name} with (force)`);
  };
  return { ...database, place: url, empty: () => emptied(database), drop };
}

const table = z.object({ name: z.string() });

/**
 * Row by row and only where there are rows: to truncate a table makes its files anew and waits for the disk at each,
 * which is most of the time that hundreds of tests take. Which row points to which does not matter when all go.
 */
async function emptied({ reader, transaction }: OpenDatabase): Promise<void> {
  const tables = await all(
    reader,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
    table,
  );
  const filled = await all(
    reader,
    sql.join(
      tables.map(
        ({ name }) => sql`select ${name}::text as name where exists (select from ${sql.table(name)})`,
      ),
      sql` union all `,
    ),
    table,
  );
  if (filled.length === 0) return;
  await transaction(async (tx) => {
    await run(tx, sql`set local session_replication_role = replica`);
    for (const { name } of filled) await run(tx, sql`delete from ${sql.table(name)}`);
  });
}

/** Opens what must open; a refusal is a fault of the test. */
export async function opened(
  settings: Parameters<typeof openDatabase>[0],
  watch?: StatementWatch,
): Promise<OpenDatabase> {
  const result = await openDatabase(settings, watch);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}
