import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { LogFields } from '../platform/log.ts';
import { awayDatabase } from '../../tests/database/away.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { lineGateway } from '../qualify/net-gateway.ts';
import { newMetrics } from '../platform/metrics.ts';
import { buildApp } from './app.ts';

type Line = { readonly event: string; readonly [field: string]: unknown };

function house(
  publicFolder = import.meta.dirname,
  trustsProxy = false,
): { app: ReturnType<typeof buildApp>; lines: Line[] } {
  const lines: Line[] = [];
  const write = (fields: LogFields, event: string): void => {
    lines.push({ ...fields, event });
  };
  const app = buildApp({
    ...testHousehold,
    assets: {
      urlOf: (source) => `/assets/${source}.js`,
      bundleOf: (source) => ({ script: `/assets/${source}.js`, styles: [], preloads: [] }),
    },
    clock: { now: () => new Date(0), elapsedMs: () => 0 },
    // Nothing tested here needs records: the public pages live without them.
    database: awayDatabase,
    ids: { next: () => '00000000-0000-7000-8000-000000000000' },
    lines: lineGateway({ host: '127.0.0.1' }),
    log: { info: write, warn: write, error: write },
    metrics: newMetrics(),
    newId: () => 'request-1',
    tell: () => Promise.resolve(),
    printFont: () => Promise.reject(new Error('nothing is printed here')),
    publicFolder,
    trustsProxy,
  });
  return { app, lines };
}

describe('every answer', () => {
  test('carries the headers that keep a reader safe, and no unsafe-inline', async () => {
    const { headers } = await house().app.request('/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-request-id')).toBe('request-1');
  });

  test('promises HTTPS only where it came by HTTPS', async () => {
    const { app } = house();
    const plain = await app.request('http://likui/health');
    const safe = await app.request('https://likui/health');
    const pretended = await app.request('http://likui/health', { headers: { 'x-forwarded-proto': 'https' } });
    expect(plain.headers.has('strict-transport-security')).toBe(false);
    expect(pretended.headers.has('strict-transport-security')).toBe(false);
    expect(safe.headers.get('strict-transport-security')).toMatch(/^max-age=\d+/u);
  });
});

test('a proxy of ours is believed about HTTPS and about who asks, when the operator says that there is one', async () => {
  const { app } = house(undefined, true);
  const safe = await app.request('http://likui/health', { headers: { 'x-forwarded-proto': 'https' } });
  expect(safe.headers.has('strict-transport-security')).toBe(true);

  const post = async (client: string): Promise<number> =>
    (await app.request('/nowhere', { method: 'POST', headers: { 'x-forwarded-for': client } })).status;
  for (let posted = 0; posted < 600; posted += 1) await post('203.0.113.7');
  expect(await post('203.0.113.7')).toBe(429);
  expect(await post('203.0.113.8')).toBe(404);
});

describe('the log', () => {
  test('knows the pattern of the route and nothing of what was asked', async () => {
    const { app, lines } = house();
    await app.request('/health?phone=13800000000', { headers: { cookie: 'lang=en' } });
    await app.request('/nowhere/13800000000');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ event: 'request', method: 'GET', route: '/health', status: 200 });
    expect(JSON.stringify(lines)).not.toContain('13800000000');
    expect(JSON.stringify(lines)).not.toContain('nowhere');
  });
});

