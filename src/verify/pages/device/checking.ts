import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import { reply } from '../public/reply.tsx';
import { withoutSecrets } from '../public/secrets.ts';
import type { FromChecker, ToChecker } from './checker.ts';
import { freshRegister } from './register-fetch.ts';

/** Answers the page, from off its main thread: a long text must not hold up the reader's typing. */
export function answerPage(language: Language): void {
  const register = freshRegister({
    fetch: (address, init) => fetch(address, init),
    elapsedMs: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  addEventListener('message', ({ data }: MessageEvent<ToChecker>) => {
    const { job } = data;
    if (data.kind === 'mask') send({ kind: 'masked', job, text: withoutSecrets(data.text) });
    else
      register()
        .then((known) => reply(data.asked, language, chinaDayAt(new Date()), known))
        .then((made) => send({ kind: 'reply', job, reply: made }))
        .catch(failAloud);
  });
  // Asked for while the reader still types, so that the first verdict need not wait.
  void register();
  send({ kind: 'ready' });
}

/** The page hears of faults in here, and offers the server's judgement; a promise that fails it would not hear of. */
const failAloud = (fault: unknown): void => {
  setTimeout(() => {
    throw fault;
  });
};

const send = (message: FromChecker): void => postMessage(message);
