import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { type BackupTotal, writeBackup } from './backup.ts';
import type { Database } from './database.ts';

/** Writes a backup into a stream, compressed, no faster than it is taken off. */
export async function streamBackup(database: Database, madeAt: Date, to: Writable): Promise<BackupTotal> {
  const text = new PassThrough();
  const sent = pipeline(text, createGzip(), to);
  const write = async (line: string): Promise<void> => {
    if (!text.write(`${line}\n`)) await Promise.race([drained(text), sent]);
  };
  try {
    const total = await writeBackup(database, madeAt, write);
    text.end();
    await sent;
    return total;
  } catch (fault) {
    text.destroy();
    await sent.catch(() => {});
    throw fault;
  }
}

const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    stream.once('drain', resolve);
  });

/** The lines of a compressed backup. One that is cut off or damaged throws while it is read. */
export async function* linesOfBackup(path: string): AsyncGenerator<string> {
  const text = createReadStream(path).pipe(createGunzip());
  const broken = new Promise<never>((_, reject) => {
    text.once('error', reject);
  });
  broken.catch(() => {});
  const lines = createInterface({ input: text, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const line = await Promise.race([lines.next(), broken]);
    if (line.done) return;
    yield line.value;
  }
}

const endShape = z.tuple([z.literal('end'), z.strictObject({ tables: z.int(), rows: z.int() })]);

/**
 * Brings a compressed backup into a file that was not there before: written beside it, read back to its last line,
 * brought to the disk, and only then given its name. Refused: a name that is taken, and a backup that breaks off.
 */
export async function keepBackup(
  from: Readable,
  path: string,
): Promise<Result<BackupTotal, { readonly kind: 'backup-exists' | 'backup-incomplete' }>> {
  const part = `${path}.part`;
  const taken = await open(path, 'wx', 0o600).catch(() => undefined);
  if (!taken) return refuse({ kind: 'backup-exists' });
  await taken.close();
  try {
    await pipeline(from, createWriteStream(part, { flags: 'w', mode: 0o600 }));
    const total = await totalOf(part);
    if (!total) throw new Error('incomplete');
    const file = await open(part, 'r');
    await file.sync();
    await file.close();
    await rename(part, path);
    return ok(total);
  } catch {
    await Promise.all([rm(part, { force: true }), rm(path, { force: true })]);
    return refuse({ kind: 'backup-incomplete' });
  }
}

async function totalOf(path: string): Promise<BackupTotal | undefined> {
  let last = '';
  for await (const line of linesOfBackup(path)) last = line;
  const end = endShape.safeParse(JSON.parse(last));
  return end.success ? end.data[1] : undefined;
}
