import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { run } from './child.mjs';
import { inHouse } from './place.mjs';
import { fingerprintOfSources } from './sources.mjs';
import { NO_SPACE, saysNoSpace, Trouble } from './trouble.mjs';

/**
 * Builds when what is in dist/ was made from other sources than these. In a process of its own, so that a server
 * started afterwards does not carry the bundler in its memory.
 * @param {{ say: (words: { zh: string, en: string }) => void }} options
 */
export async function ensureBuilt({ say }) {
  const madeFrom = await readFile(inHouse('dist', 'made-from'), 'utf8').catch(() => '');
  if (madeFrom === fingerprintOfSources()) return;

  say({ zh: '正在构建……', en: 'Building …' });
  const { code, output } = await run(process.execPath, [inHouse('scripts', 'build.mjs')]);
  if (code === 0) return;
  if (saysNoSpace(output)) throw new Trouble(NO_SPACE);
  throw new Error(output);
}
