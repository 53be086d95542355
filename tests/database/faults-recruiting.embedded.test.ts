import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { one } from '../../src/platform/database/database.ts';
import { SESSION_COOKIE } from '../../src/people/sign-in-routes.ts';
import { acceptedOffer } from '../recruit/agreeing.ts';
import { foundIn, foundShape, type Found, type Plan } from '../recruit/cut-off.ts';
import { opened as openedHouse } from '../recruit/recruiting.ts';
import { houseOn, standingClock } from '../server/house.ts';
import { builtProgram } from './built-program.ts';
import { openOwnDatabase, opened } from './engine.ts';

/** Seconds where nobody else is at work; a dozen processes are started. */
const LIVES_MS = 300_000;
const HOUR_MS = 3_600_000;
const START = new Date('2026-11-23T09:00:00+08:00');

let program: string;
/** An example house with an accepted offer, closed, to be copied. */
let house: string;
let posting: string;
const folders: string[] = [];
const made = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'likui-cut-'));
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  const database = await openOwnDatabase();
  const on = await openedHouse(database);
  await acceptedOffer(database, on);
  ({ code: posting } = await one(
    database.reader,
    sql`select code from posting where state = 'published' and city <> '成都' order by id limit 1`,
    z.object({ code: z.string() }),
  ));
  house = await made();
  await database.close();
  await cp(join(database.place, 'records'), join(house, 'records'), { recursive: true });
  await rm(database.place, { recursive: true, force: true });
  program = await builtProgram(join(import.meta.dirname, 'recruiting-program.ts'));
});
afterAll(async () => {
  await rm(dirname(program), { recursive: true, force: true });
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

type Life = { readonly found: Found; readonly kept: readonly string[]; readonly code: string | undefined };

/** Lives one after the other in one folder: each does what is left to do, until it is cut off where it was told. */
async function lives(about: Plan['about'], cuts: readonly (readonly [step: string, after: string])[]) {
  const folder = await made();
  await cp(join(house, 'records'), join(folder, 'records'), { recursive: true });
  const told: Life[] = [];
  for (const [index, cut] of [...cuts, undefined].entries()) {
    const plan: Plan = {
      about,
      at: new Date(START.getTime() + (index + 1) * HOUR_MS).toISOString(),
      posting,
      submission: '0190a0b0-0000-7000-8000-00000000c0de',
      reading: told.at(-1)?.code,
      cut: cut && { step: cut[0], after: cut[1] },
    };
    const life = await lived(folder, plan, told.at(-1)?.code);
    told.push(life);
  }
  return { folder, told };
}

async function lived(folder: string, plan: Plan, code: string | undefined): Promise<Life> {
  const child = spawn(process.execPath, ['--liftoff-only', program, folder, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  createInterface(child.stdout).on('line', (line) => said.push(line));
  await once(child, 'close');
  // A life that was to be cut off was, and the last one came to its end.
  expect([plan.cut, child.signalCode]).toEqual([plan.cut, plan.cut ? 'SIGKILL' : null]);
  const told = (word: string) =>
    said.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return {
    found: foundShape.parse(JSON.parse(told('found')[0] ?? '')),
    kept: told('kept'),
    code: told('code')[0] ?? code,
  };
}

/** The house in a folder after all of it, opened here. */
async function after(
  folder: string,
  look: (on: ReturnType<typeof houseOn> & { readonly found: () => Promise<Found> }) => Promise<void>,
): Promise<void> {
  const database = await opened({ engine: 'embedded', folder });
  const moved = standingClock(new Date(START.getTime() + 24 * HOUR_MS));
  try {
    await look({ ...houseOn(database, moved), found: () => foundIn(database.reader) });
  } finally {
    await database.close();
  }
}

const UNSIGNED = { bound: 0, names: 0, papers: 0, agents: 0, payees: 0, told: 0 };
const BOUND = { phases: ['signed'], signatures: ['operator', 'worker'], bound: 1, names: 1, agents: 1 };

describe('a house killed in the middle of a statement', () => {
  test(
    'while two sign: no signature is half, none is lost, and what follows from both comes once',
    async () => {
      const { folder, told } = await lives('agreement', [
        ['worker-signature', 'insert into outbox'],
        ['payee', 'insert into payee_terms'],
      ]);
      expect(told.map(({ kept }) => kept)).toEqual([
        ['draft', 'operator-signature'],
        ['worker-signature'],
        ['payee', 'papers'],
      ]);
      const [, offered, signed] = told.map((life) => life.found);
      expect(offered).toMatchObject({ ...UNSIGNED, phases: ['offered'], signatures: ['operator'] });
      expect(offered?.applications).toEqual(['accepted']);
      expect(signed).toMatchObject({ ...BOUND, applications: ['agreed'], payees: 0, told: 1, papers: 0 });
      await after(folder, async ({ signIn, ask, app, found: whole }) => {
        expect(await whole()).toMatchObject({ ...BOUND, payees: 1, told: 0, papers: 4 });
        const cookie = await signIn('applicant');
        const list = z
          .object({ rows: z.array(z.looseObject({ id: z.string() })) })
          .parse((await ask('/api/me/agreements', { cookie })).body);
        expect(list.rows).toHaveLength(1);
        const where = `/api/me/agreements/${list.rows[0]?.id ?? ''}`;
        const read = z.object({ signatures: z.array(z.looseObject({ holds: z.boolean() })) });
        const { signatures } = read.parse((await ask(where, { cookie })).body);
        expect(signatures.map(({ holds }) => holds)).toEqual([true, true]);
        const file = await app.request(`http://likui${where}/file`, {
          headers: { cookie: `${SESSION_COOKIE}=${cookie}` },
        });
        expect(
          Buffer.from(await file.arrayBuffer())
            .subarray(0, 5)
            .toString(),
        ).toBe('%PDF-');
      });
    },
    LIVES_MS,
  );

  test(
    'while an application is sent: it is there whole or not at all, and sent again it is the same',
    async () => {
      const { folder, told } = await lives('application', [['application', 'insert into application_event']]);
      const [, cutOff] = told.map(({ found }) => found);
      expect(cutOff).toMatchObject({ applications: ['accepted'], phones: 0 });
      await after(folder, async ({ found }) => {
        expect(await found()).toMatchObject({
          applications: ['accepted', 'applied'],
          words: ['小麦'],
          phones: 1,
        });
      });
    },
    LIVES_MS,
  );

  test(
    'while a recording is kept: what was acknowledged opens again, and it waits for its raters once',
    async () => {
      const { folder, told } = await lives('reading', [['sound-1', 'update reading']]);
      const [, cutOff] = told;
      expect(told[0]?.kept).toEqual(['reading', 'sound-0']);
      expect(cutOff?.found).toMatchObject({ sounds: [0], readings: ['arriving'] });
      await after(folder, async ({ found, app }) => {
        expect(await found()).toMatchObject({ sounds: [0, 1], readings: ['waiting'] });
        const sound = await app.request(`http://likui/try/reading/${told[0]?.code ?? ''}/sound`);
        expect(Buffer.from(await sound.arrayBuffer()).toString('latin1')).toContain('ni hao, nin de bao guo');
      });
    },
    LIVES_MS,
  );
});
