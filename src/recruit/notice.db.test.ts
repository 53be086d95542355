import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { silentLog } from '../../tests/database/stopped-time.ts';
import { applicationsFor, applied, filled, post, postingOf, say } from '../../tests/recruit/applying.ts';
import { opened, type House } from '../../tests/recruit/recruiting.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { auditWriter } from '../people/audit-store.ts';
import { sessionStore } from '../people/session-store.ts';
import type { SmsMessage } from '../people/sms-gateway.ts';
import { timedIds } from '../platform/ids.ts';
import { jobPump } from '../platform/job-pump.ts';
import { tendingApplications } from '../server/applicants.ts';
import { houseOn } from '../../tests/server/house.ts';
import { applicationJobs } from './application-jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const DAY_MS = 86_400_000;

/** Everything that is due is done; answers the messages that went out meanwhile. */
async function carried(house: House): Promise<readonly SmsMessage[]> {
  const sent: SmsMessage[] = [];
  const sms = {
    send: (message: SmsMessage) => {
      sent.push(message);
      return Promise.resolve(true);
    },
  };
  const ids = timedIds(house.clock);
  const ground = { ...testHousehold, sms, database, clock: house.clock, ids, log: silentLog };
  const vault = { ...ground, audit: auditWriter(ids) };
  const jobs = jobPump(
    applicationJobs(tendingApplications({ ...vault, sessions: sessionStore(vault) })),
    ground,
  );
  jobs.wake();
  await jobs.stop();
  return sent;
}

const PHONE = '13900000021';

/** Somebody applies, with what they ticked; answers what the agency writes to them with. */
async function applicant(house: House, ticked: { readonly [name: string]: string }) {
  const { code } = await postingOf(house, 'qinghe');
  const token = await applied(house, code, filled({ phone: PHONE, called: '小麦', ...ticked }));
  const cookie = await house.signIn('qinghe');
  const [row] = await applicationsFor(house, cookie);
  if (!row) throw new Error('nobody applied');
  const write = async () =>
    say(house, await house.signIn('qinghe'), `/api/applications/${row.id}/messages`, {
      words: '请看面谈时间。',
    });
  return { id: row.id, token, write };
}

test('who wanted it is told once a day that there is news, and nothing of the news', async () => {
  const house = await opened(database);
  const { write } = await applicant(house, { mayCall: 'yes', mayNotify: 'yes' });
  expect(await carried(house)).toEqual([]);
  expect((await write()).status).toBe(200);
  house.pass(1000);
  await write();
  const [message, ...more] = await carried(house);
  expect(more).toEqual([]);
  expect(message?.phone).toBe(PHONE);
  expect(message?.text).toContain('jobs.yuanshan-example.com');
  expect(message?.text).not.toMatch(/小麦|面谈|客服|\d{4}/u);
  house.pass(1000);
  await write();
  expect(await carried(house)).toEqual([]);
  house.pass(DAY_MS);
  await write();
  expect(await carried(house)).toHaveLength(1);
});

test('nobody else is: without leave, after it was taken back, and where no messages are carried', async () => {
  const house = await opened(database);
  const quiet = await applicant(house, { mayCall: 'yes' });
  await quiet.write();
  expect(await carried(house)).toEqual([]);
  await post(house, `/applications/${quiet.id}/answers`, { act: 'withdraw' }, quiet.token);
  house.pass(61_000);
  const { id, token, write } = await applicant(house, { mayCall: 'yes', mayNotify: 'yes' });
  await write();
  expect((await post(house, `/applications/${id}/answers`, { act: 'withdraw' }, token)).status).toBe(303);
  expect(await carried(house)).toEqual([]);

  const { code } = await postingOf(house, 'qinghe');
  const form = async (on: Pick<House, 'ask'>) => String((await on.ask(`/jobs/${code}/apply`)).body);
  expect(await form(house)).toContain('name="mayNotify"');
  expect(await form(houseOn(database, house.moved, { sms: undefined }))).not.toContain('name="mayNotify"');
  const refused = await post(
    house,
    `/jobs/${code}/apply`,
    filled({ phone: PHONE, mayNotify: 'yes', step: 'code' }),
  );
  expect([refused.status, String(refused.body)]).toEqual([
    422,
    expect.stringContaining('请同时同意留下号码'),
  ]);
});
