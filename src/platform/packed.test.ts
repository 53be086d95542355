import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, takesBrotli } from './packed.ts';

test('what is packed is the same text, and smaller', () => {
  const text = '入职前一分钱不交。'.repeat(40);
  const { brotli } = pack(text);
  expect(brotliDecompressSync(brotli).toString('utf8')).toBe(text);
  expect(brotli.length).toBeLessThan(Buffer.byteLength(text) / 10);
});

test.each([
  ['gzip, deflate, br, zstd', true],
  ['BR', true],
  ['gzip, br;q=0.5', true],
  ['gzip', false],
  ['gzip, br;q=0', false],
  ['br; q=0.00', false],
  ['brotli', false],
  ['', false],
  [undefined, false],
])('a browser that says %s takes Brotli: %s', (accepted, takes) => {
  expect(takesBrotli(accepted)).toBe(takes);
});
