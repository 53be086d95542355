import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { booksOn, closed, reckoned, row, withPayee, type Books } from '../../tests/fixtures/pay/books.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const settlement = z.looseObject({
  id: z.string(),
  gross: z.string(),
  withheld: z.string(),
  net: z.string(),
  receivable: z.string(),
  events: z.int(),
});
const list = z.object({ rows: z.array(settlement), total: z.int() });
const whole = settlement.extend({
  digest: z.string(),
  body: z.object({
    lines: z.array(
      z.looseObject({
        rule: z.string(),
        formula: z.string(),
        amount: z.string(),
        events: z.array(z.string()),
      }),
    ),
    unpaid: z.array(z.looseObject({ events: z.array(z.string()) })),
    tax: z.looseObject({ derivation: z.array(z.unknown()) }),
  }),
  entries: z.array(z.looseObject({ account: z.string(), amount: z.string() })),
});
const period = z.looseObject({
  state: z.string(),
  totals: z.looseObject({ gross: z.string(), net: z.string(), payees: z.int() }).nullable(),
  exceptions: z.array(z.looseObject({ code: z.string(), weight: z.string(), count: z.int() })),
  balances: z.array(z.object({ account: z.string(), amount: z.string(), entries: z.int() })),
  runs: z.array(
    z.looseObject({ id: z.string(), kind: z.string(), state: z.string(), done: z.int(), total: z.int() }),
  ),
});
const report = z.object({
  accepted: z.int(),
  known: z.int(),
  refused: z.array(z.object({ row: z.int(), code: z.string(), sentence: z.string() })),
});
const refusal = z.object({ error: z.object({ code: z.string() }) });

const FIRST_HALF = { cycle: 'fortnight', from: '2026-10-01', to: '2026-10-15', payOn: '2026-10-20' };
const WORK = [
  row('h1', 'hour', '2026-10-05T09:00:00+08:00', '4.00'),
  row('h2', 'hour', '2026-10-06T09:00:00+08:00', '3.50'),
  row('t1', 'talk-minute', '2026-10-05T09:10:00+08:00', '30.25'),
  row('c1', 'solved-case', '2026-10-05T09:40:00+08:00', '7'),
  row('w1', 'waiting-minute', '2026-10-05T10:00:00+08:00', '20'),
];

const told = async (books: Books, rows: readonly unknown[]) =>
  report.parse((await books.post('payroll', '/pay/events/import', { rows })).body);
const periodAt = async (books: Books, id: string) =>
  period.parse((await books.ask('auditor', `/pay/periods/${id}`)).body);
const settlementsOf = async (books: Books, id: string) =>
  list.parse((await books.ask('auditor', `/pay/settlements?periodId=${id}`)).body).rows;
const wholeAt = async (books: Books, id: string) =>
  whole.parse((await books.ask('auditor', `/pay/settlements/${id}`)).body);
const codeOf = (answer: { readonly body: unknown }): string => refusal.parse(answer.body).error.code;

test('events become lines, a settlement, a closed period and a payment, and every fen leads back', async () => {
  const books = await booksOn(database);
  await withPayee(books);
  expect(await told(books, WORK)).toMatchObject({ accepted: 5, known: 0, refused: [] });
  const id = await books.made('payroll', '/pay/periods', FIRST_HALF);
  await reckoned(books, id);

  const [draft] = await settlementsOf(books, id);
  // 7.5 h × 23.00 = 172.50 is the floor in 成都; 90.00 + 3.63 + 4.20 were earned.
  expect(draft).toMatchObject({ gross: '172.50', withheld: '0.00', net: '172.50', events: 5 });
  const { body } = await wholeAt(books, draft?.id ?? '');
  expect(body.lines.map(({ rule, formula, amount }) => [rule, formula, amount])).toEqual([
    ['per-hour', '7.5 × 12.00', '90.00'],
    ['per-minute', '30.25 × 0.12', '3.63'],
    ['per-case', '7 × 0.60', '4.20'],
    ['floor-top-up', '23.00 × 7.5 − 97.83', '74.67'],
  ]);
  expect(body.unpaid).toMatchObject([{ events: ['w1'] }]);
  expect(body.tax.derivation.length).toBeGreaterThan(2);

  const early = await books.post('payroll', `/pay/periods/${id}/acts`, { act: 'approved' });
  expect(codeOf(early)).toBe('period-not-reviewed');
  await books.made('payroll', `/pay/periods/${id}/acts`, { act: 'reviewed' });
  const alone = await books.post('payroll', `/pay/periods/${id}/acts`, { act: 'approved' });
  expect(codeOf(alone)).toBe('needs-second-person');
  await books.made('owner', `/pay/periods/${id}/acts`, { act: 'approved' });
  await books.work();

  const board = await periodAt(books, id);
  expect(board.state).toBe('closed');
  expect(board.balances).toEqual([
    { account: 'labor-cost', amount: '172.50', entries: 1 },
    { account: 'worker-payable', amount: '-172.50', entries: 1 },
  ]);
  await books.made('payroll', `/pay/periods/${id}/payments`, { on: '2026-10-21' });
  await books.work();
  const paid = await periodAt(books, id);
  expect(paid.state).toBe('paid');
  expect(paid.balances).toMatchObject([
    { account: 'bank', amount: '-172.50' },
    { account: 'labor-cost', amount: '172.50' },
    { account: 'worker-payable', amount: '0.00' },
  ]);

  const mine = list.parse((await books.ask('agent', '/me/pay/settlements')).body).rows;
  expect(mine).toHaveLength(1);
  const down = await books.ask('agent', `/me/pay/settlements/${mine[0]?.id}/lines/2/events`);
  expect(down.body).toMatchObject({ rows: [{ id: 't1', quantity: '30.25', kind: 'talk-minute' }] });
  expect((await books.ask('agent2', `/me/pay/settlements/${mine[0]?.id}`)).status).toBe(404);
  expect(list.parse((await books.ask('agent2', '/me/pay/settlements')).body).total).toBe(0);
});

