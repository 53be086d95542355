import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrated } from './migrated.ts';

/** Where Linux keeps files in memory: hundreds of small tests need not wait for a disk. */
const IN_MEMORY = '/dev/shm';
const ROOM_NEEDED_BYTES = 2 ** 31;

/** Makes one embedded database, migrated and empty, for every test to copy beside it. What is tried
 * by killing uses the disk. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(await placeForTests(), 'likui-databases-'));
  const template = join(folder, 'template');
  await migrated({ engine: 'embedded', folder: template });
  project.provide('engine', { kind: 'embedded', template });
  return () => rm(folder, { recursive: true, force: true });
}

async function placeForTests(): Promise<string> {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = await statfs(IN_MEMORY);
  return bavail * bsize > ROOM_NEEDED_BYTES ? IN_MEMORY : tmpdir();
}
