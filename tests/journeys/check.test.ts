import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { barriersOn, closeBrowser, overflowOn, visit, type Visit } from './browser.ts';
import { check, HONEST, SCAM, SCAM_CHAT } from './postings.ts';

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

const scripts = [
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
] as const;

describe.each(scripts)('a posting is pasted, $name', ({ options }) => {
  test('a scam gets a stop, its own words marked, a note to each, and one next step', async () => {
    const { page, faults } = await come('/', options);
    await check(page, SCAM);

    await expect.poll(() => page.locator('.verdict-head.stop svg.seal').count()).toBe(1);
    await expect
      .poll(() => page.locator('mark.stop').allTextContents())
      .toContainEqual(expect.stringMatching(/培训费/u));
    const links = await page.evaluate<string[]>(
      "[...document.querySelectorAll('a.to-note')].map((link) => link.getAttribute('href'))",
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) await expect.poll(() => page.locator(`.notes ${link}`).count()).toBe(1);
    await expect.poll(() => page.locator('.step:visible').count()).toBe(1);
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(SCAM);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });

  test('every note says how grave, which words, what they mean, what to do and where it is written', async () => {
    const { page } = await come('/', options);
    await check(page, `${SCAM}\n名额只剩最后6个，无需经验`);
    const lacking = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.notes > li')].flatMap((note) =>
        ['.weight', '.quotes li', ':scope > p', '.do', '.basis']
          .filter((part) => !(note.querySelector(part)?.textContent.trim().length > 1))
          .map((part) => note.id + ' ' + part))`,
    );
    expect(lacking).toEqual([]);
    expect(await page.locator('.folded .weight:is(.stop, .high, .medium)').count()).toBe(0);
    await expect.poll(() => page.locator('.notes .weight:is(.low, .info)').count()).toBeGreaterThan(0);
  });

  test('what is minor is folded away, and its number opens it', async () => {
    const { page } = await come('/', options);
    await check(page, `${SCAM}\n名额只剩最后6个，无需经验`);
    const minor = page.locator('.folded .notes li').first();
    expect(await minor.isVisible()).toBe(false);
    const id = (await minor.getAttribute('id')) ?? '';
    await page.locator(`a.to-note[href="#${id}"]`).first().click();
    await minor.waitFor({ state: 'visible' });
  });

  test('an address in a posting is listed with whose it is, and a match with what it does not prove', async () => {
    const { page } = await come('/', options);
    await check(page, `${HONEST}\nhttps://zhaopin.jd.com/ 或 http://jd.com.hr-apply.cn/reg`);
    const known = await page.locator('.known').allTextContents();
    expect(known).toEqual([
      expect.stringMatching(/zhaopin\.jd\.com 一致.*不等于发消息的人是它的/u),
      expect.stringMatching(/hr-apply\.cn 这个网站.*其实不是/u),
    ]);
  });

  test('an honest one gets no seal, and first of all what to do to make sure', async () => {
    const { page } = await come('/', options);
    await check(page, HONEST);

    await expect.poll(() => page.locator('.verdict-head.no-red-flag').count()).toBe(1);
    expect(await page.locator('svg.seal').count()).toBe(0);
    expect(
      await page.locator('#verdict-body section').first().locator('.sure li').count(),
    ).toBeLessThanOrEqual(3);
    await expect
      .poll(() => page.locator('#verdict-body section').first().locator('.sure li').count())
      .toBeGreaterThan(0);
  });

  test('the next step follows the tap', async () => {
    const { page } = await come('/', options);
    await check(page, SCAM);
    await page.locator('label[for=now-3]').click();
    await expect.poll(() => page.locator('.step-3').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.step:visible').count()).toBe(1);
  });

  test.each([
    { why: 'nothing', text: '' },
    { why: 'only spaces', text: ' \n　 ' },
    { why: 'too much', text: '招聘客服。'.repeat(4_100) },
  ])('$why is one sentence, and what was typed stays', async ({ text }) => {
    const { page } = await come('/', options);
    await page.locator('#text').fill(text);
    await page.locator('button.main').click();
    await page.locator('#text-trouble').waitFor();

    expect((await page.locator('#text-trouble').textContent())?.trim()).not.toBe('');
    await expect.poll(() => page.locator('#text').inputValue()).toBe(text);
    await expect.poll(() => page.locator('#text').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.verdict-head').count()).toBe(0);
  });

  test('HTML and script in the text are shown and do nothing', async () => {
    const { page, faults } = await come('/', options);
    const hostile = `</textarea><script>document.title='taken'</script><img src=x onerror="document.title='taken'">${SCAM}`;
    await check(page, hostile);

    expect(await page.title()).not.toContain('taken');
    expect(await page.locator('.original img, .original script, .notes img').count()).toBe(0);
    await expect.poll(() => page.locator('.original').textContent()).toContain('<img src=x');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(hostile);
    expect(faults).toEqual([]);
  });

  test('a chat keeps its speakers', async () => {
    const { page } = await come('/', options);
    await check(page, SCAM_CHAT);
    await expect.poll(() => page.locator('.original .line-me').count()).toBe(2);
    await expect.poll(() => page.locator('.original .line-them mark.stop').count()).toBeGreaterThan(0);
  });

  test('private numbers are masked in the verdict, with a warning', async () => {
    const { page } = await come('/', options);
    await check(page, `${SCAM}\n我的身份证号11010519491231002X，手机13812345678`);
    const shown = (await page.locator('#result').textContent()) ?? '';
    expect(shown).not.toContain('11010519491231002X');
    expect(shown).not.toContain('13812345678');
    await expect.poll(() => page.locator('#verdict-body .notice').first().isVisible()).toBe(true);
  });

  test('English is one press away, and the text and its verdict come along', async () => {
    const { page } = await come('/', options);
    await check(page, SCAM);
    await page.locator('.language').click();
    await page.locator('html[lang=en] .verdict-head.stop').waitFor();
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(SCAM);
    expect(new URL(page.url()).search).toBe('?lang=en');
  });
});

test.each([
  { grade: 'stop', text: `${SCAM_CHAT}\n我：${'再想想，'.repeat(300)}` },
  { grade: 'no-red-flag', text: HONEST },
])(
  'a verdict of $grade has no barrier and fits, on a phone and at a desk, light and dark',
  async (verdict) => {
    const { page } = await come('/');
    await check(page, verdict.text);
    await expect.poll(() => page.locator(`.verdict-head.${verdict.grade}`).count()).toBe(1);
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        const look = `${width} px, ${colorScheme}`;
        await expect.poll(() => overflowOn(page), { message: look }).toBeLessThanOrEqual(0);
        expect(await barriersOn(page), look).toEqual([]);
      }
  },
);
