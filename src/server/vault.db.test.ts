import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { all, one, run } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { auditWriter } from '../people/audit-store.ts';
import { exampleEntries } from '../people/facts/example-vault.ts';
import { vaultJobs } from '../people/vault-jobs.ts';
import { workOf } from './work.ts';

let database: TestDatabase;
let house: ReturnType<typeof houseOn>;
const statements: string[] = [];

beforeAll(async () => {
  database = await openOwnDatabase(({ sql: statement }) => statements.push(statement));
  await withExample(database);
  house = houseOn(database);
});
afterAll(() => database.drop());

const NOBODY = '00000000-0000-7000-8000-000000000000';
const idRow = z.object({ id: z.uuid() });
const idOf = async (name: string) =>
  (await one(database.reader, sql`select id from person where name = ${name}`, idRow)).id;
const listed = z.object({
  total: z.int(),
  rows: z.array(
    z.object({ id: z.uuid(), kind: z.string(), purpose: z.string(), masked: z.string().optional() }),
  ),
});
const said = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

async function seen(name: string, subject: string) {
  const cookie = await house.signIn(name);
  const answer = await house.ask(`/api/vault/subjects/${await idOf(subject)}`, { cookie });
  expect(answer.status).toBe(200);
  return listed.parse(answer.body);
}

async function readBy(name: string, entryId: string, purpose: string) {
  const cookie = await house.signIn(name);
  return house.ask(`/api/vault/entries/${entryId}/readings`, { method: 'POST', cookie, body: { purpose } });
}

/** What the example put in for its second agent, as it was typed. */
const person = { number: 6, phone: '13800000006', displayName: '沈小满' };
const valuesOf = new Set(exampleEntries.map(({ value }) => value(person)));

describe('the list of what is kept', () => {
  test.each([
    { name: 'recruiter', kinds: ['agreement id-number', 'agreement legal-name', 'reach phone'] },
    { name: 'qinghe', kinds: ['agreement id-number', 'agreement legal-name', 'reach phone'] },
    { name: 'beichen', kinds: [] },
    { name: 'supervisor', kinds: ['reach phone'] },
    { name: 'payroll', kinds: ['pay bank-account', 'pay legal-name', 'tax address', 'tax id-number'] },
    { name: 'planner', kinds: [] },
    { name: 'agent', kinds: [] },
  ])('shows $name what they could read, masked', async ({ name, kinds }) => {
    const { rows } = await seen(name, 'agent2');
    expect(rows.map(({ kind, purpose }) => `${purpose} ${kind}`).toSorted()).toEqual(kinds);
    for (const { masked } of rows) {
      expect(masked).toContain('*');
      expect(valuesOf.has(masked ?? '')).toBe(false);
    }
  });

  test.each(['owner', 'auditor', 'agent2'])('shows %s all of it, masked', async (name) => {
    expect((await seen(name, 'agent2')).total).toBe(exampleEntries.length);
  });
});

const entryOf = async (kind: string) =>
  (await seen('owner', 'agent2')).rows.find((row) => row.kind === kind)?.id ?? '';

