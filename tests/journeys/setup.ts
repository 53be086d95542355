import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ended, originOf, spawnServer } from './spawned.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built server of this run listens. */
    readonly origin: string;
    /** The Chromium to drive. */
    readonly chromium: string;
    /** A data folder as a first start leaves it, with the example in it: filling one takes most of a start. */
    readonly records: string;
  }
}

/** Starts the server as `npm start` does, on a free loopback port, and ends it with the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = mkdtempSync(join(tmpdir(), 'likui-journeys-'));
  const [records, inUse] = [join(place, 'filled'), join(place, 'in-use')];
  const first = spawnServer(records);
  await originOf(first);
  await ended(first);
  cpSync(records, inUse, { recursive: true });

  const server = spawnServer(inUse);
  project.provide('origin', await originOf(server));
  project.provide('chromium', process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  project.provide('records', records);

  return async () => {
    await ended(server);
    rmSync(place, { recursive: true, force: true });
  };
}
