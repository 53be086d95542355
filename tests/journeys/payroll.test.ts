import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { chinaDayAt } from '../../src/kernel/china-day.ts';
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

const PHONE = { viewport: { width: 390, height: 844 } };
const DAY_MS = 86_400_000;
/** One day for the whole journey, should midnight come in the middle of it. */
const BEGAN_MS = Date.now();
const daysAgo = (days: number): string => chinaDayAt(new Date(BEGAN_MS - days * DAY_MS));

const field = (form: Page | Locator, name: string): Locator =>
  form.getByLabel(name, { exact: false }).first();
const press = (where: Page | Locator, name: string): Promise<void> =>
  where.getByRole('button', { name, exact: true }).first().click();

/** The record that is open beside a list. */
const beside = (page: Page): Locator =>
  page.locator('.ant-drawer-content-wrapper, .ant-drawer-section').last();

async function addPayee(page: Page): Promise<void> {
  await press(page, '新建收款人');
  const form = page.locator('.record-form');
  await field(form, '编号').fill('XU-1');
  await field(form, '员工').selectOption({ label: '许安 agent' });
  await field(form, '用工关系').selectOption('part-time');
  await field(form, '岗位').fill('hotline');
  await field(form, '城市').fill('成都');
  await field(form, '难度').selectOption('after-sales');
  await field(form, '等级').fill('1');
  await field(form, '计薪条件从这天起').fill('2026-01-01');
  await press(form, '新建收款人');
  await form.waitFor({ state: 'detached' });
}

const at = (hour: string): string => `${daysAgo(3)}T${hour}:00+08:00`;

async function bringWorkIn(page: Page): Promise<void> {
  const file = [
    '收款人编号,事件编号,类别,时间,数量',
    `XU-1,j-h1,hour,${at('09:00')},4`,
    `XU-1,j-t1,talk-minute,${at('09:10')},100`,
    `XU-1,j-w1,waiting-minute,${at('10:00')},30`,
    `NOBODY,j-x1,hour,${at('09:00')},4`,
    `XU-1,j-x2,sleeping,${at('09:00')},4`,
  ].join('\n');
  await press(page, '导入工作记录');
  const buffer = Buffer.from(`\uFEFF${file}`);
  await page.locator('.ant-modal input[type=file]').setInputFiles({ name: '工作.csv', mimeType: '', buffer });
  await page.locator('.preview').waitFor();
  await page.locator('.ant-modal-footer .ant-btn-primary').click();
  await page.locator('.report li').first().waitFor();
  await expect
    .poll(() => page.locator('.report li').allTextContents())
    .toEqual([
      expect.stringMatching(/^行 5 .*没有这个收款人编号/u),
      expect.stringMatching(/^行 6 .*没有这种事件/u),
    ]);
}

const HEADERS = { 'sec-fetch-site': 'same-origin' };
const started = z.object({ id: z.string() });
const ran = z.object({ run: z.object({ state: z.string() }) });

const url = (path: string): string => new URL(`/api/pay/rate-cards${path}`, inject('origin')).href;

/** The card that held until today, published by the doors; a first one has nothing to be compared with. */
async function heldCard({ request }: Page): Promise<void> {
  const prices = { hour: '24.00', 'talk-minute': '0.12', 'solved-case': '0.60', 'outage-minute': '0.20' };
  const whose = { role: 'hotline', city: '成都', difficulty: 'after-sales', level: 1 };
  const rates = {
    prices: { ...prices, 'waiting-minute': 'unpaid', 'training-hour': '20.00' },
    uplifts: [],
    bonuses: [],
  };
  const dates = { validFrom: '2026-01-01', validTo: daysAgo(0) };
  const data = { version: 'journey-1', ...whose, ...dates, rates };
  const { id } = started.parse(await (await request.post(url(''), { headers: HEADERS, data })).json());
  await request.post(url(`/${id}/trials`), { headers: HEADERS });
  const state = async () => ran.parse(await (await request.get(url(`/${id}/trial`))).json()).run.state;
  await expect.poll(state).toBe('done');
  expect((await request.post(url(`/${id}/publication`), { headers: HEADERS })).status()).toBe(200);
}

/** Drafts its successor, tries it on the work that came in, and publishes it; what it will do is said in figures. */
async function publishSuccessor(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'journey-1' }).click();
  await press(beside(page), '以它为底起草新版');
  const form = page.locator('.record-form');
  await field(form, '版本号').fill('journey-2');
  await field(form, '从这天起').fill(daysAgo(-1));
  await field(form, '每承诺工时').fill('25.00');
  await field(form, '上浮').fill('2026-11-11');
  await press(form, '保存');
  await expect.poll(() => form.getByRole('alert').textContent()).toContain('看不懂这一行');
  await field(form, '上浮').fill('');
  await press(form, '保存');
  await form.waitFor({ state: 'detached' });
  await page.goto('/payroll/rates?q=journey-2');
  await page.getByRole('link', { name: 'journey-2' }).click();
  await press(beside(page), '用最近一个月试算');
  await press(beside(page), '用最近一个月试算');
  await press(beside(page), '发布');
  await expect
    .poll(() => beside(page).locator('.record-part > p').first().textContent())
    .toMatch(/试算：1 人多、0 人少，合计从 108\.00 元到 112\.00 元/u);
  expect(await barriersOn(page)).toEqual([]);
  await press(beside(page), '发布');
  await beside(page).getByRole('button', { name: '让它结束' }).waitFor();
}

