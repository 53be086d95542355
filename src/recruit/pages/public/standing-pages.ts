import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { found } from '../../../platform/api.ts';
import type { CallerEnv } from '../../../platform/caller.ts';
import { languageOf } from '../../../platform/language.ts';
import { ProblemError } from '../../../platform/problem.ts';
import { mobileIn } from '../../../people/phone.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { agreementsByApplication } from '../../agreement-rows-store.ts';
import { applicationProblem } from '../../application-problem-routes.ts';
import type { EvidenceOf } from '../../application-routes.ts';
import {
  applicationsOf,
  eventsOf,
  findApplication,
  type ApplicationRow,
} from '../../application-rows-store.ts';
import { eraseApplication, withdrawApplication, writeToHouse } from '../../application-store.ts';
import type { ApplicationRefused } from '../../application-step-store.ts';
import {
  applicationRefusalWords,
  interviewWayWords,
  invitationWords,
  type ApplicationRefusal,
} from '../../application-words.ts';
import { applyLimits } from '../../facts/application-terms.ts';
import { invitationFile } from '../../interview.ts';
import { giveSlotUp, slotOf, slotsAhead, takeSlot } from '../../interview-store.ts';
import { answerJobOffer, jobOffersOf } from '../../job-offer-store.ts';
import { findPosting } from '../../posting-rows-store.ts';
import { problemOf } from '../../problem-routes.ts';
import { entranceRefusal } from './applicant-door.ts';
import { APPLY_ISLAND, oneOf, type ApplyPageParts } from './apply-pages.ts';
import { renderStanding, renderStandingEntrance } from './standing-view.tsx';

const missing = problemOf('not-found');
const key = z.object({ id: z.uuid() });

type Parts = ApplyPageParts & {
  readonly isHttps: (request: Request) => boolean;
  readonly evidenceOf: EvidenceOf;
  /** Takes away what one had kept with an application of one's own. */
  readonly takeEvidence: (of: { readonly applicationId: string; readonly personId: string }) => Promise<void>;
};

