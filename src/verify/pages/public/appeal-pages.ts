import { Hono, type Context } from 'hono';
import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { CountTry, TryLimit } from '../../../platform/limits.ts';
import { languageOf } from '../../../platform/language.ts';
import { ProblemError } from '../../../platform/problem.ts';
import { appealFrom, canBeObjectedTo, proofKinds, withoutContacts } from '../../appeal.ts';
import { appealProblem } from '../../appeal-routes.ts';
import { addToAppeal, appealByCode, fileAppeal, historyOf, type AppealParts } from '../../appeal-store.ts';
import { appealProblemWords, type AppealRefusal } from '../../appeal-words.ts';
import { appealLimits } from '../../facts/appeal-terms.ts';
import type { Registers } from '../../register-store.ts';
import { judge } from '../../verdict.ts';
import { problemWords, ruleWords } from '../../words.ts';
import { answer } from './answer.ts';
import { renderAppealFollowed } from './appeal-follow.tsx';
import { renderAppealDraft, renderAppealStart, type Draft } from './appeal-view.tsx';
import { placeNamed } from './place.ts';

type Parts = AppealParts & {
  readonly registers: Registers;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

type Form = { readonly [name: string]: unknown };

/** Objecting to a verdict, for anybody, without an account and without script. */
export const appealPages = (parts: Parts): Hono =>
  new Hono()
    .get('/appeal', (context) => shown(context, renderAppealStart({ language: languageOf(context.req.raw) })))
    .post('/appeal', (context) => look(parts, context))
    .post('/appeals', (context) => file(parts, context))
    .get('/appeal/:code', (context) => follow(parts, context))
    .post('/appeal/:code', (context) => add(parts, context));

/** Nothing of this is anybody else's: no cache keeps it, no search engine lists it. */
function shown(context: Context, page: string, status: 200 | 404 | 422 | 429 = 200): Response {
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
  context.header('content-language', languageOf(context.req.raw));
  return context.html(page, status);
}

async function look(parts: Parts, context: Context): Promise<Response> {
  const language = languageOf(context.req.raw);
  const form = await formOf(context);
  const text = textIn(form, 'text');
  const { register } = await parts.registers.current();
  const judged = answer({ text }, chinaDayAt(parts.clock.now()), register);
  if (!judged.ok)
    return shown(context, renderAppealStart({ language, text, problem: problemWords(judged.problem) }), 422);
  // What the reader saw may rest on numbers that are masked by now: those rules are named by the form.
  const pointedAt = [...rulesIn(form), ...judged.value.notes.map(({ rule }) => rule)];
  if (pointedAt.length === 0 && !canBeObjectedTo(judged.value.verdict)) {
    const problem = appealProblemWords['nothing-to-object-to'];
    return shown(context, renderAppealStart({ language, text, problem }), 422);
  }
  const draft: Draft = {
    posting: withoutContacts(judged.value.text),
    rules: [...new Set(pointedAt)],
    foundAt: textIn(form, 'foundAt'),
    rule: undefined,
    why: '',
    proofKind: undefined,
    proof: '',
    hasConsented: false,
  };
  return shown(context, renderAppealDraft({ language, draft }));
}

async function file(parts: Parts, context: Context): Promise<Response> {
  const language = languageOf(context.req.raw);
  const form = await formOf(context);
  const draft = draftIn(form);
  const refused = (kind: AppealRefusal, status: 422 | 429 = 422) =>
    shown(context, renderAppealDraft({ language, draft, problem: appealProblemWords[kind] }), status);
  // The language button sends the form along, to be shown as it stands.
  if (form['redraw'] === 'yes') return shown(context, renderAppealDraft({ language, draft }));
  if (draft.rule === undefined) return refused('rule-unknown');
  const appeal = appealFrom(
    { ...draft, rule: draft.rule === '' ? undefined : draft.rule },
    (rule) => ruleWords[rule] !== undefined,
  );
  if (!appeal.ok) return refused(appeal.problem.kind);
  const foundAt = placeNamed(draft.foundAt);
  const { register } = await parts.registers.current();
  const verdict = judge({
    text: appeal.value.posting,
    ...(foundAt ? { foundAt } : {}),
    on: chinaDayAt(parts.clock.now()),
    register,
  });
  if (!verdict.ok)
    return refused(verdict.problem.kind === 'text-empty' ? 'posting-empty' : 'posting-too-long');
  if (!(await mayTry(parts, context, appealLimits.filing))) return refused('too-many-appeals', 429);

  const code = await fileAppeal(parts, { appeal: appeal.value, verdict: verdict.value, foundAt, language });
  return context.redirect(`/appeal/${code}`, 303);
}

async function follow(parts: Parts, context: Context): Promise<Response> {
  const found = await appealAt(parts, context);
  return shown(context, renderAppealFollowed({ language: languageOf(context.req.raw), ...found }));
}

async function add(parts: Parts, context: Context): Promise<Response> {
  const found = await appealAt(parts, context);
  const language = languageOf(context.req.raw);
  const typed = textIn(await formOf(context), 'message');
  const refused = (kind: AppealRefusal, status: 422 | 429 = 422) =>
    shown(
      context,
      renderAppealFollowed({ language, ...found, typed, problem: appealProblemWords[kind] }),
      status,
    );
  if (!(await mayTry(parts, context, appealLimits.adding))) return refused('too-many-appeals', 429);
  const added = await addToAppeal(parts, found.appeal.id, typed);
  return added.ok ? context.redirect(found.address, 303) : refused(added.problem.kind);
}

async function appealAt({ database }: Parts, context: Context) {
  const code = context.req.param('code') ?? '';
  const row = await appealByCode(database.reader, code);
  if (!row) throw new ProblemError(appealProblem('not-found'));
  return {
    appeal: await historyOf(database.reader, row),
    address: `/appeal/${code}`,
    host: new URL(context.req.url).host,
  };
}

const mayTry = async (
  { countTry, clientOf, clock, database }: Parts,
  context: Context,
  limit: TryLimit,
): Promise<boolean> =>
  (await countTry(database.reader, { limit, client: clientOf(context), now: clock.now() })) === 0;

const formOf = async (context: Context): Promise<Form> => context.req.parseBody().catch(() => ({}));

const textIn = (form: Form, name: string): string => {
  const value = form[name];
  // A form sends its lines with CR LF; what was masked counted one character.
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

const rulesIn = (form: Form): readonly string[] =>
  textIn(form, 'rules')
    .split(' ')
    .filter((rule) => ruleWords[rule] !== undefined);

const draftIn = (form: Form): Draft => ({
  posting: textIn(form, 'posting'),
  rules: [...new Set(rulesIn(form))],
  foundAt: textIn(form, 'foundAt'),
  rule: typeof form['rule'] === 'string' ? form['rule'] : undefined,
  why: textIn(form, 'why'),
  proofKind: proofKinds.find((kind) => kind === form['proofKind']),
  proof: textIn(form, 'proof'),
  hasConsented: form['consent'] === 'yes',
});
