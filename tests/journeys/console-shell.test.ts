import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';
import { answer, auditRows, serveList, unexpected, visitConsole, type ConsoleVisit } from './console.ts';

const open: Visit[] = [];

async function come(path: string, options: ConsoleVisit = {}): Promise<Visit> {
  const came = await visitConsole(path, options);
  open.push(came);
  return came;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const isFocused = (page: Page, selector: string) =>
  page.evaluate<boolean>(`document.activeElement?.matches('${selector}') ?? false`);

test('who is not signed in is sent to sign in, and would come back', async () => {
  const visited = await visit('/admin/audit?page=2');
  open.push(visited);
  await visited.page.locator('form').waitFor();
  expect(new URL(visited.page.url()).searchParams.get('next')).toBe('/admin/audit?page=2');
});

test('a console opens at the first section of the role, under its title', async () => {
  const { page } = await come('/admin?lang=en');
  await page.locator('.sections a[aria-current=page]').waitFor();
  const first = page.locator('.sections a').first();
  await expect
    .poll(async () => new URL(page.url()).pathname === (await first.getAttribute('href')))
    .toBe(true);
  await expect.poll(() => first.getAttribute('aria-current')).toBe('page');
  await expect.poll(() => page.title()).toBe(`${await first.textContent()} · Administration · Likui`);
});

test('an address that no section has, and one that is not for the role, say so and offer no data', async () => {
  const owner = await come('/admin/no-such-page');
  await expect.poll(() => owner.page.locator('h1').textContent()).toBe('没有这一页');
  const agent = await come('/admin/audit', { as: 'agent' });
  await agent.page.locator('h1').waitFor();
  await expect.poll(() => agent.page.locator('h1').textContent()).toBe('看不到这一页');
  expect(await agent.page.locator('.sections a').count()).toBe(0);
});

test('the keyboard: skip link, person, their choices, Escape', async () => {
  const { page } = await come('/admin/audit?size=20');
  await page.locator('.list').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => isFocused(page, '.skip')).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused(page, 'main')).toBe(true);

  await page.locator('.person').focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor();
  await expect.poll(() => isFocused(page, 'input[name=language]')).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(() => isFocused(page, 'input[name=theme]')).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'hidden' });
  await expect.poll(() => isFocused(page, '.person')).toBe(true);
});

test('language and theme are chosen here, and stay', async () => {
  const { page } = await come('/admin/audit?size=20');
  await page.locator('.person').click();
  await page.locator('.panel input[name=language]').nth(1).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Audit');
  await page.locator('.panel input[name=theme]').nth(2).click();
  await page.locator('html[data-theme=dark]').waitFor();
  const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const dark = await paper();

  await page.reload();
  await page.locator('.list').waitFor();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Audit');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await paper()).toBe(dark);
});

test('signing out ends the session here; the page cannot be opened again', async () => {
  const { page } = await come('/admin/audit?size=20', { as: 'auditor' });
  await page.locator('.person').click();
  await page.locator('.ways-out button').nth(1).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/admin/audit');
  await page.waitForURL('**/sign-in?next=*');
});

