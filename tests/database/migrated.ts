import { join } from 'node:path';
import { migrate, readMigrations } from '../../src/platform/database/migrations.ts';
import { type DatabaseSettings, openDatabase } from '../../src/platform/database/open.ts';

export const MIGRATIONS = join(import.meta.dirname, '..', '..', 'migrations');

/** Opens a database, brings it up to date and closes it. */
export async function migrated(settings: DatabaseSettings): Promise<void> {
  const database = await openDatabase(settings);
  const migrations = await readMigrations(MIGRATIONS);
  if (!database.ok || !migrations.ok) throw new Error('the database for tests could not be made');
  const done = await migrate(database.value, migrations.value, () => new Date());
  await database.value.close();
  if (!done.ok) throw new Error(done.problem.kind);
}
