// A house in a data folder in which somebody signs, applies and hands a recording in, until it is killed in the middle
// of a statement that it was told. First it says what it has found, then of each step that it was answered.
import { z } from 'zod';
import { openDatabase } from '../../src/platform/database/open.ts';
import { added, codeIn, NAME, PHONES, readEvents } from '../recruit/agreeing.ts';
import { foundIn, planShape } from '../recruit/cut-off.ts';
import { houseOn, standingClock, tokenIn } from '../server/house.ts';

const plan = planShape.parse(JSON.parse(process.argv[3] ?? ''));
const say = (word: string, more: string): void => void process.stdout.write(`${word} ${more}\n`);

/** The step that is being done, as long as one is. */
let doing = '';
const opened = await openDatabase({ engine: 'embedded', folder: process.argv[2] ?? '' }, ({ sql }) => {
  const { cut } = plan;
  // Nothing of the house gets a chance to tidy up.
  if (cut && doing === cut.step && sql.includes(cut.after)) process.kill(process.pid, 'SIGKILL');
});
if (!opened.ok) throw new Error(opened.problem.kind);
const database = opened.value;
say('found', JSON.stringify(await foundIn(database.reader)));

const moved = standingClock(new Date(plan.at));
const house = houseOn(database, moved);
const lines = z.object({ rows: z.array(z.looseObject({ id: z.string() })) });
const line = z.looseObject({ id: z.string(), phase: z.string(), fingerprint: z.string() });

/** Does a step and says that it was answered; what it was answered is no refusal. */
async function step<Answered extends { readonly status: number }>(
  name: string,
  act: () => Promise<Answered>,
  isFine = ({ status }: Answered) => status < 400,
): Promise<Answered> {
  doing = name;
  const answered = await act();
  doing = '';
  if (!isFine(answered)) throw new Error(`${name}: ${answered.status}`);
  say('kept', name);
  return answered;
}

/** A code for a signature: a minute passes between two. */
async function codeFor(where: string, cookie: string, phone: string): Promise<string> {
  moved.pass(61_000);
  const { status } = await house.ask(`${where}/codes`, { method: 'POST', cookie, body: { phone } });
  if (status !== 202) throw new Error(`no code was sent: ${status}`);
  return codeIn(house);
}

async function agree(): Promise<void> {
  const recruiter = await house.signIn('recruiter');
  const worker = await house.signIn('applicant');
  const post = (path: string, cookie: string, body: unknown) =>
    house.ask(path, { method: 'POST', cookie, body });
  const offers = lines.parse((await house.ask('/api/agreement-offers', { cookie: recruiter })).body);
  for (const { id: offerId } of offers.rows)
    await step('draft', () => post('/api/agreements', recruiter, { offerId, ...added }));
  const [found] = lines.parse((await house.ask('/api/agreements', { cookie: recruiter })).body).rows;
  const { id, fingerprint } = line.parse(found);
  const standing = async () =>
    line.parse((await house.ask(`/api/agreements/${id}`, { cookie: recruiter })).body).phase;
  if ((await standing()) === 'drafted') {
    const code = await codeFor(`/api/agreements/${id}`, recruiter, PHONES.recruiter);
    const body = { fingerprint, name: '周迎', code };
    await step('operator-signature', () => post(`/api/agreements/${id}/signature`, recruiter, body));
  }
  const mine = `/api/me/agreements/${id}`;
  if ((await standing()) === 'offered') {
    const code = await codeFor(mine, worker, PHONES.applicant);
    await step('worker-signature', () =>
      post(`${mine}/signature`, worker, { fingerprint, name: NAME, code }),
    );
  }
  await step('payee', async () => {
    await readEvents(database, { moved });
    return { status: 200 };
  });
  const papers = {
    'legal-name': NAME,
    'id-number': '11010519491231002X',
    'bank-account': '6222021234567890128',
  };
  await step('papers', () => post(`${mine}/papers`, worker, papers));
}

async function apply(): Promise<void> {
  moved.pass(61_000);
  const typed = { phone: '13900000777', times: 'weekday-evening', called: '小麦', note: '', mayCall: 'yes' };
  const where = `/jobs/${plan.posting}/apply`;
  const send = (more: { readonly [field: string]: string }) =>
    house.ask(where, {
      method: 'POST',
      body: new URLSearchParams({ ...typed, submission: plan.submission, ...more }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  await send({ step: 'code' });
  const code = codeIn(house);
  const isEntered = (answer: Awaited<ReturnType<typeof send>>) =>
    answer.status === 303 && tokenIn(answer) !== undefined;
  await step('application', () => send({ sent: 'yes', step: 'apply', code }), isEntered);
}

/** Begins as a recording does, then something that only its reader said. */
const SOUND = [Buffer.from('1a45dfa3', 'hex'), Buffer.from('ni hao, nin de bao guo')];
const levels = (level: number, length: number) => Array.from({ length }, () => level);
const LEVELS = [...levels(-600, 100), ...levels(-250, 1500), ...levels(-600, 50)];

async function read(): Promise<void> {
  const wish = {
    sheet: 'a1',
    media: 'audio/webm',
    parts: SOUND.length,
    log: { levels: LEVELS, clipped: 0, passageFrom: 600 },
    consent: true,
  };
  let code = plan.reading;
  if (code === undefined) {
    const begun = await step('reading', () => house.ask('/api/try/readings', { method: 'POST', body: wish }));
    ({ code } = z.object({ code: z.string() }).parse(begun.body));
    say('code', code);
  }
  for (const [position, piece] of SOUND.entries())
    await step(
      `sound-${position}`,
      async () =>
        house.app.request(`http://likui/api/try/readings/${code}/parts/${position}`, {
          method: 'PUT',
          headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(piece.length) },
          body: new Uint8Array(piece),
        }),
      // Sent again after no answer came, it may be whole already.
      ({ status }) => status === 200 || status === 422,
    );
}

await { agreement: agree, application: apply, reading: read }[plan.about]();
say('done', '');
await database.close();
