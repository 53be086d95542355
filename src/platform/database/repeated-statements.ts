import { type messages, parse, type PGlite, protocol, type Results } from '@electric-sql/pglite';

const { serialize } = protocol;

/** Characters of all the statements that are kept prepared: their plans live in the engine's memory. */
const KEPT_LENGTH_MAX = 200_000;

/** Statements of which it is only known that they came once; one more is not worth remembering. */
const MET_MAX = 1_000;

/** What changes tables: the plans made before are not to be relied on. */
const CHANGES_TABLES = /^\s*(?:alter|create|drop|truncate|vacuum|reindex)\b/iu;

type Prepared = {
  readonly name: string;
  /** How each parameter is written, as the engine asked for. */
  readonly writers: readonly ((value: unknown) => string)[];
  /** How its rows are read; none for a statement that gives none. */
  readonly described: readonly messages.BackendMessage[];
};

/**
 * Runs statements on the embedded engine, which by itself reads and plans each one anew, in six messages: three quarters
 * of what a list costs. A text that comes a second time is prepared under a name, and from then on runs in one message,
 * on the plan that the engine keeps. Those that have not come for longest are given up first. One at a time only.
 */
export class RepeatedStatements {
  readonly #engine: PGlite;
  readonly #met = new Set<string>();
  /** In order of their last use. */
  readonly #prepared = new Map<string, Prepared>();
  #length = 0;
  #named = 0;

  constructor(engine: PGlite) {
    this.#engine = engine;
  }

  /** Runs one statement. What the engine refuses is thrown as the engine throws it. */
  async run(sql: string, parameters: readonly unknown[]): Promise<Results> {
    if (CHANGES_TABLES.test(sql)) {
      await this.#forgetAll();
      return this.#engine.query(sql, [...parameters]);
    }
    const prepared = this.#prepared.get(sql) ?? (await this.#prepare(sql));
    if (!prepared) return this.#engine.query(sql, [...parameters]);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, prepared);
    return this.#execute(prepared, parameters);
  }

  async #execute({ name, writers, described }: Prepared, parameters: readonly unknown[]): Promise<Results> {
    const values = parameters.map((value, at) =>
      value === null || value === undefined ? null : (writers[at] ?? String)(value),
    );
    const said = await this.#tell(
      serialize.bind({ statement: name, values }),
      serialize.execute(),
      serialize.sync(),
    );
    const [results] = parse.parseResults([...described, ...said], this.#engine.parsers);
    if (!results) throw new Error('the engine answered a statement without saying that it is done');
    return results;
  }

  /** Prepares what has come before; nothing for what is new, or too long to keep. */
  async #prepare(sql: string): Promise<Prepared | undefined> {
    if (!this.#met.delete(sql)) {
      if (this.#met.size >= MET_MAX) this.#met.clear();
      if (sql.length <= KEPT_LENGTH_MAX) this.#met.add(sql);
      return undefined;
    }
    for (const oldest of this.#prepared.keys()) {
      if (this.#length + sql.length <= KEPT_LENGTH_MAX) break;
      await this.#forget(oldest);
    }
    this.#named += 1;
    const name = `s${this.#named}`;
    const said = await this.#tell(
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    );
    const writers = parse
      .parseDescribeStatementResults(said)
      .map((type) => this.#engine.serializers[type] ?? String);
    const described = said.filter(({ name: kind }) => kind === 'rowDescription');
    const prepared = { name, writers, described };
    this.#prepared.set(sql, prepared);
    this.#length += sql.length;
    return prepared;
  }

  async #forgetAll(): Promise<void> {
    for (const sql of this.#prepared.keys()) await this.#forget(sql);
  }

  async #forget(sql: string): Promise<void> {
    const prepared = this.#prepared.get(sql);
    if (!prepared) return;
    this.#prepared.delete(sql);
    this.#length -= sql.length;
    await this.#tell(serialize.close({ type: 'S', name: prepared.name }), serialize.sync());
  }

  /** Several messages at once. What the engine refuses is thrown when it has been brought to listen again. */
  async #tell(...parts: readonly Uint8Array[]): Promise<messages.BackendMessage[]> {
    return this.#engine.execProtocolStream(Buffer.concat(parts), { syncToFs: false });
  }
}
