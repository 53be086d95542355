import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrated } from './migrated.ts';

/** Makes one embedded database, migrated and empty, for every test to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await mkdtemp(join(tmpdir(), 'likui-template-'));
  await migrated({ engine: 'embedded', folder: template });
  project.provide('engine', { kind: 'embedded', template });
  return () => rm(template, { recursive: true, force: true });
}
