import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the browser finds the built twin of a source file. */
export type Assets = {
  /** The address of an island, named by its path in the sources. One that was never built is a bug, so it throws. */
  readonly urlOf: (source: string) => string;
};

const manifestShape = z.record(z.string(), z.object({ file: z.string() }));

/** Reads the build's manifest: source path to hashed file name. */
export async function readAssets(dist: string): Promise<Assets> {
  return assetsFrom(JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')));
}

export function assetsFrom(manifest: unknown): Assets {
  const files = manifestShape.parse(manifest);
  return {
    urlOf: (source) => {
      const built = files[source];
      if (!built) throw new Error(`no built file for ${source}`);
      return `/${built.file}`;
    },
  };
}
