import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'public', 'assets');
const CHECKER_BYTES_MAX = 120_000;

/** The files a reader fetches to have a posting checked: the island and its worker with every table in it. */
const PARTS = /^check\.(?:island|worker)-[\w-]+\.js$/u;

test('the checker weighs under 120 kB gzipped, tables and all', () => {
  const weights = readdirSync(ASSETS)
    .filter((name) => PARTS.test(name))
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length }));
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

  expect(weights.map(({ name }) => name.split('-')[0])).toEqual(['check.island', 'check.worker']);
  expect(total, weights.map(({ name, bytes }) => `${name}: ${bytes}`).join(', ')).toBeLessThan(
    CHECKER_BYTES_MAX,
  );
});
