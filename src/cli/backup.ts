import { PassThrough, type Readable } from 'node:stream';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { keepBackup, streamBackup } from '../platform/database/backup-file.ts';
import { knock } from '../platform/database/folder-lock.ts';
import { openRecords, settingsOf } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { done, type Ground, type OperatorCommand, type Performed, refused } from './operator-command.ts';
import { operatorWords } from './operator-words.ts';

/** `likui backup FILE` */
export const backup: OperatorCommand = {
  name: 'backup',
  summary: operatorWords.backupSummary,
  takes: 'FILE',
  perform: async ([file], ground) => {
    if (file === undefined) return refused(operatorWords.fileMissing);
    const config = readConfig(ground.env);
    if (!config.ok) return refused(settingWords[config.problem.kind]);
    const settings = settingsOf(config.value, ground);
    const server = settings.engine === 'embedded' ? await knock(settings.folder) : undefined;
    if (!server) return ownBackup(file, ground);
    server.write('backup\n');
    return kept(server, file);
  },
};

async function ownBackup(file: string, { env, root }: Ground): Promise<Performed> {
  const config = readConfig(env);
  if (!config.ok) return refused(settingWords[config.problem.kind]);
  const records = await openRecords(config.value, { root }, systemClock);
  if (!records.ok) return refused(recordsWords[records.problem.kind]);
  const { database } = records.value;
  try {
    const stream = new PassThrough();
    const [performed] = await Promise.all([
      kept(stream, file),
      streamBackup(database, systemClock.now(), stream).catch((fault: unknown) =>
        stream.destroy(fault instanceof Error ? fault : undefined),
      ),
    ]);
    return performed;
  } finally {
    await database.close();
  }
}

async function kept(from: Readable, file: string): Promise<Performed> {
  const total = await keepBackup(from, file);
  return total.ok ? done(operatorWords.backedUp(total.value)) : refused(operatorWords[total.problem.kind]);
}
