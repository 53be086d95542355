import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A migrated, empty database of this test's own, on the engine of this run. */
export async function openTestDatabase(watch?: StatementWatch): Promise<TestDatabase> {
  const engine = inject('engine');
  return engine.kind === 'embedded' ? embedded(engine.template, watch) : onServer(engine);
}

async function embedded(template: string, watch?: StatementWatch): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'likui-test-'));
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

async function emptied({ reader }: OpenDatabase): Promise<void> {
  const tables = await all(
    reader,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
    table,
  );
  await run(reader, sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))} cascade`);
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
