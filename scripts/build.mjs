// Makes dist/: the server, islands and consoles with hashed names, their compressed twins, and the fingerprint of
// the sources it was made from. Built aside and moved into place, so that a build that fails leaves the old one whole.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { compressUnder, unpackUnder } from './house/compress.mjs';
import { inHouse } from './house/place.mjs';
import { fingerprintOfSources } from './house/sources.mjs';
import { saying } from './house/trouble.mjs';

// Whoever calls (a test run sets another) gets the same build: without it, every element would carry the path and
// line of its source to the reader.
process.env['NODE_ENV'] = 'production';

/** The server itself, and the embedded database's program, which runs in a thread and a process of its own. */
const SERVER_PROGRAMS = ['src/server/main.ts', 'src/platform/database/embedded-program.ts'];

/** How long the parts of a build took is no trouble of whoever waits for it on a slow machine. */
const UNTIMED = { checks: { bundlerTimings: false } };

await saying(async () => {
  const madeFrom = fingerprintOfSources();
  const aside = inHouse('.cache', `build-${process.pid}`);
  try {
    const shared = { root: inHouse(), logLevel: /** @type {const} */ ('warn') };
    for (const config of ['vite.config.ts', 'vite.console.config.ts'])
      await build({
        ...shared,
        configFile: inHouse(config),
        build: { outDir: `${aside}/public`, rolldownOptions: UNTIMED },
      });
    for (const program of SERVER_PROGRAMS)
      await build({
        ...shared,
        configFile: inHouse('vite.server.config.ts'),
        build: {
          ssr: program,
          outDir: `${aside}/server`,
          rolldownOptions: {
            ...UNTIMED,
            output: { entryFileNames: `${basename(program, '.ts')}.mjs` },
          },
        },
      });
    await joinManifests(aside);
    await unpackUnder(`${aside}/public`);
    await compressUnder(`${aside}/public`);
    await writeFile(`${aside}/made-from`, madeFrom);
    await takePlace(aside, inHouse('dist'));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
});

/**
 * The old build is moved out of the way, not taken away, until the new one stands in its place.
 * @param {string} folder
 * @param {string} place
 */
async function takePlace(folder, place) {
  const former = `${folder}-former`;
  const hadFormer = await rename(place, former).then(
    () => true,
    (fault) => {
      if (fault.code === 'ENOENT') return false;
      throw fault;
    },
  );
  try {
    await rename(folder, place);
  } catch (fault) {
    if (hadFormer) await rename(former, place);
    throw fault;
  }
  await rm(former, { recursive: true, force: true });
}

/**
 * Islands and consoles are built apart, each for browsers of its own age; the server reads one list of both.
 * @param {string} folder
 */
async function joinManifests(folder) {
  const paths = ['manifest.json', 'manifest-console.json'].map((name) => `${folder}/public/${name}`);
  const lists = await Promise.all(paths.map(async (path) => JSON.parse(await readFile(path, 'utf8'))));
  await writeFile(`${folder}/manifest.json`, JSON.stringify(Object.assign({}, ...lists)));
  await Promise.all(paths.map((path) => rm(path)));
}
