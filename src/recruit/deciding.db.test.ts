import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import {
  applicationsFor,
  applied,
  filled,
  post,
  postingOf,
  say,
  wholeSaid,
} from '../../tests/recruit/applying.ts';
import { codeOf, opened, type House, type posting } from '../../tests/recruit/recruiting.ts';
import type { Answer } from '../../tests/server/house.ts';

let database: TestDatabase;
let house: House;
let job: z.infer<typeof posting>;
let beichen: string;
let qinghe: string;
beforeAll(async () => {
  database = await openTestDatabase();
  house = await opened(database);
  ({ beichen, qinghe } = house.cookie);
  job = await postingOf(house, 'qinghe');
});
afterAll(() => database.drop());

let phones = 0;
/** Somebody who just applied: their session, and how to ask for their application. */
async function somebody() {
  phones += 1;
  const token = await applied(
    house,
    job.code,
    filled({ phone: `1370000${String(phones).padStart(4, '0')}` }),
  );
  const [row] = await applicationsFor(house, qinghe);
  const id = row?.id ?? '';
  const whole = async () =>
    wholeSaid.parse((await house.ask(`/api/applications/${id}`, { cookie: qinghe })).body);
  const decide = async (act: string, more: object = {}, cookie = qinghe): Promise<Answer> =>
    say(house, cookie, `/api/applications/${id}/decisions`, { seen: (await whole()).steps, act, ...more });
  const answer = (typed: Record<string, string>) => post(house, `/applications/${id}/answers`, typed, token);
  return { token, id, whole, decide, answer };
}
const page = async (token: string) => String((await house.ask('/applications', { cookie: token })).body);

/** Terms that are lawful today; `more` makes them otherwise. */
const terms = (more: object = {}) => ({
  place: '居家',
  dayHours: '4',
  weekHours: '20',
  base: '23.50',
  low: '23.50',
  high: '27.00',
  performance: '',
  settlement: 15,
  startsOn: '2026-12-05',
  answerBy: '2026-11-29',
  ...more,
});

describe('from an application to an accepted offer', () => {
  test('each side sees every step, with what comes next and by when', async () => {
    const { id, token, whole, decide, answer } = await somebody();
    expect(await decide('looked-at')).toMatchObject({ status: 200, body: { phase: 'looked-at' } });
    expect((await decide('invited', { remark: '请选一个方便的时间。' })).status).toBe(200);
    expect(await page(token)).toContain('请选一个方便的时间。');

    const slots = {
      starts: ['2026-11-25T06:00:00Z', '2026-11-25T07:00:00Z'],
      minutes: 30,
      way: 'phone',
      place: '',
    };
    const opening = await say(house, qinghe, `/api/postings/${job.id}/interview-slots`, slots);
    const [slot] = z.object({ rows: z.array(z.object({ id: z.uuid() })) }).parse(opening.body).rows;
    expect(await page(token)).toContain('2026-11-25 14:00 周三');
    expect((await answer({ act: 'take-slot', slot: slot?.id ?? '' })).status).toBe(303);
    expect((await whole()).slot?.startsAt).toBe('2026-11-25T06:00:00.000Z');
    const file = await house.ask(`/applications/${id}/invitation.ics`, { cookie: token });
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(file.body).toContain('DTSTART;TZID=Asia/Shanghai:20261125T140000');
    // Given up and taken again: both are in the record, and the time was free between.
    expect((await answer({ act: 'give-up-slot' })).status).toBe(303);
    expect((await whole()).slot).toBeNull();
    await answer({ act: 'take-slot', slot: slot?.id ?? '' });
    expect((await decide('met')).status).toBe(200);

    const offered = { seen: (await whole()).steps, terms: terms() };
    const draft = await say(house, qinghe, `/api/applications/${id}/offer-drafts`, { terms: terms() });
    expect(draft.body).toMatchObject({ mayBeMade: true, refusals: [] });
    expect((await say(house, qinghe, `/api/applications/${id}/offers`, offered)).status).toBe(201);
    const told = await page(token);
    for (const said of [
      '23.50 – 27.00 元',
      '每 15 天结算一次',
      '2026-12-05',
      '当月到手',
      '请在 2026-11-29 之前答复',
    ])
      expect(told).toContain(said);
    const [offer] = (await whole()).offers;
    expect((await answer({ act: 'accept-offer', offer: offer?.id ?? '' })).status).toBe(303);
    expect(await whole()).toMatchObject({ phase: 'accepted', offers: [{ state: 'accepted' }] });
    expect((await whole()).events.map(({ kind }) => kind)).toEqual([
      'applied',
      'looked-at',
      'invited',
      'slot-taken',
      'slot-given-up',
      'slot-taken',
      'met',
      'offered',
      'offer-accepted',
    ]);
    // Answering again changes nothing.
    await answer({ act: 'accept-offer', offer: offer?.id ?? '' });
    expect((await whole()).steps).toBe(9);
  });

  test('of two who want one time at once, one has it', async () => {
    const [one, other] = [await somebody(), await somebody()];
    for (const each of [one, other]) await each.decide('invited');
    const slots = {
      starts: ['2026-11-26T06:00:00Z'],
      minutes: 30,
      way: 'in-person',
      place: '天府大道 100 号 3 楼',
    };
    const opening = await say(house, qinghe, `/api/postings/${job.id}/interview-slots`, slots);
    const slot = z
      .object({ rows: z.array(z.object({ id: z.uuid(), startsAt: z.string() })) })
      .parse(opening.body);
    const id = slot.rows.find(({ startsAt }) => startsAt.startsWith('2026-11-26'))?.id ?? '';
    const answers = await Promise.all(
      [one, other].map((each) => each.answer({ act: 'take-slot', slot: id })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]));
    // The time is taken from its holder with a sentence, never without one.
    const close = (remark: string) => say(house, qinghe, `/api/interview-slots/${id}/closing`, { remark });
    expect(codeOf((await close('')).body)).toBe('slot-taken');
    expect((await close('这天临时停电，请另选一个时间。')).status).toBe(200);
    const pages = await Promise.all([one, other].map(({ token }) => page(token)));
    expect(pages.filter((each) => each.includes('临时停电'))).toHaveLength(1);
  });
});

