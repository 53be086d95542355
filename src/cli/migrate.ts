import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { openRecords } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { done, type OperatorCommand, refused } from './operator-command.ts';
import { operatorWords } from './operator-words.ts';

/** `likui migrate` */
export const migrate: OperatorCommand = {
  name: 'migrate',
  summary: operatorWords.migrateSummary,
  takes: '',
  perform: async (_, { env, root }) => {
    const config = readConfig(env);
    if (!config.ok) return refused(settingWords[config.problem.kind]);
    const records = await openRecords(config.value, { root }, systemClock);
    if (!records.ok) return refused(recordsWords[records.problem.kind]);
    await records.value.database.close();
    return done(operatorWords.migrated(records.value.migrated));
  },
};
