import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * One figure for the whole of the sources: it changes when a byte, a name or the number of files does. Read one after
 * the other, without giving way: for a thousand small files that is twenty times as quick, and every start waits for it.
 */
export function fingerprintOfSources() {
  const paths = [...SOURCES, ...FOLDERS.flatMap(filesUnder)];
  const sum = createHash('sha256');
  for (const path of paths.filter((each) => !/\.test\.tsx?$/u.test(each)).toSorted()) {
    const content = orNothing(() => readFileSync(join(ROOT, path)));
    if (content) sum.update(`${path}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}

/** @param {string} folder */
const filesUnder = (folder) =>
  (orNothing(() => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })) ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));

/**
 * What is not there counts for nothing.
 * @template T
 * @param {() => T} read
 */
function orNothing(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
