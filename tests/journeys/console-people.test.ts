import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, type Visit } from './browser.ts';
import { unexpected, visitConsole, type ConsoleVisit } from './console.ts';

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

const FILE = [
  '登录名,姓名,角色,所属机构,手机号',
  'zhoumin,周敏,招聘、班长,,',
  'zhoumin,周敏,招聘,,',
  'wuwei,吴伟,经理,,',
].join('\n');

test('people come in from a file, their passwords are shown once and are in no file that goes out', async () => {
  const visited = await come('/admin/people', { viewport: { width: 390, height: 844 } });
  const { page } = visited;
  await page.locator('.list').waitFor();
  await page.getByRole('button', { name: '导入' }).click();
  const buffer = Buffer.from(`\uFEFF${FILE}`);
  await page.locator('.ant-modal input[type=file]').setInputFiles({ name: '人员.csv', mimeType: '', buffer });
  await page.locator('.preview').waitFor();
  await page.locator('.ant-modal-footer .ant-btn-primary').click();
  await page.locator('.handed-over').waitFor();
  await expect.poll(() => page.locator('.handed-over tbody tr').count()).toBe(1);
  const password = await page.locator('.handed-over tbody b').textContent();
  expect(password).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/u);
  await expect
    .poll(() => page.locator('.report li').allTextContents())
    .toEqual(['行 3 这个登录名已经有人用了。', expect.stringMatching(/^行 4 没有这个角色/u)]);
  expect(await barriersOn(page)).toEqual([]);
  await expect.poll(() => overflowOn(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '关闭' }).last().click();

  await page.goto(`${new URL(page.url()).origin}/admin/people?q=zhoumin`);
  await page.locator('.list').waitFor();
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByText('CSV').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.ant-modal-footer .ant-btn-primary').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('周敏');
  expect(text).not.toContain(password);
  expect(unexpected(visited)).toEqual([]);
});

test('whoever may only look at people brings in none', async () => {
  const { page } = await come('/admin/people', { as: 'auditor' });
  await page.locator('.list').waitFor();
  expect(await page.getByRole('button', { name: '导入' }).count()).toBe(0);
});
