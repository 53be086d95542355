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

/** How long a client may take, in milliseconds. Phones are slow; whoever is slower than this holds a place for nothing. */
export type Patience = {
  /** Until all headers of a request are there. */
  readonly headersMs: number;
  /** Until its body is there too. */
  readonly requestMs: number;
  /** Until the next request on the same connection. */
  readonly keepAliveMs: number;
  /** How often connections are looked at for the first two. */
  readonly lookMs: number;
  /** How long requests in hand may still take once the server is told to end. */
  readonly finishMs: number;
};

const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  lookMs: 1_000,
  finishMs: 10_000,
};
const HEADER_BYTES_MAX = 16_384;
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
  patience: Patience = PATIENCE,
): Promise<Result<Listening, ListenProblem>> {
  const answer = getRequestListener(app.fetch, { hostname: host, overrideGlobalObjects: false });
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      keepAliveTimeout: patience.keepAliveMs,
      connectionsCheckingInterval: patience.lookMs,
      maxHeaderSize: HEADER_BYTES_MAX,
    },
    (request, response) => void answer(request, response),
  );

  const fault = await opened(server, { host, port });
  if (fault) {
    const kind = PROBLEMS[fault.code ?? ''];
    if (!kind) throw fault;
    return refuse({ kind });
  }
  return ok({ url: urlOf(server, host), finish: () => finish(server, patience.finishMs) });
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
function finish(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const closeIdle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
    const giveUp = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close(() => {
      clearInterval(closeIdle);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
