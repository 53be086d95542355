import { describe, expect, test } from 'vitest';
import { sectionAt, sectionsFor, type Section } from './section.ts';

const section = (path: string, roles: Section['roles']): Section => ({
  path,
  words: { 'zh-CN': path, en: path },
  roles,
  Page: () => null,
});

const sections = [
  section('/admin/people', ['owner']),
  section('/admin/people/agencies', ['owner', 'recruiter']),
  section('/admin/audit', ['owner', 'auditor']),
];

describe('the section at an address', () => {
  test.each([
    { path: '/admin/audit', found: '/admin/audit' },
    { path: '/admin/audit/2026', found: '/admin/audit' },
    { path: '/admin/people/agencies/7', found: '/admin/people/agencies' },
    { path: '/admin/people/7', found: '/admin/people' },
    { path: '/admin/auditors', found: undefined },
    { path: '/admin', found: undefined },
  ])('$path is $found', ({ path, found }) => {
    expect(sectionAt(sections, path)?.path).toBe(found);
  });
});

describe('the navigation', () => {
  test.each([
    { roles: ['owner'], paths: ['/admin/people', '/admin/people/agencies', '/admin/audit'] },
    { roles: ['auditor', 'recruiter'], paths: ['/admin/people/agencies', '/admin/audit'] },
    { roles: ['agent'], paths: [] },
    { roles: [], paths: [] },
  ] as const)('of $roles is $paths', ({ roles, paths }) => {
    expect(sectionsFor(sections, roles).map(({ path }) => path)).toEqual(paths);
  });
});
