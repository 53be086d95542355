import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import { reply } from '../public/reply.tsx';
import { withoutSecrets } from '../public/secrets.ts';
import type { FromChecker, ToChecker } from './checker.ts';

/** Answers the page, from off its main thread: a long text must not hold up the reader's typing. */
export function answerPage(language: Language): void {
  addEventListener('message', ({ data }: MessageEvent<ToChecker>) => {
    const { job } = data;
    if (data.kind === 'check')
      send({ kind: 'reply', job, reply: reply(data.asked, language, chinaDayAt(new Date())) });
    else send({ kind: 'masked', job, text: withoutSecrets(data.text) });
  });
  send({ kind: 'ready' });
}

const send = (message: FromChecker): void => postMessage(message);
