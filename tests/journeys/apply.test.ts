import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn, closeBrowser, follow, overflowOn, visit, type Visit } from './browser.ts';
import { EXAMPLE_PASSWORD } from './console.ts';
import { startServer } from './server.ts';

/** Codes are printed where the server runs, so this journey has a server of its own. */
const server = startServer({ LOG_LEVEL: 'silent' });
const ended = once(server, 'exit');
const heard: string[] = [];
if (!server.stdout) throw new Error('the server has no output to read');
const lines = createInterface(server.stdout).on('line', (line) => heard.push(line));

/** The last thing of its kind that was printed, once there is one. */
async function printed(wanted: RegExp): Promise<string> {
  for (;;) {
    const found = heard.map((line) => wanted.exec(line)?.[1]).findLast((text) => text !== undefined);
    if (found !== undefined) return found;
    await once(lines, 'line');
  }
}

let origin: string;
beforeAll(async () => {
  origin = await printed(/(http:\/\/\S+)/u);
});
afterAll(async () => {
  await closeBrowser();
  server.kill('SIGTERM');
  await ended;
});

const PHONE = { viewport: { width: 390, height: 844 } } as const;
const identity = '11010519491231002X';

const lookedAt = async (page: Page): Promise<void> => {
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
};

/** From the posting to a filled-in form, refused in the browser, mended, and sent with the code of the message. */
async function apply(): Promise<Visit> {
  const applicant = await visit(`${origin}/jobs`, PHONE);
  const { page } = applicant;
  await follow(page.getByRole('link', { name: '居家话务客服' }));
  await follow(page.getByRole('link', { name: '报名', exact: true }));
  await page.getByLabel('手机号').fill('13900001234');
  await page.getByLabel('平日晚上').check();
  await page.getByLabel('怎么称呼您').fill('小满');
  await page.getByLabel('想说的话').fill(`我的号 ${identity}`);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByText('签约之前谁都不可以要您的身份证号').waitFor();
  expect(sent.join(' ')).not.toContain(identity.slice(0, 6));
  await lookedAt(page);
  await expect.poll(() => page.getByLabel('怎么称呼您').inputValue()).toBe('小满');

  await page.getByLabel('想说的话').fill('下周一起可以上班');
  await follow(page.getByRole('button', { name: '发送验证码' }));
  await page.getByLabel('6 位验证码').fill(await printed(/验证码 (\d{6})/u));
  await page.getByRole('button', { name: '报名', exact: true }).click();
  await page.waitForURL('**/applications*');
  await expect
    .poll(() => page.locator('.next').textContent())
    .toMatch(/最晚 \d{4}-\d\d-\d\d 招聘方看您的报名并答复/u);
  await lookedAt(page);
  return applicant;
}

/** The board, and from it the card of the one who just applied, with the keyboard. */
async function open(): Promise<Visit> {
  const recruiter = await visit(`${origin}/sign-in`, { viewport: { width: 1440, height: 900 } });
  const { page } = recruiter;
  await page.locator('input[name=name]').fill('qinghe');
  await page.locator('input[name=password]').fill(EXAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.person').waitFor();
  await page.goto(`${origin}/recruit/applications`);
  const card = page.locator('.apply-card', { hasText: '小满' }).getByRole('link');
  await card.waitFor();
  await lookedAt(page);
  // Another agency's applicants are not on this board.
  expect(await page.locator('.apply-board').textContent()).not.toContain('北辰');
  await card.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '开始看' }).waitFor();
  return recruiter;
}

/** This server is no stranger, and what is refused is reported as an error by the browser. */
const isExpected = (fault: string): boolean => fault.includes(origin) || /status of 4(?:01|22)/u.test(fault);

