import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { opened, openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { countedIds, silentLog, stoppedClock } from '../../tests/database/stopped-time.ts';
import type { Tx } from './database/database.ts';
import { all, run, runText } from './database/database.ts';
import { deadLetters, retried } from './dead-letters.ts';
import { claimed } from './outbox-claim.ts';
import { outboxPump } from './outbox-pump.ts';
import { type OutboxReader, teller } from './outbox.ts';
import { ATTEMPTS_MAX, LEASE_MS } from './retry.ts';

let database: TestDatabase;
const clock = stoppedClock();
const ids = countedIds();
const CALL = '00000000-0000-7000-8000-00000000000a';
const OTHER = '00000000-0000-7000-8000-00000000000b';

beforeAll(async () => {
  database = await openOwnDatabase();
  await runText(database.reader, 'create table seen (id uuid primary key, subject uuid, number integer)');
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const number = z.object({ number: z.int() });

const reader: OutboxReader = {
  name: 'pay',
  kinds: ['contact.ended'],
  handle: async (tx, { id, subject, body }) => {
    await run(tx, sql`insert into seen values (${id}, ${subject}, ${number.parse(body).number})`);
  },
};

const never = (): void => {};

const parts = () => ({ database, ids, clock, log: silentLog, timer: { after: () => ({ cancel: never }) } });

const tell = (readers: readonly OutboxReader[] = [reader], wake: (name: string) => void = never) =>
  teller({ readers, ids, clock, wake });

const ended = (subject: string, figure: number) => ({
  kind: 'contact.ended',
  subject,
  body: { number: figure },
});

/** Goes round until nothing is left to take. */
async function drained(readers: readonly OutboxReader[] = [reader], own = database): Promise<void> {
  const pumps = readers.map((each) => outboxPump(each, { ...parts(), database: own }));
  for (const pump of pumps) pump.wake();
  await Promise.all(pumps.map((pump) => pump.stop()));
}

/** Rounds end when a pump is told to stop, so the test goes on asking until the reader has nothing due. */
async function allDrained(readers?: readonly OutboxReader[]): Promise<void> {
  let before = -1;
  for (let left = await leftOver(); left !== before; left = await leftOver()) {
    before = left;
    await drained(readers);
  }
}

const leftOver = async (): Promise<number> =>
  (await all(database.reader, sql`select id from outbox`, z.unknown())).length;

const seen = (tx: Tx = database.reader) =>
  all(
    tx,
    sql`select subject, number from seen order by subject, number`,
    z.object({ subject: z.uuid(), number: z.int() }),
  );

/** Something one waits for until another opens it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const ends: { open: () => void } = { open: never };
  const passed = new Promise<void>((resolve) => {
    ends.open = resolve;
  });
  return { opened: passed, open: () => ends.open() };
}

test('what was told in a transaction that failed was never told', async () => {
  const wakes: string[] = [];
  const doomed = database.transaction(async (tx) => {
    await tell([reader], (name) => wakes.push(name))(tx, ended(CALL, 1));
    throw new Error('rolled back');
  });
  await expect(doomed).rejects.toThrow('rolled back');
  await allDrained();
  expect(await seen()).toEqual([]);
  expect(wakes).toEqual([]);
});

test('every reader gets every event of its kinds, once, and is woken after the commit', async () => {
  const audit: OutboxReader = { name: 'audit', kinds: ['contact.ended'], handle: async () => {} };
  const wakes: string[] = [];
  await database.transaction(async (tx) => {
    await tell([reader, audit], (name) => wakes.push(name))(tx, ended(CALL, 1));
    expect(wakes).toEqual([]);
  });
  expect(wakes.toSorted()).toEqual(['audit', 'pay']);
  expect(await leftOver()).toBe(2);
  await allDrained([reader, audit]);
  expect(await leftOver()).toBe(0);
  expect(await seen()).toEqual([{ subject: CALL, number: 1 }]);
});

test('an event that nobody reads is a mistake', async () => {
  const telling = database.transaction((tx) => tell([])(tx, ended(CALL, 1)));
  await expect(telling).rejects.toThrow('nobody reads contact.ended');
});

test('one that fails holds back its own subject and no other', async () => {
  const order: number[] = [];
  const picky: OutboxReader = {
    ...reader,
    handle: async (tx, event) => {
      const { number: figure } = number.parse(event.body);
      if (figure === 1) throw new Error('not this one');
      order.push(figure);
      await reader.handle(tx, event);
    },
  };
  for (const [subject, figure] of [
    [CALL, 1],
    [CALL, 2],
    [OTHER, 3],
  ] as const)
    await database.transaction((tx) => tell()(tx, ended(subject, figure)));
  await allDrained([picky]);
  expect(order).toEqual([3]);

  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    clock.pass(3_600_000);
    await allDrained([picky]);
  }
  const letters = await deadLetters(database.reader, { limit: 10, offset: 0 });
  expect(letters).toMatchObject([
    { source: 'outbox', reader: 'pay', attempts: ATTEMPTS_MAX, fault: 'Error', waiting: 1 },
  ]);

  expect(await retried(database.reader, letters[0]?.id ?? '', clock.now())).toBe(true);
  await allDrained();
  expect(await seen()).toEqual([
    { subject: CALL, number: 1 },
    { subject: CALL, number: 2 },
    { subject: OTHER, number: 3 },
  ]);
});

test('what a dead process had taken comes back after its lease, and not before', async () => {
  await database.transaction((tx) => tell()(tx, ended(CALL, 1)));
  const taken = await claimed(database.reader, {
    reader: 'pay',
    lease: ids.next(),
    now: clock.now(),
    max: 5,
  });
  expect(taken).toHaveLength(1);
  await allDrained();
  expect(await seen()).toEqual([]);
  clock.pass(LEASE_MS + 1);
  await allDrained();
  expect(await seen()).toEqual([{ subject: CALL, number: 1 }]);
});

test('a handling that outlived its lease leaves nothing behind', async () => {
  await database.transaction((tx) => tell()(tx, ended(CALL, 1)));
  let calls = 0;
  const slow: OutboxReader = {
    ...reader,
    handle: async (tx, event) => {
      calls += 1;
      await reader.handle(tx, event);
      // Another process takes it over meanwhile; on one connection that is this statement.
      if (calls === 1) await run(tx, sql`update outbox set lease = ${ids.next()}`);
    },
  };
  await drained([slow]);
  expect(await seen()).toEqual([]);
});

describe('with several writers', () => {
  test('those who commit in reverse order are all read, each subject in the order of its commits', async () => {
    if (database.engine === 'embedded') {
      // One connection: writers cannot overlap, so there is no reverse order to lose anything by.
      for (const figure of [1, 2, 3]) await database.transaction((tx) => tell()(tx, ended(CALL, figure)));
      await allDrained();
      expect((await seen()).map((each) => each.number)).toEqual([1, 2, 3]);
      return;
    }
    const second = await opened({ engine: 'postgres', url: database.place });
    const firstMayCommit = gate();
    const firstHasTold = gate();
    const first = database.transaction(async (tx) => {
      await tell()(tx, ended(CALL, 1));
      firstHasTold.open();
      await firstMayCommit.opened;
    });
    await firstHasTold.opened;
    await second.transaction((tx) => tell()(tx, ended(OTHER, 2)));
    await allDrained();
    expect((await seen()).map((each) => each.number)).toEqual([2]);

    firstMayCommit.open();
    await first;
    await allDrained();
    expect(await seen()).toEqual([
      { subject: CALL, number: 1 },
      { subject: OTHER, number: 2 },
    ]);
    await second.close();
  });

  test('two processes share the work, and nothing is done twice', async () => {
    const subjects = Array.from({ length: 60 }, () => ids.next());
    for (const [index, subject] of subjects.entries())
      await database.transaction((tx) => tell()(tx, ended(subject, index)));
    const other =
      database.engine === 'postgres' ? await opened({ engine: 'postgres', url: database.place }) : database;
    const one = outboxPump(reader, parts());
    const two = outboxPump(reader, { ...parts(), ids: countedIds(1), database: other });
    for (let left = 60; left > 0; left = await leftOver()) {
      one.wake();
      two.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all([one.stop(), two.stop()]);
    expect((await seen()).map((each) => each.number).toSorted((a, b) => a - b)).toEqual(
      subjects.map((_, index) => index),
    );
    if (other !== database) await other.close();
  });
});