describe('reading', () => {
  test('opens an entry for its purpose, to whom it is open', async () => {
    const entry = await entryOf('bank-account');
    expect(await readBy('payroll', entry, 'pay')).toMatchObject({
      status: 201,
      body: { id: entry, kind: 'bank-account', value: '0000000000000000006' },
    });
    expect((await readBy('agent2', entry, 'own')).status).toBe(201);
    expect((await readBy('auditor', entry, 'legal-duty')).status).toBe(201);
  });

  test.each([
    { name: 'payroll', purpose: 'legal-duty', status: 403, code: 'reading-not-allowed' },
    { name: 'recruiter', purpose: 'pay', status: 404, code: 'not-found' },
    { name: 'beichen', purpose: 'reach', status: 404, code: 'not-found' },
    { name: 'agent', purpose: 'own', status: 404, code: 'not-found' },
    { name: 'owner', purpose: 'pay', status: 403, code: 'reading-not-allowed' },
    { name: 'payroll', purpose: 'curiosity', status: 400, code: 'request-malformed' },
  ])('refuses $name for $purpose: $code', async ({ name, purpose, status, code }) => {
    const answer = await readBy(name, await entryOf('bank-account'), purpose);
    expect(answer.status).toBe(status);
    expect(said.parse(answer.body).error.code).toBe(code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('refuses a purpose left out, one too many, and an id that is none', async () => {
    const cookie = await house.signIn('payroll');
    const entry = await entryOf('bank-account');
    for (const body of [{}, { purpose: 'pay', also: 1 }, [], 'pay', { purpose: ['pay'] }]) {
      const answer = await house.ask(`/api/vault/entries/${entry}/readings`, {
        method: 'POST',
        cookie,
        body,
      });
      expect(answer.status).toBe(400);
    }
    for (const id of ['1', "1' or '1'='1", `${entry}x`, '%00'])
      expect((await readBy('payroll', encodeURIComponent(id), 'pay')).status).toBe(404);
  });
});

describe('everything about one person', () => {
  const exported = z.object({
    signatures: z.array(z.object({ document: z.object({ kind: z.string() }) })),
    entries: z.array(z.object({ value: z.string() })),
    handled: z.array(z.object({ what: z.string(), by: z.string() })),
  });

  test('is given to them, and to the owner who answers them, with who handled it and when', async () => {
    for (const name of ['agent2', 'owner']) {
      const cookie = await house.signIn(name);
      const path = `/api/vault/subjects/${await idOf('agent2')}/exports`;
      const answer = await house.ask(path, { method: 'POST', cookie });
      expect(answer.status).toBe(201);
      const whole = exported.parse(answer.body);
      expect(whole.signatures).toEqual([{ document: { kind: 'agreement' } }]);
      expect(new Set(whole.entries.map(({ value }) => value))).toEqual(valuesOf);
      expect(whole.handled.map(({ what }) => what)).toContain('vault.read');
      expect(JSON.stringify(answer.body)).not.toContain('沈小满林');
    }
  });

  test.each(['recruiter', 'qinghe', 'payroll', 'auditor', 'agent'])('is not given to %s', async (name) => {
    const cookie = await house.signIn(name);
    for (const subject of [await idOf('agent2'), NOBODY])
      for (const what of ['exports', 'erasures']) {
        const path = `/api/vault/subjects/${subject}/${what}`;
        const body = what === 'erasures' ? { body: { reason: 'asked-by-person' } } : {};
        const answer = await house.ask(path, { method: 'POST', cookie, ...body });
        expect([answer.status, said.parse(answer.body).error.code]).toEqual([404, 'not-found']);
      }
  });

  test('is erased when they ask, as far as no law and no agreement holds it, and says what stays', async () => {
    const cookie = await house.signIn('agent');
    const path = `/api/vault/subjects/${await idOf('agent')}/erasures`;
    const mistaken = await house.ask(path, { method: 'POST', cookie, body: { reason: 'by-mistake' } });
    expect([mistaken.status, said.parse(mistaken.body).error.code]).toEqual([403, 'by-mistake-not-allowed']);
    const answer = await house.ask(path, { method: 'POST', cookie, body: { reason: 'asked-by-person' } });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ erased: 1 });
    const { kept } = z
      .object({ kept: z.array(z.object({ because: z.string(), source: z.string() })) })
      .parse(answer.body);
    expect(kept).toHaveLength(exampleEntries.length - 1);
    for (const { because, source } of kept) {
      expect(because).toBe('still-needed');
      expect(source).toMatch(/第.+条/u);
    }
  });
});

test('keys are told by their fingerprints, and everything is sealed anew when the owner asks', async () => {
  const keys = z.object({
    rows: z.array(z.object({ status: z.string(), fingerprint: z.string(), rows: z.int() })),
  });
  const cookie = await house.signIn('owner');
  const { rows } = keys.parse((await house.ask('/api/keys', { cookie })).body);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ status: 'sealing', rows: 2 * exampleEntries.length - 1 });
  expect(rows[0]?.fingerprint).toMatch(/^(?:[\da-f]{4} ){7}[\da-f]{4}$/u);
  expect((await house.ask('/api/keys/resealings', { method: 'POST', cookie })).status).toBe(202);

  const { clock } = standingClock();
  const ids = timedIds(clock);
  const ended: unknown[] = [];
  const told: (() => void)[] = [];
  const log = {
    info: (fields: unknown, event: string) => {
      ended.push([event, fields]);
      for (const tell of told) tell();
    },
    warn: () => {},
    error: () => {},
  };
  const done = new Promise<void>((resolve) => {
    told.push(resolve);
  });
  const parts = { ...testHousehold, database, clock, ids, log, audit: auditWriter(ids) };
  const work = workOf([], vaultJobs(parts), parts);
  work.start();
  await done;
  await work.stop();
  expect(ended).toEqual([['vault-resealed', { resealed: 0, damaged: 0 }]]);
});

test('neither the audit, the logs nor the statements hold anything personal', async () => {
  const columns = z.object({ said: z.string() });
  const audit = await all(
    database.reader,
    sql`select cast(row_to_json(audit) as text) as said from audit`,
    columns,
  );
  expect(audit.length).toBeGreaterThan(30);
  const everything = [...audit.map((row) => row.said), JSON.stringify(house.events), ...statements].join(
    '\n',
  );
  const account = ['13800000005', '许安', '0000000000000000005', '示例路', '00000019900101005X'];
  for (const value of [...valuesOf, ...account]) expect(everything).not.toContain(value);
  const vault = await all(
    database.reader,
    sql`select cast(row_to_json(vault) as text) as said from vault`,
    columns,
  );
  const rows = vault.map((row) => row.said).join('\n');
  for (const value of [...valuesOf, ...account]) expect(rows).not.toContain(value);
});

test('a check of the audit finds it whole, and what was changed', async () => {
  const cookie = await house.signIn('auditor');
  const check = () => house.ask('/api/audit/checks', { method: 'POST', cookie, body: {} });
  expect(await check()).toMatchObject({ status: 201, body: { faults: [] } });
  await run(database.reader, sql`update audit set what = 'vault.listed' where what = 'vault.read-refused'`);
  const { faults } = z
    .object({ faults: z.array(z.object({ kind: z.string() })) })
    .parse((await check()).body);
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['entry-changed']));
});
