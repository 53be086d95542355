import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { barriersOn, closeBrowser, type Visit } from './browser.ts';
import { answer, serveList, unexpected, visitConsole, type ConsoleVisit } from './console.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(import.meta.dirname, 'records', 'records.console.tsx');

const open: Visit[] = [];
const made = new Map<string, Buffer>();
let folder = '';

/** The page of this test is built as every console is, and takes the place of administration's script. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likui-records-'));
  process.env['NODE_ENV'] = 'production';
  await build({
    root: ROOT,
    logLevel: 'error',
    configFile: join(ROOT, 'vite.console.config.ts'),
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: [ENTRY] } },
  });
  for (const name of await readdir(join(folder, 'assets')))
    made.set(name, await readFile(join(folder, 'assets', name)));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

const KINDS = { js: 'text/javascript', css: 'text/css' } as const;

async function serveMade(page: Page): Promise<void> {
  await page.route('**/assets/**', (route) => {
    const asked = basename(new URL(route.request().url()).pathname);
    const name = /^admin\.console-.*\.js$/u.test(asked)
      ? [...made.keys()].find((each) => /^records\.console-.*\.js$/u.test(each))
      : asked;
    const body = made.get(name ?? '');
    if (!body) return route.continue();
    return route.fulfill({ body, contentType: asked.endsWith('.css') ? KINDS.css : KINDS.js });
  });
}

const states = ['open', 'done', 'dead'];
const things = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    title: `东西${at}`,
    at: new Date(Date.UTC(2026, 10, 23) - at * 3_600_000).toISOString(),
    fen: String(at * 104_568 - 50),
    count: at,
    card: `62220200000123456${String(at).padStart(2, '0')}`,
    phone: '138****5678',
    state: states[at % 3],
  }));

async function come(count: number, options: ConsoleVisit = {}): Promise<Visit> {
  const came = await visitConsole('/admin/things', {
    ...options,
    before: async (page) => {
      await serveMade(page);
      await serveList('**/api/things?*', things(count))(page);
      await options.before?.(page);
    },
  });
  open.push(came);
  await came.page.locator('.list').waitFor();
  return came;
}

