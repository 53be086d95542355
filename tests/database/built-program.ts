import { basename, join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Builds a program as the server is built, the embedded database's beside it, and answers where it lies. A process that
 * is to be killed many times should not translate its sources in each of its lives. As deep in the house as the built
 * server is: what it reads by its own place is found.
 */
export async function builtProgram(source: string): Promise<string> {
  const outDir = join(ROOT, '.cache', `program-${process.pid}`);
  for (const entry of [source, join(ROOT, 'src', 'platform', 'database', 'embedded-program.ts')])
    await build({
      root: ROOT,
      logLevel: 'warn',
      configFile: join(ROOT, 'vite.server.config.ts'),
      build: {
        ssr: entry,
        outDir,
        rolldownOptions: { output: { entryFileNames: `${basename(entry, '.ts')}.mjs` } },
      },
    });
  return join(outDir, `${basename(source, '.ts')}.mjs`);
}
