import { expect, test } from 'vitest';
import { assetsFrom } from './assets.ts';

const assets = assetsFrom({
  'src/verify/pages/device/check.island.ts': { file: 'assets/check.island-a1b2.js', isEntry: true },
});

test('a source file is found under its built name', () => {
  expect(assets.urlOf('src/verify/pages/device/check.island.ts')).toBe('/assets/check.island-a1b2.js');
});

test('a console asks for its own script, its styles, and what they stand on, each once', () => {
  const { bundleOf } = assetsFrom({
    'src/web/console/admin.console.tsx': {
      file: 'assets/admin-1.js',
      css: ['assets/admin-1.css'],
      imports: ['_react.js', '_shell.js'],
    },
    '_react.js': { file: 'assets/react-2.js' },
    '_shell.js': { file: 'assets/shell-3.js', css: ['assets/shell-3.css'], imports: ['_react.js'] },
  });
  expect(bundleOf('src/web/console/admin.console.tsx')).toEqual({
    script: '/assets/admin-1.js',
    styles: ['/assets/shell-3.css', '/assets/admin-1.css'],
    preloads: ['/assets/react-2.js', '/assets/shell-3.js'],
  });
});

test('a file that was never built is a bug and is said by name', () => {
  expect(() => assets.urlOf('src/other.island.ts')).toThrow('src/other.island.ts');
});

test('a manifest of another shape is not guessed at', () => {
  expect(() => assetsFrom({ 'src/a.island.ts': 'assets/a.js' })).toThrow();
});
