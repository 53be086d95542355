import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { renderSVG } from 'uqr';
import { POSTER_ADDRESS, scenes } from '../tests/pictures/scenes.ts';
import { findBrowser } from './house/browser.mjs';

/** Draws the pictures that the tests read, from scenes with known words: `node --import tsx scripts/picture-fixtures.ts`. */
const FOLDER = join(import.meta.dirname, '..', 'tests', 'fixtures', 'pictures');

const executablePath = await findBrowser();
if (executablePath === undefined) {
  console.error('没有浏览器，画不了图。\nThere is no browser to draw the pictures with.');
  process.exitCode = 1;
} else {
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const { name, width, scale, format, style, body } of scenes(
    renderSVG(POSTER_ADDRESS, { border: 3 }),
  )) {
    const page = await browser.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: scale });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>* { box-sizing: border-box } body { margin: 0 } ${style}</style>${body}`,
    );
    const file = `${name}.${format === 'jpeg' ? 'jpg' : 'png'}`;
    await page.screenshot({
      path: join(FOLDER, file),
      fullPage: true,
      type: format,
      ...(format === 'jpeg' ? { quality: 80 } : {}),
    });
    await page.close();
    console.log(`tests/fixtures/pictures/${file}`);
  }
  await browser.close();
}
