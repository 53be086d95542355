import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';
import { unexpected, visitConsole, type ConsoleVisit } from './console.ts';
import { check } from './postings.ts';

const open: Visit[] = [];

async function manage(path: string, options: ConsoleVisit = {}): Promise<Visit> {
  const came = await visitConsole(path, options);
  open.push(came);
  return came;
}

async function read(path: string): Promise<Visit> {
  const came = await visit(path);
  open.push(came);
  return came;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const rows = (page: Page) => page.locator('tbody tr.ant-table-row');

/** Fills in the form of a new entry and sends it. */
async function add(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: '添加渠道' }).click();
  const form = page.locator('.record-form');
  await form.getByLabel('内容').fill(value);
  await form.getByLabel('归属名称').fill('远山物流');
  await form.getByLabel('出处').fill('官网页脚');
  await form.getByLabel('查阅日期').fill('2026-11-20');
  await form.locator('button[type=submit]').click();
}

/** What the check says of the addresses and names in a text. */
async function knownIn(page: Page, text: string): Promise<string> {
  await check(page, text);
  return (await page.locator('.known').allTextContents()).join('');
}

test('what is added in the console, the public check names at once; what is retired, it no longer does', async () => {
  const { page } = await manage('/admin/channels');
  await add(page, 'zhaopin.yuanshan-wl.com');
  await page.locator('.record-form').waitFor({ state: 'detached' });

  const reader = await read('/');
  const named = await knownIn(reader.page, 'https://zhaopin.yuanshan-wl.com/jobs/3');
  expect(named).toContain('与名录里远山物流的网址 zhaopin.yuanshan-wl.com 一致');
  // The server judges by the same register.
  const answer = await reader.page.request.post('/', {
    form: { text: 'zhaopin.yuanshan-wl.com' },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(await answer.text()).toContain('名录里远山物流的网址');

  await page.goto('/admin/channels?q=zhaopin.yuanshan-wl.com');
  await rows(page).first().locator('a').click();
  await page.getByRole('button', { name: '撤下' }).last().click();
  await page.locator('.record-form input').fill('不再使用');
  await page.locator('.record-form button[type=submit]').click();
  await page.getByText('撤下 · 不再使用').waitFor();

  const later = await read('/');
  expect(await knownIn(later.page, 'https://zhaopin.yuanshan-wl.com/jobs/3')).toContain(
    '不在本站的官方渠道名录里',
  );
});

test('the check asks for nothing but the register, and sends nothing of the text', async () => {
  const { page } = await read('/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await knownIn(page, 'https://zhaopin.jd.com 保密的话');
  expect(sent.filter((each) => each.includes('/api/'))).toEqual([
    expect.stringMatching(/\/api\/register $/u),
  ]);
  expect(sent.join('')).not.toContain(encodeURIComponent('保密的话'));
});

test('without an answer about the register the check stands on the program’s own', async () => {
  const { page } = await read('/');
  await page.context().route('**/api/register', (route) => route.abort());
  expect(await knownIn(page, 'https://zhaopin.jd.com')).toContain('京东的网址 zhaopin.jd.com');
});

test('a refusal is one sentence, and what was typed stays', async () => {
  const visited = await manage('/admin/channels');
  await add(visited.page, 'com.cn');
  const notice = visited.page.locator('.record-form .notice');
  await notice.waitFor();
  await expect.poll(() => notice.textContent()).toContain('谁都能有网页或邮箱');
  await expect
    .poll(() => visited.page.locator('.record-form').getByLabel('出处').inputValue())
    .toBe('官网页脚');
});

test('an auditor reads the register and its history, and is offered no way to change it', async () => {
  const { page } = await manage('/admin/channels?q=jd.com', { as: 'auditor' });
  await rows(page).first().locator('a').click();
  await page.locator('.history li').first().waitFor();
  expect(await page.getByRole('button', { name: '修改' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '添加渠道' }).count()).toBe(0);
});

test('the keyboard adds an entry: to the button, through the form, and back to the list', async () => {
  const { page } = await manage('/admin/channels');
  await rows(page).first().waitFor();
  const button = page.getByRole('button', { name: '添加渠道' });
  await button.focus();
  await page.keyboard.press('Enter');
  const form = page.locator('.record-form');
  await form.getByLabel('内容').focus();
  await page.keyboard.type('kefu.yuanshan-wl.com');
  for (const text of ['', '远山物流', '官网页脚']) {
    await page.keyboard.press('Tab');
    if (text !== '') await page.keyboard.insertText(text);
  }
  await form.getByLabel('查阅日期').fill('2026-11-20');
  await form.locator('button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate<string>("document.activeElement?.textContent ?? ''"))
    .toBe('添加渠道');
});

const PAGES = ['channels', 'appeals', 'misses', 'people', 'agencies', 'keys', 'jobs', 'system'];

describe.each(['zh', 'en'] as const)('administration in %s', (lang) => {
  let visited: Visit | undefined;
  afterAll(async () => visited?.leave());

  test.each(PAGES)('/admin/%s has no barrier and fits, wide and on a phone', async (name) => {
    // Twenty rows have every barrier that fifty have.
    const address = `/admin/${name}?size=20&lang=${lang}`;
    if (visited) await visited.page.goto(address);
    else visited = await visitConsole(address);
    const { page } = visited;
    for (const [width, shown] of [
      [1440, 'table'],
      [390, '.cards'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator(`.list ${shown}, .list .state, .framed`).first().waitFor();
      await expect.poll(() => overflowOn(page), { message: `${width} px` }).toBeLessThanOrEqual(0);
      expect(await barriersOn(page), `${width} px`).toEqual([]);
    }
    expect(unexpected(visited)).toEqual([]);
  });
});