test('signing out everywhere is asked about first', async () => {
  const { page } = await come('/admin', { as: 'agent' });
  await page.locator('.person').click();
  const sent: string[] = [];
  page.on('request', (request) => {
    // The page itself may still be fetching what it shows.
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await page.locator('.ways-out button').nth(2).click();
  await page.locator('.ways-out .notice').waitFor();
  expect(sent).toEqual([]);
  await page.locator('.ways-out .notice button').click();
  await page.waitForURL('**/sign-in');
  expect(sent[0]).toBe('DELETE /api/sessions');
});

test('a session that ended elsewhere leaves the page as it is, and offers to sign in again', async () => {
  const { page } = await come('/admin/audit', { before: serveList('**/api/audit?*', auditRows(120)) });
  await page.locator('.ant-table-row').nth(40).waitFor();
  await page.unroute('**/api/audit?*');
  await page.route('**/api/**', (route) =>
    answer(route, 401, { error: { code: 'not-signed-in', sentence: '您还没有登录。' } }),
  );
  await page.locator('.wide-field input').fill('person');
  await page.keyboard.press('Enter');
  await page.locator('.banner a').waitFor();
  await expect
    .poll(() => page.locator('.banner a').getAttribute('href'))
    .toContain('/sign-in?next=%2Fadmin%2Faudit');
  await expect.poll(() => page.locator('.wide-field input').inputValue()).toBe('person');
});

test('a line that breaks is said, and when it is back the page goes on by itself', async () => {
  const visited = await come('/admin/audit', { before: serveList('**/api/audit?*', auditRows(120)) });
  const { page } = visited;
  await page.locator('.ant-table-row').nth(40).waitFor();
  await page.unroute('**/api/audit?*');
  const everything = /\/(?:api|health)/u;
  await page.route(everything, (route) => route.abort());
  await page.locator('.ant-pagination-item-2').click();
  await page.locator('.banner').waitFor();
  await page.unroute(everything);
  await serveList('**/api/audit?*', auditRows(120))(page);
  await page.locator('.banner').waitFor({ state: 'detached' });
  await page.locator('.ant-table-row').first().waitFor();
  expect(unexpected(visited)).toEqual([]);
});

test('a server in trouble is one sentence with a way to ask again', async () => {
  const { page } = await come('/admin/audit', {
    before: async (unopened) => {
      await unopened.route('**/api/audit?*', (route) =>
        answer(route, 500, { error: { code: 'internal-error', sentence: '我们这边出了错。' } }),
      );
    },
  });
  await page.locator('.state button').waitFor();
  await expect.poll(() => page.locator('.state p').first().textContent()).toBe('我们这边出了错。');
  await page.unroute('**/api/audit?*');
  await page.locator('.state button').click();
  await page.locator('.list').waitFor();
});

test('an answer of another shape is not guessed at', async () => {
  const { page } = await come('/admin/audit', {
    before: async (unopened) => {
      await unopened.route('**/api/audit?*', (route) =>
        answer(route, 200, { rows: [{ id: 7 }], total: 'many' }),
      );
    },
  });
  await page.locator('.state button').waitFor();
  await expect.poll(() => page.locator('.state p').first().textContent()).toMatch(/读不懂/u);
});

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.each([
  { lang: 'zh', colorScheme: 'light' },
  { lang: 'en', colorScheme: 'dark' },
] as const)(
  'there is no barrier in $lang, $colorScheme: list, record, menu, at a desk and on a phone',
  async (look) => {
    const { lang, colorScheme } = look;
    const address = `/admin/audit?size=20&lang=${lang}`;
    const visited = await come(address, { viewport: DESK, colorScheme });
    const { page } = visited;
    const seen = async (what: string) => {
      await expect.poll(() => overflowOn(page), { message: what }).toBeLessThanOrEqual(0);
      expect(await barriersOn(page), what).toEqual([]);
    };
    await page.locator('.list table a').first().waitFor();
    await seen('list at a desk');
    await page.setViewportSize(PHONE);
    await page.locator('.list .cards a').first().waitFor();
    await seen('list on a phone');
    await page.locator('.list a').first().click();
    await page.locator('.record').waitFor();
    await seen('record on a phone');
    await page.setViewportSize(DESK);
    await page.locator('.list table').waitFor();
    await page.locator('.record').waitFor();
    await seen('record at a desk');
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await page.goto(`/admin/audit?q=no-such-thing&lang=${lang}`);
      await page.locator('.list .state').waitFor();
      await page.locator('.person').click();
      await page.locator('.panel').waitFor();
      await page.locator('.ways-out button').nth(2).click();
      await page.locator('.ways-out .notice').waitFor();
      expect(await barriersOn(page), `menu at ${viewport.width} px`).toEqual([]);
    }
    expect(unexpected(visited)).toEqual([]);
  },
);

test('on a phone the sections are behind a button, and Escape closes them', async () => {
  const { page } = await come('/admin/audit?size=20', { viewport: PHONE });
  const sections = page.locator('.sections');
  expect(await sections.isVisible()).toBe(false);
  await page.locator('.nav-toggle').click();
  await sections.waitFor();
  await page.keyboard.press('Escape');
  await sections.waitFor({ state: 'hidden' });
});
