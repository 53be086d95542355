import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';

/** What a server may send before the first acknowledgement: ten packets. More costs a slow phone another round trip. */
const FIRST_FLIGHT_BYTES = 14_600;

const open: Visit[] = [];

async function come(...asked: Parameters<typeof visit>): Promise<Visit> {
  const came = await visit(...asked);
  open.push(came);
  return came;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const windows = [
  { name: 'a small phone', width: 360, height: 640 },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a desk', width: 1440, height: 900 },
] as const;

const doors = ['/', '/guard', '/api/docs', '/no-such-page'] as const;

describe.each(doors)('the door %s', (door) => {
  test.each([
    { language: 'zh', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme, and fits every window', async (look) => {
    const { language, colorScheme } = look;
    const { page, faults } = await come(`${door}?lang=${language}`, { colorScheme });
    expect(await barriersOn(page)).toEqual([]);
    await expect
      .poll(() => page.locator('html').getAttribute('lang'))
      .toBe(language === 'en' ? 'en' : 'zh-CN');
    await expect.poll(() => page.locator('h1').count()).toBe(1);
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => overflowOn(page), { message: name }).toBeLessThanOrEqual(0);
    }
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test('comes whole in the first packets of a connection', async () => {
    const answer = await fetch(new URL(door, inject('origin')), { headers: { accept: 'text/html' } });
    const bytes = gzipSync(await answer.text()).length;
    expect(bytes).toBeLessThan(FIRST_FLIGHT_BYTES);
  });

  test('says the same without script', async () => {
    const { page } = await come(door, { javaScriptEnabled: false });
    expect((await page.locator('h1').textContent())?.trim()).not.toBe('');
  });
});

test.each(['/', '/guard'])('%s is the same page packed and unpacked', async (door) => {
  const address = new URL(door, inject('origin'));
  const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(plain.headers.has('content-encoding')).toBe(false);
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(packed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
  expect(packed.headers.get('vary')).toContain('accept-encoding');
  expect(await packed.text()).toBe(await plain.text());
});

test('the language chosen stays chosen on the next page', async () => {
  const { page } = await come('/?lang=en');
  await page.goto('/guard');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
});

test('a body that comes in pieces is read like any other', async () => {
  const pieces = ['{"text":', '"急招客服，先交押金"}'].map((piece) => new TextEncoder().encode(piece));
  const answer = await fetch(new URL('/api/verdicts', inject('origin')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ReadableStream.from(pieces),
    duplex: 'half',
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('"grade":"stop"');
});
