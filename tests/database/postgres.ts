import type { TestProject } from 'vitest/node';
import { findPostgres } from '../../scripts/house/postgres.mjs';
import { administered } from './administered.ts';
import { migrated } from './migrated.ts';
import { startPostgres } from './postgres-server.ts';

const TEMPLATE = 'likui_template';

/** Starts a PostgreSQL server and makes one migrated, empty database on it for every test to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = await findPostgres();
  if (!bin) throw new Error('no PostgreSQL on this machine');
  // Nothing of these tests outlives the run, so the disk need not hear of it; the bench does without this.
  const server = await startPostgres(bin, ['fsync=off']);
  const url = server.urlOf('postgres');
  await administered(url, `create database ${TEMPLATE}`);
  await migrated({ engine: 'postgres', url: server.urlOf(TEMPLATE) });
  project.provide('engine', { kind: 'postgres', server: url, template: TEMPLATE });
  return server.stop;
}
