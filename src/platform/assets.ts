import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the browser finds the built twin of a source file. */
export type Assets = {
  /** The address of an island, named by its path in the sources. One that was never built is a bug, so it throws. */
  readonly urlOf: (source: string) => string;
  /** Everything that a console's first page asks for, named by the source of its entry. Throws like `urlOf`. */
  readonly bundleOf: (source: string) => Bundle;
};

/** Addresses: a console's own script, its styles, and the scripts that it cannot begin without. */
export type Bundle = {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
};

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
);

/** Reads the build's manifest: source path to hashed file name. */
export async function readAssets(dist: string): Promise<Assets> {
  return assetsFrom(JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')));
}

export function assetsFrom(manifest: unknown): Assets {
  const files = manifestShape.parse(manifest);
  const built = (source: string) => {
    const file = files[source];
    if (!file) throw new Error(`no built file for ${source}`);
    return file;
  };
  /** A file's imports and theirs, each once, and each after what it stands on: a later style wins over an earlier one. */
  const neededBy = (source: string, known = new Set<string>()): readonly string[] =>
    built(source).imports.flatMap((each) => {
      if (known.has(each)) return [];
      known.add(each);
      return [...neededBy(each, known), each];
    });
  return {
    urlOf: (source) => `/${built(source).file}`,
    bundleOf: (source) => {
      const needed = neededBy(source);
      return {
        script: `/${built(source).file}`,
        styles: [...new Set([...needed, source].flatMap((each) => built(each).css))].map(
          (file) => `/${file}`,
        ),
        preloads: needed.map((each) => `/${built(each).file}`),
      };
    },
  };
}
