import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './install.mjs';
import { inHouse } from './place.mjs';
import { saying } from './trouble.mjs';

/** @param {{ zh: string, en: string }} words */
const say = ({ zh, en }) => console.log(`${zh} ${en}`);

/** Installs and builds when needed, then becomes the server: the same process, so that a signal to it reaches the server. */
export const serve = () =>
  saying(async () => {
    await ensureInstalled({ dev: false, say });
    await ensureBuilt({ say });
    const { main } = await import(pathToFileURL(inHouse('dist', 'server', 'main.mjs')).href);
    process.exitCode = await main({ env: process.env, dist: inHouse('dist') });
  });
