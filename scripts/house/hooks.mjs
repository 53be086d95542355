import { existsSync } from 'node:fs';
import process from 'node:process';
import { runTool } from './child.mjs';
import { inHouse } from './place.mjs';

/**
 * Installs the commit hooks for a person at a terminal in a git checkout. A pipeline, and a copy without git, are left
 * as they are; so is anyone who set LEFTHOOK=0.
 */
export async function ensureHooks() {
  if (!process.stdout.isTTY || process.env['CI'] || process.env['LEFTHOOK'] === '0') return;
  if (!existsSync(inHouse('.git')) || existsSync(inHouse('.git', 'hooks', 'pre-push'))) return;
  await runTool('lefthook', ['install']);
}
