import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf, type SourceFile } from './house/rules.ts';

const ROOT = join(import.meta.dirname, '..');

const sources: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), {
  withFileTypes: true,
  recursive: true,
})
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(ROOT, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));

describe('the rules of the house', () => {
  test('this test has read the house', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.map(({ path }) => path)).toContain('src/kernel/result.ts');
    expect(sources.map(({ path }) => path)).toContain('src/server/app.ts');
  });

  test('hold', () => {
    expect(breachesOf(sources)).toEqual([]);
  });
});

describe('a planted breach is caught', () => {
  const planted: readonly { readonly breach: string; readonly path: string; readonly text: string }[] = [
    {
      breach: 'direction',
      path: 'src/kernel/money.ts',
      text: `import { judge } from '../verify/verdict.ts';`,
    },
    {
      breach: 'direction',
      path: 'src/platform/log.ts',
      text: `import { judge } from '../verify/verdict.ts';`,
    },
    {
      breach: 'direction',
      path: 'src/verify/routes.ts',
      text: `import { buildApp } from '../server/app.ts';`,
    },
    { breach: 'direction', path: 'src/verify/verdict.ts', text: `export * from '../platform/clock.ts';` },
    { breach: 'direction', path: 'src/web/shell.tsx', text: `import { judge } from '../verify/verdict.ts';` },
    {
      breach: 'direction',
      path: 'src/web/console/shell.tsx',
      text: `import { AuditPage } from '../../people/pages/console/audit-page.tsx';`,
    },
    {
      breach: 'direction',
      path: 'src/web/console/admin.console.tsx',
      text: `import { people } from '../../people/store.ts';`,
    },
    { breach: 'stairs', path: 'src/terms/floor.ts', text: `import type { V } from '../verify/verdict.ts';` },
    {
      breach: 'stairs',
      path: 'src/verify/verdict.ts',
      text: `const later = () => import('../parcels/a.ts');`,
    },
    { breach: 'stairs', path: 'src/pay/jobs.ts', text: `import { calls } from '../desk/store.ts';` },
    { breach: 'edge', path: 'src/verify/verdict.ts', text: `import { verifyRoutes } from './routes.ts';` },
    {
      breach: 'edge',
      path: 'src/verify/verdict.ts',
      text: `import { page } from './pages/public/check.tsx';`,
    },
    { breach: 'package', path: 'src/verify/verdict.ts', text: `import { readFileSync } from 'node:fs';` },
    { breach: 'package', path: 'src/verify/verdict.ts', text: `import { Hono } from 'hono';` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const at = Date.now();` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const at = new Date();` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const luck = () => Math.random();` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const key = process.env['KEY'];` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const ask = () => fetch('/x');` },
    { breach: 'impure', path: 'src/verify/verdict.ts', text: `export const title = document.title;` },
    { breach: 'impure', path: 'src/kernel/ids.ts', text: `export const id = crypto.randomUUID();` },
    { breach: 'size', path: 'src/verify/verdict.ts', text: 'export {};\n'.repeat(301) },
    { breach: 'name', path: 'src/verify/utils.ts', text: 'export {};' },
    { breach: 'name', path: 'src/verify/helpers/money.ts', text: 'export {};' },
    { breach: 'name', path: 'src/verify/Verdict.ts', text: 'export {};' },
    {
      breach: 'words',
      path: 'src/verify/verdict.ts',
      text: `export const said = { 'zh-CN': '险', en: 'Stop' };`,
    },
    { breach: 'syntax', path: 'src/verify/verdict.ts', text: 'export const = ;' },
  ];

  test.each(planted)('$breach: $text', ({ breach, path, text }) => {
    expect(breachesOf([{ path, text }]).map((each) => each.rule)).toContain(breach);
  });

  const lawful: readonly SourceFile[] = [
    {
      path: 'src/verify/verdict.ts',
      text: `import { ok } from '../kernel/result.ts';\nexport const now = ok(1);`,
    },
    { path: 'src/verify/verdict.ts', text: `export const day = new Date('2026-11-23T00:00:00+08:00');` },
    { path: 'src/verify/verdict.ts', text: `export const shape = { process: 1, location: 'x' }.process;` },
    { path: 'src/verify/verdict.ts', text: `export const named = (document: string) => document.length;` },
    { path: 'src/verify/wage.ts', text: `import { floorAt } from '../terms/floor.ts';` },
    { path: 'src/verify/routes.ts', text: `import { Hono } from 'hono';\nexport const at = Date.now();` },
    { path: 'src/verify/tables/big.ts', text: 'export {};\n'.repeat(3000) },
    { path: 'src/verify/verdict.test.ts', text: `import { check } from 'fast-check';` },
    { path: 'src/server/app.ts', text: `import { verifyRoutes } from '../verify/routes.ts';` },
    {
      path: 'src/web/console/admin.console.tsx',
      text: `const later = () => import('../../people/pages/console/audit-page.tsx');`,
    },
    { path: 'src/verify/pages/public/check.tsx', text: `import { Shell } from '../../../web/shell.tsx';` },
  ];

  test.each(lawful)('and what is lawful passes: $text', (file) => {
    expect(breachesOf([file])).toEqual([]);
  });
});
