import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { languages } from '../kernel/words.ts';
import { readAssets } from '../platform/assets.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { timedIds } from '../platform/ids.ts';
import { jsonLog } from '../platform/log.ts';
import { newMetrics } from '../platform/metrics.ts';
import { buildApp } from './app.ts';
import { auditSealer } from '../people/audit-chain-store.ts';
import { auditWriter } from '../people/audit-store.ts';
import { exampleLines } from '../people/example.ts';
import { beginTidying, signInJobs } from '../people/sign-in-jobs.ts';
import { beginSweeping, vaultJobs } from '../people/vault-jobs.ts';
import { sharedPrintFont } from '../platform/print/print-font.ts';
import { openHousehold, type Household } from './household.ts';
import { listen } from './listen.ts';
import { dataFolderOf, openRecords } from '../platform/records.ts';
import { folderVisitor } from './folder-visitor.ts';
import { startWords } from './words.ts';
import { makeExamplePay } from '../pay/example-store.ts';
import { payJobs } from '../pay/pay-jobs.ts';
import { appealJobs, beginErasing } from '../verify/appeal-jobs.ts';
import { workOf } from './work.ts';

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
  const records = await openRecords(config.value, house, systemClock, ({ ms }) => metrics.statement(ms));
  if (!records.ok) return sayAndFail(records.problem.kind);
  const { database } = records.value;
  metrics.keepEyeOn(database);
  try {
    const ids = timedIds(systemClock);
    const ground = { clock: systemClock, database, ids, log };
    const dataFolder = dataFolderOf(config.value, house);
    const household = await openHousehold({ ...config.value, ...ground, env, dataFolder, print });
    if (!household.ok) return sayAndFail(household.problem.kind);
    const { examples, ...kept } = household.value;
    const app = buildApp({
      ...kept,
      ...ground,
      assets: await readAssets(dist),
      metrics,
      metricsToken: config.value.metricsToken,
      newId: randomUUID,
      printFont: sharedPrintFont(join(house.root, 'fonts')),
      publicFolder: join(dist, 'public'),
      trustsProxy: config.value.trustsProxy,
    });
    const listening = await listen(app, config.value);
    if (!listening.ok) return sayAndFail(listening.problem.kind);
    database.hold?.answer(folderVisitor(ground));
    const vault = { ...kept, ...ground, audit: auditWriter(ids) };
    if (examples.length > 0) await makeExamplePay(vault);
    await beginSweeping(database, ground);
    await beginErasing(database, ground);
    await beginTidying(database, ground);
    const jobs = [...vaultJobs(vault), ...signInJobs(ground), ...appealJobs(ground), ...payJobs(vault)];
    const work = workOf([], jobs, ground, [auditSealer(ground)]);
    work.start();
    sayExamples(examples);
    say('ready', listening.value.url);

    const signal = await toldToEnd();
    say('closing', '');
    await listening.value.finish();
    await work.stop();
    log.info({ signal }, 'stopped');
    return 0;
  } finally {
    await database.close();
  }
}

/** Waits for the first TERM or INT. A second one ends the process at once, as it would without us. */
const toldToEnd = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const end = (signal: NodeJS.Signals): void => {
      process.off('SIGTERM', end);
      process.off('SIGINT', end);
      resolve(signal);
    };
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
  });

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Names and passwords to try the house with, as long as it is an example. */
function sayExamples(examples: Household['examples']): void {
  if (examples.length === 0) return;
  for (const language of languages) {
    print(startWords.examples[language]);
    for (const line of exampleLines(examples, language)) print(line);
  }
}

function say(what: 'ready' | 'closing', more: string): void {
  for (const sentence of Object.values(startWords[what]))
    process.stdout.write(`${sentence} ${more}`.trim() + '\n');
}

function sayAndFail(problem: keyof typeof startWords): 1 {
  process.stderr.write(`${Object.values(startWords[problem]).join('\n')}\n`);
  return 1;
}
