import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { matchedRoutes } from 'hono/route';
import type { Caller, CallerEnv } from '../platform/caller.ts';
import { ProblemError } from '../platform/problem.ts';
import { refusalOf } from '../people/refusal.ts';
import type { Sessions } from '../people/session-store.ts';
import { SESSION_COOKIE } from '../people/sign-in-routes.ts';
import type { Door, Who } from './doors.ts';
import { crossSite, notAllowed, requestMalformed } from './problems.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site made a browser send. Browsers say where a request comes from by `Sec-Fetch-Site`, older
 * ones by `Origin`; a page cannot change either. A program that is no browser says neither, and may go on as long as
 * it does not act as somebody signed in.
 */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  if (!READS.has(context.req.method) && !isSameOrigin(context)) throw new ProblemError(crossSite);
  return next();
};

/** U+0000 is no text: no database keeps it, and nobody types it. Refused before any room meets it in an address. */
export const textInAddress: MiddlewareHandler = async (context, next) => {
  if (context.req.url.includes('%00')) throw new ProblemError(requestMalformed);
  return next();
};

function isSameOrigin(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = context.req.header('origin');
  if (origin === undefined) return getCookie(context, SESSION_COOKIE) === undefined;
  return URL.canParse(origin) && new URL(origin).host === new URL(context.req.url).host;
}

/** Lets nobody through a door but whom the table names, and says behind it who came. Doors outside the table are shut. */
export function guard(doors: readonly Door[], sessions: Sessions): MiddlewareHandler<CallerEnv> {
  const table = new Map(doors.map(([method, path, who]) => [`${method} ${path}`, who]));
  return async (context, next) => {
    const ways = matchedRoutes(context).filter((route) => !isPassage(route));
    const admitted = ways.map(({ method, path }) => table.get(`${method} ${path}`));
    const named = admitted.filter((who) => who !== undefined);
    if (named.length < admitted.length) throw new ProblemError(notAllowed);
    if (named.every((who) => who === 'anyone')) return next();

    const signedIn = await sessions.find(getCookie(context, SESSION_COOKIE) ?? '');
    if (!signedIn) throw new ProblemError(refusalOf('not-signed-in'));
    if (!named.every((who) => admits(who, signedIn.caller))) throw new ProblemError(notAllowed);
    context.header('cache-control', 'no-store');
    context.set('caller', signedIn.caller);
    return next();
  };
}

/** What every request passes on its way, whatever it asks for, is no door. */
export const isPassage = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method === 'ALL' && path === '/*';

const admits = (who: Who, { roles }: Caller): boolean =>
  typeof who === 'string' || roles.some((role) => who.includes(role));
