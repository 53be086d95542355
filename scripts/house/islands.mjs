import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

/** The scripts that pages ask for by path: every `*.island.ts`. A worker is found through the island that starts it. */
export const islands = () =>
  readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.island.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
