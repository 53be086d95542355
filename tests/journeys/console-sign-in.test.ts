import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';
import { answer, EXAMPLE_PASSWORD, unexpected } from './console.ts';

const open: Visit[] = [];

async function come(...asked: Parameters<typeof visit>): Promise<Visit> {
  const came = await visit(...asked);
  open.push(came);
  await came.page.locator('form').waitFor();
  return came;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

const focusedName = (page: Page) =>
  page.evaluate<string>("document.activeElement?.getAttribute('name') ?? ''");

describe('by name and password', () => {
  test('the keyboard goes all the way, to the page that was asked for', async () => {
    const { page } = await come('/admin/audit?size=20');
    await page.waitForURL('**/sign-in?*');
    await page.locator('input[name=name]').focus();
    await page.keyboard.insertText('owner');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedName(page)).toBe('password');
    await page.keyboard.insertText(EXAMPLE_PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.list').waitFor();
    await expect.poll(() => page.url()).toBe(new URL('/admin/audit?size=20', inject('origin')).href);
  });

  test('one of the example people is filled in with a press', async () => {
    const { page } = await come('/sign-in');
    await page.locator('.examples button').first().click();
    await expect.poll(() => page.locator('input[name=name]').inputValue()).toBe('owner');
    await page.locator('button.main').click();
    await page.waitForURL('**/admin/**');
  });

  test('a wrong password is one sentence that does not say which part was wrong, and nothing typed is lost', async () => {
    const visited = await come('/sign-in');
    const { page } = visited;
    await page.locator('input[name=name]').fill('owner');
    await page.locator('input[name=password]').fill('not the password');
    await page.locator('button.main').click();
    await page.locator('.trouble').waitFor();
    const known = await page.locator('.trouble').textContent();
    await expect.poll(() => page.locator('input[name=name]').inputValue()).toBe('owner');
    await expect.poll(() => page.locator('input[name=password]').inputValue()).toBe('not the password');
    await expect.poll(() => focusedName(page)).toBe('password');

    await page.locator('input[name=name]').fill('nobody-here');
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/sessions')),
      page.locator('button.main').click(),
    ]);
    await page.locator('button.main[aria-disabled=false]').waitFor();
    await expect.poll(() => page.locator('.trouble').textContent()).toBe(known);
    expect(unexpected(visited)).toEqual([]);
  });

  test('the password can be seen, and hidden again', async () => {
    const { page } = await come('/sign-in');
    const password = page.locator('input[name=password]');
    const toggle = page.locator('.line button');
    await expect.poll(() => password.getAttribute('type')).toBe('password');
    await toggle.click();
    await expect.poll(() => password.getAttribute('type')).toBe('text');
    await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();
    await expect.poll(() => password.getAttribute('type')).toBe('password');
  });

  test('browsers and password managers are told what the fields are', async () => {
    const { page } = await come('/sign-in');
    const named = (names: string) =>
      page.evaluate<string[]>(
        `'${names}'.split(' ').map((name) => document.querySelector('input[name=' + name + ']').autocomplete)`,
      );
    expect(await named('name password')).toEqual(['username', 'current-password']);
    await page.locator('input[value=code]').check();
    expect(await named('phone code')).toEqual(['tel-national', 'one-time-code']);
  });
});

describe('by a code', () => {
  test('it is told to be told to nobody, and a wrong one is one sentence', async () => {
    const { page } = await come('/sign-in?lang=en');
    await page.locator('input[value=code]').check();
    await expect.poll(() => page.locator('.notice').textContent()).toMatch(/tell it to nobody/u);
    await page.locator('input[name=phone]').fill('+86 138-0000-0008');
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.url().endsWith('/api/sign-in-codes')),
      page.locator('.line button').click(),
    ]);
    expect(sent.postDataJSON()).toEqual({ phone: '13800000008' });
    await page.locator('.under:not(:empty)').waitFor();
    await expect.poll(() => page.locator('.line button').getAttribute('aria-disabled')).toBe('true');

    await page.locator('input[name=code]').fill('000000');
    await page.keyboard.press('Enter');
    await page.locator('.trouble').waitFor();
    await expect.poll(() => page.locator('input[name=phone]').inputValue()).toBe('+86 138-0000-0008');
    await expect.poll(() => page.locator('input[name=code]').inputValue()).toBe('000000');
  });

  test('a number that is none is said before anything is sent', async () => {
    const { page } = await come('/sign-in');
    await page.locator('input[value=code]').check();
    await page.locator('input[name=phone]').fill('123');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.line button').click();
    await page.locator('.trouble').waitFor();
    await expect.poll(() => focusedName(page)).toBe('phone');
    await expect.poll(() => page.locator('input[name=phone]').getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
  });
});

