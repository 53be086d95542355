import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { found } from '../../../platform/api.ts';
import type { Assets } from '../../../platform/assets.ts';
import type { CountTry } from '../../../platform/limits.ts';
import { languageOf } from '../../../platform/language.ts';
import { draftFrom, type ApplicationDraft } from '../../application-draft.ts';
import { applyFor } from '../../application-store.ts';
import type { ApplicationParts } from '../../application-step-store.ts';
import { applicationProblem } from '../../application-problem-routes.ts';
import { applicationRefusalWords, type ApplicationRefusal } from '../../application-words.ts';
import { applyWords } from '../../apply-page-words.ts';
import { applyLimits } from '../../facts/application-terms.ts';
import { signedPostingByCode, type PostingRow } from '../../posting-rows-store.ts';
import { codeShape } from '../../posting-routes.ts';
import { problemOf } from '../../problem-routes.ts';
import { entranceRefusal, type ApplicantDoor } from './applicant-door.ts';
import { renderApplyPage, type ApplyForm, type FormProblem } from './apply-view.tsx';

export const APPLY_ISLAND = 'src/recruit/pages/device/apply.island.ts';

export type ApplyPageParts = ApplicationParts & {
  readonly assets: Assets;
  readonly door: ApplicantDoor;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
  /** Whether messages are carried here at all. */
  readonly sendsNotices: boolean;
};

const missing = problemOf('not-found');
const uuid = z.uuid();

/** Applying, without an account and without script. */
export const applyPages = (parts: ApplyPageParts): Hono =>
  new Hono()
    .get('/jobs/:code/apply', async (context) => {
      const row = await rowFor(parts, context);
      const caller = await parts.door.callerOf(context);
      const form = { ...EMPTY, submission: parts.ids.next() };
      return shown(parts, context, { row, form, isSignedIn: caller !== undefined });
    })
    .post('/jobs/:code/apply', (context) => received(parts, context));

const EMPTY: Omit<ApplyForm, 'submission'> = {
  phone: '',
  called: '',
  times: [],
  note: '',
  mayCall: false,
  mayNotify: false,
  isCodeSent: false,
};

type Drawn = {
  readonly row: PostingRow;
  readonly form: ApplyForm;
  readonly isSignedIn: boolean;
  readonly problem?: FormProblem;
};

function shown(
  { assets, clock, sendsNotices }: ApplyPageParts,
  context: Context,
  { row, form, isSignedIn, problem }: Drawn,
): Response {
  const { offer } = row;
  const language = languageOf(context.req.raw);
  // Nothing of this is anybody else's: no cache keeps it, no search engine lists it.
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
  const page = renderApplyPage({
    language,
    islands: [assets.urlOf(APPLY_ISLAND)],
    code: row.code,
    title: offer.title,
    about: `${offer.city} · ${offer.employer} · ${offer.low} – ${offer.high} ${language === 'en' ? 'yuan an hour' : '元/小时'}`,
    isOpen: row.state === 'published' && row.expiresAt !== null && new Date(row.expiresAt) > clock.now(),
    isSignedIn,
    sendsNotices,
    form,
    problem,
  });
  return context.html(page, problem ? 422 : 200);
}

async function rowFor({ database }: ApplyPageParts, context: Context): Promise<PostingRow> {
  const code = codeShape.safeParse({ code: context.req.param('code') });
  const row = code.success ? await signedPostingByCode(database.reader, code.data.code) : undefined;
  return found(row, missing);
}

