import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, '..', 'tests', 'bench');

/** `npm run bench -- NAME` runs tests/bench/NAME.ts; without a name, all of them one after another. */
const known = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => /^[a-z-]+\.ts$/u.test(name))
      .map((name) => basename(name, '.ts'))
  : [];
const [wanted] = process.argv.slice(2);

if (wanted !== undefined && !known.includes(wanted)) {
  console.error(`没有这个测量。可用：${known.join(' ')}\nThere is no such bench. Known: ${known.join(' ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted === undefined ? known : [wanted]) {
    const module: unknown = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href);
    if (!isBench(module)) throw new Error(`${name}.ts exports no function named bench`);
    await module.bench();
  }
}

function isBench(module: unknown): module is { readonly bench: () => Promise<void> } {
  return (
    typeof module === 'object' && module !== null && 'bench' in module && typeof module.bench === 'function'
  );
}
