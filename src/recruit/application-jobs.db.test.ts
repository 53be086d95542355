import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { applicationsFor, post } from '../../tests/recruit/applying.ts';
import { opened, type House } from '../../tests/recruit/recruiting.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { auditWriter } from '../people/audit-store.ts';
import { sessionStore } from '../people/session-store.ts';
import { one } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { tendingApplications } from '../server/applicants.ts';
import { eraseDue } from './application-store.ts';
import { makeExampleApplications } from './example-applications-store.ts';
import { removeRecruiting } from './example-store.ts';
import { exampleApplicants } from './facts/example-applicants.ts';
import { lapseDue } from './job-offer-store.ts';

let database: TestDatabase;
let house: House;
const tending = () => {
  const ids = timedIds(house.clock);
  const ground = { ...testHousehold, database, clock: house.clock, ids, audit: auditWriter(ids) };
  return tendingApplications({ ...ground, sessions: sessionStore(ground) });
};
beforeAll(async () => {
  database = await openTestDatabase();
  house = await opened(database);
  await makeExampleApplications(tending());
});
afterAll(() => database.drop());

const DAY_MS = 86_400_000;
const phasesOf = async () => {
  // Days pass here, and sessions end.
  const rows = await applicationsFor(house, await house.signIn('recruiter'));
  return rows.map(({ phase }) => phase).toSorted();
};
const wordsLeft = async () =>
  (
    await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from application_words w
          join application a on a.id = w.application_id where a.phase in ('declined', 'erased')`,
      z.object({ count: z.int() }),
    )
  ).count;

test('the example has somebody at each step, once', async () => {
  await makeExampleApplications(tending());
  expect(await phasesOf()).toEqual(
    [
      'accepted',
      'applied',
      'applied',
      'declined',
      'interview',
      'interview',
      'looked-at',
      'offered',
    ].toSorted(),
  );
  const names = (await applicationsFor(house, house.cookie.recruiter)).map(({ called }) => called);
  expect(new Set(names)).toEqual(new Set(exampleApplicants.map(({ called }) => called)));
  // Whoever looks round as the example's applicant sees where they stand.
  const applicant = await house.signIn('applicant');
  expect(String((await house.ask('/applications', { cookie: applicant })).body)).toContain('选一个面谈时间');
  await post(house, '/applications/leaving', {}, applicant);
});

test('an offer lapses on the day after its last, and not before', async () => {
  house.pass(6 * DAY_MS);
  expect(await database.transaction((tx) => lapseDue(tx, tending(), 10))).toBe(0);
  house.pass(DAY_MS);
  expect(await database.transaction((tx) => lapseDue(tx, tending(), 10))).toBe(1);
  expect(await database.transaction((tx) => lapseDue(tx, tending(), 10))).toBe(0);
  expect(await phasesOf()).not.toContain('offered');
});

test('what was written goes when its time is over, only where it is over, and init takes everything away', async () => {
  house.pass(170 * DAY_MS);
  expect(await database.transaction((tx) => eraseDue(tx, tending(), 10))).toBe(0);
  expect(await wordsLeft()).toBeGreaterThan(0);
  house.pass(10 * DAY_MS);
  expect(await database.transaction((tx) => eraseDue(tx, tending(), 10))).toBe(1);
  expect(await wordsLeft()).toBe(0);
  const signedIn = await house.signIn('recruiter');
  expect((await applicationsFor(house, signedIn)).map(({ phase }) => phase)).toContain('erased');
  expect((await applicationsFor(house, signedIn)).filter(({ phase }) => phase === 'applied')).toHaveLength(2);
  await database.transaction(removeRecruiting);
  expect(await applicationsFor(house, signedIn)).toEqual([]);
});
