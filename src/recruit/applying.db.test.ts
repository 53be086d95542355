import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { applicationsFor, applied, filled, post, postingOf, say } from '../../tests/recruit/applying.ts';
import { opened, type House } from '../../tests/recruit/recruiting.ts';
import { tokenIn } from '../../tests/server/house.ts';
import { all, one } from '../platform/database/database.ts';

let database: TestDatabase;
let house: House;
let code: string;
beforeAll(async () => {
  database = await openTestDatabase();
  house = await opened(database);
  ({ code } = await postingOf(house, 'qinghe'));
});
afterAll(() => database.drop());

const count = async (table: 'application' | 'person' | 'application_words' | 'vault'): Promise<number> =>
  (
    await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from ${sql.table(table)}`,
      z.object({ count: z.int() }),
    )
  ).count;
const newest = async () => {
  const [row] = await applicationsFor(house, house.cookie.qinghe);
  if (!row) throw new Error('nobody applied');
  return row;
};
const IDENTITY = '11010519491231002X';
const CARD = '6222 0212 3456 7890 128';

describe('applying', () => {
  test('takes a phone and a code, makes an account of nothing else, and says where one stands', async () => {
    const before = await count('person');
    const token = await applied(house, code, filled({ phone: '139 0000 0001', note: '下周可以开始' }));
    expect(await count('person')).toBe(before + 1);
    const page = String((await house.ask('/applications', { cookie: token })).body);
    expect(page).toContain('已报名');
    expect(page).toMatch(/最晚 2026-11-26 招聘方看您的报名并答复/u);
    expect(page).toContain('下周可以开始');
    expect(await newest()).toMatchObject({ phase: 'applied', called: '小李', phoneMasked: '139****0001' });
    // Whoever comes back by phone and code sees the same.
    house.pass(61_000);
    await post(house, '/applications/entrance', { phone: '13900000001', step: 'code' });
    const sent = /\d{6}/u.exec(house.messages.at(-1)?.text ?? '')?.[0] ?? '';
    const form = { phone: '13900000001', sent: 'yes', step: 'enter', code: sent };
    const entered = await post(house, '/applications/entrance', form);
    expect(entered.status).toBe(303);
    expect(String((await house.ask('/applications', { cookie: tokenIn(entered) })).body)).toContain('已报名');
  });

  test('twice with one form, or again while one is open, is applying once', async () => {
    const typed = filled({ phone: '13900000002' });
    const token = await applied(house, code, typed);
    const before = await count('application');
    const [again, other] = await Promise.all([
      post(house, `/jobs/${code}/apply`, { ...typed, step: 'apply' }, token),
      post(house, `/jobs/${code}/apply`, { ...filled({ phone: '13900000002' }), step: 'apply' }, token),
    ]);
    expect([again.status, other.status]).toEqual([303, 303]);
    expect(other.headers.get('location')).toBe(again.headers.get('location'));
    expect(await count('application')).toBe(before);
    // A form that was used stays used, whatever became of the application.
    const { id } = await newest();
    await post(house, `/applications/${id}/answers`, { act: 'withdraw' }, token);
    await post(house, `/jobs/${code}/apply`, { ...typed, step: 'apply' }, token);
    expect(await count('application')).toBe(before);
  });

  test('refuses identity and card numbers in whatever is written, says why, and loses nothing else', async () => {
    const before = [await count('application'), house.messages.length];
    for (const [field, secret, why] of [
      ['note', `我的号是 ${IDENTITY}`, '谁都不可以要您的身份证号'],
      ['note', `卡号 ${CARD}`, '谁都不可以要您的卡号'],
      ['called', IDENTITY, '谁都不可以要您的身份证号'],
    ] as const) {
      const typed = filled({ phone: '13900000003', note: '白天有空', [field]: secret });
      const refused = await post(house, `/jobs/${code}/apply`, { ...typed, step: 'code' });
      expect(refused.status).toBe(422);
      expect(refused.body).toContain(why);
      expect(refused.body).toContain('13900000003');
      expect(refused.body).toContain(secret);
    }
    expect([await count('application'), house.messages.length]).toEqual(before);
    expect(JSON.stringify(house.events)).not.toContain(IDENTITY);
  });

  test.each([
    { typed: { phone: '400-606-5500' }, why: '大陆的 11 位' },
    { typed: { phone: '13900000003', times: [] }, why: '至少选一个' },
    { typed: { phone: '13900000003', note: '长'.repeat(501) }, why: '最多 500 个字' },
    { typed: { phone: '13900000003', called: '名'.repeat(21) }, why: '最多 20 个字' },
    { typed: { phone: '13900000003', note: 'a\u0007b' }, why: '看不见的字符' },
  ])('refuses $typed', async ({ typed, why }) => {
    const refused = await post(house, `/jobs/${code}/apply`, { ...filled(typed), step: 'code' });
    expect([refused.status, String(refused.body).includes(why)]).toEqual([422, true]);
  });

  test('does not let a wrong code in, nor a code of another phone', async () => {
    const typed = filled({ phone: '13900000004' });
    await post(house, `/jobs/${code}/apply`, { ...typed, step: 'code' });
    const sent = /\d{6}/u.exec(house.messages.at(-1)?.text ?? '')?.[0] ?? '';
    const other = { ...typed, phone: '13900000005', sent: 'yes', step: 'apply', code: sent };
    const refused = await post(house, `/jobs/${code}/apply`, other);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('验证码不对或已过期');
    expect(tokenIn(refused)).toBeUndefined();
  });

  test('is not for the number of somebody who works here', async () => {
    const typed = filled({ phone: '13800000002' });
    await post(house, `/jobs/${code}/apply`, { ...typed, step: 'code' });
    const sent = /\d{6}/u.exec(house.messages.at(-1)?.text ?? '')?.[0] ?? '';
    const answer = await post(house, `/jobs/${code}/apply`, {
      ...typed,
      sent: 'yes',
      step: 'apply',
      code: sent,
    });
    expect([answer.status, String(answer.body).includes('工作人员')]).toEqual([422, true]);
  });

  test('has an end for one number: five a day, withdrawn ones too', async () => {
    const token = await applied(house, code, filled({ phone: '13900000006' }));
    const statuses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { id } = await newest();
      await post(house, `/applications/${id}/answers`, { act: 'withdraw' }, token);
      const typed = { ...filled({ phone: '13900000006' }), step: 'apply' };
      statuses.push((await post(house, `/jobs/${code}/apply`, typed, token)).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 422]);
  });

  test('ends with the posting', async () => {
    const { id, code: ended } = await postingOf(house, 'beichen');
    await say(house, house.cookie.recruiter, `/api/postings/${id}/withdrawal`, { why: '招满了' });
    const page = await house.ask(`/jobs/${ended}/apply`);
    expect(String(page.body)).toContain('已经结束');
    const token = await applied(house, code, filled({ phone: '13900000007' }));
    const typed = { ...filled({ phone: '13900000007' }), step: 'apply' };
    expect((await post(house, `/jobs/${ended}/apply`, typed, token)).status).toBe(422);
  });
});

describe('one’s own application', () => {
  test('is nobody else’s to see, to answer or to take away', async () => {
    const mine = await applied(house, code, filled({ phone: '13900000008', note: '只有我知道' }));
    const { id } = await newest();
    const other = await applied(house, code, filled({ phone: '13900000009' }));
    expect(String((await house.ask('/applications', { cookie: other })).body)).not.toContain('只有我知道');
    for (const act of ['withdraw', 'erase', 'write', 'accept-offer', 'take-slot', 'take-certificates'])
      expect((await post(house, `/applications/${id}/answers`, { act, words: '你好' }, other)).status).toBe(
        404,
      );
    expect((await house.ask(`/applications/${id}/invitation.ics`, { cookie: other })).status).toBe(404);
    expect(String((await house.ask('/applications', { cookie: mine })).body)).toContain('只有我知道');
    // What a person of another role can see of their own is what anybody sees: nothing of others.
    const staff = String((await house.ask('/applications', { cookie: house.cookie.recruiter })).body);
    expect(staff).not.toContain('只有我知道');
  });

  test('keeps a phone only with leave, sealed, and gives it to its own agency with a trace', async () => {
    const sealed = await count('vault');
    await applied(house, code, filled({ phone: '13900000010' }));
    expect(await count('vault')).toBe(sealed);
    await applied(house, code, filled({ phone: '13900000011', mayCall: 'yes' }));
    const { id } = await newest();
    const listed = await house.ask(`/api/vault/subjects/${id}`, { cookie: house.cookie.qinghe });
    const [entry] = z
      .object({ rows: z.array(z.object({ id: z.uuid(), masked: z.string() })) })
      .parse(listed.body).rows;
    expect(entry?.masked).toContain('139****0011');
    const read = (cookie: string) =>
      say(house, cookie, `/api/vault/entries/${entry?.id ?? ''}/readings`, { purpose: 'reach' });
    expect((await read(house.cookie.beichen)).status).toBe(404);
    expect((await read(house.cookie.qinghe)).body).toMatchObject({ value: '13900000011' });
    const traces = await all(
      database.reader,
      sql`select what from audit where subject_id = ${id} order by id`,
      z.object({ what: z.string() }),
    );
    expect(traces.map(({ what }) => what)).toContain('vault.read');
  });

  test('is erased for good: the words, the phone, and the account that was only there to apply', async () => {
    const token = await applied(
      house,
      code,
      filled({ phone: '13900000012', mayCall: 'yes', note: '请忘记我' }),
    );
    const { id } = await newest();
    await post(house, `/applications/${id}/answers`, { act: 'write', words: '这句也忘记' }, token);
    expect((await post(house, `/applications/${id}/answers`, { act: 'erase' }, token)).status).toBe(303);
    const left = await one(
      database.reader,
      sql`select (select cast(count(*) as integer) from application_words where application_id = ${id}) as words,
            (select cast(count(*) as integer) from vault where subject_id = ${id} and sealed is not null) as sealed,
            (select cast(count(*) as integer) from person where phone_masked = '139****0012') as people,
            (select cast(count(*) as integer) from application_event where application_id = ${id}) as events`,
      z.object({ words: z.int(), sealed: z.int(), people: z.int(), events: z.int() }),
    );
    expect(left).toEqual({ words: 0, sealed: 0, people: 0, events: 3 });
    expect(String((await house.ask('/applications', { cookie: token })).body)).toContain('发送验证码');
    const seen = await house.ask(`/api/applications/${id}`, { cookie: house.cookie.qinghe });
    expect(JSON.stringify(seen.body)).not.toMatch(/请忘记我|这句也忘记|小李|0012/u);
  });
});
