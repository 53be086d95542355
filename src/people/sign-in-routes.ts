import type { Context } from 'hono';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { roles } from '../kernel/role.ts';
import { asked, described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { ProblemError } from '../platform/problem.ts';
import { peopleApiWords } from './api-words.ts';
import {
  byCode,
  byPassword,
  changePassword,
  type Entered,
  type EntranceParts,
  type Outcome,
  sendCode,
} from './entrance-store.ts';
import { mobileIn } from './phone.ts';
import { refusalOf } from './refusal.ts';
import { SESSION_LENGTH_MAX_MS } from './session.ts';
import type { SignedIn } from './session-store.ts';

/** What signing in is built from. */
export type SignInParts = EntranceParts & {
  /** One figure for whoever asks, to count attempts by. Kept only as a keyed hash. */
  readonly clientOf: (context: Context) => string;
  readonly isHttps: (request: Request) => boolean;
};

export const SESSION_COOKIE = 'likui_session';

const credentials = z.union([
  z.strictObject({ name: z.string().max(200), password: z.string().max(1000) }),
  z.strictObject({ phone: z.string().max(40), code: z.string().max(40) }),
]);
const wantsCode = z.strictObject({ phone: z.string().max(40) });
const newPassword = z.strictObject({ present: z.string().max(1000), next: z.string().max(1000) });

export const sessionSaid = z.object({
  person: z.object({
    id: z.uuid(),
    name: z.string(),
    displayName: z.string(),
    roles: z.array(z.enum(roles)),
    agencyId: z.uuid().optional(),
  }),
  expiresAt: z.iso.datetime(),
  passwordIsTemporary: z.literal(true).optional(),
});

const malformed = refusalOf('request-malformed');
const notSignedIn = refusalOf('not-signed-in');
const tooMany = refusalOf('too-many-attempts');

/** Coming in and going out. */
export const signInRoutes = (parts: SignInParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', enteringRoutes(parts)).route('/', ownRoutes(parts));

const enteringRoutes = (parts: SignInParts) =>
  new Hono<CallerEnv>()
    .post(
      '/sessions',
      described(peopleApiWords.signIn, { 201: { about: peopleApiWords.session, shape: sessionSaid } }, [
        malformed,
        refusalOf('sign-in-refused'),
        tooMany,
      ]),
      asked('json', credentials, malformed),
      async (context) => {
        const given = context.req.valid('json');
        const from = { client: parts.clientOf(context), token: getCookie(context, SESSION_COOKIE) };
        const outcome = await ('name' in given ? byPassword(parts, given, from) : byCode(parts, given, from));
        return context.json(shownSession(await enter(context, parts, outcome)), 201);
      },
    )
    .post(
      '/sign-in-codes',
      described(peopleApiWords.code, { 202: { about: peopleApiWords.codeAsked, shape: z.object({}) } }, [
        malformed,
        refusalOf('phone-malformed'),
        tooMany,
        refusalOf('phone-sign-in-off'),
      ]),
      asked('json', wantsCode, malformed),
      async (context) => {
        const phone = mobileIn(context.req.valid('json').phone);
        if (phone === undefined) throw new ProblemError(refusalOf('phone-malformed'));
        const language = languageOf(context.req.raw);
        const asking = { phone, client: parts.clientOf(context), language };
        settled(context, await sendCode(parts, asking));
        return context.json({}, 202);
      },
    );

/** What a person signed in may do about their own session. */
const ownRoutes = (parts: SignInParts) =>
  new Hono<CallerEnv>()
    .get(
      '/session',
      described(peopleApiWords.session, { 200: { about: peopleApiWords.session, shape: sessionSaid } }, [
        notSignedIn,
      ]),
      async (context) => context.json(shownSession(await present(context, parts))),
    )
    .put(
      '/session/password',
      described(peopleApiWords.ownPassword, { 200: { about: peopleApiWords.session, shape: sessionSaid } }, [
        malformed,
        notSignedIn,
        refusalOf('password-wrong'),
        tooMany,
      ]),
      asked('json', newPassword, malformed),
      async (context) => {
        const { personId } = context.get('caller');
        const wanted = { personId, ...context.req.valid('json') };
        const outcome = await changePassword(parts, wanted, parts.clientOf(context));
        return context.json(shownSession(await enter(context, parts, outcome)));
      },
    )
    .delete('/session', described(peopleApiWords.signOutHere, GONE, [notSignedIn]), (context) =>
      leave(context, parts, 'here'),
    )
    .delete('/sessions', described(peopleApiWords.signOutEverywhere, GONE, [notSignedIn]), (context) =>
      leave(context, parts, 'everywhere'),
    );

const GONE = { 204: { about: peopleApiWords.signedOut } };

/** Gives the browser the token of the session that just began; the only place where one leaves the house. */
async function enter(
  context: Context,
  { sessions, isHttps }: SignInParts,
  outcome: Outcome<Entered>,
): Promise<SignedIn> {
  const { token } = settled(context, outcome);
  const signedIn = await sessions.find(token);
  if (!signedIn) throw new ProblemError(notSignedIn);
  giveSession(context, { isHttps }, token);
  return signedIn;
}

/** Puts the token of a session that just began into the browser's cookie. */
export const giveSession = (
  context: Context,
  { isHttps }: Pick<SignInParts, 'isHttps'>,
  token: string,
): void =>
  setCookie(context, SESSION_COOKIE, token, {
    httpOnly: true,
    maxAge: SESSION_LENGTH_MAX_MS / 1000,
    path: '/',
    sameSite: 'Lax',
    secure: isHttps(context.req.raw),
  });

/** The value of what went well. A refusal is thrown to the one mapping, with the time to wait where there is one. */
function settled<Value>(context: Context, outcome: Outcome<Value>): Value {
  context.header('cache-control', 'no-store');
  if (outcome.ok) return outcome.value;
  const { kind, waitSeconds } = outcome.problem;
  if (waitSeconds !== undefined) context.header('retry-after', String(waitSeconds));
  throw new ProblemError(refusalOf(kind));
}

async function present(context: Context, { sessions }: SignInParts): Promise<SignedIn> {
  context.header('cache-control', 'no-store');
  const signedIn = await sessions.find(getCookie(context, SESSION_COOKIE) ?? '');
  if (!signedIn) throw new ProblemError(notSignedIn);
  return signedIn;
}

async function leave(
  context: Context<CallerEnv>,
  { database, sessions, audit, clock }: SignInParts,
  where: 'here' | 'everywhere',
): Promise<Response> {
  const { personId, sessionId } = context.get('caller');
  const token = getCookie(context, SESSION_COOKIE) ?? '';
  await database.transaction(async (tx) => {
    await (where === 'here' ? sessions.endToken(tx, token) : sessions.endAllOf(tx, personId));
    await audit(tx, {
      at: clock.now(),
      who: personId,
      what: 'session.ended',
      subject: where === 'here' ? { kind: 'session', id: sessionId } : { kind: 'person', id: personId },
      details: { where },
    });
  });
  sessions.forget(personId);
  deleteCookie(context, SESSION_COOKIE, { path: '/' });
  context.header('cache-control', 'no-store');
  return context.body(null, 204);
}

const shownSession = ({ caller, name, displayName, expiresAt, passwordIsTemporary }: SignedIn) => ({
  person: {
    id: caller.personId,
    name,
    displayName,
    roles: [...caller.roles],
    ...(caller.agencyId === undefined ? {} : { agencyId: caller.agencyId }),
  },
  expiresAt: expiresAt.toISOString(),
  ...(passwordIsTemporary ? { passwordIsTemporary: true as const } : {}),
});
