import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { countedIds, silentLog, stoppedClock } from '../../tests/database/stopped-time.ts';
import { all, run, runText } from './database/database.ts';
import { backlog, countOfDeadLetters, deadLetters, retried } from './dead-letters.ts';
import { type JobHandler, jobPump } from './job-pump.ts';
import { ask, claimedJobs } from './jobs.ts';
import { ATTEMPTS_MAX, LEASE_MS, pauseAfter } from './retry.ts';

let database: TestDatabase;
const clock = stoppedClock();
const ids = countedIds();

beforeAll(async () => {
  database = await openOwnDatabase();
  await runText(database.reader, 'create table swept (number integer)');
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const asked = (key: string, dueAt?: Date) =>
  ask(database.reader, ids, {
    kind: 'sweep',
    key,
    body: { upTo: 3 },
    madeAt: clock.now(),
    ...(dueAt ? { dueAt } : {}),
  });

const sweep: JobHandler = {
  kind: 'sweep',
  handle: async ({ piece }) => {
    for (const number of [1, 2, 3]) await piece((tx) => run(tx, sql`insert into swept values (${number})`));
  },
};

/** One look at what is due, to its end. */
async function worked(handler: JobHandler = sweep): Promise<void> {
  const pump = jobPump([handler], {
    database,
    ids,
    clock,
    log: silentLog,
    timer: { after: () => ({ cancel: () => {} }) },
  });
  pump.wake();
  await pump.stop();
}

const swept = async () =>
  (await all(database.reader, sql`select number from swept`, z.object({ number: z.int() }))).map(
    ({ number }) => number,
  );

test('a job is done once, however often it is asked for', async () => {
  expect(await asked('2026-11-23')).toBe(true);
  expect(await asked('2026-11-23')).toBe(false);
  await worked();
  await worked();
  expect(await asked('2026-11-23')).toBe(false);
  await worked();
  expect(await swept()).toEqual([1, 2, 3]);
});

test('a job for later waits', async () => {
  await asked('later', new Date(clock.now().getTime() + 1_000));
  await worked();
  expect(await swept()).toEqual([]);
  clock.pass(1_000);
  await worked();
  expect(await swept()).toEqual([1, 2, 3]);
});

test('a job of a kind that this process does not know is left to others', async () => {
  await asked('x');
  await worked({ kind: 'another', handle: async () => {} });
  expect((await backlog(database.reader)).find(({ name }) => name === 'jobs')?.waiting).toBe(1);
});

test('one that fails is tried again later and later, then laid before a person, who may have it done again', async () => {
  await asked('x');
  let tries = 0;
  const failing: JobHandler = {
    kind: 'sweep',
    handle: async () => {
      tries += 1;
      throw new TypeError('13800138000 is no number');
    },
  };
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    await worked(failing);
    expect(tries).toBe(attempt);
    await worked(failing);
    expect(tries).toBe(attempt);
    clock.pass(pauseAfter(attempt));
  }
  await worked(failing);
  expect(tries).toBe(ATTEMPTS_MAX);

  const letters = await deadLetters(database.reader, { limit: 10, offset: 0 });
  expect(letters).toMatchObject([
    { source: 'job', kind: 'sweep', subject: 'x', fault: 'TypeError', attempts: ATTEMPTS_MAX },
  ]);
  expect(JSON.stringify(letters)).not.toContain('13800138000');
  expect(await countOfDeadLetters(database.reader)).toBe(1);

  expect(await retried(database.reader, letters[0]?.id ?? '', clock.now())).toBe(true);
  expect(await retried(database.reader, letters[0]?.id ?? '', clock.now())).toBe(false);
  await worked();
  expect(await swept()).toEqual([1, 2, 3]);
  expect(await countOfDeadLetters(database.reader)).toBe(0);
});

test('a job whose process died is taken up after its lease, from its beginning', async () => {
  await asked('x');
  await claimedJobs(database.reader, { kinds: ['sweep'], lease: ids.next(), now: clock.now(), max: 1 });
  await worked();
  expect(await swept()).toEqual([]);
  clock.pass(LEASE_MS + 1);
  await worked();
  expect(await swept()).toEqual([1, 2, 3]);
});

test('one that was taken over in the middle stops before its next piece', async () => {
  await asked('x');
  let pieces = 0;
  const slow: JobHandler = {
    kind: 'sweep',
    handle: async ({ piece }) => {
      for (const number of [1, 2, 3]) {
        await piece(async (tx) => {
          pieces += 1;
          await run(tx, sql`insert into swept values (${number})`);
        });
        if (number === 1) await run(database.reader, sql`update job set lease = ${ids.next()}`);
      }
    },
  };
  await worked(slow);
  expect(pieces).toBe(1);
  expect(await swept()).toEqual([1]);
});
