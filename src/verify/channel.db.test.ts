import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { timedIds } from '../platform/ids.ts';
import { allChannels } from './channel-rows-store.ts';
import { seedChannels } from './channel-store.ts';
import { officialChannels } from './facts/official-channels.ts';
import { overlayOf } from './overlay.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const version = z.object({
  version: z.int(),
  change: z.string(),
  note: z.string(),
  whoName: z.string().optional(),
});
const channel = z.object({
  id: z.string(),
  value: z.string(),
  version: z.int(),
  isRetired: z.boolean(),
  status: z.string(),
});
const page = z.object({ rows: z.array(channel), total: z.int() });
const history = channel.extend({ versions: z.array(version) });
const refusal = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });
const verdict = z.object({ findings: z.array(z.object({ rule: z.string() })) });

const codeOf = ({ body }: { readonly body: unknown }): string => refusal.parse(body).error.code;

const OURS = {
  kind: 'domain',
  value: 'Yuanshan-WL.com',
  owner: '远山物流',
  source: '营业执照与官网页脚',
  status: 'verified',
  checkedOn: '2026-11-20',
  isForRecruiting: true,
};

const listed = ({ clock }: ReturnType<typeof standingClock>) =>
  seedChannels({ database, clock, ids: timedIds(clock) });

/** A house with the example's people. */
async function opened() {
  const moved = standingClock();
  await withExample(database, moved);
  const house = houseOn(database, moved);
  const owner = await house.signIn('owner');
  return { ...house, moved, owner };
}

const add = (house: Awaited<ReturnType<typeof opened>>, body: unknown = OURS) =>
  house.ask('/api/channels', { method: 'POST', body, cookie: house.owner });

describe('the register in a new database', () => {
  test('begins with what the program comes with, and nothing of it is a difference', async () => {
    await listed(standingClock());
    await listed(standingClock());
    const kept = await allChannels(database.reader);
    expect(kept).toHaveLength(officialChannels.length);
    expect(kept.every((row) => row.version === 1 && row.who === null)).toBe(true);
    expect(overlayOf(kept)).toEqual({ entries: [], retired: [] });
  });

  test('two processes that begin at once list each channel once', async () => {
    await Promise.all([1, 2].map(() => listed(standingClock())));
    expect(await allChannels(database.reader)).toHaveLength(officialChannels.length);
  });

  test('a new program amends what no person touched, and leaves what one did', async () => {
    const house = await opened();
    await listed(house.moved);
    const { rows } = page.parse((await house.ask('/api/channels?q=jd.com', { cookie: house.owner })).body);
    const jd = rows.find(({ value }) => value === 'jd.com');
    const zto = page.parse((await house.ask('/api/channels?q=zto.com', { cookie: house.owner })).body)
      .rows[0];
    await house.ask(`/api/channels/${zto?.id}/retirement`, {
      method: 'PUT',
      body: { version: 1, note: '停用' },
      cookie: house.owner,
    });
    // What an older program had listed.
    await sql`update channel_version set source = 'an older source' where channel_id in (${jd?.id}, ${zto?.id})`.execute(
      database.reader,
    );
    await listed(house.moved);
    const kept = await allChannels(database.reader);
    expect(kept.find(({ value }) => value === 'jd.com')).toMatchObject({ version: 2, change: 'amended' });
    expect(kept.find(({ value }) => value === 'zto.com')).toMatchObject({ version: 2, change: 'retired' });
  });
});

