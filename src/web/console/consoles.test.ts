import { describe, expect, test } from 'vitest';
import { isInConsole } from './consoles.ts';

describe('where a person is sent on to after signing in', () => {
  test.each(['/admin', '/admin/audit', '/admin/audit?q=a&page=2', '/admin/people#top'])(
    '%s is ours',
    (path) => {
      expect(isInConsole(path)).toBe(true);
    },
  );

  test.each([
    '',
    '/',
    'admin',
    '/administrator',
    '//evil.example/admin',
    '/\\evil.example/admin',
    'https://evil.example/admin',
    'javascript:alert(1)',
    '/admin/../api/session',
    '/admin/%2e%2e/x',
    '/admin\n//evil.example',
    '/sign-in?next=/admin',
  ])('%j is not', (path) => {
    expect(isInConsole(path)).toBe(false);
  });
});
