// oxlint-disable-next-line import/no-unassigned-import -- it mends the browser before anything else is loaded
import './fill-gaps-first.ts';
import { withoutSecrets } from '../public/secrets.ts';
import { reply } from '../public/reply.tsx';
import type { FromChecker, ToChecker } from './checker.ts';

// Off the main thread: a long text must not hold up the reader's typing.
const send = (message: FromChecker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToChecker>) => {
  const { job } = data;
  if (data.kind === 'check') send({ kind: 'reply', job, reply: reply(data.asked, data.language) });
  else send({ kind: 'masked', job, text: withoutSecrets(data.text) });
});
send({ kind: 'ready' });
