import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { timedIds } from '../platform/ids.ts';
import { eraseBatch } from './appeal-jobs.ts';
import { appealRetention } from './facts/appeal-terms.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const DAY_MS = 86_400_000;
const POSTING = '【远山物流】居家客服，日结，先交押金200元到岗退还，联系13812345678';

const line = z.object({ id: z.string(), state: z.string(), rule: z.string().nullable(), steps: z.int() });
const page = z.object({ rows: z.array(line), total: z.int() });
const history = line.extend({
  events: z.array(
    z.object({
      kind: z.string(),
      whoName: z.string().optional(),
      message: z.string().nullable(),
      posting: z.string().nullable(),
    }),
  ),
});
const refusal = z.object({ error: z.object({ code: z.string() }) });

async function opened() {
  const moved = standingClock();
  await withExample(database, moved);
  return { ...houseOn(database, moved), moved };
}
type House = Awaited<ReturnType<typeof opened>>;

const form = (house: House, path: string, fields: Readonly<Record<string, string>>, client = '203.0.113.7') =>
  house.ask(path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client },
  });

const FIELDS = {
  posting: POSTING,
  rules: 'upfront-fee',
  foundAt: 'group',
  rule: 'upfront-fee',
  why: '押金是笔误，已经删掉了，电话13812345678',
  proofKind: 'official-site',
  proof: 'https://yuanshan-wl.com/jobs/3',
  consent: 'yes',
};

/** Objects, and answers the address at which the objector follows. */
async function filed(house: House, more: Partial<typeof FIELDS> = {}): Promise<string> {
  const answer = await form(house, '/appeals', { ...FIELDS, ...more });
  const address = answer.headers.get('location') ?? '';
  expect([answer.status, address]).toEqual([303, expect.stringMatching(/^\/appeal\/[0-9a-z]{32}$/u)]);
  return address;
}

const pageAt = async (house: House, address: string): Promise<string> =>
  z.string().parse((await house.ask(address)).body);

/** Answers the only appeal there is. */
async function answered(house: House, cookie: string, kind: string, words: string) {
  const { rows } = page.parse((await house.ask('/api/appeals', { cookie })).body);
  return house.ask(`/api/appeals/${rows[0]?.id}/answers`, {
    method: 'POST',
    body: { kind, words, seen: rows[0]?.steps },
    cookie,
  });
}

