import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { post } from '../../tests/recruit/applying.ts';
import { codeOf, opened } from '../../tests/recruit/recruiting.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

describe('a test by hand', () => {
  test('is asked for without a reason, answered once by a recruiter, and read by whoever has the code', async () => {
    const house = await opened(database);
    const asked = await post(house, '/try/by-hand', { part: ['typing'], note: '电话 13812345678，晚上方便' });
    expect(asked.status).toBe(303);
    const address = asked.headers.get('location') ?? '';
    expect(String((await house.ask(address)).body)).toContain('等待答复');
    expect((await house.ask(address.replace(/.$/u, (sign) => (sign === '0' ? '1' : '0')))).status).toBe(404);

    const { recruiter, qinghe } = house.cookie;
    expect((await house.ask('/api/by-hand-requests', { cookie: qinghe })).status).toBe(403);
    const listed = z
      .object({ rows: z.array(z.object({ id: z.uuid(), note: z.string(), parts: z.array(z.string()) })) })
      .parse((await house.ask('/api/by-hand-requests?state=open', { cookie: recruiter })).body);
    expect(listed.rows[0]?.parts).toEqual(['typing']);
    expect(listed.rows[0]?.note).not.toContain('13812345678');
    const answer = (words: string) =>
      house.ask(`/api/by-hand-requests/${listed.rows[0]?.id}/answers`, {
        method: 'POST',
        cookie: recruiter,
        body: { words },
      });
    expect(codeOf((await answer(' ')).body)).toBe('answer-missing');
    expect((await answer('请拨官网上的电话，周四晚七点由人来测。')).status).toBe(201);
    expect(codeOf((await answer('再来一次')).body)).toBe('already-answered');
    expect(String((await house.ask(address)).body)).toContain('周四晚七点');
  });

  test('is refused in one sentence, with what was typed still there', async () => {
    const house = await opened(database);
    const long = '长'.repeat(301);
    const tried = [
      { form: {}, says: '请选至少一项', still: '' },
      { form: { part: ['magic'] }, says: '请选至少一项', still: '' },
      { form: { part: ['typing'], note: long }, says: '300 字以内', still: long },
    ];
    for (const { form, says, still } of tried) {
      const answer = await post(house, '/try/by-hand', form);
      expect(answer.status).toBe(422);
      expect(String(answer.body)).toContain(says);
      expect(String(answer.body)).toContain(still);
    }
  });
});
