import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originOf, startServer } from '../../journeys/server.ts';
import { line } from './figures.ts';

const REST_MS = 5_000;

/** How long a killed server takes to serve again on what it left, and what it holds in memory once it rests. */
export async function lives(): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'likui-lives-'));
  const env = { LIKUI_DATA: join(place, 'data'), LOG_LEVEL: 'silent' };
  try {
    const first = startServer(env);
    await originOf(first);
    await ended(first, 'SIGKILL');

    const startedMs = performance.now();
    const second = startServer(env);
    await originOf(second);
    line('start after kill -9', `${((performance.now() - startedMs) / 1_000).toFixed(2)} s`, '≤ 3 s');

    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    line('memory at rest after a restart', `${(await residentMb(second)).toFixed(0)} MB`, '≤ 300 MB');
    await ended(second, 'SIGTERM');
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function ended(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

/** As Linux counts it; elsewhere there is no such file, and this throws. */
async function residentMb({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1_024;
}
