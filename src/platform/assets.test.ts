import { expect, test } from 'vitest';
import { assetsFrom } from './assets.ts';

const assets = assetsFrom({
  'src/verify/pages/device/check.island.ts': { file: 'assets/check.island-a1b2.js', isEntry: true },
});

test('a source file is found under its built name', () => {
  expect(assets.urlOf('src/verify/pages/device/check.island.ts')).toBe('/assets/check.island-a1b2.js');
});

test('a file that was never built is a bug and is said by name', () => {
  expect(() => assets.urlOf('src/other.island.ts')).toThrow('src/other.island.ts');
});

test('a manifest of another shape is not guessed at', () => {
  expect(() => assetsFrom({ 'src/a.island.ts': 'assets/a.js' })).toThrow();
});
