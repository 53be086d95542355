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

/** The rules, in a thread of their own. */
export type Checker = {
  readonly isReady: () => boolean;
  readonly warm: () => void;
  /** The verdict, rendered. */
  readonly check: (asked: Asked) => Promise<Reply>;
  /** The text without identity and card numbers; nothing when it holds none. */
  readonly mask: (text: string) => Promise<string | undefined>;
};

/**
 * The checker of a language. Fetched on `warm`, which is called as soon as somebody begins to type or paste; when it
 * cannot be fetched or the browser is too old, what was asked rejects, and the next call tries afresh.
 */
export function checkerIn(language: Language): Checker {
  const checks = new Map<number, Waiting<Reply>>();
  const masks = new Map<number, Waiting<string | undefined>>();
  let worker: Worker | undefined;
  let isReady = false;
  let jobs = 0;

  const take = (message: FromChecker): void => {
    isReady = true;
    if (message.kind === 'reply') {
      checks.get(message.job)?.resolve(message.reply);
      checks.delete(message.job);
    }
    if (message.kind === 'masked') {
      masks.get(message.job)?.resolve(message.text);
      masks.delete(message.job);
    }
  };

  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    isReady = false;
    for (const waiting of [checks, masks]) {
      for (const { reject } of waiting.values()) reject(new Error('the checker did not arrive'));
      waiting.clear();
    }
  };

  const warm = (): void => {
    if (worker ?? typeof Worker === 'undefined') return;
    worker = workerIn(language);
    worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => take(data));
    worker.addEventListener('error', giveUp);
  };

  const ask = <Answer>(
    waiting: Map<number, Waiting<Answer>>,
    message: (job: number) => ToChecker,
  ): Promise<Answer> => {
    warm();
    const asked = worker;
    if (!asked) return Promise.reject(new Error('this browser has no workers'));
    jobs += 1;
    const job = jobs;
    return new Promise((resolve, reject) => {
      waiting.set(job, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      asked.postMessage(message(job));
    });
  };

  return {
    isReady: () => isReady,
    warm,
    check: (asked) => ask(checks, (job) => ({ kind: 'check', job, asked })),
    mask: (text) => ask(masks, (job) => ({ kind: 'mask', job, text })),
  };
}
