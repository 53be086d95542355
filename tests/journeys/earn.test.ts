import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, follow, overflowOn, visit, type Visit } from './browser.ts';
import { check } from './postings.ts';

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

const scripts = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
] as const;

describe.each(scripts)('what would it pay, $name', ({ options }) => {
  test('a city is enough for an answer; the promise is judged, and the address holds it all', async () => {
    const { page, faults } = await come('/', options);
    await follow(page.getByRole('link', { name: '算薪' }));
    expect(await page.locator('.say').count()).toBe(0);

    await page.getByLabel('在哪个城市').selectOption('成都');
    await page.getByLabel('怎么签').selectOption('platform');
    await page.getByLabel('承诺的工资').fill('月入过万');
    await page.getByRole('button', { name: '算一算' }).click();
    await page.locator('.say.stop').waitFor();
    const heads = await page.locator('.say h2').allTextContents();
    expect(heads[0]).toContain('不可能：合每小时 115.07 元');
    expect(heads[1]).toMatch(/^在成都每周做 20 小时，一个月大概到手 \d+ 元/u);
    await expect
      .poll(() => page.locator('#why ~ ul li').allTextContents())
      .toContainEqual(expect.stringContaining('没有一个月能到'));
    await expect.poll(() => page.locator('.figures tbody td').count()).toBe(12);
    await expect.poll(() => page.locator('.facts .state.open').count()).toBeGreaterThan(0);

    // Whoever is given the address sees the same.
    const { page: other } = await come(page.url(), options);
    await expect.poll(() => other.locator('.say h2').allTextContents()).toEqual(heads);
    await expect.poll(() => other.getByLabel('承诺的工资').inputValue()).toBe('月入过万');
    expect(faults).toEqual([]);
  });

  test('what cannot be read gets one sentence at its field; nothing typed is lost, in either language', async () => {
    const { page } = await come('/earn', options);
    await page.getByLabel('在哪个城市').selectOption('成都');
    await page.getByLabel('每周几小时').fill('二十');
    await page.getByLabel('承诺的工资').fill('时薪20');
    await page.getByRole('button', { name: '算一算' }).click();
    await page.locator('#hours[aria-invalid]').waitFor();
    await expect.poll(() => page.locator('#trouble').textContent()).toBe('工时要写成数字，例如 20 或 17.5。');
    expect(await page.locator('.say').count()).toBe(0);

    await follow(page.getByRole('button', { name: 'English' }));
    await page.locator('html[lang=en]').waitFor();
    await expect
      .poll(() => page.locator('#trouble').textContent())
      .toContain('Hours are written as a number');
    await expect.poll(() => page.locator('#hours').inputValue()).toBe('二十');
    await expect.poll(() => page.locator('#promise').inputValue()).toBe('时薪20');
    await expect.poll(() => page.locator('#place').inputValue()).toBe('成都');

    await page.locator('#hours').fill('20');
    await page.locator('button.main').click();
    await page.locator('.say').first().waitFor();
    await expect.poll(() => page.locator('#trouble').textContent()).toBe('');
  });
});

test('with script the answer follows what is chosen, and Back brings it again', async () => {
  const { page, faults } = await come('/earn');
  await page.getByLabel('在哪个城市').selectOption('北京');
  await page.locator('.say').waitFor();
  await expect.poll(() => page.locator('.say h2').textContent()).toContain('27.70 元');
  await page.getByLabel('怎么签').selectOption('student');
  await page.getByLabel('大促（618、双11）').check();
  const peak = page.locator('.say h2', { hasNotText: '27.70' });
  // What the last choice asked for is there: an answer puts everything in its place anew.
  await page.waitForURL((url) => [...url.searchParams.values()].includes('peak'));
  await peak.waitFor();
  await page.locator('#assumed summary').click();
  expect(await barriersOn(page)).toEqual([]);
  await expect.poll(() => page.locator('[name=callsPerHour-mode]').getAttribute('placeholder')).toBe('9');
  const before = await peak.textContent();
  await page.locator('[name=callsPerHour-mode]').fill('10');
  await page.waitForURL(/callsPerHour-mode=10/u);
  const after = await peak.textContent();
  expect(after).not.toBe(before);

  await follow(page.getByRole('link', { name: '防骗' }));
  expect(new URL(page.url()).pathname).toBe('/guard');
  await page.goBack();
  await peak.waitFor();
  await expect.poll(() => peak.textContent()).toBe(after);
  await expect.poll(() => page.locator('[name=callsPerHour-mode]').inputValue()).toBe('10');
  expect(faults).toEqual([]);
});

test('a verdict leads here with its figures, and this page back to the check', async () => {
  const { page } = await come('/');
  await check(page, '成都线上客服，每天两三个小时，轻松月入过万');
  await follow(page.getByRole('link', { name: /^算算这份工资有没有可能/u }));
  expect(page.url()).toMatch(/\/earn\?/u);
  await expect.poll(() => page.locator('.say.stop h2').first().textContent()).toContain('不可能');
  await expect.poll(() => page.locator('#hours').inputValue()).toBe('18.0');
  await follow(page.getByRole('link', { name: '把整条招聘贴来验一验' }));
  await page.locator('textarea#text').waitFor();

  // A city that is not named is not guessed.
  const { page: unplaced } = await come('/earn?promise=%E6%97%B6%E8%96%AA20');
  await expect.poll(() => unplaced.locator('#answer').textContent()).toBe('选好城市，答案就在这里。');
  await expect.poll(() => unplaced.locator('#promise').inputValue()).toBe('时薪20');
});

test('a place and a day outside what is held are refused in a sentence', async () => {
  const { page } = await come('/earn?place=%E5%A4%AA%E5%8E%9F');
  await expect.poll(() => page.locator('#trouble').textContent()).toContain('没有收录这个地方的小时最低工资');
  await expect.poll(() => page.locator('#place').inputValue()).toBe('太原');
  await page.goto('/earn?place=%E6%88%90%E9%83%BD&on=2030-01-01');
  await expect.poll(() => page.locator('#trouble').textContent()).toContain('2027-12-31 以后');
  await expect.poll(() => page.locator('#on').isVisible()).toBe(true);
});

test('by keyboard alone, on the narrowest phone, in the dark', async () => {
  const { page } = await come('/earn', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await page.locator('#place').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.say').waitFor();
  await page.locator('#promise').focus();
  await page.keyboard.type('45');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.locator('.say.doubtful').waitFor();
  await expect.poll(() => page.locator('#progress').textContent()).toContain('比这里估的高');
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
});
