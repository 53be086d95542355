import type { Language } from '../../../kernel/words.ts';
import type { Asked } from '../public/answer.ts';
import type { Reply } from '../public/reply.tsx';

export type ToChecker = { readonly job: number; readonly asked: Asked; readonly language: Language };

export type FromChecker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly job: number; readonly reply: Reply };

type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (fault: Error) => void };

/**
 * The rules, in a thread of their own. Fetched on `warm`, which is called as soon as somebody begins to type or paste;
 * when they cannot be fetched or the browser is too old, `check` rejects, and the next call tries afresh.
 */
export class Checker {
  #worker: Worker | undefined;
  #isReady = false;
  #jobs = 0;
  readonly #waiting = new Map<number, Waiting>();

  get isReady(): boolean {
    return this.#isReady;
  }

  warm(): void {
    if (this.#worker ?? typeof Worker === 'undefined') return;
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => this.#take(data));
    worker.addEventListener('error', () => this.#giveUp());
    this.#worker = worker;
  }

  check(asked: Asked, language: Language): Promise<Reply> {
    this.warm();
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Error('this browser has no workers'));
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ job, asked, language } satisfies ToChecker);
    });
  }

  #take(message: FromChecker): void {
    this.#isReady = true;
    if (message.kind === 'ready') return;
    this.#waiting.get(message.job)?.resolve(message.reply);
    this.#waiting.delete(message.job);
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    for (const { reject } of this.#waiting.values()) reject(new Error('the checker did not arrive'));
    this.#waiting.clear();
  }
}
