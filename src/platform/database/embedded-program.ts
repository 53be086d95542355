// The embedded database's own program: as a process of its own it makes a new folder and ends (making one takes
// hundreds of megabytes that are never given back); as a thread it keeps one open and answers statements.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableFolder } from './durable-folder.ts';
import { answerStatements } from './statement-thread.ts';
import { threadStart } from './thread-talk.ts';

const SHARED_BUFFERS = '16MB';

/**
 * How much of the engine's code runs before a part of it is compiled again, for speed: its own guess is fifty times less,
 * and the compilers' memory, some tens of megabytes, is not given back to a house at rest.
 */
setFlagsFromString('--wasm-tiering-budget=100000000');

const settings = [
  'fsync=on',
  // The engine's fdatasync does nothing here; fsync is the one that DurableFolder makes real.
  'wal_sync_method=fsync',
  // A commit answers before its log is on the disk; the thread syncs once for all that wait, and only then tells them.
  'synchronous_commit=off',
  `shared_buffers=${SHARED_BUFFERS}`,
  'max_connections=4',
  'timezone=UTC',
];

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...settings.flatMap((setting) => ['-c', setting]),
];

const open = (folder: string, onSync: () => void): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFolder(folder, onSync), startParams, parsers: { 20: BigInt } });

if (isMainThread) {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('the folder to make is missing');
  const engine = await open(folder, () => {});
  await engine.query('checkpoint');
  await engine.close();
} else if (parentPort) {
  const { folder, syncs } = threadStart.parse(workerData);
  const counter = new Int32Array(syncs);
  answerStatements(await open(folder, () => void Atomics.add(counter, 0, 1)), parentPort);
}