async function received(parts: ApplyPageParts, context: Context): Promise<Response> {
  const row = await rowFor(parts, context);
  const typed = await context.req.parseBody({ all: true }).catch(() => ({}));
  const form = formIn(typed, () => parts.ids.next());
  const caller = await parts.door.callerOf(context);
  const drawn = { row, form, isSignedIn: caller !== undefined };
  const refused = (kind: ApplicationRefusal, field?: FormProblem['field']) =>
    shown(parts, context, {
      ...drawn,
      problem: { sentence: applicationRefusalWords[kind], ...(field ? { field } : {}) },
    });
  const step = oneOf(typed, 'step');
  if (step === 'redraw') return shown(parts, context, drawn);
  if (form.mayNotify && !form.mayCall) return refused('notice-needs-phone');
  const draft = draftFrom(form);
  if (!draft.ok) return refused(draft.problem.kind, draft.problem.field);
  const tried = { limit: applyLimits.applying, client: parts.clientOf(context), now: parts.clock.now() };
  if ((await parts.countTry(parts.database.reader, tried)) > 0) return refused('too-many-tries');

  const { phone } = draft.value;
  const isKnown = caller !== undefined && (await parts.door.hasPhone({ personId: caller.personId, phone }));
  if (isKnown) return applied(parts, context, { drawn, draft: draft.value, personId: caller.personId });
  const code = oneOf(typed, 'code').slice(0, 40);
  if (step !== 'apply' || !form.isCodeSent) {
    const sent = await parts.door.sendCode(context, { phone, language: languageOf(context.req.raw) });
    if (!sent.ok) return refused(entranceRefusal(sent.problem), form.isCodeSent ? 'code' : 'phone');
    return shown(parts, context, { ...drawn, form: { ...form, isCodeSent: true } });
  }
  if (code.trim() === '') return refused('code-malformed', 'code');
  const entered = await parts.door.enter(context, { phone, code });
  if (!entered.ok) return refused(entranceRefusal(entered.problem), 'code');
  return applied(parts, context, { drawn, draft: draft.value, personId: entered.value.personId });
}

async function applied(
  parts: ApplyPageParts,
  context: Context,
  {
    drawn,
    draft,
    personId,
  }: { readonly drawn: Drawn; readonly draft: ApplicationDraft; readonly personId: string },
): Promise<Response> {
  const { row, form } = drawn;
  const language = languageOf(context.req.raw);
  const outcome = await applyFor(parts, {
    postingId: row.id,
    personId,
    submission: form.submission,
    draft,
    language,
    consent: form.mayCall ? consentText(form, row) : undefined,
    notice: parts.sendsNotices && form.mayNotify,
  });
  if (outcome.ok) return context.redirect(`/applications#a-${outcome.value.id}`, 303);
  const { sentence } = applicationProblem(outcome.problem.kind);
  return shown(parts, context, {
    ...drawn,
    isSignedIn: true,
    form: { ...form, isCodeSent: false },
    problem: { sentence },
  });
}

/** What was consented to, word for word. */
const consentText = ({ mayNotify }: ApplyForm, { agencyName, code }: PostingRow): string =>
  [applyWords.mayCall, ...(mayNotify ? [applyWords.mayNotify] : [])]
    .map((said) => said['zh-CN'])
    .concat(agencyName, code)
    .join(' ');

type Body = { readonly [name: string]: unknown };

/** A field as it was typed; a form sends its lines with CR LF. */
export function oneOf(body: Body, name: string): string {
  const value = body[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.replaceAll('\r\n', '\n') : '';
}

/** What came, each cut to what could ever be right: what is too long is told so by its own rule. */
function formIn(body: Body, newSubmission: () => string): ApplyForm {
  const times: unknown = body['times'];
  const submission = uuid.safeParse(oneOf(body, 'submission'));
  return {
    submission: submission.success ? submission.data : newSubmission(),
    phone: oneOf(body, 'phone').slice(0, 40),
    called: oneOf(body, 'called').slice(0, 200),
    times: [times].flat().filter((time) => typeof time === 'string'),
    note: oneOf(body, 'note').slice(0, 4_000),
    mayCall: oneOf(body, 'mayCall') === 'yes',
    mayNotify: oneOf(body, 'mayNotify') === 'yes',
    isCodeSent: oneOf(body, 'sent') === 'yes',
  };
}
