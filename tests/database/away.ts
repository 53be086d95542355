import {
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
} from 'kysely';
import { databaseOver } from '../../src/platform/database/database.ts';
import { AWAY, DatabaseFault } from '../../src/platform/database/fault.ts';

class AwayDriver extends DummyDriver {
  override acquireConnection(): Promise<DatabaseConnection> {
    return Promise.reject(new DatabaseFault({ code: AWAY }));
  }
}

/** A database that cannot be reached: what does not need one must not notice. */
export const awayDatabase = databaseOver({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new AwayDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