/** Has the example's open fortnight reckoned, gives reasons for what stands out, and submits it; answers where it is. */
async function reckonPeriod(page: Page): Promise<string> {
  await page.locator('.pay-board section').first().getByRole('link').filter({ hasText: '非全日制' }).click();
  await press(page, '核算');
  await press(page, '核算');
  await page.locator('.cards, .ant-table-row').first().waitFor();
  // Either all reasons are asked for at once, or none is and it can go on.
  const reasons = page.getByRole('button', { name: '写明理由' });
  await reasons
    .or(page.getByRole('button', { name: '提交审核' }))
    .first()
    .waitFor();
  for (let left = await reasons.count(); left > 0; left -= 1) {
    await press(page, '写明理由');
    await field(page.locator('.pay-group'), '理由').fill('已核对');
    await page.locator('.pay-group button[type=submit]').click();
    await expect.poll(() => reasons.count()).toBe(left - 1);
  }
  await press(page, '提交审核');
  await expect
    .poll(() => page.locator('.record-part > p').first().textContent())
    .toMatch(/5 人，应发 \d+\.\d\d 元，代扣个税 \d+\.\d\d 元，实发 \d+\.\d\d 元/u);
  await press(page, '提交审核');
  await page.getByText('要由另一个人批准').first().waitFor();
  expect(await page.getByRole('button', { name: '批准并关闭' }).count()).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  return new URL(page.url()).pathname;
}

test('from work in a file to a payslip, a dispute and its correction, with a second person in between', async () => {
  const owner = await come('/payroll');
  await owner.page.waitForURL('**/payroll/overview');
  await expect
    .poll(() => owner.page.locator('.pay-known').allTextContents())
    .toEqual([expect.stringContaining('DATABASE_URL'), expect.stringContaining('2026年第28号')]);
  expect(await barriersOn(owner.page)).toEqual([]);
  await owner.page.getByRole('link', { name: '收款人' }).click();
  await addPayee(owner.page);

  const payroll = await come('/payroll/events', { as: 'payroll' });
  await bringWorkIn(payroll.page);
  await heldCard(payroll.page);
  await payroll.page.goto('/payroll/rates');
  await publishSuccessor(payroll.page);
  await payroll.page.goto('/payroll/periods');
  const period = await reckonPeriod(payroll.page);

  // The second person goes by keyboard alone.
  await owner.page.goto(period);
  await owner.page.getByRole('button', { name: '批准并关闭' }).focus();
  await owner.page.keyboard.press('Enter');
  await owner.page.locator('.record-form button[type=submit]').focus();
  await owner.page.keyboard.press('Enter');
  await owner.page.getByText('银行代发文件').waitFor();

  const agent = await come('/me/payslips', { as: 'agent', ...PHONE });
  await agent.page.locator('.cards li').filter({ hasText: '108.00' }).first().getByRole('link').click();
  const slip = beside(agent.page);
  await slip.locator('.line summary').first().click();
  await slip.getByText('j-h1').first().waitFor();
  await slip.getByText('费率表没有给').or(slip.getByText('写明等待分钟不计薪')).first().waitFor();
  expect(await barriersOn(agent.page)).toEqual([]);
  await press(slip, '对这份工资条提出异议');
  await field(slip, '哪一行').selectOption('2');
  await field(slip, '哪里不对').fill('晚上的两通电话没有算。');
  await field(slip, '您认为应补多少').fill('12.50');
  await press(slip, '提出异议');
  await slip.getByText('已提出').waitFor();

  await payroll.page.goto('/payroll/disputes');
  await payroll.page.locator('.list tbody a').first().click();
  const dispute = beside(payroll.page);
  await dispute.getByText('晚上的两通电话没有算。').waitFor();
  await field(dispute, '结论').selectOption('upheld');
  await field(dispute, '写给员工的话').fill('查到了，漏了两通，补上。');
  await field(dispute, '补发').fill('12.50');
  await press(dispute, '答复');
  await dispute.getByText('已记一笔补发的更正').waitFor();

  await owner.page.goto('/payroll/corrections?state=waiting');
  await owner.page.locator('.list tbody a').first().click();
  await press(beside(owner.page), '批准');
  await expect
    .poll(() => beside(owner.page).locator('.record-part p').first().textContent())
    .toMatch(/补发 12\.50 元/u);
  await press(beside(owner.page), '批准');
  await beside(owner.page).locator('.record-form').waitFor({ state: 'detached' });

  await agent.page.goto('/me/disputes');
  await agent.page.locator('.cards a').first().click();
  await beside(agent.page).getByText('查到了，漏了两通，补上。').waitFor();
  await agent.page.goto('/me/pay');
  await expect.poll(() => agent.page.locator('.payslip').last().textContent()).toContain('12.50');
  await expect.poll(() => overflowOn(agent.page)).toBeLessThanOrEqual(0);
  expect(await barriersOn(agent.page)).toEqual([]);
  for (const each of [owner, payroll, agent]) expect(unexpected(each)).toEqual([]);
});

test('whoever has no right sees none of it, and a door that fails can be asked again', async () => {
  const { page } = await come('/payroll/periods', { as: 'agent' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('看不到这一页');

  let times = 0;
  const broken = await come('/payroll/periods', {
    as: 'auditor',
    before: async (opened) => {
      await opened.route('**/api/pay/periods?*', (route) => {
        times += 1;
        return times === 1
          ? route.fulfill({
              status: 422,
              contentType: 'application/json',
              body: JSON.stringify({ error: { code: 'x', sentence: '暂时不行。' } }),
            })
          : route.continue();
      });
    },
  });
  await broken.page.getByText('暂时不行。').waitFor();
  await press(broken.page, '再试一次');
  await broken.page.locator('.pay-board, .state').first().waitFor();
  expect(await broken.page.getByRole('button', { name: '开一期' }).count()).toBe(0);
});
