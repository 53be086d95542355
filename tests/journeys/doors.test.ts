import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';

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
  test.each(windows)('fits on $name', async ({ width, height }) => {
    const { page } = await come(door, { viewport: { width, height } });
    expect(await overflowOn(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test.each([
    { language: 'zh', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme', async ({ language, colorScheme }) => {
    const { page, faults } = await come(`${door}?lang=${language}`, { colorScheme });
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test('says the same without script', async () => {
    const { page } = await come(door, { javaScriptEnabled: false });
    expect((await page.locator('h1').textContent())?.trim()).not.toBe('');
  });
});

test('the language chosen stays chosen on the next page', async () => {
  const { page } = await come('/?lang=en');
  await page.goto('/guard');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