describe('somebody objects', () => {
  test('what will be sent is shown first, masked, with the findings to choose from', async () => {
    const house = await opened();
    const shown = z.string().parse((await form(house, '/appeal', { text: POSTING })).body);
    expect(shown).toContain('138****5678');
    expect(shown).not.toContain('13812345678');
    expect(shown).toContain('value="upfront-fee"');
    expect((await house.ask('/api/appeals', { cookie: await house.signIn('owner') })).body).toMatchObject({
      total: 0,
    });
  });

  test('nothing that could reach a person is in any row', async () => {
    const house = await opened();
    await filed(house);
    const owner = await house.signIn('owner');
    const { rows } = page.parse((await house.ask('/api/appeals', { cookie: owner })).body);
    const told = JSON.stringify((await house.ask(`/api/appeals/${rows[0]?.id}`, { cookie: owner })).body);
    expect(told).toContain('138****5678');
    expect(told).not.toContain('13812345678');
    expect(JSON.stringify(house.events)).not.toContain('押金');
  });

  test.each([
    [{ why: '' }, '请写明为什么不对'],
    [{ proof: '' }, '请选一种可以核实的渠道'],
    [{ consent: '' }, '要同意本站保存'],
    [{ posting: ' ' }, '还没有招聘内容'],
    [{ rule: 'drop table' }, '请选出您不同意的是哪一条'],
  ])('%j is refused in one sentence, and what was typed stays', async (more, sentence) => {
    const house = await opened();
    const answer = await form(house, '/appeals', { ...FIELDS, ...more });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(sentence);
    if (!('proof' in more)) expect(answer.body).toContain('https://yuanshan-wl.com/jobs/3');
  });

  test('a posting without a finding has nothing to object to', async () => {
    const house = await opened();
    const answer = await form(house, '/appeal', { text: '公司地址在深圳市南山区，周末双休，缴纳五险一金。' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('没有可以提异议的结论');
  });

  test('one network may object six times an hour', async () => {
    const house = await opened();
    for (let times = 0; times < 6; times += 1) await filed(house);
    const seventh = await form(house, '/appeals', FIELDS);
    expect(seventh.status).toBe(429);
    expect(seventh.body).toContain('这个网络提交得太多了');
    expect((await form(house, '/appeals', FIELDS, '203.0.113.8')).status).toBe(303);
    house.moved.pass(3_600_000);
    await filed(house);
  });

  test.each(['/appeal/00000000000000000000000000000000', '/appeal/x', "/appeal/'or'1'='1"])(
    '%s leads nowhere',
    async (address) => {
      const house = await opened();
      await filed(house);
      expect((await house.ask(address)).status).toBe(404);
    },
  );
});

describe('the house answers', () => {
  test('both see the whole history: asked, added to, upheld, reopened, rejected', async () => {
    const house = await opened();
    const address = await filed(house);
    const supervisor = await house.signIn('supervisor');
    expect((await answered(house, supervisor, 'asked', '请给出官网上这一条的网址')).status).toBe(201);
    expect(await pageAt(house, address)).toContain('请给出官网上这一条的网址');
    expect(await pageAt(house, address)).toContain('请您补充');

    expect((await form(house, address, { message: '在 yuanshan-wl.com/jobs/3' })).status).toBe(303);
    expect((await answered(house, supervisor, 'upheld', '官网一致，规则错了')).status).toBe(201);
    const closed = await pageAt(house, address);
    expect(closed).toContain('官网一致，规则错了');
    expect(closed).not.toContain('name="message"');
    expect((await form(house, address, { message: '谢谢' })).body).toContain('已经有了结论');

    expect((await answered(house, supervisor, 'rejected', '再看了一次')).status).toBe(422);
    expect((await answered(house, supervisor, 'reopened', '又有人举报')).status).toBe(201);
    expect((await answered(house, supervisor, 'rejected', '收了押金，维持')).status).toBe(201);

    const auditor = await house.signIn('auditor');
    const { rows } = page.parse((await house.ask('/api/appeals', { cookie: auditor })).body);
    const told = history.parse((await house.ask(`/api/appeals/${rows[0]?.id}`, { cookie: auditor })).body);
    expect(told.events.map(({ kind }) => kind)).toEqual([
      'filed',
      'asked',
      'added',
      'upheld',
      'reopened',
      'rejected',
    ]);
    expect(told.events.filter(({ whoName }) => whoName !== undefined)).toHaveLength(4);
    const shown = await pageAt(house, address);
    for (const { message } of told.events) if (message !== null) expect(shown).toContain(message);
    // Who answered is the house's own business.
    for (const { whoName } of told.events) if (whoName !== undefined) expect(shown).not.toContain(whoName);
  });

  test('an answer to an older state is refused', async () => {
    const house = await opened();
    const address = await filed(house);
    const owner = await house.signIn('owner');
    const { rows } = page.parse((await house.ask('/api/appeals', { cookie: owner })).body);
    await form(house, address, { message: '补充一句' });
    const late = await house.ask(`/api/appeals/${rows[0]?.id}/answers`, {
      method: 'POST',
      body: { kind: 'rejected', words: '不成立', seen: 1 },
      cookie: owner,
    });
    expect(refusal.parse(late.body).error.code).toBe('changed-meanwhile');
  });

  test('lists are narrowed by state, rule and word', async () => {
    const house = await opened();
    await filed(house);
    await filed(house, { rule: '', why: '整个都不对' });
    const owner = await house.signIn('owner');
    const total = async (query: string) =>
      page.parse((await house.ask(`/api/appeals?${query}`, { cookie: owner })).body).total;
    expect(await total('state=open')).toBe(2);
    expect(await total('state=upheld')).toBe(0);
    expect(await total('rule=upfront-fee')).toBe(1);
    expect(await total('q=整个都')).toBe(1);
    expect(await total('q=%25')).toBe(0);
  });
});

describe('what is upheld', () => {
  test('is a miss of its rule, and a block of the corpus', async () => {
    const house = await opened();
    await filed(house);
    const owner = await house.signIn('owner');
    await answered(house, owner, 'upheld', '规则错了');
    const misses = await house.ask('/api/misses?rule=upfront-fee', { cookie: owner });
    expect(misses.body).toMatchObject({ total: 1, rows: [{ rule: 'upfront-fee', reason: '规则错了' }] });
    const corpus = await house.ask('/api/misses/corpus?rule=upfront-fee', { cookie: owner });
    expect(corpus.headers.get('content-disposition')).toContain('misses-upfront-fee.txt');
    expect(corpus.body).toMatch(
      /^=== honest \| type=upheld-appeal-upfront-fee \| stage=\w+ \| foundAt=group\n【远山/u,
    );

    await answered(house, owner, 'reopened', '再看');
    expect((await house.ask('/api/misses', { cookie: owner })).body).toMatchObject({ total: 0 });
  });
});

test('words go when their time is over; that they were there stays', async () => {
  const house = await opened();
  const address = await filed(house);
  const owner = await house.signIn('owner');
  await answered(house, owner, 'upheld', '规则错了');
  const parts = { ids: timedIds(house.clock), clock: house.clock };
  house.moved.pass(appealRetention.days * DAY_MS - 1);
  expect(await database.transaction((tx) => eraseBatch(tx, parts))).toBe(0);
  house.moved.pass(1);
  expect(await database.transaction((tx) => eraseBatch(tx, parts))).toBe(1);
  expect(await database.transaction((tx) => eraseBatch(tx, parts))).toBe(0);

  const shown = await pageAt(house, address);
  expect(shown).toContain('文字到期删除');
  expect(shown).not.toContain('押金是笔误');
  const again = await house.signIn('owner');
  // The author of the rule still sees that it missed, and when; only the words are gone, from the corpus too.
  expect((await house.ask('/api/misses?rule=upfront-fee', { cookie: again })).body).toMatchObject({
    total: 1,
    rows: [{ rule: 'upfront-fee', posting: null, reason: null }],
  });
  expect((await house.ask('/api/misses/corpus', { cookie: again })).body).toBe('');
  expect((await house.ask('/api/misses?q=押金', { cookie: again })).body).toMatchObject({ total: 0 });
  expect((await answered(house, again, 'reopened', '再看')).status).toBe(422);
});
