import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { type Database, databaseOver, one } from './database.ts';
import { DatabaseThread, type StatementWatch } from './database-thread.ts';
import { embeddedDialect } from './embedded-dialect.ts';
import { DatabaseFault } from './fault.ts';
import { type FolderHold, holdFolder } from './folder-lock.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { argumentsFor } from './program.ts';

export type DatabaseSettings =
  | { readonly engine: 'embedded'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string };

export type OpenProblem = {
  readonly kind: 'data-folder-in-use' | 'database-away' | 'database-too-old' | 'data-folder-unusable';
};

export type OpenDatabase = Database & {
  readonly engine: DatabaseSettings['engine'];
  /** The hold on the data folder, when there is one: others of our programs knock there. */
  readonly hold: FolderHold | undefined;
  /** How often the embedded engine synced its files; 0 with a server, which keeps that to itself. */
  readonly syncs: () => number;
};

const OLDEST_VERSION = 150_000;
const CONNECTIONS_MAX = 16;

/** Opens the records: the embedded engine in a folder that nobody else holds, or a PostgreSQL server of version 15 or later. */
export function openDatabase(
  settings: DatabaseSettings,
  watch: StatementWatch = () => {},
): Promise<Result<OpenDatabase, OpenProblem>> {
  return settings.engine === 'embedded' ? openEmbedded(settings.folder, watch) : openPostgres(settings.url);
}

async function openEmbedded(
  folder: string,
  watch: StatementWatch,
): Promise<Result<OpenDatabase, OpenProblem>> {
  const held = await holdFolder(folder).catch(() => refuse({ kind: 'data-folder-unusable' as const }));
  if (!held.ok) return held;
  const records = join(folder, 'records');
  const thread = new DatabaseThread(records, watch);
  try {
    if (!existsSync(records)) await makeRecords(folder, records);
    await thread.ready();
  } catch {
    await thread.close();
    await held.value.release();
    return refuse({ kind: 'data-folder-unusable' });
  }
  const database = databaseOver(embeddedDialect(thread));
  return ok({
    ...database,
    engine: 'embedded',
    hold: held.value,
    syncs: () => thread.syncs,
    close: async () => {
      await database.close();
      // The port forgets to close an engine that was never asked anything.
      await thread.close();
      await held.value.release();
    },
  });
}

/** Made aside and moved into place, so that one killed in the middle leaves nothing half made. */
async function makeRecords(folder: string, records: string): Promise<void> {
  const aside = join(folder, `records-new-${randomUUID().slice(0, 8)}`);
  try {
    await mkdir(aside, { mode: 0o700 });
    await promisify(execFile)(process.execPath, [
      ...argumentsFor(import.meta.url, 'embedded-program'),
      aside,
    ]);
    await rename(aside, records);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

const versionRow = z.object({ version: z.int() });

async function openPostgres(url: string): Promise<Result<OpenDatabase, OpenProblem>> {
  const database = databaseOver(postgresDialect({ url, connectionsMax: CONNECTIONS_MAX }));
  try {
    const { version } = await one(
      database.reader,
      sql`select current_setting('server_version_num')::integer as version`,
      versionRow,
    );
    if (version >= OLDEST_VERSION)
      return ok({ ...database, engine: 'postgres', hold: undefined, syncs: () => 0 });
    await database.close();
    return refuse({ kind: 'database-too-old' });
  } catch (fault) {
    await database.close();
    if (!(fault instanceof DatabaseFault)) throw fault;
    return refuse({ kind: 'database-away' });
  }
}
