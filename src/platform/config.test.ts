import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('what the environment may set', () => {
  test('nothing set means the loopback address and port 6180', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        host: '127.0.0.1',
        port: 6180,
        logLevel: 'info',
        trustsProxy: false,
        dataFolder: 'data',
        databaseUrl: undefined,
        metricsToken: undefined,
        line: { announced: undefined, ports: undefined },
      },
    });
  });

  test.each([
    { env: { PORT: '' }, expected: { port: 6180 }, why: 'an empty value is none' },
    { env: { PORT: '0' }, expected: { port: 0 }, why: 'the system chooses' },
    { env: { PORT: '65535' }, expected: { port: 65_535 }, why: 'the last port' },
    { env: { HOST: '::1' }, expected: { host: '::1' }, why: 'the other loopback' },
    { env: { TRUST_PROXY: '1' }, expected: { trustsProxy: true }, why: 'there is one in front' },
    { env: { LOG_LEVEL: 'silent' }, expected: { logLevel: 'silent' }, why: 'no log' },
    { env: { LIKUI_DATA: '/srv/likui' }, expected: { dataFolder: '/srv/likui' }, why: 'a folder elsewhere' },
    {
      env: { DATABASE_URL: 'postgres://likui@db/likui' },
      expected: { databaseUrl: 'postgres://likui@db/likui' },
      why: 'a server keeps the records',
    },
    {
      env: { METRICS_TOKEN: 'x'.repeat(16) },
      expected: { metricsToken: 'x'.repeat(16) },
      why: 'long enough',
    },
    {
      env: { LIKUI_LINE_ADDRESS: '203.0.113.7', LIKUI_LINE_PORTS: '40000-40100' },
      expected: { line: { announced: '203.0.113.7', ports: [40_000, 40_100] } },
      why: 'a router stands in between',
    },
  ])('$env is taken: $why', ({ env, expected }) => {
    expect(readConfig(env)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    { env: { PORT: '65536' }, kind: 'port-malformed' },
    { env: { PORT: '-1' }, kind: 'port-malformed' },
    { env: { PORT: '6180.5' }, kind: 'port-malformed' },
    { env: { PORT: '0x10' }, kind: 'port-malformed' },
    { env: { PORT: '６１８０' }, kind: 'port-malformed' },
    { env: { HOST: 'a b' }, kind: 'host-malformed' },
    { env: { HOST: 'http://x/' }, kind: 'host-malformed' },
    { env: { TRUST_PROXY: 'yes' }, kind: 'trust-proxy-malformed' },
    { env: { LOG_LEVEL: 'loud' }, kind: 'log-level-unknown' },
    { env: { DATABASE_URL: 'mysql://db/likui' }, kind: 'database-url-malformed' },
    { env: { DATABASE_URL: 'likui' }, kind: 'database-url-malformed' },
    { env: { METRICS_TOKEN: 'secret' }, kind: 'metrics-token-weak' },
    { env: { LIKUI_LINE_ADDRESS: 'likui.example' }, kind: 'line-address-malformed' },
    { env: { LIKUI_LINE_ADDRESS: '300.1.1.1' }, kind: 'line-address-malformed' },
    { env: { LIKUI_LINE_PORTS: '40000' }, kind: 'line-ports-malformed' },
    { env: { LIKUI_LINE_PORTS: '40100-40000' }, kind: 'line-ports-malformed' },
    { env: { LIKUI_LINE_PORTS: '0-99' }, kind: 'line-ports-malformed' },
    { env: { LIKUI_LINE_PORTS: '65000-65536' }, kind: 'line-ports-malformed' },
  ])('$env is refused as $kind', ({ env, kind }) => {
    expect(readConfig(env)).toMatchObject({ ok: false, problem: { kind } });
  });
});
