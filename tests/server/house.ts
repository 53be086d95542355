import { join } from 'node:path';
import { sharedPrintFont } from '../../src/platform/print/print-font.ts';
import { newMetrics } from '../../src/platform/metrics.ts';
import type { Language } from '../../src/kernel/words.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { timedIds } from '../../src/platform/ids.ts';
import { teller } from '../../src/platform/outbox.ts';
import type { LogFields } from '../../src/platform/log.ts';
import { auditWriter } from '../../src/people/audit-store.ts';
import { makeExample } from '../../src/people/operator-store.ts';
import { exampleAccounts } from '../../src/people/facts/example-operator.ts';
import type { SmsMessage } from '../../src/people/sms-gateway.ts';
import { SESSION_COOKIE } from '../../src/people/sign-in-routes.ts';
import { lineGateway } from '../../src/qualify/net-gateway.ts';
import { buildApp, type Parts } from '../../src/server/app.ts';
import { readersOf } from '../../src/server/readers.ts';
import { testHousehold } from './household.ts';

/** A clock that stands until it is moved. */
export function standingClock(at = new Date('2026-11-23T09:00:00+08:00')) {
  let nowMs = at.getTime();
  const clock: Clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  return {
    clock,
    /** Moves both the wall's time and what is measured. */
    pass: (ms: number): void => {
      nowMs += ms;
    },
  };
}

export type Asked = {
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  /** By default what a page of our own makes a browser send. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: Language;
};

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** Asks a house as a browser would that looks at one of its pages. */
const askOf =
  (app: ReturnType<typeof buildApp>) =>
  async (
    path: string,
    { method = 'GET', body, cookie, headers = {}, language = 'zh-CN' }: Asked = {},
  ): Promise<Answer> => {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await app.request(`http://likui${path}`, {
      method,
      headers: {
        'accept-language': language,
        'sec-fetch-site': 'same-origin',
        ...(sent === undefined
          ? {}
          : // Every client over a line says how long its body is.
            { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(sent)) }),
        ...(cookie === undefined ? {} : { cookie: `${SESSION_COOKIE}=${cookie}` }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const said: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    return { status: answer.status, body: said, headers: answer.headers };
  };

/** One for all tests of a file: unpacking it takes longer than printing. */
const printFont = sharedPrintFont(join(import.meta.dirname, '..', '..', 'fonts'));

/** The whole house on a database, with the messages it sent and a clock to move. Several of one database are several processes. */
export function houseOn(database: Database, moved = standingClock(), parts: Partial<Parts> = {}) {
  const messages: SmsMessage[] = [];
  const events: { readonly event: string; readonly fields: LogFields }[] = [];
  const write = (fields: LogFields, event: string) => void events.push({ fields, event });
  const ids = timedIds(moved.clock);
  const readers = readersOf({ ids, clock: moved.clock });
  const app = buildApp({
    ...testHousehold,
    // What was told lies there until a test has it read.
    tell: teller({ readers, ids, clock: moved.clock, wake: () => undefined }),
    sms: {
      send: (message) => {
        messages.push(message);
        return Promise.resolve(true);
      },
    },
    assets: {
      urlOf: (source) => `/assets/${source}.js`,
      bundleOf: (source) => ({ script: `/assets/${source}.js`, styles: [], preloads: [] }),
    },
    clock: moved.clock,
    database,
    ids,
    lines: lineGateway({ host: '127.0.0.1' }),
    log: { info: write, warn: write, error: write },
    metrics: newMetrics(database),
    newId: () => 'request-1',
    printFont,
    publicFolder: import.meta.dirname,
    trustsProxy: true,
    ...parts,
  });

  const ask = askOf(app);

  /** Signs an example account in and answers its cookie. */
  const signIn = async (name: string): Promise<string> => {
    const account = exampleAccounts.find((each) => each.name === name);
    const answer = await ask('/api/sessions', {
      method: 'POST',
      body: { name, password: account?.password ?? '' },
    });
    const token = tokenIn(answer);
    if (answer.status !== 201 || token === undefined)
      throw new Error(`${name} could not sign in: ${answer.status}`);
    return token;
  };
  return { app, ask, signIn, messages, events, clock: moved.clock, pass: moved.pass };
}

/** The token that an answer gave to the browser, if it gave one. */
export const tokenIn = ({ headers }: Answer): string | undefined =>
  headers
    .getSetCookie()
    .map((line) => /^likui_session=(?<token>[^;]+)/u.exec(line)?.groups?.['token'])
    .find((token) => token !== undefined);

/** Puts the example operator into an empty database. */
export async function withExample(database: Database, { clock } = standingClock()): Promise<void> {
  const ids = timedIds(clock);
  await makeExample({ ...testHousehold, database, clock, ids, audit: auditWriter(ids) });
}
