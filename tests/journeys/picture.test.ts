import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errorRate } from '../pictures/error-rate.ts';
import { CHAT_NAMES, POSTER_ADDRESS, scenes } from '../pictures/scenes.ts';
import { barriersOn, closeBrowser, visit, type Visit } from './browser.ts';
import { choose, readText } from './picture-steps.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'pictures');
const ERROR_RATE_MAX = 0.05;

const open: Visit[] = [];

async function come(...asked: Parameters<typeof visit>): Promise<Visit> {
  const came = await visit(...asked);
  open.push(came);
  return came;
}

const truthOf = (name: string): readonly string[] => {
  const scene = scenes('').find((each) => each.name === name);
  if (!scene) throw new Error(`no scene ${name}`);
  return scene.truth;
};

const spokenBy = (label: string, lines: readonly string[]): string =>
  lines
    .filter((line) => line.startsWith(label))
    .map((line) => line.slice(label.length))
    .join('\n');

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

describe('a chat is read from both sides', () => {
  test.each(['chat-light', 'chat-dark'])('%s', async (name) => {
    const { page, faults } = await come('/');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
    await choose(page, `${name}.png`, 'image/png');
    const read = (await readText(page)).split('\n');
    const truth = truthOf(name);

    for (const label of [`${CHAT_NAMES.me}：`, `${CHAT_NAMES.them}：`]) {
      const rate = errorRate(spokenBy(label, read), spokenBy(label, truth));
      expect(rate, `${label} ${read.join('\n')}`).toBeLessThanOrEqual(ERROR_RATE_MAX);
    }
    expect(read.map((line) => line.split('：')[0])).toEqual(truth.map((line) => line.split('：')[0]));
    expect([...new Set(sent)]).toEqual(['GET ']);

    await page.locator('button.main').click();
    await page.locator('.verdict-head.stop').waitFor();
    await expect.poll(() => page.locator('.original .line-me').count()).toBe(4);
    await expect.poll(() => page.locator('.original .line-them mark.stop').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test('an advertisement is read below what was typed, broken lines put together', async () => {
  const { page } = await come('/');
  await page.locator('#text').fill('朋友发给我的：');
  await choose(page, 'ad.png', 'image/png');
  const [typed, ...read] = (await readText(page)).split('\n');
  expect(typed).toBe('朋友发给我的：');
  expect(errorRate(read.join('\n'), truthOf('ad').join('\n'))).toBeLessThanOrEqual(ERROR_RATE_MAX);
  expect(read.length).toBe(truthOf('ad').length);
});

test('a dropped poster: its words are read, and its code is shown, named and never opened', async () => {
  const { page, faults } = await come('/');
  const bytes = readFileSync(join(FOLDER, 'poster.jpg')).toString('base64');
  await page.evaluate(
    `{ const carried = new DataTransfer();
       const bytes = Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));
       carried.items.add(new File([bytes], 'poster.jpg', { type: 'image/jpeg' }));
       document.querySelector('#check').dispatchEvent(
         new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true })); }`,
  );
  const box = page.locator('#picture .codes');
  await box.waitFor();
  await expect.poll(() => box.textContent()).toContain(POSTER_ADDRESS);
  await expect.poll(() => box.textContent()).toContain('hr-apply.top 这个网站');
  expect(await box.locator('a').count()).toBe(0);

  const read = await readText(page);
  const words = read.split('\n').filter((line) => !line.startsWith('二维码'));
  expect(errorRate(words.join('\n'), truthOf('poster').join('\n'))).toBeLessThanOrEqual(ERROR_RATE_MAX);
  expect(read).toContain(`二维码内容：${POSTER_ADDRESS}`);
  expect(await barriersOn(page)).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
  // A request to a stranger would stand among them.
  expect(faults).toEqual([]);
});

describe('what cannot be read is one sentence, and what was typed stays', () => {
  test.each([
    { why: 'no picture', name: 'a.png', buffer: Buffer.from('this is not a picture'), says: '打不开' },
    {
      why: 'too small',
      name: 'dot.png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
        'base64',
      ),
      says: '太小',
    },
    {
      why: 'nothing written in it',
      name: 'blank.svg',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>'),
      says: '没能从这张图片里读出字来',
    },
  ])('$why', async ({ name, buffer, says }) => {
    const { page } = await come('/');
    await page.locator('#text').fill('已有的话');
    const mimeType = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
    await page.locator('#file').setInputFiles({ name, mimeType, buffer });
    await page.locator('#text-trouble').waitFor();
    await expect.poll(() => page.locator('#text-trouble').textContent()).toContain(says);
    await expect.poll(() => page.locator('#text').inputValue()).toBe('已有的话');
    expect(await page.locator('#progress').textContent()).toBe('');
    expect(await page.locator('#picture button').count()).toBe(0);
  });

  test('when the engine does not arrive, that is said', async () => {
    const { page } = await come('/');
    await page.route(/chi_sim/u, (route) => route.abort());
    await page.locator('#text').fill('已有的话');
    await choose(page, 'ad.png', 'image/png');
    await page.locator('#text-trouble').waitFor();
    await expect.poll(() => page.locator('#text-trouble').textContent()).toContain('没有取完');
    await expect.poll(() => page.locator('#text').inputValue()).toBe('已有的话');
  });
});

test('a reading can be stopped: nothing comes, and the next picture is read', async () => {
  const { page } = await come('/');
  await page.locator('#text').fill('已有的话');
  await page.route(/chi_sim/u, () => undefined);
  await choose(page, 'ad.png', 'image/png');
  await page.locator('#picture button').click();
  await page.locator('#progress:has-text("已停下")').waitFor();
  await expect.poll(() => page.locator('#text').inputValue()).toBe('已有的话');
  expect(await page.locator('#picture button').count()).toBe(0);

  await page.unroute(/chi_sim/u);
  await choose(page, 'ad.png', 'image/png');
  expect(await readText(page)).toContain('客服招聘');
});

test('clearing stops a reading', async () => {
  const { page } = await come('/');
  await page.route(/chi_sim/u, () => undefined);
  await choose(page, 'ad.png', 'image/png');
  await page.locator('#picture button').waitFor();
  await page.locator('#clear').click();
  expect(await page.locator('#picture').textContent()).toBe('');
  await expect.poll(() => page.locator('#progress').textContent()).toBe('已清空。');
});

test('the engine is fetched when a picture comes, not before, and once', async () => {
  const { page } = await come('/');
  const fetched: string[] = [];
  page.context().on('request', (request) => fetched.push(request.url()));
  await page.locator('#text').focus();
  await page.locator('#text').fill('招聘客服');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /picture|tesseract|chi_sim/u.test(url))).toEqual([]);
  await choose(page, 'ad.png', 'image/png');
  await readText(page);
  expect(fetched.filter((url) => /chi_sim/u.test(url))).toHaveLength(1);
});
