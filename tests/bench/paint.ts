import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
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
const RUNS = 11;
const LOOK_MS = 100;
const LOOKS_MAX = 30;
const AIM_MS = 400;
const DOORS = ['/', '/earn', '/guard', '/?lang=en'] as const;

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
  const processes = await browser.newBrowserCDPSession();
  try {
    const origin = await originOf(server);
    console.log(
      `first contentful paint: 1.6 Mbit/s, 150 ms, processor ÷ ${SLOWER_BY}, ${RUNS} new readers each`,
    );
    console.log(`load of this machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
    for (const door of DOORS) {
      const paints: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        paints.push(await firstPaint(browser, processes, new URL(door, origin).href));
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

/**
 * Waits until the browser has done nothing for two looks. A new tab has it start one more process for the tab after,
 * which here would take half of two cores from the page that is measured; who follows a link on a phone has had the
 * browser open. At most three seconds, for a browser that never rests.
 */
async function atRest(processes: CDPSession): Promise<void> {
  let before = -1;
  let still = 0;
  for (let look = 0; look < LOOKS_MAX && still < 2; look += 1) {
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
    const spent = processInfo.reduce((seconds, { cpuTime }) => seconds + cpuTime, 0);
    still = spent === before ? still + 1 : 0;
    before = spent;
    if (still < 2) await pause(LOOK_MS);
  }
}

async function firstPaint(browser: Browser, processes: CDPSession, address: string): Promise<number> {
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
  await atRest(processes);
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
