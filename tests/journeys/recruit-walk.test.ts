import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { exampleOffers } from '../../src/recruit/facts/example-offers.ts';
import { barriersOn, closeBrowser, follow, visit, type Visit } from './browser.ts';
import { EXAMPLE_PASSWORD } from './console.ts';
import { startServer } from './server.ts';

/** Codes are printed where the server runs, so this journey has a server of its own. */
const server = startServer({ LOG_LEVEL: 'silent' });
const ended = once(server, 'exit');
const heard: string[] = [];
if (!server.stdout) throw new Error('the server has no output to read');
const lines = createInterface(server.stdout).on('line', (line) => heard.push(line));
const WALK_MS = 180_000;

/** What was printed and not taken before; it is taken with this. */
async function printed(wanted: RegExp): Promise<string> {
  for (;;) {
    const at = heard.findIndex((line) => wanted.test(line));
    if (at !== -1) return wanted.exec(heard.splice(at, 1)[0] ?? '')?.[1] ?? '';
    await once(lines, 'line');
  }
}
const code = () => printed(/验证码 (\d{6})/u);

let origin: string;
const open: Visit[] = [];
const come = async (...[path, options]: Parameters<typeof visit>): Promise<Page> => {
  const came = await visit(`${origin}${path}`, options);
  open.push(came);
  return came.page;
};
let recruiter: Page;
beforeAll(async () => {
  origin = await printed(/(http:\/\/\S+)/u);
  recruiter = await signedIn('recruiter');
}, WALK_MS);
afterAll(async () => {
  for (const each of open) await each.leave();
  await closeBrowser();
  server.kill('SIGTERM');
  await ended;
});

async function signedIn(name: string): Promise<Page> {
  const page = await come('/sign-in', { viewport: { width: 1440, height: 900 } });
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=password]').fill(EXAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.person').waitFor();
  return page;
}

