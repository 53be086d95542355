import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { booksOn, closed, reckoned, row, withPayee, type Books } from '../../tests/fixtures/pay/books.ts';
import { one } from '../platform/database/database.ts';
import { takeEvents } from './event-store.ts';
import { payJobs } from './pay-jobs.ts';
import { findRun } from './run-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const idSaid = z.looseObject({ id: z.string() });
const page = z.object({ rows: z.array(z.looseObject({ id: z.string() })) });
const refusal = z.object({ error: z.object({ code: z.string() }) });
const codeOf = (answer: { readonly body: unknown }): string => refusal.parse(answer.body).error.code;

const OCTOBER = { cycle: 'fortnight', from: '2026-10-01', to: '2026-10-15', payOn: '2026-10-20' };
const LATER = { cycle: 'fortnight', from: '2026-10-16', to: '2026-10-30', payOn: '2026-11-02' };

const rowsAt = async (books: Books, path: string) => page.parse((await books.ask('payroll', path)).body).rows;

/** A closed first half of October with ten hours, and the settlement in it. */
async function withClosed(books: Books) {
  const { payeeId } = await withPayee(books);
  await takeEvents(books.parts, undefined, {
    name: 'test',
    rows: [
      row('a', 'hour', '2026-10-05T09:00:00+08:00', '4'),
      row('b', 'hour', '2026-10-06T09:00:00+08:00', '4'),
    ],
  });
  const periodId = await books.made('payroll', '/pay/periods', OCTOBER);
  await closed(books, periodId);
  const [settled] = await rowsAt(books, `/pay/settlements?periodId=${periodId}`);
  return { payeeId, periodId, settlementId: settled?.id ?? '' };
}

test('a dispute is answered within its time; upheld, it becomes back pay that a second person approves', async () => {
  const books = await booksOn(database);
  const { settlementId } = await withClosed(books);
  const objection = { settlementId, line: 1, amount: '12.00', words: '10月5日少算了1小时，电话13812345678' };
  expect((await books.post('agent2', '/me/pay/disputes', objection)).status).toBe(404);
  expect(codeOf(await books.post('agent', '/me/pay/disputes', { ...objection, line: 9 }))).toBe(
    'line-unknown',
  );
  expect(codeOf(await books.post('agent', '/me/pay/disputes', { ...objection, words: ' ' }))).toBe(
    'words-missing',
  );
  const id = await books.made('agent', '/me/pay/disputes', objection);
  expect(codeOf(await books.post('agent', '/me/pay/disputes', objection))).toBe('disputed-already');
  const seen = await books.ask('auditor', `/pay/disputes/${id}`);
  expect(seen.body).toMatchObject({ dueOn: '2026-10-23', state: 'open', words: [{ whoName: '许安' }] });
  expect(JSON.stringify(seen.body)).not.toContain('13812345678');

  // Nobody closes the next period before what is not disputed is paid.
  const next = await books.passDays(16).then(() => books.made('payroll', '/pay/periods', LATER));
  await reckoned(books, next);
  await books.made('payroll', `/pay/periods/${next}/acts`, { act: 'reviewed' });
  expect(codeOf(await books.post('owner', `/pay/periods/${next}/acts`, { act: 'approved' }))).toBe(
    'dispute-unpaid',
  );
  await books.made('owner', `/pay/periods/${next}/acts`, { act: 'sent-back' });

  const upheld = { act: 'upheld', words: '核对登录记录，确实少算', amount: '12.00' };
  const decided = await books.post('payroll', `/pay/disputes/${id}/decision`, upheld);
  expect(decided.body).toMatchObject({ state: 'upheld' });
  expect(codeOf(await books.post('payroll', `/pay/disputes/${id}/decision`, upheld))).toBe('dispute-closed');
  const [correction] = await rowsAt(books, '/pay/corrections?state=waiting');
  expect(correction).toMatchObject({ kind: 'back-pay', amount: '12.00', cites: settlementId });
  const approve = `/pay/corrections/${correction?.id}/approval`;
  expect(codeOf(await books.post('payroll', approve))).toBe('needs-second-person');
  await books.made('owner', approve, {});

  await reckoned(books, next);
  expect(await rowsAt(books, `/pay/settlements?periodId=${next}`)).toMatchObject([
    { gross: '12.00', net: '12.00' },
  ]);
});

