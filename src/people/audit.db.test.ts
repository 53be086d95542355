import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { countedIds, stoppedClock } from '../../tests/database/vault.ts';
import { all, run, runText } from '../platform/database/database.ts';
import { auditSealer, checkAudit, sealAudit } from './audit-chain-store.ts';
import type { SealHead } from './audit-check.ts';
import { auditWriter } from './audit-store.ts';

let database: TestDatabase;
const clock = stoppedClock();
const audit = auditWriter(countedIds());

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of ['audit_link', 'audit_seal', 'audit'])
    await runText(database.reader, `delete from ${table}`);
});

const write = (what = 'thing.changed') =>
  database.transaction((tx) =>
    audit(tx, {
      at: clock.now(),
      who: randomUUID(),
      what,
      subject: { kind: 'thing', id: randomUUID() },
      details: { zebra: 1, apple: ['x'], when: clock.now().toISOString(), 中: null },
    }),
  );

async function written(count: number): Promise<readonly string[]> {
  for (let index = 0; index < count; index += 1) await write();
  const rows = await all(database.reader, sql`select id from audit order by id`, z.object({ id: z.uuid() }));
  return rows.map(({ id }) => id);
}

/** Two seals of two, and one entry that waits. */
async function chained(): Promise<{ readonly ids: readonly string[]; readonly head: SealHead }> {
  await written(2);
  await sealAudit(database, clock);
  await written(2);
  const { head } = await sealAudit(database, clock);
  const ids = await written(1);
  if (!head) throw new Error('nothing was sealed');
  return { ids, head };
}

describe('the record', () => {
  test('checks out as it was written, sealed or waiting', async () => {
    const { head } = await chained();
    expect(await checkAudit(database, head)).toEqual({ entries: 5, seals: 2, head, faults: [] });
  });

  test('is written while it is sealed, by many and by several sealers, and everything is in one seal', async () => {
    const writing = Array.from({ length: 40 }, () => write());
    const sealing = Array.from({ length: 5 }, () => sealAudit(database, clock));
    await Promise.all([...writing, ...sealing]);
    while ((await sealAudit(database, clock)).sealed > 0);
    const waiting = await all(database.reader, sql`select 1 from audit_link where seal is null`, z.unknown());
    expect(waiting).toEqual([]);
    expect(await checkAudit(database)).toMatchObject({ entries: 40, faults: [] });
  });

  test('a writer waits for no sealer, nor for another writer', async () => {
    await write();
    if (database.engine === 'embedded') return; // It has one connection: there everybody waits for everybody.
    await database.transaction(async (tx) => {
      await audit(tx, {
        at: clock.now(),
        who: undefined,
        what: 'slow.one',
        subject: { kind: 'thing', id: '1' },
      });
      await write('quick.one');
      expect((await sealAudit(database, clock)).sealed).toBe(2);
    });
    expect((await sealAudit(database, clock)).sealed).toBe(1);
    expect(await checkAudit(database)).toMatchObject({ entries: 3, seals: 2, faults: [] });
  });

  test('what was rolled back was never there', async () => {
    const doomed = database.transaction(async (tx) => {
      await audit(tx, { at: clock.now(), who: undefined, what: 'x.y', subject: { kind: 'thing', id: '1' } });
      throw new Error('changed my mind');
    });
    await expect(doomed).rejects.toThrow('changed my mind');
    expect(await checkAudit(database)).toEqual({ entries: 0, seals: 0, faults: [] });
  });

  test('takes nothing that looks personal', async () => {
    const said = database.transaction((tx) =>
      audit(tx, {
        at: clock.now(),
        who: undefined,
        what: 'thing.changed',
        subject: { kind: 'thing', id: '1' },
        details: { phone: '13800138000' },
      }),
    );
    const thrown = await said.catch((fault: unknown) => String(fault));
    expect(thrown).toContain('look personal');
    expect(thrown).not.toContain('13800138000');
  });
});

