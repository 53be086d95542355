import { access } from 'node:fs/promises';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { linesOfBackup } from '../platform/database/backup-file.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { readMigrations } from '../platform/database/migrations.ts';
import { openDatabase } from '../platform/database/open.ts';
import { isHeadOfBackup, restore as restoreInto } from '../platform/database/restore.ts';
import { migrationsOf, settingsOf } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { done, type OperatorCommand, refused } from './operator-command.ts';
import { operatorWords } from './operator-words.ts';

/** What stands in the way of reading the file at all: told before a database is made for it. */
async function lookedAt(file: string): Promise<'file-unreadable' | 'backup-unreadable' | undefined> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'file-unreadable';
  const first = await linesOfBackup(file)
    .next()
    .catch(() => undefined);
  return isHeadOfBackup(first?.value) ? undefined : 'backup-unreadable';
}

const sentences = { ...recordsWords, ...operatorWords };

/** `likui restore FILE` */
export const restore: OperatorCommand = {
  name: 'restore',
  summary: operatorWords.restoreSummary,
  takes: 'FILE',
  perform: async ([file], ground) => {
    if (file === undefined) return refused(operatorWords.fileMissing);
    const looked = await lookedAt(file);
    if (looked) return refused(operatorWords[looked]);
    const config = readConfig(ground.env);
    if (!config.ok) return refused(settingWords[config.problem.kind]);
    const migrations = await readMigrations(migrationsOf(ground));
    if (!migrations.ok) return refused(recordsWords[migrations.problem.kind]);
    const database = await openDatabase(settingsOf(config.value, ground));
    if (!database.ok) return refused(recordsWords[database.problem.kind]);
    try {
      const total = await restoreInto(database.value, linesOfBackup(file), migrations.value, systemClock.now);
      return total.ok ? done(operatorWords.restored(total.value)) : refused(sentences[total.problem.kind]);
    } catch (fault) {
      // A fault of the database is ours to hear of; anything else is a file that could not be unpacked to its end.
      if (fault instanceof DatabaseFault && fault.isAway) throw fault;
      return refused(operatorWords['backup-incomplete']);
    } finally {
      await database.value.close();
    }
  },
};