test('another language, and nothing typed is lost', async () => {
  const { page } = await come('/sign-in');
  await page.locator('input[name=name]').fill('owner');
  await page.locator('input[name=password]').fill('half a pass');
  await page.locator('header button').click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Sign in');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await expect.poll(() => page.locator('input[name=name]').inputValue()).toBe('owner');
  await expect.poll(() => page.locator('input[name=password]').inputValue()).toBe('half a pass');

  await page.reload();
  await page.locator('form').waitFor();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Sign in');
});

test.each([
  { why: 'the line is down', reply: undefined, said: /连不上服务器/u },
  {
    why: 'too many attempts',
    reply: { status: 429, sentence: '试的次数太多了，请 15 分钟后再试。' },
    said: /15 分钟/u,
  },
])('$why: one sentence, and nothing typed is lost', async ({ reply, said }) => {
  const { page } = await come('/sign-in');
  await page.route('**/api/sessions', (route) =>
    reply
      ? answer(route, reply.status, { error: { code: 'refused', sentence: reply.sentence } })
      : route.abort(),
  );
  await page.locator('input[name=name]').fill('owner');
  await page.locator('input[name=password]').fill('abc');
  await page.locator('button.main').click();
  await page.locator('.trouble').waitFor();
  await expect.poll(() => page.locator('.trouble').textContent()).toMatch(said);
  await expect.poll(() => page.locator('input[name=password]').inputValue()).toBe('abc');
});

const ELSEWHERE = [
  'https://evil.example/',
  '//evil.example/admin',
  '/\\evil.example',
  '/api/session',
  'javascript:alert(1)',
];

test('nobody is sent on to another site, to a door that is no page, or to a script', async () => {
  const { page } = await come('/sign-in');
  for (const next of ELSEWHERE) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator('.examples button').first().click();
    await page.locator('button.main').click();
    // Where it leads is known before that page is there.
    await page.waitForURL('**/admin/**', { waitUntil: 'commit' });
    expect(new URL(page.url()).origin, next).toBe(inject('origin'));
    await page.context().clearCookies();
  }
});

test.each([
  { lang: 'zh', colorScheme: 'light', mode: 'password' },
  { lang: 'en', colorScheme: 'dark', mode: 'password' },
  { lang: 'zh', colorScheme: 'dark', mode: 'code' },
  { lang: 'en', colorScheme: 'light', mode: 'code' },
] as const)(
  'there is no barrier in $lang, $colorScheme, by $mode, on a phone and at a desk',
  async (look) => {
    const { lang, colorScheme, mode } = look;
    const visited = await come(`/sign-in?lang=${lang}`, {
      viewport: { width: 390, height: 844 },
      colorScheme,
    });
    const { page } = visited;
    await page.locator(`input[value=${mode}]`).check();
    await page.locator('button.main').click();
    await page.locator('.trouble').waitFor();
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflowOn(page), { message: `${width} px` }).toBeLessThanOrEqual(0);
      expect(await barriersOn(page), `${width} px`).toEqual([]);
    }
    expect(await page.locator('svg.seal').count()).toBe(0);
    expect(unexpected(visited)).toEqual([]);
  },
);

test('without script the page says that it needs one', async () => {
  const visited = await visit('/sign-in', { javaScriptEnabled: false });
  open.push(visited);
  await expect.poll(() => visited.page.locator('noscript').textContent()).toMatch(/JavaScript/u);
});
