import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../src/kernel/words.ts';

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'public', 'assets');
const CHECKER_BYTES_MAX = 120_000;

const gzipped = (name: string): number => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length;

/** The files a reader fetches to have a posting checked: the island and the worker of their language, tables and all. */
test.each(languages)('the checker in %s weighs under 120 kB gzipped, tables and all', (language) => {
  const parts = ['check.island', `check-${language.toLowerCase()}.worker`].map((part) =>
    readdirSync(ASSETS).filter((name) => name.startsWith(`${part}-`) && name.endsWith('.js')),
  );
  expect(parts.map(({ length }) => length)).toEqual([1, 1]);

  const weights = parts.flat().map((name) => ({ name, bytes: gzipped(name) }));
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, weights.map(({ name, bytes }) => `${name}: ${bytes}`).join(', ')).toBeLessThan(
    CHECKER_BYTES_MAX,
  );
});

test('nothing else of the checker is built', () => {
  const others = readdirSync(ASSETS).filter((name) => /^check\b.*\.js$/u.test(name));
  expect(others.length).toBe(1 + languages.length);
});
