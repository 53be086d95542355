import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { checkAudit } from '../people/audit-chain-store.ts';
import { headIn } from '../people/audit-check.ts';
import type { Clock } from '../platform/clock.ts';
import { streamBackup } from '../platform/database/backup-file.ts';
import { type Database, run } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { describeFault, type Log } from '../platform/log.ts';

type Parts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
};

/**
 * Serves another program of ours that knocks at the data folder while we hold it. Whoever gets this far may read the
 * folder anyway: its socket has the folder's rights. It takes one line: `backup`, and hands the records out; or `audit`,
 * with a head that was noted before or without, and answers with what the check found, as one line of JSON.
 */
export const folderVisitor =
  (parts: Parts) =>
  (socket: Socket): void => {
    const lines = createInterface({ input: socket });
    lines.on('error', () => socket.destroy());
    lines.once('line', (line) => {
      const [word, typed, ...more] = line.split(' ');
      const noted = typed === undefined ? undefined : headIn(typed);
      if (word === 'backup' && typed === undefined) return void handedOut(socket, parts);
      if (word === 'audit' && more.length === 0 && (typed === undefined || noted))
        return void checked(socket, parts, noted);
      return void socket.destroy();
    });
  };

async function handedOut(socket: Socket, { database, clock, ids, log }: Parts): Promise<void> {
  try {
    const madeAt = clock.now();
    const { rows } = await streamBackup(database, madeAt, socket);
    await run(
      database.reader,
      sql`
        insert into backup (id, made_at, row_count, bytes)
        values (${ids.next()}, ${madeAt}, ${BigInt(rows)}, ${BigInt(socket.bytesWritten)})`,
    );
    log.info({ rows }, 'backup-made');
  } catch (fault) {
    socket.destroy();
    log.warn(describeFault(fault), 'backup-failed');
  }
}

async function checked(
  socket: Socket,
  { database, log }: Parts,
  noted: ReturnType<typeof headIn>,
): Promise<void> {
  try {
    const { entries, faults, ...found } = await checkAudit(database, noted);
    socket.end(`${JSON.stringify({ entries, faults, ...found })}\n`);
    log.info({ entries, faults: faults.length }, 'audit-checked');
  } catch (fault) {
    socket.destroy();
    log.warn(describeFault(fault), 'audit-not-checked');
  }
}
