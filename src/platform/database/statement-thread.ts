import process from 'node:process';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { faultOf } from './fault.ts';
import { RepeatedStatements } from './repeated-statements.ts';
import type { Ask, ThreadSays } from './thread-talk.ts';

/** Answers waiting for the disk are brought there together, but neither more of them nor for longer than this. */
const HELD_MAX = 64;
const HELD_MS_MAX = 4;

/** Writes what the log holds so far to the disk, whatever transaction is open (PostgreSQL 17 and later). */
const SYNC = "select pg_logical_emit_message(false, 'likui', '', true)";

/**
 * Classes of SQLSTATE after which the engine's state is not to be relied on: no room, a fault of the system, one of its
 * own. A server would start afresh, and so do we.
 */
const GRAVE = /^(?:53|58|XX)/u;

/** What leaves nothing to bring to the disk: these never, and those whose count of rows is none. */
const READING = new Set(['select', 'commit', 'rollback', 'set', 'declare', 'fetch', 'close']);
const COUNTING = new Set(['insert', 'update', 'delete']);

const askShape = z.object({
  id: z.int(),
  sql: z.string(),
  parameters: z.array(z.unknown()),
  othersWait: z.boolean(),
});

/**
 * Answers statements one after the other, in the order they came. A write's answer is held until its log is on the
 * disk; whatever else has come by then shares that one sync. A read after a write that is still held is held too:
 * nobody may act on what a power cut could take back.
 */
export function answerStatements(engine: PGlite, port: MessagePort): void {
  const thread = new StatementThread(engine, port);
  port.on('message', (message: unknown) => thread.take(message));
  port.postMessage({ kind: 'ready' } satisfies ThreadSays, []);
}

class StatementThread {
  readonly #statements: RepeatedStatements;
  readonly #port: MessagePort;
  readonly #waiting: Ask[] = [];
  #held: number[] = [];
  #heldSinceMs = 0;
  #isBusy = false;
  #isInTransaction = false;
  #hasWritten = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(engine: PGlite, port: MessagePort) {
    this.#statements = new RepeatedStatements(engine);
    this.#port = port;
  }

  take(message: unknown): void {
    this.#waiting.push(askShape.parse(message));
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let ask = this.#next(); ask; ask = this.#next()) {
      await this.#answer(ask);
      if (this.#mustSync(ask)) await this.#sync();
    }
    this.#isBusy = false;
    if (this.#held.length === 0 || this.#timer) return;
    this.#timer = setTimeout(() => void this.#syncWhenIdle(), HELD_MS_MAX);
  }

  #next(): Ask | undefined {
    for (let more = receiveMessageOnPort(this.#port); more; more = receiveMessageOnPort(this.#port))
      this.#waiting.push(askShape.parse(more.message));
    return this.#waiting.shift();
  }

  async #answer({ id, sql, parameters }: Ask): Promise<void> {
    const startedMs = performance.now();
    try {
      const { rows, affectedRows } = await this.#statements.run(sql, parameters);
      const held = this.#holds(sql, affectedRows ?? 0);
      if (held) this.#hold(id);
      const ms = performance.now() - startedMs;
      this.#say({ kind: 'done', id, rows, affected: affectedRows ?? 0, ms, held });
    } catch (thrown) {
      const { code, constraint } = faultOf(thrown);
      if (GRAVE.test(code)) this.#end();
      const fault = { code, ...(constraint === undefined ? {} : { constraint }) };
      this.#say({ kind: 'refused', id, fault, ms: performance.now() - startedMs });
    }
  }

  /** Whether the answer to this statement must wait for the disk. */
  #holds(sql: string, affected: number): boolean {
    const [word = ''] = /^\s*[a-z]+/iu.exec(sql) ?? [];
    const verb = word.trim().toLowerCase();
    if (verb === 'begin') {
      this.#isInTransaction = true;
      this.#hasWritten = false;
      return false;
    }
    if (!READING.has(verb) && !(affected === 0 && COUNTING.has(verb))) this.#hasWritten = true;
    if (verb === 'commit' || verb === 'rollback') this.#isInTransaction = false;
    else if (this.#isInTransaction) return false;
    const isWrite = this.#hasWritten && verb !== 'rollback';
    if (!this.#isInTransaction) this.#hasWritten = false;
    return isWrite || this.#held.length > 0;
  }

  #hold(id: number): void {
    if (this.#held.length === 0) this.#heldSinceMs = performance.now();
    this.#held.push(id);
  }

  #mustSync({ othersWait }: Ask): boolean {
    if (this.#held.length === 0) return false;
    if (this.#held.length >= HELD_MAX || performance.now() - this.#heldSinceMs > HELD_MS_MAX) return true;
    return !othersWait && !this.#isInTransaction && this.#waiting.length === 0 && !this.#hasMail();
  }

  #hasMail(): boolean {
    const mail = receiveMessageOnPort(this.#port);
    if (mail) this.#waiting.push(askShape.parse(mail.message));
    return mail !== undefined;
  }

  async #syncWhenIdle(): Promise<void> {
    this.#timer = undefined;
    if (this.#isBusy || this.#held.length === 0) return;
    this.#isBusy = true;
    await this.#sync();
    this.#isBusy = false;
    if (this.#waiting.length > 0) void this.#work();
  }

  async #sync(): Promise<void> {
    const ids = this.#held;
    try {
      await this.#statements.run(SYNC, []);
      this.#held = [];
      this.#say({ kind: 'on-disk', ids });
    } catch (thrown) {
      const { code } = faultOf(thrown);
      // Inside a transaction that has failed nothing runs before its rollback; the next look tries again.
      if (code === '25P02') return;
      this.#end();
    }
  }

  /** What is held was never told, and fails with the thread; the next one recovers what the disk has. */
  #end(): never {
    return process.exit(1);
  }

  #say(says: ThreadSays): void {
    this.#port.postMessage(says, []);
  }
}
