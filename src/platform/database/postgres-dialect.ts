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
import { Pool, type PoolClient, type QueryResultRow, types } from 'pg';
import { faultOf } from './fault.ts';

export type PostgresSettings = {
  /** postgres://user:secret@host/database. Never logged. */
  readonly url: string;
  readonly connectionsMax: number;
};

const CONNECT_MS = 5_000;
const IDLE_MS = 60_000;

// Figures of eight bytes may be longer than a number holds; on the embedded engine they are the same.
types.setTypeParser(types.builtins.INT8, BigInt);

/** A PostgreSQL server of at least version 15, reached by its address; connections are made when needed and kept. */
export const postgresDialect = (settings: PostgresSettings): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PostgresDriver(settings),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class PostgresDriver implements Driver {
  readonly #pool: Pool;

  constructor({ url, connectionsMax }: PostgresSettings) {
    this.#pool = new Pool({
      connectionString: url,
      max: connectionsMax,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: IDLE_MS,
      keepAlive: true,
      application_name: 'likui',
      options: '-c TimeZone=UTC',
    });
    // A connection that dies while nobody uses it is taken out by the pool; whoever asks next gets another.
    this.#pool.on('error', () => {});
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PostgresConnection> {
    try {
      return new PostgresConnection(await this.#pool.connect());
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

  async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #isBroken = false;

  constructor(client: PoolClient) {
    this.#client = client;
    client.on('error', this.#breaks);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { rows, rowCount } = await this.#client.query<QueryRow<Row>>(sql, parameters.map(sendable));
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.isAway) this.#breaks();
      throw fault;
    }
  }

  /** On a connection that is gone there is nothing to take back: the server has done it when it lost us. */
  async rollback(): Promise<void> {
    if (!this.#isBroken) await this.executeQuery(CompiledQuery.raw('rollback'));
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('long reads go in batches');
  }

  release(): void {
    this.#client.off('error', this.#breaks);
    this.#client.release(this.#isBroken);
  }

  readonly #breaks = (): void => {
    this.#isBroken = true;
  };
}

/** What the client calls a row; which columns it has is for the reader of the row to find out. */
type QueryRow<Row> = Row extends QueryResultRow ? Row : never;

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