describe('an offer is refused', () => {
  test.each([
    { more: { settlement: 31 }, code: 'part-time-pay-cycle', article: '第七十二条' },
    { more: { weekHours: '30' }, code: 'part-time-week', article: '第六十八条' },
  ])('by the law, with the article: $more', async ({ more, article }) => {
    const { id, whole, decide } = await somebody();
    await decide('looked-at');
    const draft = await say(house, qinghe, `/api/applications/${id}/offer-drafts`, { terms: terms(more) });
    expect(draft.body).toMatchObject({ mayBeMade: false });
    expect(JSON.stringify(draft.body)).toContain(article);
    const made = { seen: (await whole()).steps, terms: terms(more) };
    expect(codeOf((await say(house, qinghe, `/api/applications/${id}/offers`, made)).body)).toBe(
      'offer-not-lawful',
    );
    expect((await whole()).phase).toBe('looked-at');
  });

  test.each([
    { more: { low: '23.00', base: '23.00' }, code: 'offer-below-posting' },
    { more: { low: '28.00' }, code: 'offer-malformed' },
    { more: { answerBy: '2026-11-23' }, code: 'offer-days' },
    { more: { startsOn: '2026-11-28' }, code: 'offer-days' },
    { more: { place: '先加微信再说' }, code: 'text-suspect' },
    { more: { rateCardId: '0190a0b0-0000-7000-8000-000000000001' }, code: 'card-missing' },
    { more: { low: 'viel' }, code: 'request-malformed' },
  ])('as $code: $more', async ({ more, code }) => {
    const { id } = await somebody();
    const draft = await say(house, qinghe, `/api/applications/${id}/offer-drafts`, { terms: terms(more) });
    expect(codeOf(draft.body)).toBe(code);
  });

  test('once its day is over, whoever wrote that down', async () => {
    const { id, whole, decide, answer } = await somebody();
    await decide('looked-at');
    const made = { seen: (await whole()).steps, terms: terms({ answerBy: '2026-11-24' }) };
    expect((await say(house, qinghe, `/api/applications/${id}/offers`, made)).status).toBe(201);
    const takenBack = { seen: 3, reason: 'terms-mistaken', remark: '开始日写错了，马上重发。' };
    expect((await say(house, qinghe, `/api/applications/${id}/offer-withdrawals`, takenBack)).status).toBe(
      200,
    );
    const [offer] = (await whole()).offers;
    expect((await answer({ act: 'accept-offer', offer: offer?.id ?? '' })).status).toBe(422);
    expect((await whole()).phase).toBe('looked-at');
  });
});

