import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../src/platform/database/migrations.ts';

const ROOT = join(import.meta.dirname, '..');

/** What some member of the family lacks, or what would hide a decision from the sources. Why is in docs/decisions. */
const FOREIGN: readonly { readonly what: string; readonly sign: RegExp }[] = [
  {
    what: 'a sequence',
    sign: /\b(?:big|small)?serial\b|\bnextval\b|\bcreate\s+sequence\b|\bgenerated\b.*\bas\s+identity\b/iu,
  },
  { what: 'a key made by the database', sign: /\bgen_random_uuid\b|\buuid_generate|\buuidv7\s*\(/iu },
  { what: 'an advisory lock', sign: /\bpg_(?:try_)?advisory/iu },
  { what: 'a trigger', sign: /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\b/iu },
  {
    what: 'a procedure',
    sign: /\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure)\b|\blanguage\s+plpgsql\b|\bdo\s+\$\$/iu,
  },
  { what: 'a deferrable constraint', sign: /\bdeferrable\b|\bset\s+constraints\b/iu },
  { what: 'a locked table', sign: /\block\s+table\b/iu },
  {
    what: 'the database’s own clock',
    sign: /\bnow\s*\(\)|\bcurrent_(?:timestamp|date|time)\b|\bclock_timestamp\b/iu,
  },
  { what: 'inheritance', sign: /\binherits\s*\(/iu },
  { what: 'an exclusion constraint', sign: /\bexclude\s+using\b/iu },
  { what: 'a stored generated column', sign: /\bgenerated\s+always\s+as\s*\([\s\S]*\)\s*stored/iu },
  { what: 'a tenant', sign: /\btenant_id\b/iu },
  { what: 'time without a zone', sign: /\btimestamp\b(?!tz)(?!\s+with\s+time)/iu },
  { what: 'money or a float', sign: /(?<!')\b(?:money|real|double\s+precision|float\d?)\b/iu },
  { what: 'an unlogged table', sign: /\bunlogged\b/iu },
];

const migrations = readdirSync(join(ROOT, 'migrations')).map((name) => ({
  name,
  text: statementsIn(readFileSync(join(ROOT, 'migrations', name), 'utf8')).join(';\n'),
}));

/** What is written between the marks of an `sql` template; what is filled in is no text of ours. */
const templatesIn = (text: string): string =>
  [...text.matchAll(/\bsql(?:<[^>]*>)?`((?:[^`\\]|\\.)*)`/gsu)]
    .map(([, query = '']) => query.replaceAll(/\$\{[^}]*\}/gu, '$1'))
    .join('\n');

const stores = readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: path.slice(ROOT.length + 1), text: templatesIn(readFileSync(path, 'utf8')) }))
  .filter(({ text }) => text !== '');

const foreignIn = (text: string): readonly string[] =>
  FOREIGN.filter(({ sign }) => sign.test(text)).map(({ what }) => what);

describe('statements stay with what the whole family of databases shares', () => {
  test('this test has read them', () => {
    expect(migrations.map(({ name }) => name)).toContain('0001-platform.sql');
    expect(stores.map(({ name }) => name)).toContain('src/platform/outbox-claim.ts');
  });

  test.each([...migrations, ...stores])('$name', ({ text }) => {
    expect(foreignIn(text)).toEqual([]);
  });

  test.each(migrations)('every table of $name has a key', ({ text }) => {
    const tables = text.split(';\n').filter((statement) => /^create table/iu.test(statement));
    expect(tables.filter((table) => !/\bprimary key\b/iu.test(table))).toEqual([]);
  });
});

test.each([
  'create table a (id bigserial primary key)',
  'select pg_advisory_lock(1)',
  'create trigger t before insert on a for each row execute function f()',
  'insert into a values (now())',
  'alter table a add constraint b foreign key (c) references d deferrable',
  'lock table a in exclusive mode',
  'create table a (at timestamp not null)',
])('a planted one is caught: %s', (statement) => {
  expect(foreignIn(statement)).not.toEqual([]);
});
