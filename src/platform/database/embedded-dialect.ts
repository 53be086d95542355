import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Answered, DatabaseThread } from './database-thread.ts';
import { faultOf } from './fault.ts';
import { Turnstile } from './turnstile.ts';

/** The embedded database: one connection in a thread, shared by everybody in turn. */
export const embeddedDialect = (thread: DatabaseThread): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new EmbeddedDriver(thread),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class EmbeddedDriver implements Driver {
  readonly #thread: DatabaseThread;
  readonly #turnstile = new Turnstile();

  constructor(thread: DatabaseThread) {
    this.#thread = thread;
  }

  init(): Promise<void> {
    return this.#thread.ready();
  }

  async acquireConnection(): Promise<EmbeddedConnection> {
    return new EmbeddedConnection(this.#thread, this.#turnstile);
  }

  beginTransaction(connection: EmbeddedConnection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: EmbeddedConnection): Promise<void> {
    return connection.end('commit');
  }

  rollbackTransaction(connection: EmbeddedConnection): Promise<void> {
    return connection.end('rollback');
  }

  async releaseConnection(): Promise<void> {}

  destroy(): Promise<void> {
    return this.#thread.close();
  }
}

/**
 * What looks like a connection of one's own. A single statement passes the turnstile and is gone; a transaction keeps
 * it from begin to the end, and lets the next one in as soon as its commit has run. Only its own answer waits for the
 * disk, and so shares the wait with those that follow.
 */
class EmbeddedConnection implements DatabaseConnection {
  readonly #thread: DatabaseThread;
  readonly #turnstile: Turnstile;
  /** The thread's life that our transaction lives in; none outside one. */
  #life: number | undefined;

  constructor(thread: DatabaseThread, turnstile: Turnstile) {
    this.#thread = thread;
    this.#turnstile = turnstile;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const ask = () => this.#ask(sql, parameters).kept;
    return resultOf(await (this.#life === undefined ? this.#turnstile.pass(ask) : ask()));
  }

  async begin(): Promise<void> {
    await this.#turnstile.entered();
    try {
      await this.#thread.ready();
      this.#life = this.#thread.life;
      await this.#ask('begin', []).done;
    } catch (fault) {
      this.#leave();
      throw faultOf(fault);
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    // A commit that failed has left already; there is nothing more to take back.
    if (this.#life === undefined) return;
    // A thread that is gone has taken its transaction back already.
    if (how === 'rollback' && this.#life !== this.#thread.life) return this.#leave();
    const { done, kept } = this.#ask(how, []);
    await done.finally(() => this.#leave());
    return void (await kept);
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('long reads go in batches');
  }

  #ask(sql: string, parameters: readonly unknown[]) {
    return this.#thread.ask(sql, parameters, this.#turnstile.hasWaiting, this.#life);
  }

  #leave(): void {
    this.#life = undefined;
    this.#turnstile.leave();
  }
}

function resultOf<Row>({ rows, affected }: Answered): QueryResult<Row> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/consistent-type-assertions -- the library lets its caller name the type; ours is read by zod in `all`.
  return { rows: rows as Row[], numAffectedRows: BigInt(affected) };
}