describe('tampering is noticed', () => {
  const changes = [
    ['what it says', "update audit set what = 'thing.read' where id = $1", 'entry-changed'],
    ['who did it', 'update audit set actor_id = null where id = $1', 'entry-changed'],
    ['when', "update audit set at = at + interval '1 second' where id = $1", 'entry-changed'],
    ['a detail', `update audit set details = details || '{"zebra": 2}' where id = $1`, 'entry-changed'],
  ] as const;

  test.each(changes)('%s was changed', async (_, statement, kind) => {
    const { ids } = await chained();
    for (const entry of [ids[0], ids[3], ids[4]]) {
      await runText(database.reader, statement.replace('$1', `'${entry ?? ''}'`));
      expect((await checkAudit(database)).faults).toContainEqual({ kind, entry });
    }
  });

  test('an entry was taken out', async () => {
    const { ids } = await chained();
    const one = ids[1] ?? '';
    await run(database.reader, sql`delete from audit_link where audit_id = ${one}`);
    await run(database.reader, sql`delete from audit where id = ${one}`);
    expect((await checkAudit(database)).faults).toEqual([{ kind: 'seal-broken', seal: 1 }]);
  });

  test('an entry was put in behind our back', async () => {
    await chained();
    const one = randomUUID();
    await run(
      database.reader,
      sql`insert into audit select ${one}, at, actor_id, what, subject_kind, subject_id, details from audit limit 1`,
    );
    expect((await checkAudit(database)).faults).toEqual([{ kind: 'entry-added', entry: one }]);
  });

  test('an entry and its hash were changed together', async () => {
    const { ids } = await chained();
    await run(
      database.reader,
      sql`update audit_link set hash = ${Buffer.alloc(32)} where audit_id = ${ids[0]}`,
    );
    expect((await checkAudit(database)).faults).toContainEqual({ kind: 'seal-broken', seal: 1 });
  });

  test('a seal was taken out, or made anew', async () => {
    await chained();
    await run(database.reader, sql`update audit_seal set hash = ${Buffer.alloc(32)} where number = 1`);
    expect((await checkAudit(database)).faults).toEqual([
      { kind: 'seal-broken', seal: 1 },
      { kind: 'seal-broken', seal: 2 },
    ]);
    await run(database.reader, sql`delete from audit_seal where number = 1`);
    expect((await checkAudit(database)).faults).toContainEqual({ kind: 'seal-missing', seal: 1 });
  });

  test('the end was cut off: only a head that was noted outside can tell', async () => {
    const { ids, head } = await chained();
    for (const one of ids.slice(2)) {
      await run(database.reader, sql`delete from audit_link where audit_id = ${one}`);
      await run(database.reader, sql`delete from audit where id = ${one}`);
    }
    await run(database.reader, sql`delete from audit_seal where number = 2`);
    expect((await checkAudit(database)).faults).toEqual([]);
    expect((await checkAudit(database, head)).faults).toEqual([{ kind: 'seal-missing', seal: 2 }]);
    await written(2);
    await sealAudit(database, clock);
    expect((await checkAudit(database, head)).faults).toEqual([{ kind: 'head-differs', seal: 2 }]);
  });
});

test('the sealer seals by itself, and tells the head once an hour', async () => {
  const said: unknown[] = [];
  const log = { info: (fields: unknown) => said.push(fields), warn: () => {}, error: () => {} };
  const resting: ((look: () => void) => void)[] = [];
  const timer = {
    after: (_: number, act: () => void) => {
      resting.shift()?.(act);
      return { cancel: () => {} };
    },
  };
  const rested = () =>
    new Promise<() => void>((resolve) => {
      resting.push(resolve);
    });
  const sealer = auditSealer({ database, clock, log, timer });
  let look = () => sealer.wake();
  for (const at of ['2026-11-23T08:00:00.000Z', '2026-11-23T08:59:00.000Z', '2026-11-23T09:00:00.000Z']) {
    clock.set(at);
    await write();
    const next = rested();
    look();
    look = await next;
  }
  await sealer.stop();
  expect(said).toHaveLength(2);
  expect(await checkAudit(database)).toMatchObject({ entries: 3, seals: 3, faults: [] });
});
