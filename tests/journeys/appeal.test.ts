import { afterAll, afterEach, expect, test } from 'vitest';
import { barriersOn, closeBrowser, follow, overflowOn, visit, type Visit } from './browser.ts';
import { visitConsole } from './console.ts';
import { check } from './postings.ts';

const open: Visit[] = [];
const kept = <Came extends Visit>(came: Came): Came => {
  open.push(came);
  return came;
};

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const POSTING = '【远山物流】急招居家客服，日结300元，先交押金200元到岗退还，联系13812345678';

test('an employer objects from the verdict, the console answers, and both see it', async () => {
  const { page } = kept(await visit('/'));
  await check(page, POSTING);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await follow(page.getByRole('button', { name: '这是我单位发布的，我有异议' }));
  await page.locator('#posting').waitFor();
  expect(decodeURIComponent(sent.join(''))).not.toContain('13812345678');
  await expect.poll(() => page.locator('#posting').inputValue()).toContain('138****5678');

  await page.getByLabel('上岗前要你出钱').check();
  await page.locator('#why').fill('押金是笔误，官网没有这一句。');
  await page.getByLabel('单位官网上能看到').check();
  await page.locator('#proof').fill('https://yuanshan-wl.com/jobs/3');
  // Without consent nothing is kept, and nothing that was typed is lost.
  await follow(page.locator('button.main'));
  await page.locator('.trouble').waitFor();
  await expect.poll(() => page.locator('#why').inputValue()).toBe('押金是笔误，官网没有这一句。');
  await page.locator('input[name=consent]').check();
  await page.locator('button.main').click();
  await page.waitForURL(/\/appeal\/[0-9a-z]{32}$/u);
  await expect.poll(() => page.locator('main').textContent()).toContain('等待处理');

  const { page: desk } = kept(await visitConsole('/admin/appeals?q=押金是笔误'));
  await desk.locator('tbody tr.ant-table-row a').first().click();
  await desk.getByLabel('怎么答').selectOption('asked');
  await desk.getByLabel('写给对方的话').fill('请给出官网上这一条的完整网址。');
  await desk.locator('.record-form button[type=submit]').click();
  await desk.locator('.history').getByText('请给出官网上这一条的完整网址。').waitFor();

  await page.reload();
  await expect.poll(() => page.locator('.events').textContent()).toContain('请给出官网上这一条的完整网址。');
  await page.locator('#message').fill('https://yuanshan-wl.com/jobs/3?id=9');
  await follow(page.locator('main form button'));
  await page.locator('.events li').nth(2).waitFor();

  await desk.reload();
  await desk.locator('.history li').nth(2).waitFor();
  await desk.getByLabel('怎么答').selectOption('upheld');
  await desk.getByLabel('写给对方的话').fill('查过了，规则判错了。');
  await desk.locator('.record-form button[type=submit]').click();
  await desk.locator('.history li').nth(3).waitFor();

  await page.reload();
  await expect.poll(() => page.locator('main').textContent()).toContain('异议成立');
  expect(await page.locator('#message').count()).toBe(0);

  await desk.goto('/admin/misses?rule=upfront-fee');
  await desk.getByText('查过了，规则判错了。').first().waitFor();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: '下载语料' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('misses-upfront-fee.txt');
});

test('no verdict that doubts nothing offers to object', async () => {
  const { page } = kept(await visit('/'));
  await check(page, '远山物流诚聘仓库管理员，月薪5000元，缴纳社保，请到官网投递简历。');
  expect(await page.locator('form[action="/appeal"]').count()).toBe(0);
});

test.each([
  ['zh', 390, false],
  ['zh', 390, true],
  ['en', 1440, true],
] as const)(
  'in %s at %i px, script %s: from pasting to the follow-up, no barrier anywhere',
  async (lang, width, javaScriptEnabled) => {
    const visited = kept(
      await visit(`/appeal?lang=${lang}`, { javaScriptEnabled, viewport: { width, height: 900 } }),
    );
    const { page } = visited;
    const looked = async () => {
      // The automatic reading is a script itself.
      if (!javaScriptEnabled) return;
      expect(await barriersOn(page)).toEqual([]);
      await expect.poll(() => overflowOn(page)).toBeLessThanOrEqual(0);
    };
    await looked();
    await page.locator('#text').fill(POSTING);
    await follow(page.locator('button.main'));
    await page.locator('#posting').waitFor();
    await looked();
    await page.locator('input[name=rule]').first().check();
    await page.locator('#why').fill('笔误');
    await page.locator('input[name=proofKind]').first().check();
    await page.locator('#proof').fill('https://yuanshan-wl.com/jobs/3');
    await page.locator('input[name=consent]').check();
    // The other language, with everything as it was typed.
    await follow(page.locator('button.language'));
    await page.locator('#why').waitFor();
    await expect.poll(() => page.locator('#why').inputValue()).toBe('笔误');
    await expect.poll(() => page.locator('input[name=consent]').isChecked()).toBe(true);
    await follow(page.locator('button.main'));
    await page.locator('.events').waitFor();
    await looked();
    expect(await page.content()).toContain(new URL(page.url()).pathname);
  },
);
