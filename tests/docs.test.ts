import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'docs/tour.md',
  'docs/operating.md',
] as const;
const FOLDERS = '(?:src|tests|scripts|docs)';

/** The paths of this repository that a document names, in code or as links. Patterns and rooms to come are left out. */
function pathsIn(document: string): readonly string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const named = [...text.matchAll(new RegExp(`\`(?<path>${FOLDERS}/[\\w./-]+)\``, 'gu'))];
  const linked = [...text.matchAll(/\]\((?<path>(?!https?:|#)[\w./-]+)\)/gu)];
  return [...named, ...linked].map((match) => match.groups?.['path'] ?? '');
}

describe.each(documents)('%s', (document) => {
  test('names only what is there', () => {
    const paths = pathsIn(document);
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('every setting that is read from the environment is on the page for operators', () => {
  const sources = readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const read = sources.flatMap((text) =>
    [...text.matchAll(/\benv\['(?<name>[A-Z_]+)'\]/gu)].map((match) => match.groups?.['name'] ?? ''),
  );
  const page = readFileSync(join(ROOT, 'docs', 'operating.md'), 'utf8');
  expect(read.length).toBeGreaterThan(5);
  expect([...new Set(read)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
