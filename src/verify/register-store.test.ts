import { DummyDriver, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { expect, test } from 'vitest';
import { stoppedClock } from '../../tests/database/stopped-time.ts';
import { databaseOver } from '../platform/database/database.ts';
import { AWAY, DatabaseFault } from '../platform/database/fault.ts';
import { builtInRegister } from './register.ts';
import { Registers } from './register-store.ts';

/** A database that takes every question and answers none. */
class HangingDriver extends DummyDriver {
  asked = 0;

  override acquireConnection(): Promise<never> {
    this.asked += 1;
    return new Promise(() => {});
  }
}

class AwayDriver extends DummyDriver {
  asked = 0;

  override acquireConnection(): Promise<never> {
    this.asked += 1;
    return Promise.reject(new DatabaseFault({ code: AWAY }));
  }
}

const over = (driver: DummyDriver) =>
  databaseOver({
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  });

test('a check does not wait for a database that does not answer, and asks it once', async () => {
  const driver = new HangingDriver();
  const waited: number[] = [];
  const registers = new Registers({
    database: over(driver),
    clock: stoppedClock(),
    patience: (ms) => {
      waited.push(ms);
      return Promise.resolve();
    },
  });
  const standings = await Promise.all([registers.current(), registers.current()]);
  expect(standings.map(({ register }) => register)).toEqual([builtInRegister, builtInRegister]);
  expect(driver.asked).toBe(1);
  expect(waited).toEqual([500, 500]);
});

test('a database that is away is left alone for two seconds', async () => {
  const driver = new AwayDriver();
  const clock = stoppedClock();
  const registers = new Registers({ database: over(driver), clock });
  const first = await registers.current();
  expect(first.register).toBe(builtInRegister);
  expect(first.overlay).toBe('{"entries":[],"retired":[]}');
  clock.pass(1_999);
  expect(await registers.current()).toBe(first);
  expect(driver.asked).toBe(1);
  clock.pass(1);
  await registers.current();
  expect(driver.asked).toBe(2);
});
