import { afterAll, beforeAll, expect, test } from 'vitest';
import { awayDatabase } from '../../tests/database/away.ts';
import { openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn } from '../../tests/server/house.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openOwnDatabase();
});
afterAll(() => database.drop());

const TOKEN = 'a-token-long-enough';

test('a house whose records answer is ready; one whose records are away lives and is not', async () => {
  const ready = await houseOn(database).app.request('/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);

  const away = houseOn(awayDatabase).app;
  const unready = await away.request('/ready');
  expect([unready.status, await unready.json()]).toEqual([503, { status: 'database-away' }]);
  expect((await away.request('/health')).status).toBe(200);
});

test('what is counted is shown to whoever holds the token, and to nobody else', async () => {
  const { app } = houseOn(database, undefined, { metricsToken: TOKEN });
  await app.request('/health');
  const shown = await app.request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(shown.status).toBe(200);
  const text = await shown.text();
  expect(text).toContain('likui_request_seconds_count{method="GET",route="/health",status="200"} 1');
  expect(text).toMatch(/likui_waiting\{name="jobs"\} 0/u);
  expect((await app.request('/metrics')).status).toBe(404);
  const wrong = await app.request('/metrics', {
    headers: { authorization: `Bearer ${TOKEN.slice(0, -1)}x` },
  });
  expect(wrong.status).toBe(404);
});

test('without a token only this machine is shown them, and a test’s request comes from nowhere', async () => {
  expect((await houseOn(database).app.request('/metrics')).status).toBe(404);
});

test('figures of a process are shown even when its records are away', async () => {
  const { app } = houseOn(awayDatabase, undefined, { metricsToken: TOKEN });
  const shown = await app.request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('likui_process_cpu_seconds_total');
});
