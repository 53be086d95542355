import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** As long as what is polled for is waited for: a machine at work elsewhere is no fault of the page. */
const PATIENCE_MS = 60_000;

let shared: Promise<Browser> | undefined;

/** The one Chromium of this test file. As root it has no sandbox to stand in; only our own loopback pages are opened. */
const browser = (): Promise<Browser> =>
  (shared ??= chromium.launch({
    executablePath: inject('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  }));

/** Call it when the file's tests are over. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

export type Visit = {
  readonly page: Page;
  /** What went wrong without anybody looking: script faults, refused inline text, requests to strangers. */
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
};

/**
 * Opens a page of the built server as a new reader, with nothing remembered. `before` prepares the page unopened.
 * Nothing moves on it: a press and a release that straddle a step of an animation land on two different things.
 */
export async function visit(
  path: string,
  { before, ...options }: BrowserContextOptions & { readonly before?: (page: Page) => Promise<void> } = {},
): Promise<Visit> {
  const origin = inject('origin');
  const context = await (
    await browser()
  ).newContext({
    baseURL: origin,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) faults.push(`stranger: ${url}`);
  });
  await before?.(page);
  await page.goto(path);
  return { page, faults, leave: () => context.close() };
}

/**
 * Presses what leads to another document, and waits until that one is there with its scripts. A press alone waits for
 * nothing: whatever is read next may still be of the page that is being left.
 */
export async function follow(pressed: Locator): Promise<void> {
  await Promise.all([pressed.page().waitForEvent('load'), pressed.click()]);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What an automatic reading finds against WCAG 2.2 AA, by rule and place. It is read in the page itself, once it is
 * there, and only what is wrong is told in full: telling what is right costs as much again.
 */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState();
  await page.evaluate(`if (!('axe' in window)) { ${axe.source} } true`);
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
}

/** How many pixels wider the page is than its window. */
export const overflowOn = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
