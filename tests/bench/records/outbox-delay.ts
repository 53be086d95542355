import { randomUUID } from 'node:crypto';
import { systemClock } from '../../../src/platform/clock.ts';
import { timedIds } from '../../../src/platform/ids.ts';
import { workOf } from '../../../src/server/work.ts';
import { silentLog } from '../../database/stopped-time.ts';
import { line, quantile } from './figures.ts';
import type { Place } from './places.ts';

const EVENTS = 300;
const PAUSE_MS = 10;

/** From the beginning of the transaction that tells to the moment its reader has it, a hundred events a second. */
export async function outboxDelay({ database }: Place): Promise<void> {
  const delays: number[] = [];
  const begun = new Map<string, number>();
  const ids = timedIds(systemClock);
  const work = workOf(
    [
      {
        name: 'bench',
        kinds: ['bench.told'],
        handle: async (_, { subject }) => {
          delays.push(performance.now() - (begun.get(subject) ?? 0));
        },
      },
    ],
    [],
    { database, ids, clock: systemClock, log: silentLog },
  );
  work.start();
  for (let count = 0; count < EVENTS; count += 1) {
    const subject = randomUUID();
    begun.set(subject, performance.now());
    await database.transaction((tx) => work.tell(tx, { kind: 'bench.told', subject, body: {} }));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  while (delays.length < EVENTS) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  await work.stop();
  const [p50, p99] = [quantile(delays, 0.5), quantile(delays, 0.99)];
  line(
    `${database.engine}: outbox, write to reader p50 / p99`,
    `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`,
    'p99 ≤ 50 ms',
  );
}
