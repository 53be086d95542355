import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, follow, overflowOn, visit, type Visit } from './browser.ts';

const open: Visit[] = [];
async function come(...asked: Parameters<typeof visit>): Promise<Visit> {
  const came = await visit(...asked);
  open.push(came);
  return came;
}
afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});

const signsOf = (text: string | null): readonly string[] => [...(text ?? '').replaceAll(/\s/gu, '')];

/** Types a word as an input method does: a composition that grows letter by letter, then the word in its place. */
async function compose(cdp: CDPSession, word: string): Promise<void> {
  const letters = 'kehu'.repeat(3).slice(0, 2 * [...word].length);
  for (let length = 1; length <= letters.length; length += 1)
    await cdp.send('Input.imeSetComposition', {
      text: letters.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  await cdp.send('Input.insertText', { text: word });
}

/** What the page itself saw, read back from the tab. */
const remembered = (page: Page) =>
  page.evaluate<string | null>(`sessionStorage.getItem('likui-try')`).then((text) => text ?? '');

/** A hand brings a character every so often; what types faster is no hand, and is told so. */
const WORD_MS = 3 * 210;
const WORDS = 16;
/** From the first key to the end of the last word, after which nobody waits. */
const TYPED_MS = (WORDS - 1) * WORD_MS;

/**
 * The page's own clock stands still until the typist has taken their time, so that what the page reckons of it is known
 * to the tenth, and no second is spent. The server still holds the ticket's age against it.
 */
async function holdClock(page: Page): Promise<void> {
  await page.addInitScript(`
    let passedMs = 0;
    performance.now = () => passedMs;
    window.pass = (ms) => { passedMs += ms; };
  `);
}

let sitting: Visit;
let satDownAt: number;
beforeAll(async () => {
  sitting = await visit('/try', { before: holdClock });
  await follow(sitting.page.locator('[data-part=typing] .button'));
  satDownAt = performance.now();
});
afterAll(closeBrowser);

const figure = (page: Page) => page.locator('#outcome .figure');

/** Goes on with one of the choices until there is none, and counts the turns of the call that is over. */
async function turnsToTheEnd(page: Page, choose: (choices: Locator) => Locator): Promise<number> {
  const choices = page.locator('.choices a');
  while ((await choices.count()) > 0) await follow(choose(choices));
  await page.locator('.outcome').waitFor();
  return page.locator('.turns > li').count();
}

test('a call turn by turn, back again, to its reasons; a certificate of it that any browser verifies, and a forged one', async () => {
  const { page, faults } = await come('/try/first-case', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  const first = await page.locator('.choices a').allTextContents();
  await follow(page.locator('.choices a').first());
  await page.locator('.talk .mine').waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('.choices a').allTextContents()).toEqual(first);
  expect(await turnsToTheEnd(page, (choices) => choices.last())).toBeGreaterThanOrEqual(5);
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('不淘汰任何人');
  expect(await barriersOn(page)).toEqual([]);
  await expect.poll(() => overflowOn(page)).toBe(0);

  await follow(page.getByRole('link', { name: '做一份证书，或核对一份' }));
  await expect.poll(() => page.locator('#contents li').textContent()).toContain('句帮上了忙');
  await page.locator('#sign').click();
  const code = (await page.locator('.holder-code').textContent()) ?? '';
  expect(code).toMatch(/^[\da-z]{24}$/u);
  const link = (await page.locator('#link').getAttribute('href')) ?? '';
  expect(link).not.toContain(code);
  expect(await barriersOn(page)).toEqual([]);
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await remembered(page)).not.toContain(code);

  // Somebody else, who was shown the link.
  const { page: other, faults: othersFaults } = await come(link);
  await other.locator('[data-valid=true]').waitFor();
  await expect.poll(() => other.locator('.seal-verified').count()).toBe(1);
  await expect.poll(() => other.locator('#certificate').textContent()).toContain('密钥没有被撤销，截至');
  expect(await barriersOn(other)).toEqual([]);
  const [endorsement = '', certificate = ''] = link.slice(link.indexOf('#') + 1).split('~');
  const [head, body = '', seal] = certificate.split('.');
  const claims = Buffer.from(body, 'base64url')
    .toString()
    .replace(/ \d+\/(?<turns>\d+) /u, ' $<turns>/$<turns> ');
  const better = `${endorsement}~${head}.${Buffer.from(claims).toString('base64url')}.${seal}`;
  await other.locator('#token').fill(better);
  await other.locator('#verify button').click();
  await other.locator('[data-valid=false]').waitFor();
  expect(await other.locator('.seal-verified').count()).toBe(0);
  await expect.poll(() => other.locator('#certificate').textContent()).toContain('证书的签名对不上');
  expect([...faults, ...othersFaults]).toEqual([]);
});

test('without script: the list, the call, a certificate pasted, and a person instead', async () => {
  const { page } = await come('/try', { javaScriptEnabled: false });
  await expect.poll(() => page.locator('.times tr').last().textContent()).toMatch(/最多 (?:\d|1\d|20) 分钟/u);
  await page.goto('/try/typing');
  await expect.poll(() => page.locator('noscript').textContent()).toContain('申请人工测试');
  await page.goto('/try/first-case');
  expect(await turnsToTheEnd(page, (choices) => choices.first())).toBeGreaterThanOrEqual(5);
  await page.goto('/try/certificate');
  await page.locator('#token').fill('not-a-certificate');
  await follow(page.locator('#verify button'));
  await expect.poll(() => page.locator('#certificate').textContent()).toContain('这份证书不能用');
  await page.goto('/try/by-hand');
  await page.getByLabel('打字').check();
  await page.getByLabel('想说明的话（可以不写）').fill('晚上方便');
  await page.locator('button.main').click();
  await page.waitForURL(/\/try\/by-hand\/[\da-f]{40}$/u);
  await expect.poll(() => page.locator('main').textContent()).toContain('等待答复');
});

describe('typing through an input method', () => {
  test('what no fingers did leads to another try and never further: a script, a command, a bulk; a paste is stopped', async () => {
    const { page } = await come('/try/typing');
    const text = (await page.locator('#passage').textContent()) ?? '';
    const cdp = await page.context().newCDPSession(page);
    const field = page.locator('#typed');
    const set = `document.querySelector('#typed').value = ${JSON.stringify(text)};`;
    const pretend = `document.querySelector('#typed').dispatchEvent(new InputEvent('input', { inputType: 'insertText' }))`;
    const cheats: readonly { readonly says: string; readonly act: () => Promise<unknown> }[] = [
      { says: '程序直接写进', act: () => page.evaluate(`${set} ${pretend}`) },
      { says: '程序直接写进', act: () => page.evaluate(set) },
      {
        says: '编辑命令',
        act: () => page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`),
      },
      { says: '一长串字', act: () => cdp.send('Input.insertText', { text }) },
    ];
    for (const { says, act } of cheats) {
      await field.focus();
      await page.keyboard.press('a');
      await act();
      await page.locator('#finish').click();
      await figure(page).waitFor();
      await expect.poll(() => figure(page).textContent()).toBe('请再测一次');
      await expect.poll(() => page.locator('#outcome ul').textContent()).toContain(says);
      await page.locator('#restart').click();
    }
    await field.focus();
    await page.evaluate(
      `document.querySelector('#typed').dispatchEvent(new ClipboardEvent('paste', { cancelable: true }))`,
    );
    await expect.poll(() => page.locator('#said').textContent()).toContain('不能粘贴');
    expect(await field.inputValue()).toBe('');
  });

  test('is shown as it is composed, scored as it was committed, and the same by page and server', async () => {
    const { page, faults } = sitting;
    const signs = signsOf(await page.locator('#passage').textContent());
    const cdp = await page.context().newCDPSession(page);
    await page.locator('#typed').focus();
    // One wrong, one missed, one extra; 3 characters at a time.
    const mistakes = new Map([
      [12, (word: string) => `错${word.slice(1)}`],
      [24, (word: string) => word.slice(0, 2)],
      [36, (word: string) => `${word}了`],
    ]);
    for (let at = 0; at < 3 * WORDS; at += 3) {
      if (at > 0) await page.evaluate(`pass(${WORD_MS})`);
      const word = signs.slice(at, at + 3).join('');
      await compose(cdp, mistakes.get(at)?.(word) ?? word);
      if (at === 30) {
        await cdp.send('Input.imeSetComposition', { text: 'kehu', selectionStart: 4, selectionEnd: 4 });
        await page.locator('#passage .composing').first().waitFor();
        // Nothing that is still being composed is called wrong.
        await expect.poll(() => page.locator('#passage .wrong').count()).toBe(1);
        await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      }
    }
    // Nobody can have typed for longer than they have had the passage: they have had it since this file began.
    await expect.poll(() => performance.now() - satDownAt).toBeGreaterThan(TYPED_MS);
    await page.locator('#finish').click();
    await figure(page).waitFor();
    await expect
      .poll(() => page.locator('.formula').textContent())
      .toMatch(/打对 46 − 打错 1 − 漏打 1 − 多打 1/u);
    const net = ((43 * 60_000) / TYPED_MS).toFixed(1);
    await expect.poll(() => figure(page).getAttribute('data-net')).toBe(net);
    await expect.poll(() => page.locator('.outcome .band').textContent()).toContain('达到要求');
    await expect.poll(() => page.locator('#passage .wrong').count()).toBe(1);
    await expect.poll(() => page.locator('#passage .missed').count()).toBe(1);
    expect(await page.locator('#said').textContent()).not.toContain('没有连上');
    expect(await barriersOn(page)).toEqual([]);
    await expect.poll(() => overflowOn(page)).toBe(0);

    // Back and forth: the result is in this tab, on the list and on its own page.
    const shown = await figure(page).textContent();
    await page.goto('/try');
    await page.locator('[data-part=typing] .done').waitFor();
    await follow(page.locator('[data-part=typing] .done a'));
    await figure(page).waitFor();
    await expect.poll(() => figure(page).textContent()).toBe(shown);
    await page.locator('#restart').click();
    expect(await page.locator('#typed').inputValue()).toBe('');
    expect(faults).toEqual([]);
  });
});
