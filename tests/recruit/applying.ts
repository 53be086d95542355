import { expect } from 'vitest';
import { z } from 'zod';
import { tokenIn, type Answer } from '../server/house.ts';
import { list, type House } from './recruiting.ts';

export type Typed = { readonly [field: string]: string | readonly string[] };

let asked = 0;

/** Sends a form as a browser does, each time from another address: here it is not the limits of an address that are tried. */
export function post(house: House, path: string, typed: Typed, cookie?: string): Promise<Answer> {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(typed))
    for (const each of [value].flat()) fields.append(name, each);
  asked += 1;
  // What comes later stands later in the records.
  house.pass(10);
  return house.ask(path, {
    method: 'POST',
    cookie,
    body: fields.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': `2001:db8:${(asked >> 8).toString(16)}:${(asked & 0xff).toString(16)}::1`,
    },
  });
}

/** A form filled in as it should be; each has a submission of its own. */
export function filled(more: Typed = {}): Typed {
  asked += 1;
  const submission = `0190a0b0-0000-7000-8000-${asked.toString(16).padStart(12, '0')}`;
  return { submission, times: ['weekday-evening'], called: '小李', note: '', ...more };
}

const codeSent = (house: House): string => /\d{6}/u.exec(house.messages.at(-1)?.text ?? '')?.[0] ?? '';

/** Applies by phone and code, and answers the session that came of it. */
export async function applied(house: House, code: string, typed: Typed): Promise<string> {
  const sent = await post(house, `/jobs/${code}/apply`, { ...typed, step: 'code' });
  expect(sent.status).toBe(200);
  const coded = { ...typed, sent: 'yes', step: 'apply', code: codeSent(house) };
  const entered = await post(house, `/jobs/${code}/apply`, coded);
  expect([entered.status, entered.headers.get('location')?.split('#')[0]]).toEqual([303, '/applications']);
  const token = tokenIn(entered);
  if (token === undefined) throw new Error('no session came of it');
  return token;
}

/** The posting of an agency that promises most an hour: the list itself has those of one moment in any order. */
export async function postingOf(house: House, who: 'qinghe' | 'beichen') {
  const { rows } = await list(house, house.cookie[who]);
  const [row] = rows.toSorted((one, other) => Number(other.offer.low) - Number(one.offer.low));
  if (!row) throw new Error('the example has no posting');
  return row;
}

const applicationSaid = z.object({
  id: z.uuid(),
  phase: z.string(),
  steps: z.int(),
  called: z.string().nullable(),
  phoneMasked: z.string().nullable(),
  promisedOn: z.string().nullable(),
});

export const wholeSaid = applicationSaid.extend({
  events: z.array(
    z.object({ kind: z.string(), reason: z.string().nullable(), words: z.string().nullable() }),
  ),
  slot: z.object({ id: z.uuid(), startsAt: z.string() }).nullable(),
  offers: z.array(z.object({ id: z.uuid(), state: z.string() })),
});

/** What somebody who recruits sees in the list, the newest first. */
export const applicationsFor = async (house: House, cookie: string, q = '') =>
  z
    .object({ rows: z.array(applicationSaid) })
    .parse((await house.ask(`/api/applications?sort=-appliedAt${q}`, { cookie })).body).rows;

/** Asks the API as somebody who recruits. */
export const say = (house: House, cookie: string, path: string, body: unknown): Promise<Answer> =>
  house.ask(path, { method: 'POST', cookie, body });