test('a file is reported on row by row, and told again brings nothing', async () => {
  const books = await booksOn(database);
  await withPayee(books);
  const bad = [
    row('h1', 'hour', '2026-10-05T09:00:00+08:00', '5'),
    row('x', 'hour', '2026-10-05T09:00:00', '1'),
    row('y', 'sleep', '2026-10-05T09:00:00+08:00', '1'),
    row('z', 'hour', '2027-10-05T09:00:00+08:00', '1'),
    row('n', 'hour', '2026-10-05T09:00:00+08:00', '1', 'nobody'),
    row('q', 'hour', '2026-10-05T09:00:00+08:00', '-1'),
    row('ok', 'hour', '2026-10-07T09:00:00+08:00', '1'),
    row('ok', 'hour', '2026-10-07T09:00:00+08:00', '1.00'),
  ];
  expect((await told(books, WORK)).accepted).toBe(5);
  expect(await told(books, WORK)).toMatchObject({ accepted: 0, known: 5, refused: [] });
  const answer = await told(books, bad);
  expect(answer).toMatchObject({ accepted: 1, known: 1 });
  expect(answer.refused.map((each) => [each.row, each.code])).toEqual([
    [1, 'event-conflict'],
    [2, 'event-time-malformed'],
    [3, 'event-kind-unknown'],
    [4, 'event-in-future'],
    [5, 'payee-unknown'],
    [6, 'quantity-malformed'],
  ]);
});

test('late work goes to the next period, and the closed one keeps its bytes', async () => {
  const books = await booksOn(database);
  await withPayee(books);
  await told(books, WORK);
  const first = await books.made('payroll', '/pay/periods', FIRST_HALF);
  await closed(books, first);
  const [before] = await settlementsOf(books, first);
  const kept = await wholeAt(books, before?.id ?? '');

  await books.passDays(16);
  await told(books, [
    row('late', 'hour', '2026-10-07T09:00:00+08:00', '1'),
    row('own', 'hour', '2026-10-20T09:00:00+08:00', '2'),
  ]);
  const gap = { cycle: 'fortnight', from: '2026-10-17', to: '2026-10-30', payOn: '2026-11-02' };
  expect(codeOf(await books.post('payroll', '/pay/periods', gap))).toBe('period-leaves-gap');
  const long = { ...gap, from: '2026-10-16', to: '2026-10-31' };
  expect(codeOf(await books.post('payroll', '/pay/periods', long))).toBe('period-not-lawful');
  const second = await books.made('payroll', '/pay/periods', { ...gap, from: '2026-10-16' });
  await reckoned(books, second);
  const [next] = await settlementsOf(books, second);
  expect(next).toMatchObject({ gross: '69.00', events: 2 });
  expect((await periodAt(books, second)).exceptions).toMatchObject([{ code: 'late-events', count: 1 }]);

  // Reviewed only with a reason, and never over figures that something has changed under.
  const review = () => books.post('payroll', `/pay/periods/${second}/acts`, { act: 'reviewed' });
  expect(codeOf(await review())).toBe('exceptions-open');
  await books.post('payroll', `/pay/periods/${second}/reasons`, { code: 'late-events', reason: '断网补传' });
  books.pass(1_000);
  expect((await books.post('payroll', '/pay/events/own/withdrawal', { why: '重复' })).status).toBe(200);
  expect(codeOf(await review())).toBe('reckon-again');
  expect(codeOf(await books.post('payroll', '/pay/events/h1/withdrawal', { why: '重复' }))).toBe(
    'event-settled',
  );

  expect(await wholeAt(books, before?.id ?? '')).toEqual(kept);
  expect(codeOf(await books.post('owner', `/pay/periods/${first}/acts`, { act: 'approved' }))).toBe(
    'period-not-reviewed',
  );
});
