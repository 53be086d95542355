import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { spawnServer } from './spawned.ts';

export { ended, originOf } from './spawned.ts';

/** Makes a data folder with the example in it. */
export const fill = (folder: string): void => cpSync(inject('records'), folder, { recursive: true });

/** A server of one test's own, beside that of the run, on a data folder that goes away with it. */
export function startServer(env: { readonly [name: string]: string } = {}): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'likui-server-'));
  fill(folder);
  const server = spawnServer(folder, env);
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return server;
}
