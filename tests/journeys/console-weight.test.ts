import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const SHELL_BYTES_MAX = 250_000;
const FIRST_TABLE_BYTES_MAX = 350_000;

const manifest = z
  .record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).default([]) }))
  .parse(JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')));

/** The scripts that a browser fetches to run these sources, each once. */
function scriptsOf(sources: readonly string[], known = new Set<string>()): ReadonlySet<string> {
  for (const source of sources) {
    const built = manifest[source];
    if (!built) throw new Error(`${source} was not built`);
    if (known.has(built.file)) continue;
    known.add(built.file);
    scriptsOf(built.imports, known);
  }
  return known;
}

function weigh(sources: readonly string[]): { readonly bytes: number; readonly list: string } {
  const weights = [...scriptsOf(sources)].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(DIST, 'public', file)), { level: 9 }).length,
  }));
  return {
    bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0),
    list: weights.map(({ file, bytes }) => `${file}: ${bytes}`).join(', '),
  };
}

const SIGN_IN = 'src/web/console/sign-in.console.tsx';
const ADMIN = 'src/web/console/admin.console.tsx';

test('sign-in alone is light enough for a slow line', () => {
  const { bytes, list } = weigh([SIGN_IN]);
  expect(bytes, list).toBeLessThan(100_000);
});

test('sign-in and shell weigh at most 250 kB gzipped', () => {
  const { bytes, list } = weigh([SIGN_IN, ADMIN]);
  expect(bytes, list).toBeLessThanOrEqual(SHELL_BYTES_MAX);
});

const CONSOLE = 'src/web/console';
const PAY_PAGES = 'src/pay/pages/console';

test.each([
  [ADMIN, 'src/people/pages/console/audit-page.tsx'],
  [`${CONSOLE}/payroll.console.tsx`, `${PAY_PAGES}/payees-page.tsx`],
  [`${CONSOLE}/me.console.tsx`, `${PAY_PAGES}/my-payslips-page.tsx`],
])('%s with its first table weighs at most 350 kB', (entry, page) => {
  const { bytes, list } = weigh([SIGN_IN, entry, page]);
  expect(bytes, list).toBeLessThanOrEqual(FIRST_TABLE_BYTES_MAX);
});

test('what packs spreadsheets is not among it', () => {
  const scripts = [...scriptsOf([SIGN_IN, ADMIN, 'src/people/pages/console/audit-page.tsx'])].map((file) =>
    readFileSync(join(DIST, 'public', file), 'utf8'),
  );
  expect(scripts.filter((text) => text.includes('spreadsheetml/2006/main'))).toEqual([]);
});
