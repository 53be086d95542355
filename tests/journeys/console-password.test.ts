import { inject, afterAll, afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';
import { EXAMPLE_PASSWORD, unexpected, visitConsole } from './console.ts';

const open: Visit[] = [];

const kept = (visited: Visit): Visit => {
  open.push(visited);
  return visited;
};

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const made = z.object({ temporaryPassword: z.string() });

/** Somebody whom the owner has just made, and the password they were told. */
async function somebodyNew(name: string): Promise<string> {
  const { page } = kept(await visitConsole('/admin/people'));
  const answer = await page.request.post(new URL('/api/people', inject('origin')).href, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { name, displayName: '新来的人', roles: ['auditor'] },
  });
  return made.parse(await answer.json()).temporaryPassword;
}

async function signIn(path: string, name: string, password: string, phone = false): Promise<Visit> {
  const visited = kept(await visit(path, phone ? { viewport: { width: 390, height: 844 } } : {}));
  const { page } = visited;
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button.main').click();
  return visited;
}

test('a temporary password is changed before anything else, and ends every other session', async () => {
  const temporary = await somebodyNew('xinlai');
  const elsewhere = await signIn('/sign-in?lang=zh', 'xinlai', temporary, true);
  await elsewhere.page.locator('.first-password').waitFor();
  expect(await barriersOn(elsewhere.page)).toEqual([]);
  await expect.poll(() => overflowOn(elsewhere.page)).toBeLessThanOrEqual(0);

  const visited = await signIn('/sign-in?lang=zh&next=/admin/audit', 'xinlai', temporary);
  const { page } = visited;
  await page.locator('.first-password').waitFor();
  expect(await page.locator('.sections a, .list').count()).toBe(0);
  const types = ['current-password', 'new-password', 'new-password'];
  for (const [at, type] of types.entries())
    await expect
      .poll(() => page.locator('.first-password input').nth(at).getAttribute('autocomplete'))
      .toBe(type);

  const fill = async (...texts: readonly string[]) => {
    for (const [at, text] of texts.entries()) await page.locator('.first-password input').nth(at).fill(text);
    await page.locator('.first-password button[type=submit]').click();
  };
  await fill(temporary, '山高路远坑深大军纵横', '山高路远坑深大军纵横驰奔');
  await expect.poll(() => page.locator('.first-password [role=alert]').textContent()).toMatch(/不一样/u);
  await fill('not the one I was told', '山高路远坑深大军纵横', '山高路远坑深大军纵横');
  await expect
    .poll(() => page.locator('.first-password [role=alert]').textContent())
    .toMatch(/现在的密码不对/u);
  await fill(temporary, '山高路远坑深大军纵横', '山高路远坑深大军纵横');
  await page.locator('.list').waitFor();
  await expect.poll(() => page.locator('.sections a[aria-current=page]').textContent()).toBe('审计记录');
  expect(await page.locator('.first-password').count()).toBe(0);

  await elsewhere.page.goto(new URL('/admin/audit', inject('origin')).href);
  await elsewhere.page.waitForURL('**/sign-in?next=*');
});

test('one’s own password is changed from any page, which stays as it was', async () => {
  const temporary = await somebodyNew('laoren');
  const first = await signIn('/sign-in?lang=en&next=/admin/audit', 'laoren', temporary);
  const { page } = first;
  await page.locator('.first-password').waitFor();
  const inputs = (where: string, at: number) => page.locator(`${where} input`).nth(at);
  const change = async (where: string, present: string, next: string) => {
    for (const [at, text] of [present, next, next].entries()) await inputs(where, at).fill(text);
    await page.locator(`${where} button[type=submit]`).click();
  };
  await change('.first-password', temporary, EXAMPLE_PASSWORD);
  await page.locator('.list').waitFor();

  await page.locator('.wide-field input').fill('half a word');
  await page.locator('.person').click();
  await page.locator('.ways-out button').first().click();
  await page.locator('.ant-modal input').first().waitFor();
  await page.locator('.panel').waitFor({ state: 'hidden' });
  expect(await barriersOn(page)).toEqual([]);
  await change('.ant-modal', EXAMPLE_PASSWORD, '1234567890');
  await expect.poll(() => page.locator('.ant-modal [role=alert]').textContent()).toMatch(/too easy/u);
  await change('.ant-modal', EXAMPLE_PASSWORD, 'the kettle sings at noon');
  await expect.poll(() => page.locator('.ant-modal-body').textContent()).toBe('Your password is changed.');
  await page.keyboard.press('Escape');
  await page.locator('.ant-modal').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('.wide-field input').inputValue()).toBe('half a word');
  await page.reload();
  await page.locator('.list').waitFor();
  expect(unexpected(first).filter((fault) => !/status of 422/u.test(fault))).toEqual([]);
});
