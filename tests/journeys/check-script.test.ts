import { afterAll, afterEach, expect, test } from 'vitest';
import { closeBrowser, follow, visit, type Visit } from './browser.ts';
import { check, SCAM } from './postings.ts';

const open: Visit[] = [];

async function come(...asked: Parameters<typeof visit>): Promise<Visit> {
  const came = await visit(...asked);
  open.push(came);
  return came;
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.leave();
});
afterAll(closeBrowser);

test('nothing that was pasted leaves the browser', async () => {
  const { page } = await come('/');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await check(page, SCAM);
  expect(sent.filter((each) => !/^GET \S+\/(?:assets\/[\w.-]+\.js|api\/register) $/u.test(each))).toEqual([]);
});

test('the rules are fetched when somebody begins, not before', async () => {
  const { page } = await come('/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('worker'))).toEqual([]);
  const [worker] = await Promise.all([
    page.waitForRequest((request) => /check-zh-cn\.worker/u.test(request.url())),
    page.locator('#text').focus(),
  ]);
  expect((await worker.response())?.status()).toBe(200);
});

test('the keyboard goes all the way: type, tap a place, check, choose a situation', async () => {
  const { page } = await come('/');
  const focused = () =>
    page.evaluate<string>("document.activeElement.id || document.activeElement.value || ''");
  const tabTo = async (wanted: (name: string) => boolean): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (wanted(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('never reached');
  };

  await page.keyboard.press('Tab');
  expect(await page.evaluate<boolean>("document.activeElement.matches('.skip')")).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo((name) => name === 'text');
  await page.keyboard.insertText(SCAM);
  await tabTo((name) => name === '' || name === 'official-site');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.verdict-head').waitFor();

  await tabTo((name) => name.startsWith('now-'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.step:visible').count()).toBe(1);
  expect(await page.locator('input[name=situation]:checked').getAttribute('value')).not.toBe('not-in-touch');
});

test('Back, and a reload, keep the text and its verdict; clearing forgets them', async () => {
  const { page } = await come('/');
  await check(page, SCAM);
  await follow(page.locator('nav a[href="/guard"]'));
  await page.locator('#rule-1').waitFor();
  await page.goBack();
  await page.locator('.verdict-head.stop').waitFor();
  await expect.poll(() => page.locator('#text').inputValue()).toBe(SCAM);

  await page.reload();
  await page.locator('.verdict-head.stop').waitFor();
  await expect.poll(() => page.locator('#text').inputValue()).toBe(SCAM);

  await page.locator('#clear').click();
  await page.reload();
  await page.locator('#file-row').waitFor();
  expect(await page.locator('#text').inputValue()).toBe('');
  expect(await page.locator('.verdict-head').count()).toBe(0);
});

const GBK_FEE = Buffer.from([0xcf, 0xc8, 0xbd, 0xbb, 0xd1, 0xba, 0xbd, 0xf0]); // 先交押金

test('a text file in GBK is read, and added below what was typed', async () => {
  const { page } = await come('/');
  await page.locator('#text').fill('已有的话');
  await page.locator('#file').setInputFiles({ name: '招聘.txt', mimeType: 'text/plain', buffer: GBK_FEE });
  await expect.poll(() => page.locator('#text').inputValue()).toBe('已有的话\n先交押金');
});

test('a file that is no text is one sentence, and what was typed stays', async () => {
  const { page } = await come('/');
  await page.locator('#text').fill('已有的话');
  const program = { name: 'a.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 3]) };
  await page.locator('#file').setInputFiles(program);
  await page.locator('#text-trouble').waitFor();
  await expect.poll(() => page.locator('#text').inputValue()).toBe('已有的话');
});

test('when the rules cannot be fetched, the server is offered, and asked only on a press', async () => {
  const { page } = await come('/');
  await page.route(/check-zh-cn\.worker/u, (route) => route.abort());
  await page.locator('#text').fill(SCAM);
  await page.locator('button.main').click();
  await page.locator('#send-instead').waitFor();
  expect(await page.locator('.verdict-head').count()).toBe(0);
  await expect.poll(() => page.locator('#text').inputValue()).toBe(SCAM);

  await page.locator('#send-instead').click();
  await page.locator('.verdict-head.stop').waitFor();
  await expect.poll(() => page.locator('#text').inputValue()).toBe(SCAM);
});

test('the verdict is shared as a picture to press long, without private numbers', async () => {
  const { page, faults } = await come('/');
  await check(page, `${SCAM}\n电话13812345678`);
  await page.locator('#share-picture').click();
  const picture = page.locator('.shared-picture');
  await picture.waitFor();
  await expect.poll(() => picture.getAttribute('src')).toMatch(/^data:image\/png;base64,/u);
  const width = `(async (image) => { await image.decode(); return image.naturalWidth })(document.querySelector('.shared-picture'))`;
  expect(await page.evaluate<number>(width)).toBe(750);
  expect(faults).toEqual([]);
});

test('the verdict is shared as text, numbers masked', async () => {
  const { page } = await come('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await check(page, '我是招聘主管，电话13812345678，先交押金200元到这个号');
  await page.locator('#share-copy').click();
  await expect.poll(() => page.locator('#share-status').textContent()).not.toBe('');
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toContain('李逵');
  expect(copied).not.toContain('13812345678');
});

test('an identity number is warned of as it is typed, and masked on a press', async () => {
  const { page } = await come('/');
  await page.locator('#text').fill('我的身份证号是11010519491231002X');
  await page.locator('#private button').click();
  await page.locator('#private button').waitFor({ state: 'detached' });
  const shown = await page.locator('#text').inputValue();
  expect(shown).toMatch(/^我的身份证号是110\*+2X$/u);
  expect(shown.length).toBe('我的身份证号是11010519491231002X'.length);
});
