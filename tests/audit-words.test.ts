import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joined } from '../src/people/audit-said.ts';
import { peopleAuditWords } from '../src/people/pages/console/audit-code-words.ts';
import { payAuditWords } from '../src/pay/pages/console/audit-words.ts';
import { qualifyAuditWords } from '../src/qualify/pages/console/audit-words.ts';
import { recruitAuditWords } from '../src/recruit/pages/console/audit-words.ts';

const SOURCES = join(import.meta.dirname, '..', 'src');
const said = joined([peopleAuditWords, recruitAuditWords, payAuditWords, qualifyAuditWords]);

/** What stands in the sources as a happening or a subject of the record, wherever an entry is written. */
const entries = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.test)\.ts$/u.test(path))
  .map((path) => readFileSync(join(SOURCES, path), 'utf8'))
  .filter((text) => /\baudit\(/u.test(text));

const written = (pattern: RegExp): readonly string[] => [
  ...new Set(entries.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
];

describe('what the rooms write into the record is said in words', () => {
  test.each(written(/\bwhat: '([a-z-]+\.[a-z-]+)'/gu))('%s', (code) => {
    expect(said.happenings).toHaveProperty([code]);
  });

  test.each(written(/\bsubject(?:: | = )\{ kind: '([a-z-]+)'/gu))('about: %s', (kind) => {
    expect(said.subjects).toHaveProperty([kind]);
  });
});
