import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'public', 'assets');
const PICTURE_BYTES_MAX = 3_000_000;

/** What a reader fetches when a picture comes: one build of the engine, its data, and our own two scripts. */
const PARTS = [
  /^picture-panel-[\w-]+\.js\.br$/u,
  /^picture\.worker-[\w-]+\.js\.br$/u,
  /^tesseract-core-simd-lstm-[\w-]+\.js\.br$/u,
  /^tesseract-core-simd-lstm-[\w-]+\.wasm\.br$/u,
  /^chi_sim\.traineddata-[\w-]+\.gz$/u,
];

test('reading a picture costs less than 3 MB over the line, as the page says', () => {
  const names = readdirSync(ASSETS);
  const weights = PARTS.map((part) => {
    const found = names.filter((name) => part.test(name));
    expect(found, String(part)).toHaveLength(1);
    return statSync(join(ASSETS, found[0] ?? '')).size;
  });
  const total = weights.reduce((sum, bytes) => sum + bytes, 0);
  expect(total, weights.join(' + ')).toBeLessThan(PICTURE_BYTES_MAX);
});
