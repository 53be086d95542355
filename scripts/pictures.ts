import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { originOf, startServer } from '../tests/journeys/server.ts';
import { findBrowser } from './house/browser.mjs';

/** `npm run pictures`: takes the pictures of the documents anew, from the real pages in a real browser. */
const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures');

const POSTING = `【急聘】远山物流线上客服，在家就能做，手机电脑都行
时薪85元起，日结，无需经验，无业绩考核，宝妈学生都可以
每天两三个小时，轻松月入过万，名额只剩最后6个
上岗前需交298元系统开通费，做满三天随第一笔工资退还
加主管微信报名：ysh_kefu07`;

const EARN = `/earn?${new URLSearchParams({
  place: '成都',
  relation: 'labor-service',
  season: 'peak',
  experience: 'some',
  promise: '月入过万',
}).toString()}`;

const windows = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
} as const;

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Only what stands in the window, not the whole length of the page. */
  readonly isWindow?: boolean;
};

const WHOLE_HEIGHT = 'document.documentElement.scrollHeight';
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const shots: readonly Shot[] = [
  { name: 'empty', path: '/' },
  { name: 'check', path: '/', act: checkPosting, isWindow: true },
  { name: 'check-whole', path: '/', act: checkPosting },
  { name: 'guard', path: '/guard' },
  { name: 'earn', path: EARN },
];

async function checkPosting(page: Page): Promise<void> {
  await page.locator('textarea').fill(POSTING);
  await page.locator('form button[type=submit].main').click();
  await page.locator('#verdict-body > *').first().waitFor();
  await page.evaluate('document.activeElement?.blur()');
}

/**
 * What lies far below the window is not laid out, and would be missing from a picture of the whole page. What has come
 * into the window takes its true height a frame later, which is seldom the one it was held for: hence twice.
 */
async function openWide(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  for (let times = 0; times < 2; times += 1) {
    await page.setViewportSize({ width, height: await page.evaluate<number>(WHOLE_HEIGHT) });
    await page.evaluate(TWO_FRAMES);
  }
}

async function takeAll(browser: Browser, origin: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [window, options] of Object.entries(windows)) {
    for (const { name, path, act, isWindow = false } of shots) {
      const context = await browser.newContext({ ...options, baseURL: origin, locale: 'zh-CN' });
      const page = await context.newPage();
      await page.goto(path);
      await act?.(page);
      if (!isWindow) await openWide(page);
      await page.screenshot({ path: join(FOLDER, `${name}-${window}.png`), fullPage: !isWindow });
      await context.close();
      console.log(`docs/pictures/${name}-${window}.png`);
    }
  }
}

const executablePath = await findBrowser();
if (executablePath === undefined) {
  console.error('没有浏览器，拍不了图。\nThere is no browser to take pictures with.');
  process.exitCode = 1;
} else {
  const server = startServer({ LOG_LEVEL: 'silent' });
  const ended = once(server, 'exit');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await takeAll(browser, await originOf(server));
  await browser.close();
  server.kill('SIGTERM');
  await ended;
}
