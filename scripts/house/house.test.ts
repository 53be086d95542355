import { describe, expect, test } from 'vitest';
import { satisfies } from './install.mjs';
import { closing } from './steps.mjs';
import { saysNoSpace } from './trouble.mjs';

describe('an installed tree', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/hono': { version: '4.13.19' },
      'node_modules/vitest': { version: '4.1.12', dev: true },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  };
  const hono = { 'node_modules/hono': { version: '4.13.19' } };
  const vitest = { 'node_modules/vitest': { version: '4.1.12' } };

  test.each([
    { packages: { ...hono, ...vitest }, dev: true, enough: true, why: 'it holds everything' },
    { packages: hono, dev: false, enough: true, why: 'serving needs no tools' },
    { packages: hono, dev: true, enough: false, why: 'the checks need theirs' },
    { packages: { ...hono, ...vitest }, dev: false, enough: true, why: 'more than enough is enough' },
    {
      packages: { 'node_modules/hono': { version: '4.13.18' } },
      dev: false,
      enough: false,
      why: 'one is older',
    },
    { packages: {}, dev: false, enough: false, why: 'nothing is there' },
  ])('with $packages for dev=$dev is enough: $enough, because $why', ({ packages, dev, enough }) => {
    expect(satisfies({ packages }, lock, { dev })).toBe(enough);
  });
});

describe('the closing line', () => {
  const step = { name: 'unit', passed: 0, failed: 0, skipped: 0 };
  const journeys = { ...step, name: 'journeys', skipped: 1, why: 'no browser' };

  test('counts steps and tests, and is the last', () => {
    const outcomes = [
      { ...step, passed: 40 },
      { ...step, name: 'lint', passed: 1 },
    ];
    expect(closing(outcomes, { isCi: true })).toEqual({ lines: ['41 passed, 0 failed'], exitCode: 0 });
  });

  test('one failure anywhere fails the run', () => {
    const { lines, exitCode } = closing([{ ...step, passed: 40, failed: 1 }], { isCi: false });
    expect([lines.at(-1), exitCode]).toEqual(['40 passed, 1 failed', 1]);
  });

  test('a skip is named, passes at home and fails in CI', () => {
    const outcomes = [{ ...step, passed: 40 }, journeys];
    const atHome = closing(outcomes, { isCi: false });
    expect(atHome.lines).toEqual(['skipped: journeys, 1 (no browser)', '40 passed, 0 failed, 1 skipped']);
    expect(atHome.exitCode).toBe(0);
    expect(closing(outcomes, { isCi: true }).exitCode).toBe(1);
    expect(closing(outcomes, { isCi: true }).lines.at(-1)).toBe('40 passed, 0 failed, 1 skipped');
  });

  test('a run that checked nothing has not passed', () => {
    expect(closing([], { isCi: false })).toEqual({ lines: ['0 passed, 0 failed'], exitCode: 1 });
  });
});

describe('a full disk', () => {
  test.each([
    { error: Object.assign(new Error('write failed'), { code: 'ENOSPC' }), isFull: true },
    {
      error: new Error('build failed', { cause: new Error('No space left on device (os error 28)') }),
      isFull: true,
    },
    { error: 'npm error code ENOSPC', isFull: true },
    { error: 'npm error code ENOENT', isFull: false },
    { error: undefined, isFull: false },
  ])('is seen in $error: $isFull', ({ error, isFull }) => {
    expect(saysNoSpace(error)).toBe(isFull);
  });
});
