import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { added } from '../../tests/recruit/agreeing.ts';
import { named } from '../../tests/recruit/recruiting.ts';
import { houseOn, withExample } from '../../tests/server/house.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { roles, type Role } from '../kernel/role.ts';
import { languages } from '../kernel/words.ts';
import { auditWriter } from '../people/audit-store.ts';
import { refusalOf } from '../people/refusal.ts';
import { sessionStore } from '../people/session-store.ts';
import { one } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { makeExampleAgreement } from '../recruit/example-agreement-store.ts';
import { makeExamplePostings } from '../recruit/example-store.ts';
import { agreeing } from './agreement-doors.ts';
import { doors, type Door } from './doors.ts';
import { isPassage } from './guard.ts';
import { crossSite, notAllowed } from './problems.ts';

let database: TestDatabase;
let cookies: Map<string, string>;
let house: ReturnType<typeof houseOn>;

/** One account of the example for each role; of the agencies there are two. */
const ACCOUNT_OF: { readonly [role in Role]: string } = {
  owner: 'owner',
  recruiter: 'recruiter',
  agency: 'qinghe',
  agent: 'agent',
  supervisor: 'supervisor',
  planner: 'planner',
  payroll: 'payroll',
  auditor: 'auditor',
  applicant: 'applicant',
};

/** What a token of ours looks like, given to nobody. */
const FORGED = 'f0rged'.padEnd(43, 'A');
const NOBODY = '00000000-0000-7000-8000-000000000000';

beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
  house = houseOn(database);
  cookies = new Map();
  for (const name of [...Object.values(ACCOUNT_OF), 'beichen']) cookies.set(name, await house.signIn(name));
});
afterAll(() => database.drop());

/** Knocks at a door, with ids that are nobody's: whether it opens is told by what kind of no comes back, if any. */
async function knock([method, path]: Door, cookie: string | undefined) {
  // There are more doors than one client may knock at in a moment.
  house.pass(100);
  const address = path.replaceAll(/:\w+/gu, NOBODY).replace('*', 'x');
  const real = method === 'ALL' ? 'GET' : method;
  const { status, body } = await house.ask(address, {
    method: real,
    cookie,
    ...(real === 'GET' || real === 'DELETE' ? {} : { body: {} }),
  });
  const error = z.object({ error: z.object({ code: z.string() }) }).safeParse(body);
  return { status, code: error.data?.error.code ?? saidOnPage(body) };
}

/** A door of pages says no in a sentence, not in a code. */
const saidOnPage = (page: unknown): string | undefined =>
  [refusalOf('not-signed-in'), notAllowed, crossSite].find(({ sentence }) =>
    languages.some((language) => String(page).includes(sentence[language])),
  )?.kind;

/** Leaving is tried last and apart: it would end the session that the others knock with. */
const endsSessions = ([method, path]: Door): boolean =>
  method === 'DELETE' && /^\/api\/sessions?$/u.test(path);
const told = (door: Door) => [`${door[0]} ${door[1]}`, door] as const;

