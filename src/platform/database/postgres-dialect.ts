import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import postgres from 'postgres';
import { faultOf } from './fault.ts';

type Client = postgres.Sql<{ bigint: bigint }>;
type Reserved = postgres.ReservedSql<{ bigint: bigint }>;

export type PostgresSettings = {
  /** postgres://user:secret@host/database. Never logged. */
  readonly url: string;
  readonly connectionsMax: number;
};

const CONNECT_SECONDS = 5;
const IDLE_SECONDS = 60;

/** A PostgreSQL server of at least version 15, reached by its address; connections are made when needed and kept. */
export const postgresDialect = (settings: PostgresSettings): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PostgresDriver(settings),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class PostgresDriver implements Driver {
  readonly #client: Client;

  constructor({ url, connectionsMax }: PostgresSettings) {
    this.#client = postgres(url, {
      max: connectionsMax,
      connect_timeout: CONNECT_SECONDS,
      idle_timeout: IDLE_SECONDS,
      types: { bigint: postgres.BigInt },
      onnotice: () => {},
      connection: { application_name: 'likui', TimeZone: 'UTC' },
    });
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PostgresConnection> {
    try {
      return new PostgresConnection(await this.#client.reserve());
    } catch (thrown) {
      throw faultOf(thrown);
    }
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#client.end({ timeout: CONNECT_SECONDS });
  }
}

class PostgresConnection implements DatabaseConnection {
  readonly #reserved: Reserved;

  constructor(reserved: Reserved) {
    this.#reserved = reserved;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const rows = await this.#reserved.unsafe<Row[]>(sql, parameters.map(sendable), { prepare: true });
      return { rows: Array.from(rows), numAffectedRows: BigInt(rows.count ?? 0) };
    } catch (thrown) {
      throw faultOf(thrown);
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('long reads go in batches');
  }

  release(): void {
    this.#reserved.release();
  }
}

type Scalar = string | number | bigint | boolean | Date | Uint8Array | null;

/** Says of a parameter what the client wants to know: a scalar or a list of them. JSON travels as text (`asJson`). */
const sendable = (value: unknown): Scalar | Scalar[] =>
  Array.isArray(value) ? value.map(scalarOf) : scalarOf(value);

function scalarOf(value: unknown): Scalar {
  if (value === null || value instanceof Date || value instanceof Uint8Array) return value;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return value;
  throw new TypeError(`a ${typeof value} is no parameter`);
}
