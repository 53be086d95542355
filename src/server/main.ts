import { dirname } from 'node:path';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { jsonLog } from '../platform/log.ts';
import { newMetrics } from '../platform/metrics.ts';
import { openRecords } from '../platform/records.ts';
import { startWords } from './words.ts';

type Start = {
  readonly env: { readonly [name: string]: string | undefined };
  /** The build's folder: the browser's files and their manifest. */
  readonly dist: string;
};

/** Serves until the process is told to end. Answers the exit code: 0 when everything in hand was finished. */
export async function main({ env, dist }: Start): Promise<0 | 1> {
  const config = readConfig(env);
  if (!config.ok) return sayAndFail(config.problem.kind);

  const log = jsonLog(config.value.logLevel, process.stderr);
  const metrics = newMetrics();
  const house = { root: dirname(dist) };
  // Opening the records takes a thread of its own about as long as reading the rooms takes this one.
  const [records, { serve }] = await Promise.all([
    openRecords(config.value, house, systemClock, ({ ms }) => metrics.statement(ms)),
    import('./serving.ts'),
  ]);
  if (!records.ok) return sayAndFail(records.problem.kind);
  const { database } = records.value;
  metrics.keepEyeOn(database);
  try {
    const served = await serve({ env, dist, house, config: config.value, database, log, metrics });
    return served.ok ? 0 : sayAndFail(served.problem.kind);
  } finally {
    await database.close();
  }
}

function sayAndFail(problem: keyof typeof startWords): 1 {
  process.stderr.write(`${Object.values(startWords[problem]).join('\n')}\n`);
  return 1;
}
