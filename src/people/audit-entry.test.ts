import { assert, dictionary, jsonValue, property, string, uuid } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type EntrySaid, looksPersonal, textOfEntry } from './audit-entry.ts';

const entry: EntrySaid = {
  id: '018f0000-0000-7000-8000-000000000001',
  at: new Date('2026-11-23T08:00:00Z'),
  who: null,
  what: 'vault.read',
  subject: { kind: 'person', id: '018f0000-0000-7000-8000-000000000002' },
  details: { b: 1, a: ['x', null] },
};

describe('the text of an entry', () => {
  test('is the same however its details are ordered, and another when anything is', () => {
    expect(textOfEntry({ ...entry, details: { a: ['x', null], b: 1 } })).toBe(textOfEntry(entry));
    for (const changed of [
      { id: 'other' },
      { at: new Date('2026-11-23T08:00:00.001Z') },
      { who: '018f0000-0000-7000-8000-000000000003' },
      { what: 'vault.kept' },
      { subject: { ...entry.subject, id: 'other' } },
      { details: { ...entry.details, b: 2 } },
      { details: { a: [null, 'x'], b: 1 } },
    ])
      expect(textOfEntry({ ...entry, ...changed })).not.toBe(textOfEntry(entry));
  });

  test('survives being written as JSON and read again, as the database does it', () => {
    assert(
      property(dictionary(string(), jsonValue({ maxDepth: 3 })), (details) => {
        const again = z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(details)));
        expect(textOfEntry({ ...entry, details: again })).toBe(textOfEntry({ ...entry, details }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what looks personal', () => {
  test.each([
    '13800138000',
    '+8613800138000',
    'tel 13800138000.',
    '11010519491231002X',
    '6222021234567890128',
    'zhang@example.com',
  ])('%s is not let into the record', (value) => {
    expect(looksPersonal({ value })).toBe(true);
    expect(looksPersonal({ list: ['a', value] })).toBe(true);
  });

  test.each([
    '95338',
    '4006789000',
    'jd.com',
    '2026-11-23T08:00:00.000Z',
    'a'.repeat(64),
    '12',
    'kept-by-law',
  ])('%s is', (value) => {
    expect(looksPersonal({ value })).toBe(false);
  });

  test('an id is nobody’s number, whatever its figures', () => {
    assert(property(uuid(), (id) => !looksPersonal({ entry: id, also: [id, id] })));
    expect(looksPersonal({ entry: '13800138-0001-7380-8013-138001380001' })).toBe(false);
  });
});

test('nothing in the house changes an entry or takes one out', () => {
  const folder = join(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/u.test(path),
  );
  const touching = sources.filter((path) =>
    /\b(?:update|delete\s+from|truncate(?:\s+table)?|alter\s+table)\s+audit\b/iu.test(
      path.endsWith('.test.ts') ? '' : readFileSync(join(folder, path), 'utf8'),
    ),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(touching).toEqual([]);
});
