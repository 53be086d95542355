import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ok, type Result } from '../kernel/result.ts';
import { languages } from '../kernel/words.ts';
import { readAssets } from '../platform/assets.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { OpenDatabase } from '../platform/database/open.ts';
import { timedIds } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { dataFolderOf, type House } from '../platform/records.ts';
import { sharedPrintFont } from '../platform/print/print-font.ts';
import { makeExamplePay } from '../pay/example-store.ts';
import { payJobs } from '../pay/pay-jobs.ts';
import { auditSealer } from '../people/audit-chain-store.ts';
import { auditWriter } from '../people/audit-store.ts';
import { exampleLines } from '../people/example.ts';
import { sessionStore } from '../people/session-store.ts';
import { beginTidying, signInJobs } from '../people/sign-in-jobs.ts';
import { beginSweeping, vaultJobs } from '../people/vault-jobs.ts';
import { lineGateway } from '../qualify/net-gateway.ts';
import { beginErasingQualify, qualifyJobs } from '../qualify/qualify-jobs.ts';
import { beginErasingReadings, readingJobs } from '../qualify/reading-jobs.ts';
import { applicationJobs, beginTending } from '../recruit/application-jobs.ts';
import { makeExampleApplications } from '../recruit/example-applications-store.ts';
import { makeExampleAgreement } from '../recruit/example-agreement-store.ts';
import { appealJobs, beginErasing } from '../verify/appeal-jobs.ts';
import { agreeing } from './agreement-doors.ts';
import { buildApp } from './app.ts';
import { tendingApplications } from './applicants.ts';
import { folderVisitor } from './folder-visitor.ts';
import { openHousehold, type Household, type HouseholdProblem } from './household.ts';
import { listen, type ListenProblem } from './listen.ts';
import { readersOf } from './readers.ts';
import { startWords } from './words.ts';
import { workOf } from './work.ts';

/** What the process has opened for its service. */
type Opened = {
  readonly env: { readonly [name: string]: string | undefined };
  readonly dist: string;
  readonly house: House;
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Opens the house on its records and serves until the process is told to end and everything in hand is finished. */
export async function serve(opened: Opened): Promise<Result<void, HouseholdProblem | ListenProblem>> {
  const { env, dist, house, config, database, log, metrics } = opened;
  const ids = timedIds(systemClock);
  const ground = { clock: systemClock, database, ids, log };
  const dataFolder = dataFolderOf(config, house);
  const household = await openHousehold({ ...config, ...ground, env, dataFolder, print });
  if (!household.ok) return household;
  const { examples, ...kept } = household.value;
  const vault = { ...kept, ...ground, audit: auditWriter(ids) };
  const tending = tendingApplications({ ...vault, sessions: sessionStore(vault) });
  const jobs = [
    ...vaultJobs(vault),
    ...signInJobs(ground),
    ...appealJobs(ground),
    ...qualifyJobs(ground),
    ...readingJobs(vault),
    ...payJobs(vault),
    ...applicationJobs(tending),
  ];
  const work = workOf(readersOf(ground), jobs, ground, [auditSealer(ground)]);
  const lines = lineGateway({ host: config.host, ...config.line });
  const app = buildApp({
    ...kept,
    ...ground,
    lines,
    tell: work.tell,
    assets: await readAssets(dist),
    metrics,
    metricsToken: config.metricsToken,
    newId: randomUUID,
    printFont: sharedPrintFont(join(house.root, 'fonts')),
    publicFolder: join(dist, 'public'),
    trustsProxy: config.trustsProxy,
  });
  const listening = await listen(app, config);
  if (!listening.ok) return listening;
  database.hold?.answer(folderVisitor(ground));
  if (examples.length > 0) {
    await makeExamplePay(vault);
    await makeExampleApplications(tending);
    await makeExampleAgreement(agreeing({ ...vault, sessions: sessionStore(vault) }));
  }
  await beginSweeping(database, ground);
  await beginErasing(database, ground);
  await beginErasingQualify(database, ground);
  await beginErasingReadings(database, vault);
  await beginTidying(database, ground);
  await beginTending(database, ground);
  work.start();
  sayExamples(examples);
  say('ready', listening.value.url);

  const signal = await toldToEnd();
  say('closing', '');
  await listening.value.finish();
  await lines.close();
  await work.stop();
  log.info({ signal }, 'stopped');
  return ok(undefined);
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
