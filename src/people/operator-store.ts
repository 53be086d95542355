import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Clock } from '../platform/clock.ts';
import { all, type Database, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import type { HouseKey } from '../platform/house-key.ts';
import type { Ids } from '../platform/ids.ts';
import type { Chance } from '../platform/chance.ts';
import type { Passwords } from '../platform/passwords.ts';
import type { KeyRing } from '../platform/sealing.ts';
import { addAgency } from './agency-store.ts';
import { emptyVault, exampleVaultRows } from './example-vault-store.ts';
import { type ExampleAccount, exampleAccounts, exampleOperator } from './facts/example-operator.ts';
import { addPerson } from './person-store.ts';
import { maskedMobile } from './phone.ts';
import { phoneHashOf } from './sign-in-store.ts';

export type OperatorParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly houseKey: HouseKey;
  readonly ring: KeyRing;
  readonly chance: Chance;
  readonly passwords: Passwords;
  readonly audit: Audit;
};

export type OperatorKind = 'example' | 'real';

const kindRow = z.object({ kind: z.enum(['example', 'real']) });

/** Whose house this is; nothing in a database that nobody has used yet. */
export const operatorKind = async (tx: Tx): Promise<OperatorKind | undefined> =>
  (await maybeOne(tx, sql`select kind from operator`, kindRow))?.kind;

/** Makes the example operator in a database that has none. Of several processes that try, one does it. */
export async function makeExample(parts: OperatorParts): Promise<void> {
  const { database, clock, ids, houseKey, passwords, audit } = parts;
  const madeAt = clock.now();
  // Hashes are slow on purpose; where the passwords are the same and public, one hash does for all.
  const distinct = [...new Set(exampleAccounts.map(({ password }) => password))];
  const hashes = new Map(
    await Promise.all(distinct.map(async (each) => [each, await passwords.hash(each)] as const)),
  );
  try {
    await database.transaction(async (tx) => {
      await keepOperator(tx, { kind: 'example', name: exampleOperator.name, madeAt });
      const agencyIds = new Map<string, string>();
      for (const { key, name } of exampleOperator.agencies) {
        const id = ids.next();
        agencyIds.set(key, id);
        await addAgency(tx, { id, name, madeAt });
      }
      for (const [index, account] of exampleAccounts.entries()) {
        const { name, password, phone, displayName, roles, agency } = account;
        const id = ids.next();
        const agencyId = agency && agencyIds.get(agency);
        await addPerson(tx, {
          id,
          name,
          displayName,
          roles,
          agencyId,
          phone: { hash: phoneHashOf(houseKey, phone), masked: maskedMobile(phone) },
          passwordHash: hashes.get(password) ?? '',
          passwordEndsAt: undefined,
          madeAt,
        });
        if (roles.includes('agent'))
          await exampleVaultRows(tx, parts, { id, number: index + 1, phone, displayName, agencyId });
      }
      await audit(tx, {
        at: madeAt,
        who: undefined,
        what: 'operator.made',
        subject: OPERATOR,
        details: { kind: 'example' },
      });
    });
  } catch (fault) {
    if (!(fault instanceof DatabaseFault && fault.isTaken('operator_pkey'))) throw fault;
  }
}

const OPERATOR = { kind: 'operator', id: '1' };

const nameRow = z.object({ name: z.string() });

/** The example accounts that are as they were made; none in a real operator's house, whatever its people are called. */
export async function exampleAccountsIn(tx: Tx): Promise<readonly ExampleAccount[]> {
  const rows = await all(
    tx,
    sql`select p.name from person p join operator o on o.made_at = p.made_at
        where o.kind = 'example' and p.password_set_at = p.made_at and p.disabled_at is null`,
    nameRow,
  );
  const names = new Set(rows.map(({ name }) => name));
  return exampleAccounts.filter(({ name }) => names.has(name));
}

export type NewOperator = {
  readonly name: string;
  readonly owner: { readonly name: string; readonly displayName: string; readonly password: string };
};

/** Takes away what another room keeps of the example operator, in the transaction of the change. */
export type Removal = (tx: Tx) => Promise<void>;

/**
 * Makes the house a real operator's, in one transaction: the example accounts go, with all that hangs on them, and the
 * owner comes. The audit stays: it holds no personal data, and is only ever added to. A house that has a real operator
 * is refused.
 */
export async function makeReal(
  { database, clock, ids, passwords, audit }: Omit<OperatorParts, 'houseKey' | 'ring' | 'chance'>,
  { name, owner }: NewOperator,
  alsoRemove: readonly Removal[],
): Promise<Result<{ readonly removed: number }, OperatorExists>> {
  const passwordHash = await passwords.hash(owner.password);
  const madeAt = clock.now();
  const made = database.transaction(
    async (tx): Promise<Result<{ readonly removed: number }, OperatorExists>> => {
      const known = await maybeOne(tx, sql`select kind from operator for update`, kindRow);
      if (known?.kind === 'real') return refuse({ kind: 'operator-exists' });
      // The row stays the same one: whoever waited for it must find that it is a real operator's now.
      if (known) await run(tx, sql`update operator set kind = 'real', name = ${name}, made_at = ${madeAt}`);
      else await keepOperator(tx, { kind: 'real', name, madeAt });
      for (const remove of alsoRemove) await remove(tx);
      const removed = await removeEverybody(tx);
      const id = ids.next();
      const person = { ...owner, id, passwordHash, madeAt, roles: ['owner'] as const };
      await addPerson(tx, { ...person, agencyId: undefined, phone: undefined, passwordEndsAt: undefined });
      const details = { kind: 'real', removed };
      await audit(tx, { at: madeAt, who: id, what: 'operator.made', subject: OPERATOR, details });
      return ok({ removed });
    },
  );
  return made.catch((fault: unknown) => {
    if (fault instanceof DatabaseFault && fault.isTaken('operator_pkey'))
      return refuse({ kind: 'operator-exists' });
    throw fault;
  });
}

type OperatorExists = { readonly kind: 'operator-exists' };

async function keepOperator(
  tx: Tx,
  { kind, name, madeAt }: { readonly kind: OperatorKind; readonly name: string; readonly madeAt: Date },
): Promise<void> {
  await run(tx, sql`insert into operator (id, kind, name, made_at) values (1, ${kind}, ${name}, ${madeAt})`);
}

/**
 * Sessions and roles go with their people; what is kept by a keyed hash or an id alone is taken out by name, and so is
 * what was still to be done about any of it.
 */
async function removeEverybody(tx: Tx): Promise<number> {
  for (const table of [
    'vault',
    'signature',
    'sign_in_code',
    'attempt_count',
    'outbox',
    'outbox_subject',
    'job',
  ])
    await run(tx, sql`delete from ${sql.table(table)}`);
  await emptyVault(tx);
  const removed = await run(tx, sql`delete from person`);
  await run(tx, sql`delete from agency`);
  return removed;
}