describe('a refusal', () => {
  test('is a page in the reader’s language outside the API', async () => {
    const answer = await house().app.request('/nowhere', { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('There is no such page.');
  });

  test('is JSON under /api, and Chinese when nothing else is asked for', async () => {
    const answer = await house().app.request('/api/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: { code: 'not-found', sentence: '没有这个页面。请检查网址，或从首页重新开始。' },
    });
  });

  test.each(['/?place=%00', '/api/nowhere/a%00b'])(
    'meets what is no text in an address: %s',
    async (address) => {
      expect((await house().app.request(address)).status).toBe(400);
    },
  );

  test('meets a body that is too long, whichever door it was meant for', async () => {
    const answer = await house().app.request('/api/verdicts', {
      method: 'POST',
      body: 'x'.repeat(256 * 1024 + 1),
      headers: { 'content-length': String(256 * 1024 + 1) },
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'body-too-large' } });
  });

  test.each(['/api/verdicts', '/'])(
    'meets a body at %s that is too long and does not say so',
    async (door) => {
      const part = new Uint8Array(64 * 1024).fill(0x78);
      const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(part) });
      const answer = await house().app.request(door, {
        method: 'POST',
        body,
        headers: { 'content-type': door === '/' ? 'application/x-www-form-urlencoded' : 'application/json' },
        duplex: 'half',
      });
      expect(answer.status).toBe(413);
    },
  );

  test('meets a body that is no JSON, without repeating it or calling it our fault', async () => {
    const { app, lines } = house();
    const answer = await app.request('/api/verdicts', {
      method: 'POST',
      body: '{"text":"6222021234567890123',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    const said = await answer.text();
    expect(said).toContain('request-malformed');
    expect(said).not.toContain('6222');
    expect(lines.map(({ event }) => event)).toEqual(['request']);
  });

  test('meets a fault of ours with a sentence; the log keeps the place and not the message', async () => {
    const { app, lines } = house();
    app.use(() => {
      throw new TypeError('6222021234567890123');
    });
    const answer = await app.request('/broken');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('我们这边出了错');
    expect(lines.find(({ event }) => event === 'fault')).toMatchObject({ fault: 'TypeError' });
    expect(JSON.stringify(lines)).not.toContain('6222');
  });

  test('meets a client that posts too fast, and says when to come back', async () => {
    const { app } = house();
    for (let posted = 0; posted < 600; posted += 1) await app.request('/nowhere', { method: 'POST' });
    const answer = await app.request('/api/nowhere', { method: 'POST' });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await app.request('/health')).status).toBe(200);
  });
});

test('a language asked for in the address is remembered, another is not', async () => {
  const { app } = house();
  const asked = await app.request('/health?lang=en');
  const nonsense = await app.request('/health?lang=xx');
  expect(asked.headers.get('set-cookie')).toMatch(/^lang=en; .*HttpOnly/u);
  expect(nonsense.headers.has('set-cookie')).toBe(false);
});

describe('the API is described', () => {
  test('to machines and to people, by one document', async () => {
    const { app } = house();
    const document: unknown = await (await app.request('/api/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Likui 李逵' } });
    const page = await app.request('/api/docs?lang=en');
    expect(page.status).toBe(200);
    const all = await page.text();
    expect(all).toContain('The API of Likui');
    expect(all).toContain('<code>/api/verdicts</code>');
    const room = await (await app.request('/api/docs?of=verdicts')).text();
    expect(room).toContain('<code>findings');
    expect(await (await app.request('/api/docs?of=nowhere')).text()).toContain('<code>/api/verdicts</code>');
  });
});

test('every inline style of a page is one that the policy allows', async () => {
  const page = await house().app.request('/nowhere');
  const styles = [...(await page.text()).matchAll(/<style>(?<text>.*?)<\/style>/gsu)];
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) {
    const hash = createHash('sha256')
      .update(style.groups?.['text'] ?? '')
      .digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  }
});

describe('built files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'likui-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'a-1b2c.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'a-1b2c.js.br'), 'brotli');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are kept for good, and come compressed to a browser that can read it', async () => {
    const { app } = house(folder);
    const plain = await app.request('/assets/a-1b2c.js');
    expect(await plain.text()).toBe('plain');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    const small = await app.request('/assets/a-1b2c.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(await small.text()).toBe('brotli');
  });

  test('may run WebAssembly in a worker, which pages may not', async () => {
    const { app } = house(folder);
    const policyOf = async (path: string): Promise<string | null> =>
      (await app.request(path)).headers.get('content-security-policy');
    expect(await policyOf('/assets/a-1b2c.js')).toContain("'wasm-unsafe-eval'");
    expect(await policyOf('/')).not.toContain('wasm');
  });

  test.each(['/assets/../secret.txt', '/assets/..%2fsecret.txt', '/assets/%2e%2e/secret.txt', '/secret.txt'])(
    'are all that is served: %s is not',
    async (path) => {
      const answer = await house(folder).app.request(`http://likui${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('secret');
    },
  );

  test('that are missing are not remembered as missing for good', async () => {
    const answer = await house(folder).app.request('/assets/gone.js');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
