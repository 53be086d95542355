import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** As far from here in the sources as from the built server. */
const MANIFEST = new URL('../../package.json', import.meta.url);

/** Which Likui this is. */
export const PROGRAM_VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(MANIFEST, 'utf8'))).version;