test('money and numbers are aligned by their figures, states have a word and a shape, masks stay', async () => {
  const visited = await come(3);
  const { page } = visited;
  await expect
    .poll(() => page.locator('.ant-table-row').nth(1).textContent())
    .toBe('东西12026-11-23 07:00:001045.1816222020000012345601138****5678办完');
  const styleOf = (what: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('td.kind-money')).${what}`);
  expect([await styleOf('textAlign'), await styleOf('fontVariantNumeric')]).toEqual(['end', 'tabular-nums']);
  await expect.poll(() => page.locator('.status.good').count()).toBe(1);
  expect(unexpected(visited)).toEqual([]);
});

describe('rows are chosen and acted on', () => {
  test('across pages, after being asked, one by one, with a report of each that failed', async () => {
    const visited = await come(60);
    const { page } = visited;
    const retried: string[] = [];
    await page.route('**/api/things/*/retries', (route) => {
      const id = new URL(route.request().url()).pathname.split('/').at(-2) ?? '';
      retried.push(id);
      if (id === 't2')
        return answer(route, 409, { error: { code: 'busy', sentence: '这一件正在办，请稍后再试。' } });
      return route.fulfill({ status: 204 });
    });
    for (const at of [0, 1, 2]) await page.locator('.ant-table-row .ant-checkbox-input').nth(at).check();
    await page.locator('.ant-pagination-item-2').click();
    await page.locator('.ant-table-row', { hasText: '东西50' }).locator('.ant-checkbox-input').check();
    await expect.poll(() => page.locator('.bulk b').textContent()).toBe('已选 4 条');

    await page.locator('.bulk button').first().click();
    await page.locator('.ant-modal').waitFor();
    await expect.poll(() => page.locator('.ant-modal-body').textContent()).toContain('重做 3 件。');
    expect(await barriersOn(page)).toEqual([]);
    expect(retried).toEqual([]);

    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await expect
      .poll(() => page.locator('.ant-modal .outcome').textContent())
      .toBe('办成 2 条，没办成 1 条，不适用 1 条。');
    await expect
      .poll(() => page.locator('.report li').allTextContents())
      .toEqual(['东西2 这一件正在办，请稍后再试。']);
    expect(retried).toEqual(['t0', 't2', 't50']);
  });

  test('a role without an action chooses nothing', async () => {
    const { page } = await come(3, { as: 'auditor' });
    await page.locator('.ant-table-row').first().waitFor();
    expect(await page.locator('.ant-checkbox-input').count()).toBe(0);
    await expect.poll(() => page.locator('.buttons button').allTextContents()).toEqual(['列', '导出']);
  });
});

test('in a file, cards are text, money is a figure, and nobody’s digits are lost', async () => {
  const { page } = await come(3);
  await page.locator('.buttons button').nth(1).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.ant-modal-footer .ant-btn-primary').click(),
  ]);
  const rows = await readSheet(await download.path());
  expect(rows[2]).toEqual([
    '东西1',
    '2026-11-23 07:00:00',
    1045.18,
    1,
    '6222020000012345601',
    '138****5678',
    '办完',
  ]);
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('.buttons button').nth(2).click();
  await page.locator('.ant-modal input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

describe('rows come in from a file', () => {
  const table = [
    ['名称 *', '卡号 *', '件数'],
    ['纸箱', '6222020000012345678', '3'],
    ['', '6222020000012345679', ''],
    ['胶带', '6222020000012345680', '=1+1'],
  ];

  const csv = Buffer.from(`\uFEFF${table.map((cells) => cells.join(',')).join('\r\n')}`);

  const xlsx = () =>
    writeSheet(table.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer();

  test.each([
    { name: '东西.xlsx', buffer: xlsx },
    { name: '东西.csv', buffer: () => Promise.resolve(csv) },
  ])('$name: seen first, then written, then reported on row by row', async ({ name, buffer }) => {
    const visited = await come(3);
    const { page } = visited;
    const sent: unknown[] = [];
    await page.route('**/api/things/import', (route) => {
      sent.push(route.request().postDataJSON());
      return answer(route, 200, {
        accepted: 1,
        refused: [{ row: 2, code: 'count-malformed', sentence: '件数应是整数。' }],
      });
    });
    await choose(page, name, await buffer());
    await page.locator('.preview').waitFor();
    await expect.poll(() => page.locator('.preview tbody tr').first().textContent()).toMatch(/^3没有填/u);
    expect(await barriersOn(page)).toEqual([]);
    expect(sent).toEqual([]);

    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await expect
      .poll(() => page.locator('.ant-modal-body').textContent())
      .toContain('写入 1 行，没写入 2 行');
    expect(sent).toEqual([
      {
        rows: [
          { title: '纸箱', card: '6222020000012345678', count: '3' },
          { title: '胶带', card: '6222020000012345680', count: '=1+1' },
        ],
      },
    ]);
    await expect
      .poll(() => page.locator('.report li').allTextContents())
      .toEqual(['行 3 名称: 没有填', '行 4 件数应是整数。']);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.ant-modal-body button').click(),
    ]);
    const refused = await readSheet(await download.path());
    expect(refused.at(-1)).toEqual(['胶带', '6222020000012345680', '=1+1', '件数应是整数。']);
    expect(unexpected(visited)).toEqual([]);
  });

  const unread = [
    {
      why: 'no text and no spreadsheet',
      name: 'a.xlsx',
      buffer: Buffer.from([0, 1, 2, 255, 0]),
      said: /读不懂/u,
    },
    {
      why: 'a broken spreadsheet',
      name: 'a.xlsx',
      buffer: Buffer.from('PK\u0003\u0004 broken'),
      said: /读不懂/u,
    },
    { why: 'other columns', name: 'a.csv', buffer: Buffer.from('名称\n纸箱\n'), said: /缺少这些列：卡号/u },
    { why: 'headings alone', name: 'a.csv', buffer: Buffer.from('名称,卡号\n'), said: /没有数据/u },
    { why: 'too big', name: 'a.csv', buffer: Buffer.alloc(5_000_001, 'a'), said: /5 MB/u },
  ];

  test('what cannot be read is one sentence: a picture, a broken sheet, other columns, headings alone, too much', async () => {
    const { page } = await come(3);
    for (const { why, name, buffer, said } of unread) {
      await choose(page, name, buffer);
      await expect
        .poll(() => page.locator('.ant-modal .trouble').textContent(), { message: why })
        .toMatch(said);
      await page.keyboard.press('Escape');
      await page.locator('.ant-modal').waitFor({ state: 'hidden' });
    }
  });

  test('a line that breaks off in the middle says how far it came', async () => {
    const { page } = await come(3);
    let parts = 0;
    await page.route('**/api/things/import', (route) => {
      parts += 1;
      return parts === 1 ? answer(route, 200, { accepted: 100, refused: [] }) : route.abort();
    });
    const many = [
      '名称,卡号',
      ...Array.from({ length: 150 }, (_, at) => `箱${at},62220200000123456${at}`),
    ].join('\n');
    await choose(page, 'many.csv', Buffer.from(many));
    await page.locator('.preview').waitFor();
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('.ant-modal .trouble').waitFor();
    await expect
      .poll(() => page.locator('.ant-modal .trouble').textContent())
      .toMatch(/写到第 101 行（共 151 行）/u);
  });

  test('the empty form has the columns, and comes back in', async () => {
    const { page } = await come(3);
    await page.locator('.buttons button').nth(2).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.import-choose .ant-btn-link').click(),
    ]);
    const form = await readFile(await download.path());
    await page
      .locator('.ant-modal input[type=file]')
      .setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: form });
    await page.locator('.preview').waitFor();
    await expect
      .poll(() => page.locator('.preview tbody td').allTextContents())
      .toEqual(['2', '纸箱', '6222020000012345678', '3']);
  });
});
