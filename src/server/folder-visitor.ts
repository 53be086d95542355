import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
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
 * folder anyway: its socket has the folder's rights. It takes one word, `backup`, and hands the records out.
 */
export const folderVisitor =
  (parts: Parts) =>
  (socket: Socket): void => {
    const lines = createInterface({ input: socket });
    lines.on('error', () => socket.destroy());
    lines.once('line', (word) => {
      if (word !== 'backup') return void socket.destroy();
      return void handedOut(socket, parts);
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
