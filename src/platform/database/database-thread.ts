import type { Worker } from 'node:worker_threads';
import { AWAY, DatabaseFault, type FaultFacts } from './fault.ts';
import { startThread } from './program.ts';
import { type Ask, threadSays, type ThreadSays } from './thread-talk.ts';

/** How a statement went, in two steps: `done` once it has run, `kept` once what it did can no longer be lost. */
export type Answered = { readonly rows: unknown[]; readonly affected: number };
type Steps = { readonly done: Promise<Answered>; readonly kept: Promise<Answered> };

type Waiting = {
  readonly finish: (answer: Answered) => void;
  readonly keep: (answer: Answered) => void;
  readonly fail: (fault: DatabaseFault) => void;
  answer?: Answered;
};

/** A folder that could not be opened is not tried again sooner: opening one is half a second's work for nothing. */
const START_AGAIN_MS = 1_000;

/** What the outside may know about the statements of a thread: how long each took, and nothing of what it said. */
export type StatementWatch = (statement: { readonly sql: string; readonly ms: number }) => void;

/**
 * The thread that holds the embedded database, seen from outside. When it dies (a full disk can do that) everything
 * waiting fails as `away`, and a new thread opens the same folder again and recovers what was committed.
 */
export class DatabaseThread {
  readonly #folder: string;
  readonly #watch: StatementWatch;
  readonly #syncs = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #waiting = new Map<number, Waiting & { readonly sql: string }>();
  #worker: Worker | undefined;
  #starting: Promise<Worker> | undefined;
  #isClosed = false;
  #lastId = 0;
  #life = 0;
  #failedAtMs = Number.NEGATIVE_INFINITY;

  constructor(folder: string, watch: StatementWatch) {
    this.#folder = folder;
    this.#watch = watch;
  }

  /** How often the engine's files were brought to the disk since this was made. */
  get syncs(): number {
    return Atomics.load(new Int32Array(this.#syncs), 0);
  }

  /** Resolves when the thread can take statements; a folder it cannot open rejects. */
  async ready(): Promise<void> {
    await this.#started();
  }

  /** Which thread this is, counted: a transaction ends with the one it was begun in. */
  get life(): number {
    return this.#life;
  }

  /**
   * Has a statement run. `othersWait` tells that more is to come; with `life`, it is refused as `away` unless the thread
   * is still that one: on the next it would stand outside its transaction.
   */
  ask(sql: string, parameters: readonly unknown[], othersWait: boolean, life?: number): Steps {
    this.#lastId += 1;
    const id = this.#lastId;
    const { steps, waiting } = newSteps();
    this.#waiting.set(id, { ...waiting, sql });
    const ask: Ask = { id, sql, parameters, othersWait };
    if (life !== undefined && life !== this.#life) this.#failed(id, { code: AWAY });
    else if (this.#worker) this.#worker.postMessage(ask, []);
    else
      this.#started().then(
        (worker) => worker.postMessage(ask, []),
        () => this.#failed(id, { code: AWAY }),
      );
    return steps;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (await this.#starting?.catch(() => undefined))?.terminate();
  }

  #started(): Promise<Worker> {
    const isTooSoon = performance.now() - this.#failedAtMs < START_AGAIN_MS;
    if (this.#isClosed || (!this.#starting && isTooSoon))
      return Promise.reject(new DatabaseFault({ code: AWAY }));
    this.#starting ??= this.#start();
    return this.#starting;
  }

  #start(): Promise<Worker> {
    const worker = startThread(import.meta.url, 'embedded-program', {
      folder: this.#folder,
      syncs: this.#syncs,
    });
    return new Promise((resolve, reject) => {
      worker.on('message', (message: unknown) => {
        const says = threadSays.parse(message);
        if (says.kind !== 'ready') return this.#hear(says);
        this.#worker = worker;
        return resolve(worker);
      });
      worker.on('error', () => {});
      worker.on('exit', () => {
        if (this.#worker !== worker) this.#failedAtMs = performance.now();
        reject(new DatabaseFault({ code: AWAY }));
        this.#lost();
      });
    });
  }

  #hear(says: Exclude<ThreadSays, { kind: 'ready' }>): void {
    switch (says.kind) {
      case 'done': {
        const waiting = this.#waiting.get(says.id);
        if (!waiting) return;
        this.#watch({ sql: waiting.sql, ms: says.ms });
        waiting.answer = { rows: says.rows, affected: says.affected };
        waiting.finish(waiting.answer);
        if (!says.held) this.#kept(says.id);
        return;
      }
      case 'refused':
        return this.#failed(says.id, says.fault);
      case 'on-disk':
        for (const id of says.ids) this.#kept(id);
    }
  }

  #kept(id: number): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting?.answer) waiting.keep(waiting.answer);
  }

  #failed(id: number, { code, constraint }: { code: string; constraint?: string | undefined }): void {
    const facts: FaultFacts = { code, ...(constraint === undefined ? {} : { constraint }) };
    this.#waiting.get(id)?.fail(new DatabaseFault(facts));
    this.#waiting.delete(id);
  }

  #lost(): void {
    this.#life += 1;
    this.#worker = undefined;
    this.#starting = undefined;
    for (const id of this.#waiting.keys()) this.#failed(id, { code: AWAY });
  }
}

function newSteps(): { readonly steps: Steps; readonly waiting: Waiting } {
  const first = newStep();
  const second = newStep();
  const fail = (fault: DatabaseFault): void => {
    first.fail(fault);
    second.fail(fault);
  };
  return {
    steps: { done: first.step, kept: second.step },
    waiting: { finish: first.finish, keep: second.finish, fail },
  };
}

/** A promise with its ends in our hand. Whoever waits for one step need not wait for the other, so none is unheard. */
function newStep() {
  const ends: { finish?: (answer: Answered) => void; fail?: (fault: DatabaseFault) => void } = {};
  const step = new Promise<Answered>((resolve, reject) => {
    ends.finish = resolve;
    ends.fail = reject;
  });
  step.catch(() => {});
  return {
    step,
    finish: (answer: Answered) => ends.finish?.(answer),
    fail: (fault: DatabaseFault) => ends.fail?.(fault),
  };
}
