import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { startServer } from './server.ts';

afterAll(closeBrowser);

test('a code that was printed where the server runs signs its owner in', async () => {
  const server = startServer({ LOG_LEVEL: 'silent' });
  const ended = once(server, 'exit');
  try {
    if (!server.stdout) throw new Error('the server has no output to read');
    const heard: string[] = [];
    const lines = createInterface(server.stdout).on('line', (line) => heard.push(line));
    const find = async (wanted: RegExp): Promise<string> => {
      for (;;) {
        const found = heard.map((line) => wanted.exec(line)?.[1]).find((text) => text !== undefined);
        if (found !== undefined) return found;
        await once(lines, 'line');
      }
    };
    const origin = await find(/(http:\/\/\S+)/u);
    const { page, leave } = await visit(`${origin}/sign-in`);
    await page.locator('input[value=code]').check();
    await page.locator('input[name=phone]').fill('13800000001');
    await page.locator('.line button').click();
    await page.locator('input[name=code]').fill(await find(/(?:验证码|Likui\]) (\d{6})/u));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/**');
    await page.locator('.person').waitFor();
    await expect.poll(() => page.locator('.person').textContent()).toBe('林远山');
    await leave();
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
});
