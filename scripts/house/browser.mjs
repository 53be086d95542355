import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';
import { inHouse } from './place.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the journeys: the one named by CHROMIUM, one that the system has, one from Debian's packages when
 * we are root there, or Playwright's own. Nothing when none can be had.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM'];
  // Whoever names one wants that one, and no other in its place.
  if (named) return existsSync(named) ? named : undefined;
  return present() ?? (await fromDebian()) ?? (await fromPlaywright());
}

function present() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(
    (path) => existsSync(path),
  );
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('正在安装 Chromium…… Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env });
  return present();
}

async function fromPlaywright() {
  const already = await playwrightsOwn();
  if (already) return already;
  console.log('正在安装 Chromium…… Installing Chromium …');
  await run(process.execPath, [inHouse('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  return playwrightsOwn();
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()].find((path) => existsSync(path));
}
