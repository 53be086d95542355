import { join, resolve } from 'node:path';
import { ok, type Result } from '../kernel/result.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { StatementWatch } from './database/database-thread.ts';
import { migrate, type MigrationProblem, readMigrations } from './database/migrations.ts';
import { type DatabaseSettings, openDatabase, type OpenDatabase, type OpenProblem } from './database/open.ts';

/** Where the house stands: the folder that holds `migrations/`, and that a relative data folder is relative to. */
export type House = { readonly root: string };

export type Records = {
  readonly database: OpenDatabase;
  /** How many migrations this opening applied. */
  readonly migrated: number;
};

/** The folder for what this installation keeps. */
export const dataFolderOf = ({ dataFolder }: Pick<Config, 'dataFolder'>, { root }: House): string =>
  resolve(root, dataFolder);

export const migrationsOf = ({ root }: House): string => join(root, 'migrations');

/** The settings name the engine: a PostgreSQL when its address is given, else the embedded one in the data folder. */
export const settingsOf = (config: Config, house: House): DatabaseSettings =>
  config.databaseUrl === undefined
    ? { engine: 'embedded', folder: dataFolderOf(config, house) }
    : { engine: 'postgres', url: config.databaseUrl };

/** Opens the records and brings them up to date; whatever stands in the way is refused, and nothing is left open. */
export async function openRecords(
  config: Config,
  house: House,
  clock: Clock,
  watch?: StatementWatch,
): Promise<Result<Records, OpenProblem | MigrationProblem>> {
  const migrations = await readMigrations(migrationsOf(house));
  if (!migrations.ok) return migrations;
  const opened = await openDatabase(settingsOf(config, house), watch);
  if (!opened.ok) return opened;
  const migrated = await migrate(opened.value, migrations.value, clock.now);
  if (migrated.ok) return ok({ database: opened.value, migrated: migrated.value });
  await opened.value.close();
  return migrated;
}
