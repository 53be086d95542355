import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { npm } from './child.mjs';
import { inHouse } from './place.mjs';
import { NO_SPACE, saysNoSpace, Trouble } from './trouble.mjs';

const LOCKFILE = inHouse('package-lock.json');
const INSTALLED = inHouse('node_modules', '.package-lock.json');
const STAMP = inHouse('node_modules', '.likui-stamp');

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Part */
/** @typedef {{ packages: Record<string, Part> }} Lock */

/**
 * Installs exactly what the lockfile names, and only when something of it is missing. A complete install that
 * already holds the checks' tools is never thrown away for the smaller one that serving needs.
 * @param {{ dev: boolean, say: (words: { zh: string, en: string }) => void }} wanted
 */
export async function ensureInstalled({ dev, say }) {
  const lockText = await readFile(LOCKFILE, 'utf8');
  const stamp = createHash('sha256').update(lockText).digest('hex');
  const stamped = await textOrNothing(STAMP);
  if (stamped === `${stamp} all` || (!dev && stamped === `${stamp} serving`)) return;

  const installed = await textOrNothing(INSTALLED);
  if (!installed || !satisfies(JSON.parse(installed), JSON.parse(lockText), { dev })) {
    say({ zh: '正在安装所需的部件……', en: 'Installing what is needed …' });
    await install(dev);
  }
  await writeFile(STAMP, `${stamp} ${dev ? 'all' : 'serving'}`);
}

/** @param {boolean} dev */
async function install(dev) {
  const { code, output } = await npm(['ci', dev ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  if (saysNoSpace(output)) throw new Trouble(NO_SPACE);
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/iu.test(output))
    throw new Trouble({
      zh: '没有连上软件包的仓库：请检查网络，再运行一次同样的命令。',
      en: 'The package registry could not be reached: please check the network and run the same command again.',
    });
  throw new Error(output);
}

/**
 * Whether an installed tree holds every part that the lockfile names. Optional parts belong to other platforms.
 * @param {Lock} installed
 * @param {Lock} lock
 * @param {{ dev: boolean }} wanted
 */
export const satisfies = (installed, lock, { dev }) =>
  Object.entries(lock.packages).every(
    ([path, part]) =>
      path === '' ||
      part.optional ||
      part.devOptional ||
      (part.dev && !dev) ||
      installed.packages[path]?.version === part.version,
  );

/** @param {string} path */
const textOrNothing = (path) => readFile(path, 'utf8').catch(() => '');
