import { afterAll, expect, test } from 'vitest';
import { barriersOn, closeBrowser, follow, overflowOn, visit } from './browser.ts';

afterAll(closeBrowser);

test('from the list to a posting, its poster, and its proof; a code from a poster is verified in the browser', async () => {
  const { page, faults, leave } = await visit('/jobs');
  await page.getByLabel('城市').selectOption('成都');
  await follow(page.getByRole('button', { name: '筛选' }));
  await follow(page.getByRole('link', { name: '居家话务客服' }));
  await expect.poll(() => page.locator('main').textContent()).toContain('底薪每小时');
  await expect.poll(() => overflowOn(page)).toBe(0);
  await follow(page.getByRole('link', { name: '核对签名' }));
  await page.locator('.seal-verified').waitFor();
  await page.getByText('没有被撤回，截至').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await expect.poll(() => overflowOn(page)).toBe(0);

  // What a scanned code opens: the token is behind the #, so only the browser can have verified it.
  const token = (await page.locator('#proof').getAttribute('data-token')) ?? '';
  await page.goto(new URL(`/guard`, page.url()).href);
  await page.goto(new URL(`/p#${token}`, page.url()).href);
  await page.locator('.seal-verified').waitFor();
  await page.getByText('没有被撤回，截至').waitFor();
  await expect.poll(() => page.locator('.signed').textContent()).toContain('028-5550 0100');

  // Another contact under the same signature.
  const [first = '', last = ''] = token.split('~');
  const [head, , seal] = last.split('.');
  const claims = Buffer.from(last.split('.')[1] ?? '', 'base64url').toString();
  const changed = Buffer.from(claims.replace('028-5550 0100', '028-5550 0199')).toString('base64url');
  await page.goto(new URL(`/p#${first}~${head}.${changed}.${seal}`, page.url()).href);
  await page.locator('.seal-stop').waitFor();
  await expect.poll(() => page.locator('.verdict-head').textContent()).toContain('招聘的签名对不上');
  expect(await page.locator('.signed').count()).toBe(0);
  expect(faults).toEqual([]);
  await leave();
});

test('without script a typed code is verified by the site', async () => {
  const { page, leave } = await visit('/jobs', { javaScriptEnabled: false });
  const address = (await page.locator('.jobs a').first().getAttribute('href')) ?? '';
  await page.goto(new URL('/p', page.url()).href);
  await page.getByLabel('海报上的短码').fill(address.replace('/jobs/', '').toLowerCase());
  await follow(page.getByRole('button', { name: '核对' }));
  await page.locator('.seal-verified').waitFor();
  await leave();
});
