import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

/** Everything a build is made from. Tests and documents are not among it. */
const SOURCES = [
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'vite.config.ts',
  'vite.console.config.ts',
  'vite.server.config.ts',
];
const FOLDERS = ['src', 'public', 'scripts/house'];

/** One figure for the whole of the sources: it changes when a byte, a name or the number of files does. */
export async function fingerprintOfSources() {
  const paths = [...SOURCES, ...(await Promise.all(FOLDERS.map(filesUnder))).flat()];
  const sum = createHash('sha256');
  for (const path of paths.filter((each) => !/\.test\.tsx?$/u.test(each)).toSorted()) {
    const content = await readFile(join(ROOT, path)).catch(() => undefined);
    if (content) sum.update(`${path}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesUnder(folder) {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
