import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { all, type Database, run, runText, type Tx } from './database.ts';
import { DatabaseFault } from './fault.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
};

export type MigrationProblem =
  | { readonly kind: 'migration-misnamed' | 'migration-missing' | 'migration-changed' | 'migration-unknown' }
  | { readonly kind: 'database-too-old' };

const NAMED = /^(?<number>\d{4})-(?<name>[a-z\d-]+)\.sql$/u;

/** Reads `migrations/`, in order. A file of another name, and two of one number, are refused. */
export async function readMigrations(
  folder: string,
): Promise<Result<readonly Migration[], MigrationProblem>> {
  const migrations: Migration[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const { number, name } = NAMED.exec(file)?.groups ?? {};
    if (number === undefined || name === undefined) return refuse({ kind: 'migration-misnamed' });
    const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
    migrations.push({
      number: Number(number),
      name,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: statementsIn(text),
    });
  }
  const isInOrder = migrations.every((each, index) => each.number > (migrations[index - 1]?.number ?? 0));
  return isInOrder ? ok(migrations) : refuse({ kind: 'migration-misnamed' });
}

/** One statement a semicolon at the end of a line; comments fall away. Bodies of procedures are not for us. */
export const statementsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/^\s*--.*$/gmu, '')
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

const appliedRow = z.object({ number: z.int(), name: z.string(), checksum: z.string() });

/**
 * Brings the database up to date, one transaction a migration, and answers how many were applied. Refused: a migration
 * that was changed after it was applied, one that comes before another already applied, and a database that knows
 * more than we do. Several processes may do this at once: the row of each migration is taken by one.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  now: () => Date,
): Promise<Result<number, MigrationProblem>> {
  await withLedger(database);
  let count = 0;
  for (;;) {
    const next = nextOf(migrations, await applied(database.reader));
    if (!next.ok) return next;
    if (next.value === undefined) return ok(count);
    if (await appliedByUs(database, next.value, now())) count += 1;
  }
}

function nextOf(
  migrations: readonly Migration[],
  done: readonly z.infer<typeof appliedRow>[],
): Result<Migration | undefined, MigrationProblem> {
  const known = new Map(migrations.map((each) => [each.number, each]));
  for (const { number, checksum } of done) {
    const ours = known.get(number);
    if (!ours) return refuse({ kind: 'migration-unknown' });
    if (ours.checksum !== checksum) return refuse({ kind: 'migration-changed' });
  }
  const numbersDone = new Set(done.map(({ number }) => number));
  const next = migrations.find(({ number }) => !numbersDone.has(number));
  if (next && next.number < Math.max(0, ...numbersDone)) return refuse({ kind: 'migration-missing' });
  return ok(next);
}

/** False when another process was quicker. */
async function appliedByUs(database: Database, migration: Migration, at: Date): Promise<boolean> {
  const { number, name, checksum, statements } = migration;
  try {
    await database.transaction(async (tx) => {
      await run(
        tx,
        sql`insert into migration (number, name, checksum, applied_at) values (${number}, ${name}, ${checksum}, ${at})`,
      );
      for (const statement of statements) await runText(tx, statement);
    });
    return true;
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('migration_pkey')) return false;
    throw fault;
  }
}

const applied = (tx: Tx) =>
  all(tx, sql`select number, name, checksum from migration order by number`, appliedRow);

async function withLedger(database: Database): Promise<void> {
  try {
    await runText(
      database.reader,
      `create table if not exists migration (
        number     integer primary key,
        name       text not null,
        checksum   text not null,
        applied_at timestamptz not null
      )`,
    );
  } catch (fault) {
    // Two processes that make it at the same moment collide in the catalogue; one of them has made it.
    if (!(fault instanceof DatabaseFault && fault.isTaken())) throw fault;
  }
}
