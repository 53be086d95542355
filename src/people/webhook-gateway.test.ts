import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { printingGateway } from './printing-gateway.ts';
import { webhookGateway } from './webhook-gateway.ts';

const SECRET = 'a secret that only the two of us know';
const MESSAGE = { id: '0192f0c1-2345-7abc-8def-0123456789ab', phone: '13800000001', text: '验证码 012345' };
const AT = new Date('2026-11-23T09:00:00+08:00');

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A gateway on the loopback address that answers these statuses one after the other; 0 answers nothing at all. */
async function gatewayOn(statuses: readonly number[], patienceMs = 5_000) {
  const received: Received[] = [];
  const pauses: number[] = [];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      const status = statuses[received.length - 1] ?? 500;
      if (status >= 300 && status < 400) response.setHeader('location', '/elsewhere');
      if (status > 0) response.writeHead(status).end();
      return undefined;
    });
  });
  const listening = server;
  const port = await new Promise<number>((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const gateway = webhookGateway(
    { url: `http://127.0.0.1:${port}/sms`, secret: SECRET },
    {
      clock: { now: () => AT, elapsedMs: () => 0 },
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
      patienceMs,
    },
  );
  return { gateway, received, pauses };
}

test('a message is handed over signed, so that the receiver knows whose it is and how old', async () => {
  const { gateway, received } = await gatewayOn([202]);
  expect(await gateway.send(MESSAGE)).toBe(true);
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  expect(JSON.parse(body)).toEqual(MESSAGE);
  expect(headers['likui-timestamp']).toBe(String(AT.getTime() / 1000));
  const signed = createHmac('sha256', SECRET)
    .update(`${AT.getTime() / 1000}.${body}`)
    .digest('hex');
  expect(headers['likui-signature']).toBe(signed);
  expect(headers['idempotency-key']).toBe(MESSAGE.id);
});

test.each([
  { statuses: [500, 429, 200], taken: true, tries: 3 },
  { statuses: [503, 503, 503, 200], taken: false, tries: 3 },
  { statuses: [400, 200], taken: false, tries: 1 },
  { statuses: [302, 200], taken: false, tries: 1 },
  { statuses: [401, 200], taken: false, tries: 1 },
])(
  'answered $statuses a message is taken: $taken, after $tries tries',
  async ({ statuses, taken, tries }) => {
    const { gateway, received, pauses } = await gatewayOn(statuses);
    expect(await gateway.send(MESSAGE)).toBe(taken);
    expect(received).toHaveLength(tries);
    expect(pauses).toEqual([500, 1000].slice(0, tries - 1));
    // However often it is handed over, it is one message.
    expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  },
);

test('one that never answers is given up, and tried again', async () => {
  const { gateway, received } = await gatewayOn([0, 0, 204], 200);
  expect(await gateway.send(MESSAGE)).toBe(true);
  expect(received).toHaveLength(3);
});

test('one that is not there is no fault: the message is not taken, and nothing is thrown', async () => {
  const { gateway } = await gatewayOn([200]);
  server?.close();
  expect(await gateway.send(MESSAGE)).toBe(false);
});

test('the example’s messages appear where it was started, and only there', async () => {
  const printed: string[] = [];
  const gateway = printingGateway((line) => printed.push(line), 'zh-CN');
  expect(await gateway.send(MESSAGE)).toBe(true);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('138****0001: 验证码 012345');
});
