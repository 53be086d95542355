import { sql } from 'kysely';
import { z } from 'zod';
import { one, run, type Database } from '../../src/platform/database/database.ts';
import { outboxPump } from '../../src/platform/outbox-pump.ts';
import { timedIds } from '../../src/platform/ids.ts';
import { jobOfferTermsShape } from '../../src/recruit/job-offer.ts';
import { offerShape } from '../../src/recruit/offer.ts';
import { readersOf } from '../../src/server/readers.ts';
import type { TestDatabase } from '../database/engine.ts';
import type { House } from './recruiting.ts';

const idRow = z.object({ id: z.uuid() });
const postingRow = z.object({
  id: z.uuid(),
  offer: z.string().transform((text) => offerShape.parse(JSON.parse(text))),
});

/** Has somebody of the example apply for a posting in a city and accept what they were offered; answers the offer. */
export async function acceptedOffer(
  database: TestDatabase,
  { moved }: House,
  { person = 'applicant', city = '成都' } = {},
): Promise<{ readonly offerId: string; readonly applicationId: string; readonly personId: string }> {
  const ids = timedIds(moved.clock);
  const at = moved.clock.now();
  const { id: personId } = await one(
    database.reader,
    sql`select id from person where name = ${person}`,
    idRow,
  );
  const posting = await one(
    database.reader,
    sql`select id, whole as offer from posting where city = ${city} order by id limit 1`,
    postingRow,
  );
  const [applicationId, offerId] = [ids.next(), ids.next()];
  const { relation, weekHours } = posting.offer;
  const terms = jobOfferTermsShape.parse({
    ...posting.offer,
    place: '居家',
    rateCard: null,
    expected: null,
    startsOn: '2026-12-01',
    answerBy: '2026-11-30',
  });
  await run(
    database.reader,
    sql`insert into application (id, posting_id, person_id, submission, phase, steps, times, language, applied_at, changed_at)
        values (${applicationId}, ${posting.id}, ${personId}, ${ids.next()}, 'accepted', 3, 'weekday-evening', 'zh-CN', ${at}, ${at})`,
  );
  await run(
    database.reader,
    sql`insert into job_offer (id, application_id, relation, city, place, week_hours, terms, starts_on, answer_by, state,
          made_at, answered_at)
        values (${offerId}, ${applicationId}, ${relation}, ${terms.city}, '居家', ${weekHours}, ${JSON.stringify(terms)}, '2026-12-01',
          '2026-11-30', 'accepted', ${at}, ${at})`,
  );
  return { offerId, applicationId, personId };
}

/** What the operator's side adds to an offer. */
export const added = {
  endsOn: null,
  probationDays: 0,
  host: null,
  training: '23.50',
  employer: {
    name: '远山物流（示例）',
    address: '示例省远山市示例路1号',
    representative: '林远山',
    creditCode: '91000000000000000X',
  },
  card: { difficulty: 'pre-sales', level: 1 },
} as const;

const lineSaid = z.looseObject({
  id: z.string(),
  phase: z.string(),
  fingerprint: z.string(),
  number: z.string(),
});

/** An agreement of an accepted offer, drafted by the recruiter. */
export async function drafted(house: House, offerId: string) {
  const answer = await house.ask('/api/agreements', {
    method: 'POST',
    cookie: house.cookie.recruiter,
    body: { offerId, ...added },
  });
  return lineSaid.parse(answer.body);
}

/** The code in the message that came last. */
export const codeIn = ({ messages }: Pick<House, 'messages'>): string =>
  /\d{6}/u.exec(messages.at(-1)?.text ?? '')?.[0] ?? '';

/** Asks for a code to sign with; `where` is the agreement's address with its side. A minute passes: one may ask so often. */
export async function codeFor(
  house: House,
  where: string,
  { cookie, phone }: { readonly cookie: string; readonly phone: string },
): Promise<string> {
  house.pass(61_000);
  const { status } = await house.ask(`${where}/codes`, { method: 'POST', cookie, body: { phone } });
  if (status !== 202) throw new Error(`no code was sent: ${status}`);
  return codeIn(house);
}

export const PHONES = { recruiter: '13800000002', applicant: '13800000011', agent: '13800000005' } as const;

/** Signs for the operator, by the recruiter. */
export async function signedForOperator(house: House, { id, fingerprint }: z.infer<typeof lineSaid>) {
  const { recruiter: cookie } = house.cookie;
  const where = `/api/agreements/${id}`;
  const code = await codeFor(house, where, { cookie, phone: PHONES.recruiter });
  return house.ask(`${where}/signature`, {
    method: 'POST',
    cookie,
    body: { fingerprint, name: '周迎', code },
  });
}

/** Has every room read what was told. */
export async function readEvents(database: Database, { moved }: Pick<House, 'moved'>): Promise<void> {
  const parts = { ids: timedIds(moved.clock), clock: moved.clock };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  for (const reader of readersOf(parts)) {
    const pump = outboxPump(reader, { ...parts, database, log });
    pump.wake();
    await pump.stop();
  }
}

const ANSWERED = z.looseObject({
  id: z.string(),
  number: z.string(),
  phase: z.string(),
  fingerprint: z.string(),
  personId: z.string(),
});
export type Answered = z.infer<typeof ANSWERED>;

/** The name that the example's applicant signs with here. */
export const NAME = '沈小满';

/** A house in which somebody is to sign, and what is asked of it again and again. */
export function signingIn(
  database: TestDatabase,
  { house, applicant }: { readonly house: House; readonly applicant: string },
) {
  const post = (path: string, cookie: string, body: unknown = {}) =>
    house.ask(path, { method: 'POST', cookie, body });

  /** An agreement that waits for the worker's signature. */
  const offered = async (): Promise<Answered> => {
    const { offerId } = await acceptedOffer(database, house);
    const draft = await drafted(house, offerId);
    return ANSWERED.parse((await signedForOperator(house, draft)).body);
  };

  /** Where and with what it is signed, the code included. */
  const signatureOf = async ({ id, fingerprint }: Answered) => {
    const where = `/api/me/agreements/${id}`;
    const code = await codeFor(house, where, { cookie: applicant, phone: PHONES.applicant });
    return { where, body: { fingerprint, name: NAME, code } };
  };

  /** An agreement that both have signed. */
  const signed = async (): Promise<Answered> => {
    const { where, body } = await signatureOf(await offered());
    return ANSWERED.parse((await post(`${where}/signature`, applicant, body)).body);
  };

  /** How many rows of a table are about somebody. */
  const counted = async (table: 'signature' | 'vault', subjectId: string): Promise<number> =>
    (
      await one(
        database.reader,
        sql`select cast(count(*) as integer) as count from ${sql.table(table)} where subject_id = ${subjectId}`,
        z.object({ count: z.int() }),
      )
    ).count;

  return { post, offered, signatureOf, signed, counted };
}