test('a correction and its reverse come to nothing, and neither is taken twice', async () => {
  const books = await booksOn(database);
  const { payeeId, settlementId } = await withClosed(books);
  const wrong = { payeeId, kind: 'overpaid', amount: '30.00', cites: settlementId, why: '工时重复' };
  expect(codeOf(await books.post('payroll', '/pay/corrections', { ...wrong, cites: payeeId }))).toBe(
    'settlement-unknown',
  );
  const id = await books.made('payroll', '/pay/corrections', wrong);
  await books.made('owner', `/pay/corrections/${id}/approval`, {});
  const reverse = await books.made('payroll', `/pay/corrections/${id}/reversal`, { why: '原来没有错' });
  expect(codeOf(await books.post('payroll', `/pay/corrections/${id}/reversal`, { why: '再' }))).toBe(
    'reversed-already',
  );
  await books.made('owner', `/pay/corrections/${reverse}/approval`, {});

  await books.passDays(16);
  const rows = [row('c', 'hour', '2026-10-20T09:00:00+08:00', '4')];
  await takeEvents(books.parts, undefined, { name: 'test', rows });
  const next = await books.made('payroll', '/pay/periods', LATER);
  await closed(books, next);
  expect(await rowsAt(books, `/pay/settlements?periodId=${next}`)).toMatchObject([{ gross: '92.00' }]);
  expect(await rowsAt(books, '/pay/corrections')).toMatchObject([{ taken: '30.00' }, { taken: '30.00' }]);
});

const counts = z.object({ booked: z.int(), entries: z.int(), sum: z.string() });
const countsOf = (periodId: string) =>
  one(
    database.reader,
    sql`
      select (select cast(count(*) as integer) from settlement where period_id = ${periodId} and booked_at is not null) as booked,
        (select cast(count(*) as integer) from ledger_entry where period_id = ${periodId}) as entries,
        (select cast(coalesce(sum(amount), 0) as text) from ledger_entry where period_id = ${periodId}) as sum`,
    counts,
  );

/** Does one run as its job would, and dies after so many pieces that were kept. */
async function dying(books: Books, runId: string, pieces: number): Promise<void> {
  const [handler] = payJobs(books.parts);
  let left = pieces;
  const job = { id: runId, kind: 'pay.run', key: runId, body: { runId }, attempts: 1 };
  const handled = handler?.handle({
    job,
    piece: async (act) => {
      if (left === 0) throw new Error('died');
      left -= 1;
      return database.transaction(act);
    },
  });
  await expect(handled).rejects.toThrow('died');
}

const workerId = (index: number): string => `00000000-0000-7000-8000-0000000000${String(index + 10)}`;

test('a reckoning and a closing that die go on where they were, and can be cancelled', async () => {
  const books = await booksOn(database);
  await withPayee(books);
  const codes = Array.from({ length: 60 }, (_, index) => `W${index + 2}`);
  for (const [index, code] of codes.entries()) await withPayee(books, { code, workerId: workerId(index) });
  const rows = codes.map((code, index) => row(`e${index}`, 'hour', '2026-10-05T09:00:00+08:00', '4', code));
  await takeEvents(books.parts, undefined, { name: 'test', rows });
  const id = await books.made('payroll', '/pay/periods', OCTOBER);

  const first = idSaid.parse((await books.post('payroll', `/pay/periods/${id}/reckonings`)).body).id;
  await dying(books, first, 3);
  const halfway = await findRun(database.reader, first);
  expect(halfway).toMatchObject({ state: 'running', total: 61 });
  expect(halfway?.done).toBeGreaterThan(0);
  expect(halfway?.done).toBeLessThan(61);
  expect(codeOf(await books.post('payroll', `/pay/periods/${id}/acts`, { act: 'reviewed' }))).toBe(
    'not-reckoned',
  );
  await books.work();
  expect(await findRun(database.reader, first)).toMatchObject({ state: 'done', done: 61 });
  expect(await rowsAt(books, `/pay/settlements?periodId=${id}&size=200`)).toHaveLength(60);

  const second = idSaid.parse((await books.post('payroll', `/pay/periods/${id}/reckonings`)).body).id;
  expect((await books.ask('payroll', `/pay/runs/${second}`, { method: 'DELETE' })).body).toMatchObject({
    state: 'cancelled',
  });
  await books.work();
  expect(codeOf(await books.post('payroll', `/pay/periods/${id}/acts`, { act: 'reviewed' }))).toBe(
    'not-reckoned',
  );
  await reckoned(books, id);
  await books.made('payroll', `/pay/periods/${id}/acts`, { act: 'reviewed' });
  await books.made('owner', `/pay/periods/${id}/acts`, { act: 'approved' });
  const closing = (await runsAt(books, id)).find(({ kind }) => kind === 'closing');
  await dying(books, closing?.id ?? '', 1);
  expect(await countsOf(id)).toEqual({ booked: 50, entries: 100, sum: '0' });
  expect((await books.ask('payroll', `/pay/runs/${closing?.id}`, { method: 'DELETE' })).status).toBe(200);
  await books.work();
  expect((await countsOf(id)).booked).toBe(50);
  expect((await books.post('payroll', `/pay/periods/${id}/closings`)).status).toBe(202);
  await books.work();
  expect(await countsOf(id)).toEqual({ booked: 60, entries: 120, sum: '0' });
  expect((await books.ask('payroll', `/pay/periods/${id}`)).body).toMatchObject({ state: 'closed' });
});

