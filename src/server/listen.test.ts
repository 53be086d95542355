import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { listen, type Listening, type Patience } from './listen.ts';

/** Long enough for nothing to run out by itself; each test shortens the one it is about. */
const PATIENT: Patience = {
  headersMs: 60_000,
  requestMs: 60_000,
  keepAliveMs: 60_000,
  lookMs: 20,
  finishMs: 60_000,
};

const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.finish();
});

const app = new Hono()
  .get('/', (context) => context.text('here'))
  .post('/', async (context) => context.text(`${(await context.req.text()).length} characters`))
  .get('/never', () => new Promise<Response>(() => {}))
  .onError((_fault, context) => context.body(null, 400));

async function served(impatient: Partial<Patience> = {}): Promise<Listening> {
  const listening = await listen(app, { host: '127.0.0.1', port: 0 }, { ...PATIENT, ...impatient });
  if (!listening.ok) throw new Error(listening.problem.kind);
  open.push(listening.value);
  return listening.value;
}

type Line = { readonly socket: Socket; readonly ended: Promise<string> };

/** A connection that has sent this much; `ended` holds all that came back, once the server has hung up. */
function call(server: Listening, sent: string): Line {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let came = '';
  const ended = new Promise<string>((resolve, reject) => {
    socket.on('data', (part: Buffer) => {
      came += String(part);
    });
    socket.once('close', () => resolve(came));
    socket.once('error', reject);
  });
  socket.write(sent);
  return { socket, ended };
}

const GET = 'GET / HTTP/1.1\r\nhost: likui\r\n';

describe('whoever is too slow is told so and hung up on', () => {
  test('headers that never end', async () => {
    const server = await served({ headersMs: 60 });
    expect(await call(server, GET).ended).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('a body that never comes', async () => {
    const server = await served({ headersMs: 60, requestMs: 120 });
    const { ended } = call(server, 'POST / HTTP/1.1\r\nhost: likui\r\ncontent-length: 10\r\n\r\nhalf');
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('a connection on which nothing more is asked', async () => {
    const server = await served({ keepAliveMs: 60 });
    expect(await call(server, `${GET}\r\n`).ended).toMatch(/^HTTP\/1\.1 200 [\s\S]*here/u);
  });
});

test('headers without measure are refused', async () => {
  const server = await served();
  const { ended } = call(server, `${GET}x-long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(await ended).toMatch(/^HTTP\/1\.1 431 /u);
});

test('one connection serves one request after another', async () => {
  const server = await served();
  const { ended } = call(server, `${GET}\r\n${GET}connection: close\r\n\r\n`);
  expect((await ended).match(/HTTP\/1\.1 200/gu)?.length).toBe(2);
});

describe('told to end', () => {
  test('it does not wait for connections on which nothing is asked', async () => {
    const server = await served();
    const idle = call(server, `${GET}\r\n`);
    await new Promise((resolve) => idle.socket.once('data', resolve));
    await server.finish();
    expect(await idle.ended).toContain('here');
  });

  test('it waits for a request in hand no longer than it may', async () => {
    const server = await served({ finishMs: 100 });
    const { socket, ended } = call(server, 'GET /never HTTP/1.1\r\nhost: likui\r\n\r\n');
    await new Promise((resolve) => socket.once('connect', resolve));
    await (await fetch(server.url)).text();
    await server.finish();
    expect(await ended).toBe('');
  });
});

test('an address that is not this machine’s is refused by name', async () => {
  const refused = await listen(app, { host: '203.0.113.7', port: 0 });
  expect(refused).toEqual({ ok: false, problem: { kind: 'host-unavailable' } });
});

test('a port that another program holds is refused by name', async () => {
  const server = await served();
  const refused = await listen(app, { host: '127.0.0.1', port: Number(new URL(server.url).port) });
  expect(refused).toEqual({ ok: false, problem: { kind: 'port-taken' } });
});