describe('what is written to an applicant', () => {
  test.each([
    '请加我微信 abc12345，把身份证照片发过来',
    '需要先交200元培训费，入职后返还',
    '请把收到的验证码告诉我',
    '请转 300 块钱到我支付宝，开通工号',
    'Please send your bank card number',
    `请核对 11010519491231002X`,
  ])('never speaks of money, codes or papers: %s', async (words) => {
    const { id, whole, decide } = await somebody();
    const sent = await say(house, qinghe, `/api/applications/${id}/messages`, { words });
    expect([sent.status, ['text-suspect', 'identity-number'].includes(codeOf(sent.body))]).toEqual([
      422,
      true,
    ]);
    const declined = await decide('declined', { reason: 'other', remark: words });
    expect(declined.status).toBe(422);
    expect((await whole()).steps).toBe(1);
  });

  test('arrives, and so does the answer', async () => {
    const { id, token, whole, answer } = await somebody();
    await say(house, qinghe, `/api/applications/${id}/messages`, {
      words: '我们每周二、四晚上有班，可以吗？',
    });
    expect(await page(token)).toContain('每周二、四晚上有班');
    await answer({ act: 'write', words: '可以的' });
    expect((await whole()).events.map(({ words }) => words)).toContain('可以的');
    const refused = await answer({ act: 'write', words: '我的号 11010519491231002X' });
    expect([refused.status, String(refused.body).includes('11010519491231002X')]).toEqual([422, true]);
    expect((await whole()).steps).toBe(3);
  });
});

describe('turning down', () => {
  test('needs a reason and a sentence, which the applicant reads', async () => {
    const { token, decide } = await somebody();
    for (const more of [{}, { reason: 'places-taken' }, { reason: 'ugly', remark: '不合适' }])
      expect(codeOf((await decide('declined', more)).body)).toBe('reason-missing');
    expect((await decide('declined', { reason: 'places-taken', remark: '这个高峰已经招满。' })).status).toBe(
      200,
    );
    expect(await page(token)).toMatch(/名额满了[\s\S]*这个高峰已经招满/u);
  });

  test('many at once takes a second person, and leaves whoever got further', async () => {
    const [one, other, third] = [await somebody(), await somebody(), await somebody()];
    const bulk = (ids: readonly string[], more: object = {}) =>
      say(house, house.cookie.recruiter, '/api/bulk-declines', {
        postingId: job.id,
        applicationIds: ids,
        reason: 'places-taken',
        remark: '这个高峰已经招满，谢谢报名。',
        ...more,
      });
    expect(codeOf((await bulk([one.id])).body)).toBe('bulk-size');
    expect(codeOf((await bulk([one.id, other.id], { remark: '' })).body)).toBe('reason-missing');
    const proposed = await bulk([one.id, other.id, third.id]);
    expect(proposed.status).toBe(201);
    const { id } = z.object({ id: z.uuid() }).parse(proposed.body);
    expect((await one.whole()).phase).toBe('applied');
    const settle = (cookie: string) =>
      say(house, cookie, `/api/bulk-declines/${id}/settlement`, { as: 'confirmed' });
    expect(codeOf((await settle(house.cookie.recruiter)).body)).toBe('bulk-own');
    expect((await settle(beichen)).status).toBe(404);
    await third.answer({ act: 'withdraw' });
    expect(await settle(qinghe)).toMatchObject({ status: 200, body: { declined: 2 } });
    expect([(await one.whole()).phase, (await third.whole()).phase]).toEqual(['declined', 'withdrawn']);
    expect(codeOf((await settle(qinghe)).body)).toBe('bulk-settled');
  });
});

test('an agency neither sees nor decides another’s applicants: for it there are none', async () => {
  const { id } = await somebody();
  expect(await applicationsFor(house, beichen)).toEqual([]);
  expect(await applicationsFor(house, beichen, `&postingId=${job.id}`)).toEqual([]);
  const board = JSON.stringify((await house.ask('/api/application-board', { cookie: beichen })).body);
  expect(board).not.toContain(id);
  expect((await house.ask(`/api/applications/${id}`, { cookie: beichen })).status).toBe(404);
  const slots = { starts: ['2026-11-27T06:00:00Z'], minutes: 30, way: 'phone', place: '' };
  const tried: readonly (readonly [string, object])[] = [
    [`/api/applications/${id}/decisions`, { seen: 1, act: 'looked-at' }],
    [`/api/applications/${id}/messages`, { words: '您好' }],
    [`/api/applications/${id}/offers`, { seen: 1, terms: terms() }],
    [`/api/applications/${id}/offer-drafts`, { terms: terms() }],
    [`/api/applications/${id}/offer-withdrawals`, { seen: 1, reason: 'other', remark: '弄错了' }],
    [`/api/postings/${job.id}/interview-slots`, slots],
    [
      '/api/bulk-declines',
      { postingId: job.id, applicationIds: [id, job.id], reason: 'other', remark: '不合适' },
    ],
  ];
  for (const [path, body] of tried)
    expect([path, (await say(house, beichen, path, body)).status]).toEqual([path, 404]);
  // What somebody saw that has changed since is not decided on.
  const stale = { seen: 9, act: 'looked-at' };
  expect(codeOf((await say(house, qinghe, `/api/applications/${id}/decisions`, stale)).body)).toBe(
    'changed-meanwhile',
  );
});
