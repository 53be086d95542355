import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Config } from '../platform/config.ts';

export type Listening = {
  readonly url: string;
  /** Takes no new connection, lets every request in hand be answered, and resolves when the last one is. */
  readonly finish: () => Promise<void>;
};

export type ListenProblem = { readonly kind: 'port-taken' | 'port-forbidden' | 'host-unavailable' };

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 5_000;
const FINISH_WITHIN_MS = 10_000;
const IDLE_LOOK_MS = 50;

const PROBLEMS: { readonly [code: string]: ListenProblem['kind'] } = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unavailable',
  ENOTFOUND: 'host-unavailable',
  EAI_AGAIN: 'host-unavailable',
};

/** Opens the door. A taken port, a forbidden one and an address that is not ours are refused; the rest throws. */
export async function listen(
  app: Hono,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Result<Listening, ListenProblem>> {
  const answer = getRequestListener(app.fetch, { hostname: host, overrideGlobalObjects: false });
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void answer(request, response),
  );

  const fault = await opened(server, { host, port });
  if (fault) {
    const kind = PROBLEMS[fault.code ?? ''];
    if (!kind) throw fault;
    return refuse({ kind });
  }
  return ok({ url: urlOf(server, host), finish: () => finish(server) });
}

const opened = (
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port }, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

/** A kept-alive connection falls idle when its request is answered, so idle ones are closed again and again. */
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const closeIdle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
    const giveUp = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    server.close(() => {
      clearInterval(closeIdle);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
