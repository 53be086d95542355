import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { inHouse, ROOT } from './place.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    // A server in this same process ends itself when its work is done; without one there is nothing to wait for.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });

/**
 * Runs a program to its end and keeps what it printed; a signal to us reaches it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] `show` lets its output through as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { show = false, env = process.env, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    const end = (/** @type {number} */ code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * npm as it was called, or as it is found; never through a shell.
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function npm(args, options) {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? run(process.execPath, [own, ...args], options) : run('npm', args, options);
}

const PACKAGES = /** @type {Record<string, string>} */ ({ tsc: 'typescript' });

/**
 * A tool of ours, run by this same Node through the file its package names: the links in node_modules/.bin are
 * shell scripts on some systems.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export async function runTool(tool, args, options) {
  const folder = inHouse('node_modules', PACKAGES[tool] ?? tool);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, bin[tool]), ...args], options);
}
