import { once } from 'node:events';
import { originOf, startServer } from '../../journeys/server.ts';
import { line, quantile } from './figures.ts';

const PER_SECOND = 200;
const SECONDS = 10;

/**
 * Reads of the list of people, by a signed-in owner, from the built server on the embedded database: asked at fixed
 * times whether or not the ones before were answered, so that a slow moment is counted in full.
 */
export async function apiReads(): Promise<void> {
  const server = startServer({ LOG_LEVEL: 'silent' });
  const ended = once(server, 'exit');
  try {
    const origin = await originOf(server);
    const cookie = await signedIn(origin);
    const read = async (): Promise<number> => {
      const startedMs = performance.now();
      const answer = await fetch(new URL('/api/people?size=50', origin), { headers: { cookie } });
      await answer.text();
      if (!answer.ok) throw new Error(`the list of people answered ${answer.status}`);
      return performance.now() - startedMs;
    };
    for (let count = 0; count < 50; count += 1) await read();
    const reads: Promise<number>[] = [];
    const begunMs = performance.now();
    for (let count = 0; count < PER_SECOND * SECONDS; count += 1) {
      const waitMs = begunMs + (count * 1_000) / PER_SECOND - performance.now();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      reads.push(read());
    }
    const times = await Promise.all(reads);
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    line(
      `API reads at ${PER_SECOND}/s, p50 / p99`,
      `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`,
      'p99 ≤ 20 ms',
    );
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** Signs in with the first example account there is, the owner's. */
async function signedIn(origin: string): Promise<string> {
  const said = JSON.stringify(await (await fetch(new URL('/api/example', origin))).json());
  const name = /"name":"([^"]+)"/u.exec(said)?.[1];
  const password = /"password":"([^"]+)"/u.exec(said)?.[1];
  const answer = await fetch(new URL('/api/sessions', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name, password }),
  });
  if (answer.status !== 201) throw new Error(`signing in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
