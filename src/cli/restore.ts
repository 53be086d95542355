import { access } from 'node:fs/promises';
import { type BooksCheck, checkBooks } from '../people/books-store.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import type { BackupTotal } from '../platform/database/backup.ts';
import { linesOfBackup } from '../platform/database/backup-file.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { readMigrations } from '../platform/database/migrations.ts';
import { openDatabase } from '../platform/database/open.ts';
import { isHeadOfBackup, restore as restoreInto } from '../platform/database/restore.ts';
import { migrationsOf, settingsOf } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { auditWords } from './audit-words.ts';
import { done, type OperatorCommand, type Performed, refused } from './operator-command.ts';
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
      if (!total.ok) return refused(sentences[total.problem.kind]);
      return lookedOver(await checkBooks(database.value), total.value);
    } catch (fault) {
      // A fault of the database is ours to hear of; anything else is a file that could not be unpacked to its end.
      if (fault instanceof DatabaseFault && fault.isAway) throw fault;
      return refused(operatorWords['backup-incomplete']);
    } finally {
      await database.value.close();
    }
  },
};

/**
 * A copy may be whole and still be of books that were tampered with before. It stays, since it may be the only one; but
 * it is not called good.
 */
function lookedOver(books: BooksCheck, total: BackupTotal): Performed {
  if (books.audit.faults.length > 0)
    return refused(operatorWords.restoredButBroken(auditWords.broken(books.audit.faults)));
  const [loose] = books.vault.loose;
  if (loose !== undefined) return refused(operatorWords.restoredButBroken(operatorWords.vaultLoose(loose)));
  if (books.isOwnerMissing) return refused(operatorWords.restoredButBroken(operatorWords.ownerMissing));
  return done(
    operatorWords.restored({ ...total, audited: books.audit.entries, sealed: books.vault.entries }),
  );
}
