import { readSheet } from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { booksOn, closed, row, withPayee, type Books } from '../../tests/fixtures/pay/books.ts';
import { inkIn, rastersOf } from '../../tests/fixtures/pay/raster.ts';
import { blankOf, HEADER } from '../../tests/fixtures/pay/template.ts';
import { MARGIN } from '../platform/print/pen.ts';

const FIRST_HALF = { cycle: 'fortnight', from: '2026-10-01', to: '2026-10-15', payOn: '2026-10-20' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WAGES_HEADER = ['工号', '*姓名', '*证件类型', '*证件号码', '本期收入', '本期免税收入', '备注'];
const rowsSaid = z.object({ rows: z.array(z.looseObject({ id: z.string(), payee: z.string() })) });
const errorSaid = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

let database: TestDatabase;
let books: Books;
let periodId = '';
let settlementId = '';

/** One closed half month of two agents, looked at by every test below. */
beforeAll(async () => {
  database = await openTestDatabase();
  books = await booksOn(database);
  await withPayee(books);
  await withPayee(books, { code: 'W2', workerId: await books.workerOf('agent2') });
  const rows = [
    row('h1', 'hour', '2026-10-05T09:00:00+08:00', '4.00'),
    row('h3', 'hour', '2026-10-06T09:00:00+08:00', '3.50'),
    row('h2', 'hour', '2026-10-06T09:00:00+08:00', '2', 'W2'),
  ];
  expect((await books.post('payroll', '/pay/events/import', { rows })).status).toBe(200);
  periodId = await books.made('payroll', '/pay/periods', FIRST_HALF);
  const wish = { batchId: 'early', format: 'neutral-csv', purpose: '工资' };
  const early = await books.post('payroll', `/pay/periods/${periodId}/bank-files`, wish);
  expect(errorSaid.parse(early.body).error.code).toBe('period-not-closed');
  await closed(books, periodId);
  const mine = rowsSaid.parse((await books.ask('agent', '/me/pay/settlements')).body).rows;
  settlementId = mine[0]?.id ?? '';
});
afterAll(() => database.drop());

const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());
const codeOf = async (answer: Response): Promise<string> => errorSaid.parse(await answer.json()).error.code;

const wish = (over: object = {}): string =>
  JSON.stringify({ batchId: '2026-10-A', format: 'neutral-csv', purpose: '工资', ...over });

const filled = (blank: Uint8Array, kind = 'wages', month = '2026-10'): Promise<Response> =>
  books.handed('payroll', `/pay/tax-files?month=${month}&kind=${kind}`, blank);

const made = (over?: object): Promise<Response> =>
  books.handed('payroll', `/pay/periods/${periodId}/bank-files`, wish(over));

describe('a payslip', () => {
  test('is printed for its worker and for payroll, the same bytes, and for nobody else', async () => {
    const own = await books.handed('agent', `/me/pay/settlements/${settlementId}/payslip?language=zh-CN`);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const theirs = await books.handed('payroll', `/pay/settlements/${settlementId}/payslip?language=zh-CN`);
    const file = await bytesOf(own);
    expect(await bytesOf(theirs)).toEqual(file);
    const [page] = await rastersOf(file, 1);
    expect(page && inkIn(page, { left: MARGIN, top: MARGIN, width: 120, height: 30 })).toBeDefined();
    expect((await books.handed('agent2', `/me/pay/settlements/${settlementId}/payslip`)).status).toBe(404);
    expect((await books.handed('agent2', `/pay/settlements/${settlementId}/payslip`)).status).toBe(403);
  });

  test('of a year too', async () => {
    const year = await books.handed('agent', '/me/pay/years/2026?language=en');
    expect([year.status, year.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const workerId = await books.workerOf('agent');
    const theirs = await books.handed('auditor', `/pay/workers/${workerId}/years/2026?language=en`);
    expect(await bytesOf(theirs)).toEqual(await bytesOf(year));
    expect(await codeOf(await books.handed('agent', '/me/pay/years/2025'))).toBe('year-without-payslips');
  });
});

describe('a bank file', () => {
  test('pays what the books say, twice the same bytes, and never another content under its id', async () => {
    const file = await made();
    const text = new TextDecoder().decode(await bytesOf(file));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=UTF-8');
    // 23.00 an hour is the floor in 成都.
    expect(text).toMatch(
      /^序号,收款账号,户名,.*\r\n1,000000\d{13},[^,]+,,,,,172\.50,工资,2026-10-A W1\r\n2,000000\d{13},[^,]+,,,,,46\.00,工资,2026-10-A W2\r\n$/u,
    );
    expect(new TextDecoder().decode(await bytesOf(await made()))).toBe(text);
    expect(await codeOf(await made({ purpose: '奖金' }))).toBe('batch-differs');
    books.pass(1000);
    expect((await made({ batchId: '2026-10-B', format: 'neutral-xlsx' })).headers.get('content-type')).toBe(
      XLSX,
    );
    const { body } = await books.ask('auditor', `/pay/periods/${periodId}/bank-files`);
    expect(body).toMatchObject({
      rows: [
        { batch: '2026-10-B', payments: 2, total: '218.50' },
        { batch: '2026-10-A', payments: 2, total: '218.50', format: 'neutral-csv' },
      ],
    });
  });

  test('is for payroll alone', async () => {
    for (const who of ['owner', 'auditor', 'agent'] as const)
      expect((await books.handed(who, `/pay/periods/${periodId}/bank-files`, wish())).status).toBe(403);
  });
});

describe('a tax file', () => {
  test('declares what the year ledger holds', async () => {
    const file = await filled(await blankOf(WAGES_HEADER));
    expect([file.status, file.headers.get('content-type')]).toEqual([200, XLSX]);
    const rows = await readSheet(new Blob([await file.arrayBuffer()]));
    expect(rows.slice(2).map((cells) => [cells[0], cells[2], cells[4]])).toEqual([
      ['W1', '居民身份证', 172.5],
      ['W2', '居民身份证', 46],
    ]);
    expect(String(rows[2]?.[3])).toMatch(/^00000019900101\d{3}X$/u);
  });

  test('is refused for a month without pay, and names the columns it does not know', async () => {
    expect(await codeOf(await filled(await blankOf(WAGES_HEADER), 'wages', '2026-09'))).toBe(
      'nothing-to-declare',
    );
    const refused = await filled(await blankOf(HEADER));
    const { error } = errorSaid.parse(await refused.json());
    expect(error).toMatchObject({ code: 'template-column-unknown' });
    expect(error.sentence).toContain('所得项目');
  });
});
