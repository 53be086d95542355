import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { lineGateway } from '../../src/qualify/net-gateway.ts';
import { knownSound, wavOf } from '../qualify/known-sound.ts';
import { barriersOn, closeBrowser, overflowOn } from './browser.ts';
import { visitConsole } from './console.ts';

const offerShape = z.object({
  user: z.string(),
  password: z.string(),
  fingerprint: z.string(),
  mid: z.string(),
});

const folder = mkdtempSync(join(tmpdir(), 'likui-sound-'));
const browsers: Browser[] = [];
const SILENCE_MS = 2800;
const SPEECH_MS = 6000;

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser of its own, whose microphone hears a known sound: silence with noise in it, then a voice over the noise. */
async function hearing(overDb: number, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const file = join(folder, `${overDb}.wav`);
  writeFileSync(file, wavOf(knownSound({ overDb, silenceMs: SILENCE_MS, speechMs: SPEECH_MS })));
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}`,
    ],
  });
  browsers.push(browser);
  const context = await browser.newContext({
    baseURL: inject('origin'),
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

/** The page with shorter phases: what is measured is the same, and the test need not wait. */
async function opened(page: Page): Promise<void> {
  await page.goto('/try/workplace');
  await page.evaluate(`document.getElementById('room').dataset.speechMs = '3000'`);
}

const valueOf = (page: Page, place: string, row: string): Promise<string | null> =>
  page.locator(`#${place} .figures tr`, { hasText: row }).locator('td').first().textContent();