/** Where one's own applications stand, and what one can do with them. */
export const standingPages = (parts: Parts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get('/applications', async (context) => {
      const caller = await parts.door.callerOf(context);
      if (caller) return standing(parts, context, caller.personId);
      return entrance(context, { phone: '', isCodeSent: false });
    })
    .post('/applications/entrance', (context) => entering(parts, context))
    .post('/applications/leaving', async (context) => {
      await parts.door.leave(context);
      return context.redirect('/applications', 303);
    })
    .post('/applications/:id/answers', (context) => answered(parts, context))
    .get('/applications/:id/invitation.ics', (context) => invitation(parts, context));

function kept(context: Context, page: string, status: 200 | 422 = 200): Response {
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
  context.header('content-language', languageOf(context.req.raw));
  return context.html(page, status);
}

type Asking = {
  readonly phone: string;
  readonly isCodeSent: boolean;
  readonly problem?: { readonly kind: ApplicationRefusal; readonly field?: 'phone' | 'code' };
};

function entrance(context: Context, { problem, ...form }: Asking): Response {
  const said = problem && {
    sentence: applicationRefusalWords[problem.kind],
    ...(problem.field ? { field: problem.field } : {}),
  };
  const language = languageOf(context.req.raw);
  return kept(context, renderStandingEntrance({ language, ...form, problem: said }), problem ? 422 : 200);
}

async function entering(parts: Parts, context: Context): Promise<Response> {
  const typed = await context.req.parseBody().catch(() => ({}));
  const written = oneOf(typed, 'phone').slice(0, 40);
  const isCodeSent = oneOf(typed, 'sent') === 'yes';
  const phone = mobileIn(written);
  if (phone === undefined)
    return entrance(context, {
      phone: written,
      isCodeSent,
      problem: { kind: 'phone-malformed', field: 'phone' },
    });
  if (oneOf(typed, 'step') !== 'enter' || !isCodeSent) {
    const sent = await parts.door.sendCode(context, { phone, language: languageOf(context.req.raw) });
    if (sent.ok) return entrance(context, { phone: written, isCodeSent: true });
    return entrance(context, {
      phone: written,
      isCodeSent,
      problem: { kind: entranceRefusal(sent.problem), field: 'phone' },
    });
  }
  const code = oneOf(typed, 'code').slice(0, 40);
  const entered = await parts.door.enter(context, { phone, code });
  if (entered.ok) return context.redirect('/applications', 303);
  return entrance(context, {
    phone: written,
    isCodeSent: true,
    problem: { kind: entranceRefusal(entered.problem), field: 'code' },
  });
}

type Refusal = { readonly id: string; readonly problem: ApplicationRefused; readonly typed: string };

async function standing(
  parts: Parts,
  context: Context,
  personId: string,
  refusal?: Refusal,
): Promise<Response> {
  const { reader } = parts.database;
  const mine = [];
  const rows = await applicationsOf(reader, personId);
  const agreements = await agreementsByApplication(reader, { personId, at: parts.clock.now() });
  const evidence = await parts.evidenceOf(
    reader,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const isChoosing = row.phase === 'interview';
    const ahead = isChoosing ? await slotsAhead(reader, row.postingId, parts.clock.now()) : [];
    const [offer] = await jobOffersOf(reader, row.id);
    const refused = refusal?.id === row.id ? refusal : undefined;
    mine.push({
      row,
      events: await eventsOf(reader, row.id),
      slot: await slotOf(reader, row.id),
      free: ahead.filter(({ applicationId }) => applicationId === null),
      offer,
      agreement: agreements.get(row.id),
      evidence: evidence[row.id] ?? [],
      problem: refused && applicationProblem(refused.problem.kind, refused.problem.quotes).sentence,
      typed: refused?.typed,
    });
  }
  const language = languageOf(context.req.raw);
  const islands = [parts.assets.urlOf(APPLY_ISLAND)];
  return kept(context, renderStanding({ language, islands, mine }), refusal ? 422 : 200);
}

async function answered(parts: Parts, context: Context<CallerEnv>): Promise<Response> {
  const asked = key.safeParse({ id: context.req.param('id') });
  const { personId } = context.get('caller');
  const { id } = found(asked.success ? asked.data : undefined, missing);
  const typed = await context.req.parseBody().catch(() => ({}));
  const words = oneOf(typed, 'words').slice(0, 4_000);
  const tried = { limit: applyLimits.answering, client: parts.clientOf(context), now: parts.clock.now() };
  const outcome: Result<unknown, ApplicationRefused> =
    (await parts.countTry(parts.database.reader, tried)) > 0
      ? { ok: false, problem: { kind: 'too-many-tries' } }
      : await done(parts, { id, personId, typed, words });
  if (outcome.ok) return context.redirect(`/applications#a-${id}`, 303);
  // Another's is answered as one that is not there.
  if (outcome.problem.kind === 'not-found') throw new ProblemError(missing);
  return standing(parts, context, personId, { id, problem: outcome.problem, typed: words });
}

type Done = {
  readonly id: string;
  readonly personId: string;
  readonly typed: { readonly [name: string]: unknown };
  readonly words: string;
};

async function done(
  parts: Parts,
  { id, personId, typed, words }: Done,
): Promise<Result<unknown, ApplicationRefused>> {
  const own = { id, personId };
  const offerId = uuidIn(typed, 'offer');
  const slotId = uuidIn(typed, 'slot');
  switch (oneOf(typed, 'act')) {
    case 'write':
      return writeToHouse(parts, { ...own, typed: words });
    case 'withdraw':
      return withdrawApplication(parts, own);
    case 'erase':
      return eraseApplication(parts, own);
    case 'take-slot':
      return takeSlot(parts, { ...own, slotId });
    case 'give-up-slot':
      return giveSlotUp(parts, own);
    case 'take-certificates':
      return takenAway(parts, own);
    case 'accept-offer':
      return answerJobOffer(parts, { ...own, offerId, answer: 'accepted' });
    case 'refuse-offer':
      return answerJobOffer(parts, { ...own, offerId, answer: 'declined' });
    default:
      return { ok: false, problem: { kind: 'step-not-allowed' } };
  }
}

async function takenAway(
  { database, takeEvidence }: Parts,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<Result<undefined, ApplicationRefused>> {
  const row = await findApplication(database.reader, id, undefined);
  if (row?.personId !== personId) return refuse({ kind: 'not-found' });
  await takeEvidence({ applicationId: id, personId });
  return ok(undefined);
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id as it came; what is none is nobody's. */
function uuidIn(typed: { readonly [name: string]: unknown }, name: string): string {
  const read = key.safeParse({ id: oneOf(typed, name) });
  return read.success ? read.data.id : NOBODY;
}

async function invitation(parts: Parts, context: Context<CallerEnv>): Promise<Response> {
  const asked = key.safeParse({ id: context.req.param('id') });
  const { reader } = parts.database;
  const row = asked.success ? await findApplication(reader, asked.data.id, undefined) : undefined;
  const own: ApplicationRow = found(
    row?.personId === context.get('caller').personId && row.erasedAt === null ? row : undefined,
    missing,
  );
  const slot = found(await slotOf(reader, own.id), missing);
  const posting = found(await findPosting(reader, own.postingId, undefined), missing);
  const language = languageOf(context.req.raw);
  const { host } = new URL(context.req.url);
  const file = invitationFile({
    id: own.id,
    sequence: own.steps,
    startsAt: new Date(slot.startsAt),
    minutes: slot.minutes,
    title: invitationWords.title(own.title)[language],
    place: slot.place === '' ? interviewWayWords[slot.way][language] : slot.place,
    about: invitationWords.about(posting.offer.employer, interviewWayWords[slot.way])[language],
    address: `${parts.isHttps(context.req.raw) ? 'https' : 'http'}://${host}/applications`,
    madeAt: parts.clock.now(),
  });
  context.header('content-type', 'text/calendar; charset=utf-8');
  context.header('content-disposition', 'attachment; filename="interview.ics"');
  context.header('cache-control', 'no-store');
  return context.body(file);
}