describe('editing', () => {
  test('an entry is added, amended, retired and restored, and every version stays', async () => {
    const house = await opened();
    const added = channel.parse((await add(house)).body);
    expect(added).toMatchObject({ value: 'yuanshan-wl.com', version: 1, isRetired: false });
    const at = `/api/channels/${added.id}`;
    const cookie = house.owner;
    const change = { version: 1, status: 'to-verify', note: '换了主体' };
    expect((await house.ask(at, { method: 'PATCH', body: change, cookie })).status).toBe(200);
    const gone = { method: 'PUT', body: { version: 2, note: '不再使用' }, cookie };
    expect((await house.ask(`${at}/retirement`, gone)).status).toBe(200);
    expect((await house.ask(`${at}/retirement?version=3`, { method: 'DELETE', cookie })).status).toBe(200);

    const auditor = await house.signIn('auditor');
    const told = history.parse((await house.ask(at, { cookie: auditor })).body);
    expect(told.versions.map(({ change: what, note }) => `${what} ${note}`.trim())).toEqual([
      'restored',
      'retired 不再使用',
      'amended 换了主体',
      'listed',
    ]);
    expect(told.versions.every(({ whoName }) => whoName !== undefined)).toBe(true);

    const audit = await house.ask(`/api/audit?subjectId=${added.id}`, { cookie: auditor });
    expect(JSON.stringify(audit.body)).toContain('"changed":["status"]');
    expect(
      JSON.stringify(audit.body)
        .match(/channel\.(?:listed|amended|retired|restored)/gu)
        ?.toSorted(),
    ).toEqual(['channel.amended', 'channel.listed', 'channel.restored', 'channel.retired']);
  });

  test('of two edits on one version the second is refused', async () => {
    const house = await opened();
    const { id } = channel.parse((await add(house)).body);
    const edit = (note: string) =>
      house.ask(`/api/channels/${id}`, {
        method: 'PATCH',
        body: { version: 1, source: note },
        cookie: house.owner,
      });
    const answers = await Promise.all([edit('一'), edit('二')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(answers.filter(({ status }) => status === 422).map(codeOf)).toEqual(['changed-meanwhile']);
  });

  test.each([
    [{ ...OURS, value: 'com.cn' }, 422, 'domain-is-anyones'],
    [{ ...OURS, value: 'jd.com' }, 422, 'channel-known'],
    [{ ...OURS, owner: '' }, 422, 'whose-missing'],
    [{ ...OURS, brand: 'acme' }, 422, 'brand-unknown'],
    [{ ...OURS, checkedOn: '2026-12-01' }, 422, 'checked-in-future'],
    [{ ...OURS, checkedOn: 'yesterday' }, 400, 'request-malformed'],
    [{ ...OURS, kind: 'rumour' }, 400, 'request-malformed'],
    [{ ...OURS, source: 'x'.repeat(301) }, 400, 'request-malformed'],
    [{ ...OURS, isOfficial: true }, 400, 'request-malformed'],
  ])('%j is refused', async (body, status, code) => {
    const house = await opened();
    if (code === 'channel-known') await listed(house.moved);
    const answer = await add(house, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  test('markup and quotes are kept as the text they are', async () => {
    const house = await opened();
    const owner = `远山'); drop table channel; --<script>`;
    const { id } = channel.parse((await add(house, { ...OURS, owner })).body);
    const told = await house.ask(`/api/channels/${id}`, { cookie: house.owner });
    expect(told.body).toMatchObject({ owner });
  });

  test('a file is taken row by row', async () => {
    const house = await opened();
    const row = {
      kind: '网址',
      value: 'yuanshan-wl.com',
      owner: '远山物流',
      source: '官网',
      checkedOn: '2026-11-20',
    };
    const answer = await house.ask('/api/channels/import', {
      method: 'POST',
      cookie: house.owner,
      body: {
        rows: [
          row,
          row,
          {
            ...row,
            kind: 'site',
            value: 'hr.yuanshan-wl.com',
            status: '已核实',
            isForRecruiting: '是',
            brand: '京东',
          },
          { ...row, value: '13812345678', kind: '服务电话' },
          { ...row, value: 'a.com', checkedOn: '11月' },
        ],
      },
    });
    expect(answer.body).toMatchObject({
      accepted: 2,
      refused: [
        { row: 2, code: 'channel-known' },
        { row: 4, code: 'phone-is-private' },
        { row: 5, code: 'day-malformed' },
      ],
    });
  });

  test('the list is narrowed, sorted and cut', async () => {
    const house = await opened();
    await listed(house.moved);
    await add(house);
    const told = async (query: string) =>
      page.parse((await house.ask(`/api/channels?${query}`, { cookie: house.owner })).body);
    expect((await told('q=远山')).rows.map(({ value }) => value)).toEqual(['yuanshan-wl.com']);
    expect((await told('q=京东&kind=domain')).rows.map(({ value }) => value)).toContain('zhaopin.jd.com');
    expect((await told('status=verified&kind=domain&sort=-checkedOn')).total).toBe(4);
    expect((await told('isForRecruiting=true&brand=jd&kind=domain')).rows.map(({ value }) => value)).toEqual([
      'campus.jd.com',
      'zhaopin.jd.com',
    ]);
    expect((await told('size=2&page=2&sort=-at')).rows).toHaveLength(2);
    expect((await told('state=retired')).total).toBe(0);
    expect((await house.ask('/api/channels?colour=red', { cookie: house.owner })).status).toBe(400);
  });
});

const judged = async (house: Pick<Awaited<ReturnType<typeof opened>>, 'ask'>) =>
  verdict
    .parse(
      (
        await house.ask('/api/verdicts', {
          method: 'POST',
          body: { text: '京东招聘，请登录 https://jd-hr.cn 投递，加微信 kefu_88 报名' },
        })
      ).body,
    )
    .findings.map(({ rule }) => rule);

describe('the public check', () => {
  const THEIRS = { ...OURS, value: 'jd-hr.cn', brand: 'jd' };

  test('uses an edit at once, in this process; in another after two seconds', async () => {
    const house = await opened();
    const other = houseOn(database, house.moved);
    expect(await judged(house)).toContain('look-alike-link');
    expect(await judged(other)).toContain('look-alike-link');

    await add(house, THEIRS);
    expect(await judged(house)).not.toContain('look-alike-link');
    expect(await judged(other)).toContain('look-alike-link');
    house.moved.pass(2_000);
    expect(await judged(other)).not.toContain('look-alike-link');
  });

  test('tells browsers what differs, and only when it changed', async () => {
    const house = await opened();
    const before = await house.ask('/api/register');
    expect(before.body).toEqual({ entries: [], retired: [] });
    const tag = before.headers.get('etag') ?? '';
    const again = await house.ask('/api/register', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);

    await add(house);
    const after = await house.ask('/api/register', { headers: { 'if-none-match': tag } });
    expect(after.status).toBe(200);
    expect(after.body).toMatchObject({ entries: [{ value: 'yuanshan-wl.com', owner: '远山物流' }] });
    expect(JSON.stringify(after.body)).not.toContain('"who"');
  });

  test('the form without script names what was added, and the guard page is made anew', async () => {
    const house = await opened();
    const asked = { method: 'POST', body: 'text=www.yuanshan-wl.com' };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await house.ask('/', { ...asked, headers })).body).not.toContain('名录里远山物流的网址');
    await add(house);
    expect((await house.ask('/', { ...asked, headers })).body).toContain('名录里远山物流的网址');
    expect((await house.ask('/guard')).status).toBe(200);
  });
});