describe('the table of doors', () => {
  test('knows every route that hangs, and hangs every route that it knows', () => {
    const hung = new Set(
      house.app.routes.filter((route) => !isPassage(route)).map(({ method, path }) => `${method} ${path}`),
    );
    const known = doors.map(([method, path]) => `${method} ${path}`);
    expect(hung.size).toBeGreaterThan(20);
    expect(known.toSorted()).toEqual([...hung].toSorted());
  });

  test('shuts what it does not know', async () => {
    const { app } = houseOn(database);
    app.get('/api/secrets', (context) => context.json({ secret: 1 }));
    const answer = await app.request('/api/secrets', {
      headers: { cookie: `likui_session=${cookies.get('owner') ?? ''}` },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('secret"');
  });
});

describe.each(doors.filter((door) => door[2] === 'anyone').map(told))('%s is open', (_, door) => {
  test('to those who are not signed in, and to those with a forged session', async () => {
    for (const cookie of [undefined, FORGED])
      expect(['not-signed-in', 'not-allowed']).not.toContain((await knock(door, cookie)).code);
  });
});

const shut = doors.filter((door) => door[2] !== 'anyone');

describe.each(shut.map(told))('%s', (_, door) => {
  test.each(['', FORGED, 'short', `${FORGED}A`, "' or 1=1 --", '%00', '你好'])(
    'is shut to the session %j',
    async (cookie) => {
      expect(await knock(door, encodeURIComponent(cookie))).toEqual({ status: 401, code: 'not-signed-in' });
    },
  );

  test('is shut without a session', async () => {
    expect(await knock(door, undefined)).toEqual({ status: 401, code: 'not-signed-in' });
  });
});

describe.each(shut.filter((door) => !endsSessions(door)).map(told))('%s', (_, door) => {
  const who = door[2];
  test.each(roles)('opens to %s only if the table says so', async (role) => {
    const answer = await knock(door, cookies.get(ACCOUNT_OF[role]));
    if (who === 'signed-in' || who.includes(role))
      expect(['not-signed-in', 'not-allowed', 'cross-site']).not.toContain(answer.code);
    else expect(answer).toEqual({ status: 403, code: 'not-allowed' });
  });
});

const idOf = async (name: string) =>
  one(
    database.reader,
    sql`select p.id, p.agency_id from person p where p.name = ${name}`,
    z.object({ id: z.uuid(), agency_id: z.uuid().nullable() }),
  );

describe('an agency', () => {
  const list = z.object({ total: z.int(), rows: z.array(z.object({ id: z.uuid(), name: z.string() })) });

  test('finds its own people and itself, and of another nothing at all', async () => {
    const mine = await idOf('qinghe');
    const other = await idOf('beichen');
    const cookie = cookies.get('qinghe');
    expect((await house.ask(`/api/people/${mine.id}`, { cookie })).status).toBe(200);
    expect((await house.ask(`/api/agencies/${mine.agency_id}`, { cookie })).status).toBe(200);
    for (const path of [`/api/people/${other.id}`, `/api/agencies/${other.agency_id}`]) {
      const answer = await house.ask(path, { cookie });
      expect(answer.status).toBe(404);
      // Word for word what it hears of an id that nobody has.
      const nobodys = await house.ask(path.replace(/[^/]+$/u, NOBODY), { cookie });
      expect(answer.body).toEqual(nobodys.body);
    }
  });

  test('lists nothing of another, whatever it filters by', async () => {
    const other = await idOf('beichen');
    const cookie = cookies.get('qinghe');
    const listed = async (path: string) => list.parse((await house.ask(path, { cookie })).body);
    expect((await listed('/api/people')).rows.map(({ name }) => name).toSorted()).toEqual([
      'agent2',
      'qinghe',
    ]);
    expect(await listed(`/api/people?agencyId=${other.agency_id}`)).toMatchObject({ total: 0, rows: [] });
    expect(await listed('/api/people?q=beichen')).toMatchObject({ total: 0, rows: [] });
    expect((await listed('/api/agencies')).rows).toHaveLength(1);
  });
});

describe('an agreement', () => {
  const line = z.object({ rows: z.array(z.object({ id: z.uuid() })) });
  let id = '';
  beforeAll(async () => {
    const ids = timedIds(house.clock);
    const signers = ['远山物流（示例）', '青禾人力（示例）', '北辰人力（示例）'].map(named);
    const [root] = signers;
    if (!root) throw new Error('no key');
    const ground = { ...testHousehold, database, clock: house.clock, ids, signers };
    await makeExamplePostings(ground, { root, house: root });
    const vault = { ...ground, audit: auditWriter(ids) };
    await makeExampleAgreement(agreeing({ ...vault, sessions: sessionStore(vault) }));
    const list = await house.ask('/api/agreements', { cookie: cookies.get('qinghe') });
    id = line.parse(list.body).rows[0]?.id ?? '';
  });

  const doorsOfOne = doors.filter(([, path]) => /^\/api(?:\/me)?\/agreements\/:id/u.test(path));
  test.each(doorsOfOne.map(told))(
    '%s: another’s is answered word for word as one that nobody has',
    async (_, [method, path]) => {
      // The example's is between the operator, Qinghe and its agent.
      const cookie = cookies.get(path.startsWith('/api/me') ? 'agent' : 'beichen');
      const asked = (whose: string) => {
        house.pass(100);
        const address = path.replace(':id', whose).replace(':item', 'account');
        return house.ask(address, { method, cookie, ...(method === 'GET' ? {} : { body: bodyFor(path) }) });
      };
      const [others, nobodys] = [await asked(id), await asked(NOBODY)];
      expect([others.status, others.body]).toEqual([nobodys.status, nobodys.body]);
      expect(others.status).toBe(404);
    },
  );
});

/** What a door of an agreement takes, so that it comes to whose it is. */
function bodyFor(path: string): object {
  const name = path.split('/').at(-1) ?? '';
  const signing = { fingerprint: 'a'.repeat(64), name: '沈小满', code: '000000' };
  const bodies: { readonly [name: string]: object } = {
    replacement: added,
    end: { on: '2026-12-31' },
    codes: { phone: '13800000004' },
    signature: signing,
    refusal: { reason: 'pay', note: '' },
    papers: { 'legal-name': '沈小满' },
    ':item': { isDone: true },
  };
  return bodies[name] ?? {};
}

test.each(shut.filter(endsSessions).map(told))('%s is open to every role', async (_, door) => {
  for (const role of roles) {
    const cookie = await house.signIn(ACCOUNT_OF[role]);
    expect((await knock(door, cookie)).status).toBe(204);
    expect((await knock(door, cookie)).status).toBe(401);
  }
});
