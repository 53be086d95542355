import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'pictures');

/** Chooses one of the drawn pictures, as from a phone's album. */
export const choose = (page: Page, name: string, mimeType: string): Promise<void> =>
  page.locator('#file').setInputFiles({ name, mimeType, buffer: readFileSync(join(FOLDER, name)) });

/** Waits until the reading has ended with words, and gives what stands in the field then. */
export async function readText(page: Page): Promise<string> {
  await page.locator('#progress:has-text("请对照原图改好"), #text-trouble').first().waitFor();
  const trouble = page.locator('#text-trouble');
  if ((await trouble.count()) > 0) throw new Error(`not read: ${await trouble.textContent()}`);
  return page.locator('#text').inputValue();
}
