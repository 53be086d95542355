import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

/** @param {string} end */
const sourcesEndingIn = (end) =>
  readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** The scripts that pages ask for by path: every `*.island.ts`. A worker is found through the island that starts it. */
export const islands = () => sourcesEndingIn('.island.ts');

/** One bundle a console: every `*.console.tsx`. */
export const consoleEntries = () => sourcesEndingIn('.console.tsx');