describe('a room', () => {
  test('is told within 1.5 dB from 5 to 40 dB, by what the browser itself heard', async () => {
    const levels = [5, 20, 40];
    const told = await Promise.all(
      levels.map(async (overDb) => {
        const page = await hearing(overDb);
        await opened(page);
        await page.locator('#room [data-begin]').click();
        await page.locator('#room .outcome').waitFor();
        return { page, over: Number.parseFloat((await valueOf(page, 'room', '人声高出杂音')) ?? '') };
      }),
    );
    for (const [place, { over }] of told.entries())
      expect(Math.abs(over - (levels[place] ?? 0)), `${over} dB`).toBeLessThan(1.5);
    const [loud, , quiet] = told;
    expect(await loud?.page.locator('#room .figure').textContent()).toBe('太吵了');
    expect(await quiet?.page.locator('#room .figure').textContent()).toBe('够安静');
    // What was measured in this tab is there again, in the other language too.
    await quiet?.page.goto('/try/workplace?lang=en');
    expect(await quiet?.page.locator('#room .figure').textContent()).toBe('Quiet enough');
    await quiet?.page.goto('/try');
    await quiet?.page.locator('[data-part=workplace] .done', { hasText: 'Quiet enough' }).waitFor();
  });

  test('is not measurable where the browser kept its processing on', async () => {
    const page = await hearing(30);
    await page.addInitScript(`
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = () => ask({ audio: true });
    `);
    await opened(page);
    await page.locator('#room [data-begin]').click();
    await page.locator('#room .outcome').waitFor();
    await expect.poll(() => page.locator('#room .figure').textContent()).toBe('这次没测成');
    await expect.poll(() => page.locator('#room .outcome').textContent()).toContain('降噪');
    expect(await valueOf(page, 'room', '浏览器的声音处理')).toContain('没关掉');

    // The same page: the computer, and a line that loses one packet in twenty on the way there.
    await page.locator('#computer [data-begin]').click();
    await page.locator('#computer .outcome').waitFor();
    expect(await valueOf(page, 'computer', '浏览器')).toBe('齐全');

    const lossy = lineGateway({
      host: '127.0.0.1',
      fault: (way, packet) => way === 'there' && (packet * 37) % 100 < 5,
    });
    await page.route('**/api/try/lines', async (route) => {
      const offer = offerShape.parse(route.request().postDataJSON());
      await route.fulfill({ status: 201, json: { answer: await lossy.open(offer, 'test') } });
    });
    await page.evaluate(
      `Object.assign(document.getElementById('line').dataset, { packets: '1000', intervalMs: '5' })`,
    );
    await page.locator('#line [data-begin]').click();
    await page.locator('#line .outcome').waitFor();
    await lossy.close();
    const [there = Number.NaN, back = Number.NaN] = ((await valueOf(page, 'line', '丢包')) ?? '')
      .split(',')
      .map((part) => Number.parseFloat(part));
    expect(Math.abs(there - 5)).toBeLessThan(1.5);
    expect(back).toBeLessThan(1.5);
    expect(await valueOf(page, 'line', '下载')).toMatch(/Mbps/u);
    expect(await page.locator('#line .figure').textContent()).not.toBe('可以通话');
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('over our own server a line is measured, and can be stopped early', async () => {
  const page = await hearing(30, { viewport: { width: 390, height: 844 } });
  await page.goto('/try/workplace');
  await page.evaluate(
    `Object.assign(document.getElementById('line').dataset, { packets: '9000', intervalMs: '4' })`,
  );
  await page.locator('#line [data-begin]').click();
  await page.getByText('已发', { exact: false }).waitFor();
  await page.getByRole('button', { name: '就测到这里' }).click();
  await page.locator('#line .outcome').waitFor();
  await expect.poll(() => page.locator('#line .figure').textContent()).toBe('这次没测成');
  await expect.poll(() => page.locator('#line .outcome').textContent()).toContain('1000');
  await expect.poll(() => overflowOn(page)).toBe(0);
});

test('somebody reads aloud, hands it in, and erases it', async () => {
  const page = await hearing(25, { viewport: { width: 390, height: 844 } });
  await page.goto('/try/reading');
  await page.getByRole('button', { name: '开始录音' }).click();
  await page.locator('.word-sheet').waitFor();
  await expect.poll(() => page.locator('.word-sheet li').count()).toBe(20);
  await page.locator('.meter').waitFor();
  await expect.poll(() => overflowOn(page)).toBe(0);
  await page.getByRole('button', { name: '读完了，到短文' }).click();
  // The voice of this microphone begins after the silence.
  await expect
    .poll(async () => Number(await page.locator('.meter rect').getAttribute('width')))
    .toBeGreaterThan(50);
  await page.getByRole('button', { name: '读完了，停止录音' }).click();
  await page.getByText('先听一遍').waitFor();
  await expect.poll(() => page.locator('audio').getAttribute('src')).toMatch(/^blob:/u);
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('button', { name: '交给人评听' }).click();
  await page.getByText('先勾选同意').waitFor();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '交给人评听' }).click();
  await page.waitForURL(/\/try\/reading\/[\w-]{27}$/u);
  await expect.poll(() => page.locator('main').textContent()).toContain('等待评听');
  await expect.poll(() => overflowOn(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  // What was kept is what was recorded: the browser plays it.
  const played = page.evaluate<string>(`new Promise((resolve) => {
    const sound = document.querySelector('audio');
    sound.addEventListener('loadeddata', () => resolve('played'));
    sound.addEventListener('error', () => resolve('broken'));
    sound.preload = 'auto';
    sound.load();
  })`);
  expect(await played).toBe('played');

  // Whoever rates it hears it too, under the stricter policy of the consoles.
  const rater = await visitConsole('/recruit/readings');
  await rater.page
    .locator('tbody')
    .getByRole('link')
    .or(rater.page.locator('tbody').getByRole('button'))
    .first()
    .click();
  await rater.page.getByRole('button', { name: '打开录音（会记录）' }).click();
  await expect
    .poll(() => rater.page.evaluate<number>(`document.querySelector('audio')?.readyState ?? 0`))
    .toBeGreaterThan(0);
  expect(rater.faults).toEqual([]);
  await rater.leave();

  const address = page.url();
  await page.getByRole('button', { name: '现在就删除录音和结果' }).click();
  await page.getByText('已经删除').waitFor();
  expect((await page.goto(address))?.status()).toBe(404);
});
