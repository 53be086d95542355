import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, type Visit } from './browser.ts';
import { auditRows, serveList, unexpected, visitConsole, type ConsoleVisit } from './console.ts';

const open: Visit[] = [];

async function come(path: string, options: ConsoleVisit = {}): Promise<Visit> {
  const came = await visitConsole(path, options);
  open.push(came);
  await came.page.locator('.list').waitFor();
  return came;
}

/** The audit, answered from so many rows; what was asked for is kept. */
async function comeTo(count: number, search = '', options: ConsoleVisit = {}) {
  const asked: URL[] = [];
  const visited = await come(`/admin/audit${search}`, {
    before: serveList('**/api/audit?*', auditRows(count), asked),
    ...options,
  });
  return { ...visited, asked };
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const searchOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const lastAsked = (asked: readonly URL[]) => Object.fromEntries(asked.at(-1)?.searchParams ?? []);

describe('the real record of what was done', () => {
  test('a sign-in is found by what and who, newest first', async () => {
    const { page } = await come('/admin/audit');
    await page.locator('.wide-field input').fill('session.began');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?q=session.began');
    const rows = page.locator('.ant-table-row');
    await rows
      .filter({ hasText: /登录.*林远山/u })
      .first()
      .waitFor();
    // None of the rows that stood there before.
    await expect
      .poll(async () => (await rows.allTextContents()).every((text) => text.includes('登录')))
      .toBe(true);
    const times = (await rows.allTextContents()).map((text) => text.slice(0, '2026-11-24 06:10:18'.length));
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('a choice and days narrow it, and the server takes the question', async () => {
    const { page } = await come('/admin/audit?what=signature.made&since=2026-01-01&until=2099-12-31');
    await page.locator('.ant-table-row').first().waitFor();
    const said = await page.locator('.ant-table-row td:nth-child(2)').allTextContents();
    expect(new Set(said)).toEqual(new Set(['签署']));
  });

  test('nothing that fits is said, with a way back to everything', async () => {
    const { page } = await come('/admin/audit?q=no-such-thing');
    await page.locator('.list .state').waitFor();
    await page.locator('.filters .ant-btn-link').click();
    await page.locator('.ant-table-row').first().waitFor();
    await expect.poll(() => searchOf(page)).toEqual({});
  });
});

describe('the address holds the view', () => {
  test('pages, size and order are asked for and stand in it; Back goes back', async () => {
    const { page, asked } = await comeTo(613);
    await page.locator('.ant-pagination-item-2').click();
    await expect.poll(() => lastAsked(asked)['page']).toBe('2');
    await page.locator('th').first().click();
    await expect.poll(() => lastAsked(asked)).toMatchObject({ page: '1', sort: 'at' });
    await expect.poll(() => searchOf(page)).toEqual({ sort: 'at' });
    await page.goBack();
    await expect.poll(() => searchOf(page)).toEqual({ page: '2' });
    await page.goBack();
    await expect.poll(() => searchOf(page)).toEqual({});
  });

  test('a shared address opens the same view, with the record beside it', async () => {
    const id = auditRows(130)[125]?.id ?? '';
    const { page, asked } = await comeTo(130, `?page=3&what=vault.read&open=${id}`);
    await page.locator('.record').waitFor();
    await expect.poll(() => page.locator('.record').textContent()).toContain(id);
    await expect.poll(() => lastAsked(asked)).toMatchObject({ page: '3', what: 'vault.read', size: '50' });
  });

  test('a record opens with the keyboard and closes with Escape, each a step in the history', async () => {
    const { page } = await comeTo(60);
    await page.locator('tbody a').nth(4).focus();
    await page.keyboard.press('Enter');
    await page.locator('.record').waitFor();
    await expect.poll(() => searchOf(page)).toEqual({ open: auditRows(5)[4]?.id });
    await page.keyboard.press('Escape');
    await expect.poll(() => searchOf(page)).toEqual({});
    await page.goBack();
    await page.locator('.record').waitFor();
  });

  test('a record that is not on the page is said', async () => {
    const { page } = await comeTo(60, '?open=0197c1a0-0000-7000-8000-ffffffffffff');
    await expect.poll(() => page.locator('.ant-drawer-body').textContent()).toMatch(/不在当前这一页/u);
  });
});

test('columns are chosen, and stay chosen', async () => {
  const { page } = await comeTo(20);
  const heads = () => page.locator('thead th').allTextContents();
  await page.locator('.ant-table-row').first().waitFor();
  const first = await heads();
  await page.locator('.buttons button').first().click();
  await page.locator('.column-chooser label').nth(2).click();
  await page.locator('.column-chooser label').last().click();
  await expect.poll(heads).toEqual([...first.filter((_, at) => at !== 2), '记录编号']);
  expect(await barriersOn(page)).toEqual([]);
  await page.reload();
  await page.locator('.ant-table-row').first().waitFor();
  await expect.poll(heads).toEqual([...first.filter((_, at) => at !== 2), '记录编号']);
});

test('on a phone each record is a card, and filters stand behind a word', async () => {
  const { page } = await comeTo(60, '?what=vault.read&size=20', { viewport: { width: 390, height: 844 } });
  await expect.poll(() => page.locator('.cards li').count()).toBe(20);
  expect(await page.locator('table').count()).toBe(0);
  await expect.poll(() => page.locator('.more-filters summary').textContent()).toBe('筛选 (1)');
  await page.locator('.more-filters summary').click();
  await expect.poll(() => page.locator('.more-filters input[type=date]').count()).toBe(2);
  expect(await barriersOn(page)).toEqual([]);
});

async function exported(page: Page, kind: 'xlsx' | 'csv'): Promise<{ name: string; path: string }> {
  await page.locator('.buttons button').nth(1).click();
  await page.locator(`.ant-modal input[value=${kind}]`).check();
  await page.locator('.ant-modal .ant-radio-wrapper').last().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.ant-modal-footer .ant-btn-primary').click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

describe('a file of everything that fits', () => {
  test('XLSX: all pages, each row once, ids as text, and no formula runs', async () => {
    const { page, asked, faults } = await comeTo(613, '?size=20');
    const { name, path } = await exported(page, 'xlsx');
    expect(name).toMatch(/^audit-\d{4}-\d\d-\d\d\.xlsx$/u);
    const [head, ...rows] = await readSheet(path);
    expect(head).toContain('时间');
    expect(rows.length).toBe(613);
    expect(new Set(rows.map((row) => row.at(-1))).size).toBe(613);
    expect(
      rows
        .flat()
        .filter((cell) => cell !== null)
        .every((cell) => typeof cell === 'string'),
    ).toBe(true);
    expect(rows[3]).toContain('=cmd|calc');
    expect(asked.filter((url) => url.searchParams.get('size') === '200').length).toBe(4);
    await expect.poll(() => page.locator('.ant-modal .outcome').textContent()).toMatch(/已导出 613 条/u);
    expect(await barriersOn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a large XLSX is packed off the page, under the policy', async () => {
    const visited = await comeTo(9_000, '?size=20');
    const { path } = await exported(visited.page, 'xlsx');
    expect((await readSheet(path)).length).toBe(9_001);
    expect(unexpected(visited)).toEqual([]);
  });

  test('CSV: marked as UTF-8, with a text that would run as a formula made harmless', async () => {
    const { page } = await comeTo(5);
    const { path } = await exported(page, 'csv');
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`"'=cmd|calc"`);
    expect(text.trim().split('\r\n').length).toBe(6);
  });

  test('more than can be reached is said before it is exported', async () => {
    const { page } = await comeTo(10_050, '?size=20');
    await page.locator('.buttons button').nth(1).click();
    await page.locator('.ant-modal .notice').waitFor();
    await expect.poll(() => page.locator('.pages output').textContent()).toBe('共 10,000 条以上');
  });

  test('an export that breaks off says why, and hands over nothing', async () => {
    const { page } = await comeTo(613, '?size=20');
    await page.locator('.buttons button').nth(1).click();
    await page.route('**/api/audit?*page=2*', (route) => route.abort());
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('.ant-modal .trouble').waitFor();
    await expect
      .poll(() => page.locator('.ant-modal .trouble').textContent())
      .toMatch(/没能导出.*连不上服务器/u);
  });
});
