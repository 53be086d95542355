// Makes dist/: the server in one file, the islands with hashed names, their compressed twins, and the fingerprint of
// the sources it was made from. Built aside and moved into place, so that a build that fails leaves the old one whole.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { build } from 'vite';
import { compressUnder, unpackUnder } from './house/compress.mjs';
import { islands } from './house/islands.mjs';
import { inHouse } from './house/place.mjs';
import { fingerprintOfSources } from './house/sources.mjs';
import { saying } from './house/trouble.mjs';

// Whoever calls (a test run sets another) gets the same build: without it, every element would carry the path and
// line of its source to the reader.
process.env['NODE_ENV'] = 'production';

await saying(async () => {
  const madeFrom = await fingerprintOfSources();
  const aside = inHouse('.cache', `build-${process.pid}`);
  try {
    const shared = { root: inHouse(), logLevel: /** @type {const} */ ('warn') };
    if (islands().length > 0)
      await build({ ...shared, configFile: inHouse('vite.config.ts'), build: { outDir: `${aside}/public` } });
    await build({
      ...shared,
      configFile: inHouse('vite.server.config.ts'),
      build: { outDir: `${aside}/server` },
    });
    await mkdir(`${aside}/public`, { recursive: true });
    await rename(`${aside}/public/manifest.json`, `${aside}/manifest.json`).catch((error) =>
      islands().length > 0 ? Promise.reject(error) : writeFile(`${aside}/manifest.json`, '{}'),
    );
    await unpackUnder(`${aside}/public`);
    await compressUnder(`${aside}/public`);
    await writeFile(`${aside}/made-from`, madeFrom);
    await rm(inHouse('dist'), { recursive: true, force: true });
    await rename(aside, inHouse('dist'));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
});
