import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'));

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, engines: z.object({ node: z.string() }) })
  .parse(read('package.json'));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optionalDependencies: versions.optional(),
      }),
    ),
  })
  .parse(read('package-lock.json'));
const parts = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every part is pinned to one version, and to what it contains', () => {
  expect(parts.length).toBeGreaterThan(50);
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(parts.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
});

test('the lockfile names no address, so it serves behind any mirror', () => {
  expect(parts.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('no part names a companion that was never published: npm ci would refuse the whole', () => {
  const names = new Set(parts.map(([path]) => path.split('node_modules/').at(-1)));
  const missing = parts.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});
