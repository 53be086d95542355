import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findPostgres } from '../../scripts/house/postgres.mjs';
import { all, run, runText } from '../../src/platform/database/database.ts';
import { DatabaseFault } from '../../src/platform/database/fault.ts';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/open.ts';
import { opened } from './engine.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

let server: PostgresServer;
let database: OpenDatabase;

beforeAll(async () => {
  const bin = await findPostgres();
  if (bin === undefined) throw new Error('no PostgreSQL on this machine');
  server = await startPostgres(bin);
  database = await opened({ engine: 'postgres', url: server.urlOf('postgres') });
  await runText(database.reader, 'create table kept (id integer primary key)');
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const faultOf = async (act: Promise<unknown>): Promise<unknown> => {
  try {
    await act;
    return undefined;
  } catch (fault) {
    return fault;
  }
};

test('a server that falls over refuses as away, and when it is back what it had kept is there', async () => {
  let id = 0;
  for (; id < 20; id += 1) await run(database.reader, sql`insert into kept values (${id})`);

  const cut = faultOf(
    database.transaction(async (tx) => {
      await run(tx, sql`insert into kept values (1000)`);
      await server.kill();
      await run(tx, sql`insert into kept values (1001)`);
    }),
  );
  expect(await cut).toMatchObject({ isAway: true });
  const refused = await faultOf(run(database.reader, sql`insert into kept values (1002)`));
  expect(refused).toBeInstanceOf(DatabaseFault);
  expect(refused).toMatchObject({ isAway: true });

  await server.restart();
  await run(database.reader, sql`insert into kept values (${id})`);
  const kept = await all(database.reader, sql`select id from kept order by id`, z.object({ id: z.int() }));
  expect(kept.map((row) => row.id)).toEqual(Array.from({ length: 21 }, (_, index) => index));
});

test('an address where nobody is, and one that is no server of ours, are refused plainly', async () => {
  expect(await openDatabase({ engine: 'postgres', url: 'postgres://likui@127.0.0.1:1/none' })).toEqual({
    ok: false,
    problem: { kind: 'database-away' },
  });
  expect(await openDatabase({ engine: 'postgres', url: server.urlOf('missing') })).toMatchObject({
    ok: false,
  });
});
