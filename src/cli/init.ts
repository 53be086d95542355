import type { Words } from '../kernel/words.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { removePay } from '../pay/example-store.ts';
import { auditWriter } from '../people/audit-store.ts';
import { makeReal, type NewOperator, operatorKind, type Removal } from '../people/operator-store.ts';
import { nameIn, passwordIn, shownNameIn } from '../people/person.ts';
import { peopleWords } from '../people/words.ts';
import { systemChance } from '../platform/chance.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { type HouseKeyProblem, makeHouseKey, readHouseKey } from '../platform/house-key.ts';
import { timedIds } from '../platform/ids.ts';
import { houseKeyFile, vaultKeyFile } from '../platform/key-files.ts';
import { type KeyRingProblem, makeKeyRing, readKeyRing } from '../platform/key-ring.ts';
import { argonPasswords } from '../platform/passwords.ts';
import { dataFolderOf, openRecords } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { removeTrials } from '../qualify/removal-store.ts';
import { removeRecruiting } from '../recruit/example-store.ts';
import { removeAppeals, removeRegister } from '../verify/removal-store.ts';
import { initWords } from './init-words.ts';
import { done, type Ground, type OperatorCommand, type Performed, refused } from './operator-command.ts';
import { secretLines } from './secret.ts';

/** What other rooms keep of the example operator, to be taken away with it. A room that keeps such things adds itself. */
const ALSO_REMOVED: readonly Removal[] = [
  removeRegister,
  removeAppeals,
  removeTrials,
  removeRecruiting,
  removePay,
];

/** `likui init OPERATOR OWNER NAME`: a real operator in the place of the example. A second time is refused. */
export const init: OperatorCommand = {
  name: 'init',
  summary: initWords.summary,
  takes: 'OPERATOR OWNER NAME',
  perform: async (args, ground) => {
    const config = readConfig(ground.env);
    if (!config.ok) return refused(settingWords[config.problem.kind]);
    const operator = await operatorFrom(args, ground);
    if (!operator.ok) return refused(operator.problem);

    const records = await openRecords(config.value, ground, systemClock);
    if (!records.ok) return refused(recordsWords[records.problem.kind]);
    const { database } = records.value;
    try {
      return await made(database, operator.value, {
        ...ground,
        dataFolder: dataFolderOf(config.value, ground),
      });
    } finally {
      await database.close();
    }
  },
};

async function made(
  database: Database,
  operator: NewOperator,
  { env, dataFolder }: Ground & { readonly dataFolder: string },
): Promise<Performed> {
  if ((await operatorKind(database.reader)) === 'real') return refused(initWords['operator-exists']);
  const keys = await withKeys(env, dataFolder);
  if (!keys.ok) return refused(initWords[keys.problem.kind]);
  const ids = timedIds(systemClock);
  const parts = { database, clock: systemClock, ids, passwords: argonPasswords(), audit: auditWriter(ids) };
  const result = await makeReal(parts, operator, ALSO_REMOVED);
  return result.ok ? done(initWords.made(result.value.removed)) : refused(initWords[result.problem.kind]);
}

/** Keys that are there are kept, whoever made them: nobody but this machine's owner has read them. */
async function withKeys(
  env: Ground['env'],
  dataFolder: string,
): Promise<Result<undefined, HouseKeyProblem | KeyRingProblem>> {
  const house = await readHouseKey(env['LIKUI_KEY'], houseKeyFile(dataFolder));
  if (!house.ok && house.problem.kind !== 'house-key-missing') return house;
  const vault = await readKeyRing(env['LIKUI_VAULT_KEY'], vaultKeyFile(dataFolder));
  if (!vault.ok && vault.problem.kind !== 'vault-key-missing') return vault;
  if (!house.ok) await makeHouseKey(houseKeyFile(dataFolder), systemChance);
  if (!vault.ok) await makeKeyRing(vaultKeyFile(dataFolder), systemChance);
  return ok(undefined);
}

/** Names from the arguments, the password from where it cannot be overlooked by others on this machine. */
async function operatorFrom(
  [operator, owner, shown, ...more]: readonly string[],
  ground: Ground,
): Promise<Result<NewOperator, Words>> {
  if (operator === undefined || owner === undefined || shown === undefined || more.length > 0)
    return refuse(initWords.takes);
  const operatorName = shownNameIn(operator);
  const name = nameIn(owner);
  const displayName = shownNameIn(shown);
  for (const each of [operatorName, name, displayName])
    if (!each.ok) return refuse(peopleWords[each.problem.kind]);
  if (!operatorName.ok || !name.ok || !displayName.ok) return refuse(initWords.takes);

  const typed = await passwordFrom(ground);
  if (!typed.ok) return typed;
  const password = passwordIn(typed.value, name.value);
  if (!password.ok) return refuse(peopleWords[password.problem.kind]);
  return ok({
    name: operatorName.value,
    owner: { name: name.value, displayName: displayName.value, password: password.value },
  });
}

/** Typed twice at a terminal, since nobody sees it; once when it is piped in. */
async function passwordFrom({ input, print, language }: Ground): Promise<Result<string, Words>> {
  const lines = secretLines(input);
  const isTyped = input.isTTY === true;
  try {
    if (isTyped) await print(initWords.askPassword[language]);
    const first = await lines.next();
    if (isTyped) await print('\n');
    if (first === undefined || first === '') return refuse(initWords.noPassword);
    if (!isTyped) return ok(first);
    await print(initWords.askAgain[language]);
    const second = await lines.next();
    await print('\n');
    return first === second ? ok(first) : refuse(initWords.notTheSame);
  } finally {
    await lines.close();
  }
}
