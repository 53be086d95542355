import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/house/browser.mjs';
import { verifyExample } from '../../src/cli/verify-example.ts';
import { trustedKeyIn } from '../../src/verify/signing-key.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A quarter of this processor: the slow phone of all our measurements. */
const SLOWER_BY = 4;
const RUNS = 40;
const LIMIT_MS = 20;

/** How long a slow phone takes to verify a chain, the first time and after. Fails over 20 ms in the middle. */
export async function bench(): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser to measure with');
  const script = await bundled();
  const roots = verifyExample.roots.flatMap((jwk) => {
    const key = trustedKeyIn(jwk);
    return key.ok ? [key.value] : [];
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
    const times = await page.evaluate<number[]>(
      `(() => {
         const given = ${JSON.stringify({ ...verifyExample, roots })};
         return Array.from({ length: ${RUNS} }, () => {
           const from = performance.now();
           const { valid } = chain.verifyChain({ token: given.token, roots: given.roots, at: new Date(given.at) });
           if (!valid) throw new Error('the example does not verify');
           return performance.now() - from;
         });
       })()`,
    );
    const [first = 0] = times;
    const middle = times.toSorted((one, other) => one - other)[RUNS / 2] ?? 0;
    console.log(`a chain of two signatures, ${SLOWER_BY} times slower than here, ${RUNS} times:`);
    console.table({ 'first ms': first.toFixed(1), 'middle ms': middle.toFixed(1), 'limit ms': LIMIT_MS });
    if (middle > LIMIT_MS) throw new Error('a chain takes too long');
  } finally {
    await browser.close();
  }
}

/** What the page's script verifies with, as the build makes it, under a name of its own. */
async function bundled(): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['es2020', 'chrome80'],
      lib: { entry: join(ROOT, 'src', 'verify', 'chain.ts'), formats: ['iife'], name: 'chain' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
