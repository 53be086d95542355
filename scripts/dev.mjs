// `npm run dev`: builds and serves, and does both again when a source changes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './house/install.mjs';
import { inHouse } from './house/place.mjs';
import { saying } from './house/trouble.mjs';

/** An editor that saves in several steps is one change. */
const SETTLE_MS = 150;

await saying(async () => {
  await ensureInstalled({ dev: true, say: ({ zh, en }) => console.log(`${zh} ${en}`) });

  const told = toldToEnd();
  for (;;) {
    const changed = nextChange();
    const server = spawn(process.execPath, [inHouse('scripts', 'start.mjs')], { stdio: 'inherit' });
    const ended = once(server, 'exit');
    const change = await Promise.race([changed, told]);
    server.kill('SIGTERM');
    await ended;
    if (change === 'end') process.exit(0);
  }
});

/** @returns {Promise<'end'>} */
function toldToEnd() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
      process.once(signal, () => resolve('end'));
  });
}

/** Resolves when a source has changed and has been quiet since. */
function nextChange() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let settled;
    const watchers = ['src', 'public', 'migrations'].flatMap((folder) => {
      try {
        return [watch(inHouse(folder), { recursive: true }, restartClock)];
      } catch {
        return []; // A folder that is not there has nothing to watch.
      }
    });
    function restartClock() {
      clearTimeout(settled);
      settled = setTimeout(() => {
        for (const watcher of watchers) watcher.close();
        resolve(undefined);
      }, SETTLE_MS);
    }
  });
}
