import { reply } from '../public/reply.tsx';
import type { FromChecker, ToChecker } from './checker.ts';

// Off the main thread: a long text must not hold up the reader's typing.
const send = (message: FromChecker): void => postMessage(message);

addEventListener('message', ({ data: { job, asked, language } }: MessageEvent<ToChecker>) => {
  send({ kind: 'reply', job, reply: reply(asked, language) });
});
send({ kind: 'ready' });
