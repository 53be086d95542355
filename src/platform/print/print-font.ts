import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import subsetFont from 'subset-font';
import { coverageOf, outlinesOf, type Coverage } from './true-type.ts';

/** The font of what the house prints: whole it is ten megabytes, so each batch takes with it only the characters it prints. */
export type PrintFont = {
  readonly covers: Coverage;
  /** A TrueType font with the glyphs of these characters. */
  readonly cut: (characters: string) => Promise<Buffer>;
};

const FILE = 'noto-sans-sc-regular.ttf.br';
const unpack = promisify(brotliDecompress);

/** Reads and unpacks the font in this folder (`fonts/` of the house). Ten megabytes stay in memory: hold one, and share it. */
export async function readPrintFont(folder: string): Promise<PrintFont> {
  const whole = await unpack(await readFile(join(folder, FILE)));
  return {
    covers: coverageOf(whole),
    cut: async (characters) =>
      Buffer.from(outlinesOf(await subsetFont(whole, characters, { targetFormat: 'truetype' }))),
  };
}

/** Reads the font when it is first asked for, once; a reading that failed is tried again by whoever asks next. */
export function sharedPrintFont(folder: string): () => Promise<PrintFont> {
  let held: Promise<PrintFont> | undefined;
  return () => {
    held ??= readPrintFont(folder).catch((fault: unknown) => {
      held = undefined;
      throw fault;
    });
    return held;
  };
}
