import type { Language } from '../../../kernel/words.ts';
import type { Asked } from '../public/answer.ts';
import type { Reply } from '../public/reply.tsx';

export type ToChecker =
  | { readonly kind: 'check'; readonly job: number; readonly asked: Asked }
  | { readonly kind: 'mask'; readonly job: number; readonly text: string };

export type FromChecker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly job: number; readonly reply: Reply }
  /** `text` is missing when there was nothing to mask. */
  | { readonly kind: 'masked'; readonly job: number; readonly text: string | undefined };

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
};

/** One language each, which spares a reader the sentences of the other. The bundler finds workers by this very form. */
const workerIn = (language: Language): Worker =>
  language === 'en'
    ? new Worker(new URL('./check-en.worker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('./check-zh-cn.worker.ts', import.meta.url), { type: 'module' });

/**
 * The rules, in a thread of their own. Fetched on `warm`, which is called as soon as somebody begins to type or paste;
 * when they cannot be fetched or the browser is too old, what was asked rejects, and the next call tries afresh.
 */
export class Checker {
  readonly #language: Language;
  #worker: Worker | undefined;
  #isReady = false;
  #jobs = 0;
  readonly #checks = new Map<number, Waiting<Reply>>();
  readonly #masks = new Map<number, Waiting<string | undefined>>();

  constructor(language: Language) {
    this.#language = language;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  warm(): void {
    if (this.#worker ?? typeof Worker === 'undefined') return;
    const worker = workerIn(this.#language);
    worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => this.#take(data));
    worker.addEventListener('error', () => this.#giveUp());
    this.#worker = worker;
  }

  /** The verdict, rendered. */
  check(asked: Asked): Promise<Reply> {
    return this.#ask(this.#checks, (job) => ({ kind: 'check', job, asked }));
  }

  /** The text without identity and card numbers; nothing when it holds none. */
  mask(text: string): Promise<string | undefined> {
    return this.#ask(this.#masks, (job) => ({ kind: 'mask', job, text }));
  }

  #ask<Answer>(waiting: Map<number, Waiting<Answer>>, message: (job: number) => ToChecker): Promise<Answer> {
    this.warm();
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Error('this browser has no workers'));
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise((resolve, reject) => {
      waiting.set(job, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(message(job));
    });
  }

  #take(message: FromChecker): void {
    this.#isReady = true;
    if (message.kind === 'reply') {
      this.#checks.get(message.job)?.resolve(message.reply);
      this.#checks.delete(message.job);
    }
    if (message.kind === 'masked') {
      this.#masks.get(message.job)?.resolve(message.text);
      this.#masks.delete(message.job);
    }
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    for (const waiting of [this.#checks, this.#masks]) {
      for (const { reject } of waiting.values()) reject(new Error('the checker did not arrive'));
      waiting.clear();
    }
  }
}
