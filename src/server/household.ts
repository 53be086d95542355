import type { Language } from '../kernel/words.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Chance, systemChance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { type HouseKey, type HouseKeyProblem, makeHouseKey, readHouseKey } from '../platform/house-key.ts';
import type { Ids } from '../platform/ids.ts';
import { houseKeyFile, vaultKeyFile } from '../platform/key-files.ts';
import { type KeyRingProblem, makeKeyRing, readKeyRing } from '../platform/key-ring.ts';
import { argonPasswords, type Passwords } from '../platform/passwords.ts';
import type { KeyRing } from '../platform/sealing.ts';
import { readSmsSettings, type SmsSettings, type SmsSettingsProblem } from '../platform/sms-settings.ts';
import { seedChannels } from '../verify/channel-store.ts';
import { auditWriter } from '../people/audit-store.ts';
import { mayServe, type ServingProblem } from '../people/example.ts';
import type { ExampleAccount } from '../people/facts/example-operator.ts';
import { exampleAccountsIn, makeExample, operatorKind, type OperatorKind } from '../people/operator-store.ts';
import { printingGateway } from '../people/printing-gateway.ts';
import type { SmsGateway } from '../people/sms-gateway.ts';
import { hasSealed } from '../people/vault-key-store.ts';
import type { SigningKeysProblem } from '../platform/signing-keys.ts';
import type { Signer } from '../verify/signing-key.ts';
import { openSigners } from './signing.ts';
import { webhookGateway } from '../people/webhook-gateway.ts';

/** Whose house it is, and what keeps its people's secrets. */
export type Household = {
  readonly houseKey: HouseKey;
  /** The keys of the vault. */
  readonly ring: KeyRing;
  /** The private keys that postings and the list of withdrawals are signed with; never a root. */
  readonly signers: readonly Signer[];
  readonly passwords: Passwords;
  readonly chance: Chance;
  readonly sms: SmsGateway | undefined;
  /** The example accounts there are, to be shown where the house is started; none in a real operator's house. */
  readonly examples: readonly ExampleAccount[];
};

export type HouseholdProblem =
  | HouseKeyProblem
  | KeyRingProblem
  | SigningKeysProblem
  | SmsSettingsProblem
  | ServingProblem;

type Ground = {
  readonly env: { readonly [name: string]: string | undefined };
  readonly host: string;
  readonly trustsProxy: boolean;
  /** The absolute path of what this installation keeps. */
  readonly dataFolder: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly print: (line: string) => void;
};

/**
 * Opens the house, and makes an example operator in a database that nobody has used. Refused: a key that is missing
 * although the database has been used (what it recognises people by would be lost), example accounts on an address
 * that others can reach, settings for messages that cannot be right.
 */
export async function openHousehold(ground: Ground): Promise<Result<Household, HouseholdProblem>> {
  const { env, dataFolder, database, clock, ids } = ground;
  const settings = readSmsSettings(env);
  if (!settings.ok) return settings;
  const known = await operatorKind(database.reader);
  const serving = mayServe(known ?? 'example', ground);
  if (!serving.ok) return serving;
  const key = await keyFor(env['LIKUI_KEY'], houseKeyFile(dataFolder), known);
  if (!key.ok) return key;
  const ring = await ringFor(ground, known);
  if (!ring.ok) return ring;

  const passwords = argonPasswords();
  const houseKey = key.value;
  if (known === undefined)
    await makeExample({
      database,
      clock,
      ids,
      houseKey,
      ring: ring.value,
      chance: systemChance,
      passwords,
      audit: auditWriter(ids),
    });
  await seedChannels({ database, clock, ids });
  const signers = await openSigners({ ...ground, chance: systemChance });
  if (!signers.ok) return signers;
  const examples = await exampleAccountsIn(database.reader);
  const sms = gatewayFor(known ?? 'example', settings.value, ground);
  return ok({
    houseKey,
    ring: ring.value,
    signers: signers.value,
    passwords,
    chance: systemChance,
    sms,
    examples,
  });
}

async function keyFor(
  encoded: string | undefined,
  file: string,
  known: OperatorKind | undefined,
): Promise<Result<HouseKey, HouseKeyProblem>> {
  const read = await readHouseKey(encoded, file);
  if (read.ok || read.problem.kind !== 'house-key-missing' || known !== undefined) return read;
  const made = await makeHouseKey(file, systemChance);
  // Another process that starts at the same moment may have made it; then that one is read.
  return made.ok ? made : readHouseKey(encoded, file);
}

/** Made only where nothing can be lost by it: for the example operator, before anything was sealed. */
async function ringFor(
  { env, dataFolder, database }: Ground,
  known: OperatorKind | undefined,
): Promise<Result<KeyRing, KeyRingProblem>> {
  const [encoded, file] = [env['LIKUI_VAULT_KEY'], vaultKeyFile(dataFolder)];
  const read = await readKeyRing(encoded, file);
  if (read.ok || read.problem.kind !== 'vault-key-missing') return read;
  if (known === 'real' || (await hasSealed(database.reader))) return read;
  const made = await makeKeyRing(file, systemChance);
  return made.ok ? made : readKeyRing(encoded, file);
}

function gatewayFor(
  kind: OperatorKind,
  settings: SmsSettings | undefined,
  { clock, print }: Pick<Ground, 'clock' | 'print'>,
): SmsGateway | undefined {
  const language: Language = 'zh-CN';
  if (kind === 'example') return printingGateway(print, language);
  return settings && webhookGateway(settings, { clock, pause });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
