import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../../scripts/house/postgres.mjs';
import { administered } from '../../database/administered.ts';
import { opened } from '../../database/engine.ts';
import { migrated } from '../../database/migrated.ts';
import { startPostgres } from '../../database/postgres-server.ts';
import type { OpenDatabase } from '../../../src/platform/database/open.ts';

export type Place = {
  readonly database: OpenDatabase;
  readonly slowest: { sql: string; ms: number };
  readonly close: () => Promise<void>;
};

/** Both engines with their syncs to the disk as in life, migrated and empty. Without a PostgreSQL, the embedded one alone. */
export async function places(): Promise<readonly Place[]> {
  const bin = await findPostgres();
  return bin ? [await embedded(), await onServer(bin)] : [await embedded()];
}

async function embedded(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'likui-bench-'));
  const slowest = { sql: '', ms: 0 };
  await migrated({ engine: 'embedded', folder });
  const database = await opened({ engine: 'embedded', folder }, ({ sql, ms }) => {
    if (ms > slowest.ms) Object.assign(slowest, { sql, ms });
  });
  const close = async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { database, slowest, close };
}

async function onServer(bin: string): Promise<Place> {
  const server = await startPostgres(bin);
  await administered(server.urlOf('postgres'), 'create database bench');
  const settings = { engine: 'postgres', url: server.urlOf('bench') } as const;
  await migrated(settings);
  const database = await opened(settings);
  const close = async () => {
    await database.close();
    await server.stop();
  };
  return { database, slowest: { sql: '', ms: 0 }, close };
}
