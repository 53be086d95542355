import { once } from 'node:events';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/house/browser.mjs';
import { originOf, startServer } from '../journeys/server.ts';

/** A slow phone: 1.6 Mbit/s down, 750 kbit/s up, 150 ms away, a quarter of this processor. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER_BY = 4;
const RUNS = 7;
const AIM_MS = 400;
const DOORS = ['/', '/guard', '/?lang=en'] as const;

/** When the first words are on the screen of a slow phone that has never been here. Prints a table. */
export async function bench(): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser to measure with');
  const server = startServer({ LOG_LEVEL: 'silent' });
  const ended = once(server, 'exit');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const origin = await originOf(server);
    console.log(
      `first contentful paint: 1.6 Mbit/s, 150 ms, processor ÷ ${SLOWER_BY}, ${RUNS} new readers each`,
    );
    for (const door of DOORS) {
      const paints: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        paints.push(await firstPaint(browser, new URL(door, origin).href));
      console.log(`${door.padEnd(10)} ${summary(paints)} (aim: under ${AIM_MS})`);
    }
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await ended;
  }
}

function summary(paints: readonly number[]): string {
  const sorted = paints.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms, from ${sorted[0]} to ${sorted.at(-1)} ms`;
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
  await page.goto(address);
  const painted = await page.evaluate<number>(
    `new Promise((resolve) => new PerformanceObserver((list) => {
       for (const { name, startTime } of list.getEntries())
         if (name === 'first-contentful-paint') resolve(Math.round(startTime));
     }).observe({ type: 'paint', buffered: true }))`,
  );
  await context.close();
  return painted;
}
