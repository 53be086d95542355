import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt, dayAfter } from '../kernel/china-day.ts';
import type { Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { all, maybeOne, type Tx } from '../platform/database/database.ts';
import { daysAfter } from './application-promise.ts';
import { findApplication } from './application-rows-store.ts';
import { applyFor } from './application-store.ts';
import { applyWords } from './apply-page-words.ts';
import { decide, messageApplicant } from './deciding-store.ts';
import { exampleApplicants, exampleDeciding } from './facts/example-applicants.ts';
import { openSlots, takeSlot } from './interview-store.ts';
import { answerJobOffer, jobOffersOf, makeJobOffer, type JobOfferParts } from './job-offer-store.ts';
import { findPosting } from './posting-rows-store.ts';

type Parts = JobOfferParts & {
  /** The account of an example applicant, by their phone; made if there is none. */
  readonly applicantAt: (tx: Tx, phone: string) => Promise<string>;
};

const idRow = z.object({ id: z.uuid() });
const postingRow = z.object({ id: z.uuid(), agency: z.string() });

/**
 * People who applied to the example operator, each one step further, by the same doors as everybody. Done once in an
 * example's house that has postings and no application; `likui init` takes all of it away.
 */
export async function makeExampleApplications(parts: Parts): Promise<void> {
  const { reader } = parts.database;
  if (await maybeOne(reader, sql`select a.id from application a limit 1`, idRow)) return;
  const recruiter = await maybeOne(
    reader,
    sql`select p.id from person p join operator o on o.kind = 'example' where p.name = 'recruiter'`,
    idRow,
  );
  const postings = await all(
    reader,
    sql`select p.id, a.name as agency from posting p join agency a on a.id = p.agency_id
        where p.state = 'published' and p.expires_at > ${parts.clock.now()} order by p.id`,
    postingRow,
  );
  if (!recruiter) return;
  const caller: Caller = { personId: recruiter.id, sessionId: recruiter.id, roles: ['recruiter'] };
  const withTimes = new Set<string>();
  for (const applicant of exampleApplicants) {
    const posting = postings.find(({ agency }) => agency === applicant.agency);
    if (!posting) continue;
    const personId = await parts.database.transaction((tx) => parts.applicantAt(tx, applicant.phone));
    const consent = applicant.mayBeCalled ? applyWords.mayCall['zh-CN'] : undefined;
    const { id } = granted(
      await applyFor(parts, {
        postingId: posting.id,
        personId,
        submission: parts.ids.next(),
        draft: applicant,
        language: 'zh-CN',
        consent,
        notice: false,
      }),
    );
    if (applicant.until === 'applied') continue;
    if (!withTimes.has(posting.id)) await openTimes(parts, caller, posting.id);
    withTimes.add(posting.id);
    await brought(parts, caller, { id, personId, until: applicant.until });
  }
}

/** Three afternoons ahead, three times each. */
async function openTimes(parts: Parts, caller: Caller, postingId: string): Promise<void> {
  const today = chinaDayAt(parts.clock.now());
  const starts = [2, 3, 4].flatMap((count) =>
    ['14:00', '15:00', '16:00'].map((time) => new Date(`${daysAfter(today, count)}T${time}:00+08:00`)),
  );
  granted(await openSlots(parts, caller, { postingId, starts, ...exampleDeciding.slot }));
}

type Way = {
  readonly id: string;
  readonly personId: string;
  readonly until: (typeof exampleApplicants)[number]['until'];
};

async function brought(parts: Parts, caller: Caller, { id, personId, until }: Way): Promise<void> {
  const seen = async () => (await findApplication(parts.database.reader, id, undefined))?.steps ?? 0;
  granted(await decide(parts, caller, { id, seen: await seen(), act: 'looked-at' }));
  if (until === 'looked-at') return;
  if (until === 'declined') {
    granted(
      await decide(parts, caller, { id, seen: await seen(), act: 'declined', ...exampleDeciding.declined }),
    );
    return;
  }
  granted(await decide(parts, caller, { id, seen: await seen(), act: 'invited' }));
  granted(await messageApplicant(parts, caller, { id, typed: exampleDeciding.invitation }));
  if (until === 'invited') return;
  await chooseTime(parts, { id, personId });
  if (until === 'slot-taken') return;
  await offer(parts, caller, { id, seen: await seen() });
  if (until === 'offered') return;
  const [made] = await jobOffersOf(parts.database.reader, id);
  if (made) granted(await answerJobOffer(parts, { id, personId, offerId: made.id, answer: 'accepted' }));
}

async function chooseTime(parts: Parts, { id, personId }: Pick<Way, 'id' | 'personId'>): Promise<void> {
  const free = await maybeOne(
    parts.database.reader,
    sql`select i.id from interview_slot i join application a on a.posting_id = i.posting_id
        where a.id = ${id} and i.application_id is null and i.closed_at is null order by i.starts_at limit 1`,
    idRow,
  );
  if (free) granted(await takeSlot(parts, { id, personId, slotId: free.id }));
}

async function offer(
  parts: Parts,
  caller: Caller,
  { id, seen }: { readonly id: string; readonly seen: number },
): Promise<void> {
  const { reader } = parts.database;
  const application = await findApplication(reader, id, undefined);
  const posting = application && (await findPosting(reader, application.postingId, undefined));
  if (!posting) return;
  const { dayHours, weekHours, base, low, high, performance, settlement, city } = posting.offer;
  const today = chinaDayAt(parts.clock.now());
  const [card] = await parts.cardsOf(reader, { city, on: dayAfter(today) });
  const asked = {
    place: exampleDeciding.place,
    dayHours,
    weekHours,
    base,
    low,
    high,
    performance,
    settlement,
    ...(card ? { rateCardId: card.id } : {}),
    startsOn: daysAfter(today, 12),
    answerBy: daysAfter(today, 6),
  };
  granted(await makeJobOffer(parts, caller, { id, seen, asked }));
}

function granted<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`an example cannot apply: ${result.problem.kind}`);
}