const dayAhead = (count: number): string =>
  new Date(Date.now() + count * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

/** Fills the form that is open: a field by its key, with what its kind takes. */
async function filled(page: Page, typed: { readonly [key: string]: string }): Promise<void> {
  const form = page.locator('.record-form').last();
  await form.waitFor();
  for (const [key, value] of Object.entries(typed)) {
    const field = form.locator(`[id$="-${key}"]`);
    await field.waitFor();
    const isChoice = (await field.and(page.locator('select')).count()) === 1;
    await (isChoice ? field.selectOption(value) : field.fill(value));
  }
  await form.locator('button[type=submit]').click();
}

const PEAK = '双旦 2027';
const TITLE = '双旦居家话务客服';

/** A peak, a draft for it, and the draft signed and shown to everybody. */
async function published(): Promise<void> {
  await recruiter.goto(`${origin}/recruit/peaks`);
  await press(recruiter, '新增高峰');
  const span = { from: dayAhead(1), to: dayAhead(40), replyDays: '3' };
  await filled(recruiter, { name: PEAK, headcount: '20', ...span });
  await recruiter.getByText(PEAK).first().waitFor();

  await recruiter.goto(`${origin}/recruit/postings`);
  await press(recruiter, '写一条招聘');
  const [example] = exampleOffers;
  if (!example) throw new Error('the example has no offer');
  const { agency, peak: _peak, title: _title, ...offer } = example;
  const form = recruiter.locator('.record-form');
  await form.locator('[id$="-agencyId"]').selectOption({ label: agency });
  await form.locator('[id$="-peakId"]').selectOption({ label: PEAK });
  const written = Object.fromEntries(Object.entries(offer).map(([key, value]) => [key, String(value)]));
  const own = { title: TITLE, employer: '远山物流（示例）', validTo: dayAhead(20), source: '招聘台' };
  await filled(recruiter, { ...written, ...own });
  await form.waitFor({ state: 'detached' });
  await recruiter.locator('tbody tr', { hasText: TITLE }).click();
  await recruiter.getByText('可以发布。').waitFor();
  await press(recruiter, '签名并发布');
  await recruiter.locator('.record-form button[type=submit]').click();
  await recruiter.locator('tbody tr', { hasText: TITLE }).getByText('已发布').waitFor();
}

/** Applies from the public list, tries the first call, and keeps the certificate with the application. */
async function applied(phone: Page): Promise<void> {
  await follow(phone.getByRole('link', { name: TITLE, exact: true }));
  await follow(phone.getByRole('link', { name: '报名', exact: true }));
  await phone.getByLabel('手机号').fill('13900008888');
  await phone.getByLabel('平日晚上').check();
  await phone.getByLabel('怎么称呼您').fill('小鹿');
  await phone.getByRole('button', { name: '发送验证码' }).click();
  await phone.getByLabel('6 位验证码').fill(await code());
  await phone.getByRole('button', { name: '报名', exact: true }).click();
  await phone.waitForURL('**/applications*');
  await phone.getByText('附上试岗证书（自愿）').click();
  await follow(phone.getByRole('link', { name: '附上我的试岗证书' }));
  await phone.getByText('这个标签页里还没有结果').waitFor();
  await phone.goto(`${origin}/try/first-case`);
  await phone.locator('.choices, .outcome').first().waitFor();
  while ((await phone.locator('.choices a').count()) > 0) await follow(phone.locator('.choices a').first());
  await follow(phone.getByRole('link', { name: '做一份证书，或核对一份' }));
  await phone.getByText('句帮上了忙').waitFor();
  await phone.locator('#sign').click();
  await phone.locator('#keep-now').click();
  await phone.getByText('已经放在一起了。').waitFor();
  await follow(phone.getByRole('link', { name: '回到我的报名' }));
  await phone.getByText('附上的试岗结果：1 项').waitFor();
}

/** What speaks for the applicant stands on the card; then an offer, worked out and made. */
async function offered(): Promise<void> {
  await recruiter.goto(`${origin}/recruit/applications`);
  const card = recruiter.locator('.apply-card', { hasText: '小鹿' });
  await card.getByText('句帮上了忙').waitFor();
  await card.getByRole('link').click();
  const stands = (what: string) => recruiter.locator('.history', { hasText: what }).waitFor();
  await press(recruiter, '开始看');
  await recruiter.locator('.record-form button[type=submit]').click();
  await stands('招聘方看了报名');
  await press(recruiter, '发录用条件');
  await filled(recruiter, { startsOn: dayAhead(12), answerBy: dayAhead(6) });
  await recruiter.getByText('合法，可以发出。').waitFor();
  await press(recruiter, '发出');
  await recruiter.getByText('等答复').waitFor();
}

async function agreementOffered(): Promise<void> {
  await recruiter.goto(`${origin}/recruit/agreements`);
  await press(recruiter, '拟一份协议');
  const form = recruiter.locator('.record-form');
  const offers = form.locator('[id$="-offerId"]');
  await offers.locator('option', { hasText: TITLE }).waitFor({ state: 'attached' });
  const value = await offers.locator('option', { hasText: TITLE }).getAttribute('value');
  await filled(recruiter, { offerId: value ?? '' });
  await form.waitFor({ state: 'detached' });
  await recruiter.locator('tbody tr', { hasText: '已拟好，等用工方签' }).first().click();
  await recruiter.getByLabel('您的姓名').fill('周迎');
  await recruiter.getByLabel('手机号').fill('13800000002');
  await press(recruiter, '获取验证码');
  await recruiter
    .getByLabel('验证码')
    .last()
    .fill(await code());
  await press(recruiter, '代表甲方签名');
  await recruiter.getByText('等本人签').first().waitFor();
}

async function signed(phone: Page): Promise<void> {
  await follow(phone.getByRole('link', { name: '读协议，再签名' }));
  await phone.getByText('请从头读到尾').waitFor();
  await phone.getByLabel('您的姓名').fill('陆晓');
  await phone.getByLabel('手机号').fill('13900008888');
  await press(phone, '获取验证码');
  await phone
    .getByLabel('验证码')
    .last()
    .fill(await code());
  await press(phone, '我已读完，签名');
  await phone.getByRole('heading', { name: '入职清单' }).waitFor();
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const agreements = z.object({ rows: z.array(z.object({ id: z.string(), fingerprint: z.string() })) });

/** The PDF is downloaded where one stands; both sides have the same one, of the text whose hash was signed. */
async function downloaded(phone: Page): Promise<void> {
  await phone.goto(`${origin}/applications`);
  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('link', { name: '下载 PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^LK-[2-9A-HJ-NP-Z]{8}\.pdf$/u);
  const mine = await phone.request.get(download.url());
  const [agreement] = agreements.parse(
    await (await phone.request.get(`${origin}/api/me/agreements`)).json(),
  ).rows;
  const where = `/agreements/${agreement?.id ?? ''}`;
  const theirs = await recruiter.request.get(`${origin}/api${where}/file`);
  expect((await mine.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect(sha256(await theirs.body())).toBe(sha256(await mine.body()));
  const text = await (await phone.request.get(`${origin}/api/me${where}/text`)).body();
  expect(sha256(text)).toBe(agreement?.fingerprint);
}

test(
  'from a peak to a signed agreement: published, applied for, with what was shown, offered, signed by both',
  async () => {
    await published();
    const phone = await come('/jobs', { viewport: { width: 390, height: 844 } });
    await applied(phone);
    await offered();
    await phone.goto(`${origin}/applications`);
    await phone.getByRole('button', { name: '接受', exact: true }).click();
    await phone.locator('.stands', { hasText: '已接受' }).waitFor();
    await agreementOffered();
    await phone.goto(`${origin}/applications`);
    await phone.getByText('之前读协议并签名').waitFor();
    expect(await barriersOn(phone)).toEqual([]);
    await signed(phone);
    await downloaded(phone);
  },
  WALK_MS,
);

const cardOf = (page: Page, name: string) => page.locator('.apply-card', { hasText: name });

test(
  'many are turned down at once by two people: who proposes it cannot confirm it',
  async () => {
    await recruiter.goto(`${origin}/recruit/applications`);
    const names = ['小周（示例）', '阿青（示例）'];
    for (const name of names) await cardOf(recruiter, name).getByRole('checkbox').check();
    await press(recruiter, '不录用所选 2 份');
    await filled(recruiter, { reason: 'times-do-not-fit', remark: '这一期的班次排满了，下一期欢迎再报。' });
    await recruiter.getByText('您提出的，要由别人确认。').waitFor();
    await recruiter.getByRole('button', { name: '放弃' }).waitFor();
    expect(await recruiter.getByRole('button', { name: '确认', exact: true }).count()).toBe(0);
    expect(await barriersOn(recruiter)).toEqual([]);

    const second = await signedIn('owner');
    await second.goto(`${origin}/recruit/applications`);
    await press(second, '确认');
    await second.locator('.record-form button[type=submit]').click();
    for (const name of names) await cardOf(second, name).getByText('没有录用').waitFor();
  },
  WALK_MS,
);
