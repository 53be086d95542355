import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { packing } from './packing.ts';

const long = Array.from({ length: 500 }, (_, at) => ({ at, said: '请先核对单号' }));

const app = new Hono()
  .use(packing())
  .get('/api/short', (context) => context.json({ said: '好' }, 201))
  .get('/api/long', (context) => context.json(long))
  .get('/api/file', (context) => context.body('x'.repeat(9_000), 200, { 'content-type': 'application/pdf' }))
  .get('/page', (context) => context.html('<p>李逵</p>'.repeat(2_000)));

const ask = (path: string, accepted?: string): Promise<Response> =>
  Promise.resolve(
    app.request(path, accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } }),
  );

describe("the API's answers", () => {
  test('a short one goes as it is, with its status', async () => {
    const answer = await ask('/api/short', 'gzip, br');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-encoding')).toBe(null);
    expect(await answer.json()).toEqual({ said: '好' });
  });

  test('a long one is packed for those that take it', async () => {
    const answer = await ask('/api/long', 'br;q=1.0, gzip;q=0.8');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/u);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(JSON.stringify(long).length / 4);
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(long);
  });

  test.each([undefined, 'identity', 'br', 'gzip;q=0', 'deflate, gzip; q=0.0'])(
    'and not for those that do not: %s',
    async (accepted) => {
      const answer = await ask('/api/long', accepted);
      expect(answer.headers.get('content-encoding')).toBe(null);
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      expect(await answer.json()).toEqual(long);
    },
  );

  test('a file that is no text is left alone', async () => {
    const answer = await ask('/api/file', 'gzip');
    expect(answer.headers.get('content-encoding')).toBe(null);
    expect((await answer.text()).length).toBe(9_000);
  });
});

test('a page is packed as before', async () => {
  const answer = await ask('/page', 'gzip');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});
