import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit } from './browser.ts';
import { EXAMPLE_PASSWORD } from './console.ts';
import { startServer } from './server.ts';

afterAll(closeBrowser);

/** Reads what a server of its own says, which is where it prints what it would send to phones; a code is the first that was not read before. */
function hearing(server: ReturnType<typeof startServer>) {
  if (!server.stdout) throw new Error('the server has no output to read');
  const heard: string[] = [];
  const lines = createInterface(server.stdout).on('line', (line) => heard.push(line));
  return async (wanted: RegExp): Promise<string> => {
    for (;;) {
      const at = heard.findIndex((line) => wanted.test(line));
      if (at !== -1) return wanted.exec(heard.splice(at, 1)[0] ?? '')?.[1] ?? '';
      await once(lines, 'line');
    }
  };
}

const CODE = /验证码 (\d{6})/u;
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).last().click();

test('from an accepted offer to an agreement that both signed, papers, the first days and one’s own data', async () => {
  const server = startServer({ LOG_LEVEL: 'silent' });
  const ended = once(server, 'exit');
  const find = hearing(server);
  try {
    const origin = await find(/(http:\/\/\S+)/u);
    const recruiting = await visit(`${origin}/sign-in`);
    await drafted(recruiting.page);
    await signedFor(recruiting.page, find);
    expect(await barriersOn(recruiting.page)).toEqual([]);
    await recruiting.leave();

    const { page, leave } = await visit(`${origin}/sign-in`, { viewport: { width: 390, height: 844 } });
    await page.locator('input[value=code]').check();
    await page.locator('input[name=phone]').fill('13800000017');
    await page.locator('.line button').click();
    await page.locator('input[name=code]').fill(await find(CODE));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/applications');
    await page.goto(`${origin}/me/agreements`);
    await readAndSigned(page, find);
    await afterwards(page);
    await ownData(page, origin);
    await leave();
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
});

async function drafted(page: Page): Promise<void> {
  await page.locator('input[name=name]').fill('recruiter');
  await page.locator('input[name=password]').fill(EXAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.person').waitFor();
  await page.goto(new URL('/recruit/agreements', page.url()).href);
  await press(page, '拟一份协议');
  const form = page.locator('.record-form');
  // What the last agreement said of the employer is there already.
  await form.getByLabel('试用期').fill('30');
  await expect.poll(() => form.getByLabel('甲方名称').inputValue()).toBe('远山物流（示例）');
  await press(page, '拟一份协议');
  await form.getByText('劳动合同法第七十条').waitFor();
  await form.getByLabel('试用期').fill('0');
  await press(page, '拟一份协议');
  await form.waitFor({ state: 'detached' });
}

async function signedFor(page: Page, find: (wanted: RegExp) => Promise<string>): Promise<void> {
  await page.getByText('已拟好，等用工方签').first().waitFor();
  await page.locator('tbody tr').first().click();
  await page.getByLabel('您的姓名').fill('周迎');
  await page.getByLabel('手机号').fill('13800000002');
  await press(page, '获取验证码');
  await page
    .getByLabel('验证码')
    .last()
    .fill(await find(CODE));
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/signature') && response.ok()),
    press(page, '代表甲方签名'),
  ]);
  await page.getByText('等本人签').first().waitFor();
}

async function readAndSigned(page: Page, find: (wanted: RegExp) => Promise<string>): Promise<void> {
  await page.getByText('请从头读到尾').waitFor();
  await expect.poll(() => page.locator('.agreement-clauses > li').count()).toBeGreaterThan(15);
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  // Before a signature nothing asks who they are.
  expect(await page.getByLabel('身份证号').count()).toBe(0);
  await press(page, '在本机核对文本');
  await page.getByText('一致：').waitFor();
  await page.getByLabel('您的姓名').fill('林璟');
  await page.getByLabel('手机号').fill('13800000005');
  await press(page, '获取验证码');
  await page.getByText('这不是您登录用的手机号').waitFor();
  await page.getByLabel('手机号').fill('13800000017');
  await press(page, '获取验证码');
  await page
    .getByLabel('验证码')
    .last()
    .fill(await find(CODE));
  await press(page, '我已读完，签名');
  await page.getByRole('heading', { name: '入职清单' }).waitFor();
  await expect.poll(() => page.getByText('记录没有改动').count()).toBe(2);
}

async function afterwards(page: Page): Promise<void> {
  await page.getByLabel('姓名（与银行卡一致）').fill('林璟');
  await page.getByLabel('储蓄卡号').fill('6222021234567890129');
  await page.getByLabel('身份证号').fill('11010519491231002X');
  await press(page, '加密保存');
  await page.getByText('银行卡号不对').waitFor();
  await page.getByLabel('储蓄卡号').fill('6222021234567890128');
  await press(page, '加密保存');
  await page.getByText('0128').waitFor();
  expect(await page.getByText('6222021234567890128').count()).toBe(0);
  await page.getByRole('button', { name: '做完了 填写发工资和报税要用的资料' }).click();
  await page.getByText('已完成').waitFor();
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  const address =
    (await page.getByRole('link', { name: '下载 PDF', exact: true }).getAttribute('href')) ?? '';
  const file = await page.request.get(new URL(address, page.url()).href);
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

async function ownData(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/me/data`);
  await page.getByText('***************0128').waitFor();
  const waiting = page.waitForEvent('download');
  await press(page, '下载文件');
  expect((await waiting).suggestedFilename()).toBe('likui-my-data.json');
  await press(page, '删除能删的');
  await press(page, '删除能删的');
  await page.getByText('还留着的和原因').waitFor();
  expect(await barriersOn(page)).toEqual([]);
}