const runsSaid = z.looseObject({ runs: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const runsAt = async (books: Books, id: string) =>
  runsSaid.parse((await books.ask('payroll', `/pay/periods/${id}`)).body).runs;

test('the first screen asks for a server’s database, and says that direct payouts are off until the owner loads the rule', async () => {
  const books = await booksOn(database, new Date('2026-11-16T10:00:00+08:00'));
  const overview = await books.ask('payroll', '/pay/overview');
  expect(overview.body).toMatchObject({
    directPayout: { isOn: false, rule: null },
    waiting: { openPeriods: 0, disputes: 0 },
  });
  const isEmbedded = database.syncs() > 0 || database.engine === 'embedded';
  expect(JSON.stringify(overview.body).includes('DATABASE_URL')).toBe(isEmbedded);

  await withPayee(books, { relation: 'labor-service' });
  const rows = [row('a', 'hour', '2026-10-05T09:00:00+08:00', '200')];
  await takeEvents(books.parts, undefined, { name: 'test', rows });
  const month = { cycle: 'month', from: '2026-10-01', to: '2026-10-31', payOn: '2026-11-20' };
  const id = await books.made('payroll', '/pay/periods', month);
  await reckoned(books, id);
  const blocked = await books.ask('payroll', `/pay/periods/${id}/exceptions`);
  expect(blocked.body).toMatchObject({ rows: [{ code: 'direct-payout-off', weight: 'blocks' }] });
  expect(codeOf(await books.post('payroll', `/pay/periods/${id}/acts`, { act: 'reviewed' }))).toBe(
    'exceptions-open',
  );

  const rule = { version: '1', monthExemptBelow: '100000.00', percent: 1, source: '示例', isConfirmed: true };
  const load = (who: 'payroll' | 'owner', body: unknown) =>
    books.ask(who, '/pay/vat-rule', { method: 'PUT', body });
  expect((await load('payroll', rule)).status).toBe(403);
  expect(codeOf(await load('owner', { ...rule, isConfirmed: false }))).toBe('vat-not-confirmed');
  expect((await load('owner', rule)).body).toMatchObject({ directPayout: { isOn: true } });
  await reckoned(books, id);
  expect(await rowsAt(books, `/pay/settlements?periodId=${id}`)).toMatchObject([
    { gross: '2400.00', withheld: '320.00', net: '2080.00' },
  ]);
  expect((await books.ask('owner', '/pay/vat-rule', { method: 'DELETE' })).body).toMatchObject({
    directPayout: { isOn: false },
  });
});

test('a worker sees what the work so far comes to', async () => {
  const books = await booksOn(database);
  await withClosed(books);
  const rows = [row('now', 'hour', '2026-10-16T09:00:00+08:00', '0.5')];
  await takeEvents(books.parts, undefined, { name: 'test', rows });
  expect((await books.ask('agent', '/me/pay/current')).body).toMatchObject({
    rows: [
      {
        from: '2026-10-16',
        settlement: { gross: '11.50', lines: [{ rule: 'per-hour' }, { rule: 'floor-top-up' }] },
      },
    ],
  });
  expect((await books.ask('agent2', '/me/pay/current')).body).toEqual({ rows: [] });
});