const dayAhead = (count: number): string =>
  new Date(Date.now() + count * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

test('from a posting to an accepted offer: the applicant on a phone, the agency at its board', async () => {
  const applicant = await apply();
  const { page: phone } = applicant;
  const recruiter = await open();
  const { page: desk } = recruiter;
  // What was done stands in the record before the next thing is.
  const stands = (what: string) => desk.locator('.history', { hasText: what }).waitFor();
  const confirm = async (name: string, what: string) => {
    await desk.getByRole('button', { name, exact: true }).click();
    await desk.locator('.record-form button[type=submit]').click();
    await stands(what);
  };
  await confirm('开始看', '招聘方看了报名');
  await desk.getByRole('button', { name: '约面谈' }).click();
  // What would frighten an applicant does not go out, and stays where it was typed.
  const remark = desk.getByLabel('写给求职者的一句话');
  await remark.fill('先加微信，交 100 元报名费');
  await desk.locator('.record-form button[type=submit]').click();
  await desk.getByText('这段话不能发给求职者').waitFor();
  await remark.fill('请选一个时间，我们电话里聊。');
  await desk.locator('.record-form button[type=submit]').click();
  await stands('请您选面谈时间');

  await phone.reload();
  await phone.getByText('请选一个时间，我们电话里聊。').waitFor();
  await follow(phone.getByRole('button', { name: '就选这个时间' }));
  await phone.getByRole('heading', { name: '约好的面谈' }).waitFor();
  await lookedAt(phone);
  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('link', { name: '放进日历' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('interview.ics');

  await desk.reload();
  await confirm('面谈过了', '面谈过了');
  await desk.getByRole('button', { name: '发录用条件' }).click();
  await desk.getByLabel('从哪天开始').fill(dayAhead(10));
  await desk.getByLabel('最晚哪天答复').fill(dayAhead(5));
  await desk.getByLabel('结算').selectOption('31');
  await desk.getByRole('button', { name: '试算' }).click();
  await desk.getByText('不合法，不能发出').waitFor();
  await expect.poll(() => desk.locator('main').textContent()).toContain('第七十二条');
  await desk.getByRole('button', { name: '再改改' }).click();
  await desk.getByLabel('结算').selectOption('15');
  await desk.getByRole('button', { name: '试算' }).click();
  await desk.getByText('合法，可以发出。').waitFor();
  await lookedAt(desk);
  await desk.getByRole('button', { name: '发出', exact: true }).click();
  await desk.getByText('等答复').waitFor();

  await phone.reload();
  await phone.getByRole('heading', { name: '录用条件', exact: true }).waitFor();
  await lookedAt(phone);
  await follow(phone.getByRole('button', { name: '接受', exact: true }));
  await phone.locator('.stands', { hasText: '已接受' }).waitFor();
  await desk.reload();
  await desk.getByText('接受录用条件').waitFor();
  expect([...applicant.faults, ...recruiter.faults].filter((fault) => !isExpected(fault))).toEqual([]);
  await applicant.leave();
  await recruiter.leave();
});

test('without script everything is refused and taken by the server, and switching the language loses nothing', async () => {
  const { page, leave } = await visit(`${origin}/jobs`, { ...PHONE, javaScriptEnabled: false });
  await follow(page.getByRole('link', { name: '居家话务客服' }));
  await follow(page.getByRole('link', { name: '报名', exact: true }));
  await page.getByLabel('手机号').fill('13900001235');
  await page.getByLabel('周末白天').check();
  await page.getByLabel('想说的话').fill(`卡号 6222 0212 3456 7890 128`);
  await follow(page.getByRole('button', { name: '发送验证码' }));
  await page.getByText('签约之前谁都不可以要您的卡号').waitFor();
  await page.getByLabel('想说的话').fill('周末都有空');
  await follow(page.getByRole('button', { name: 'English' }));
  await page.getByRole('button', { name: 'Send me a code' }).waitFor();
  await expect.poll(() => page.getByLabel('Mobile number').inputValue()).toBe('13900001235');
  await expect.poll(() => page.getByLabel('Anything to add').inputValue()).toBe('周末都有空');
  await expect.poll(() => page.getByLabel('Weekend days').isChecked()).toBe(true);
  await leave();
});
