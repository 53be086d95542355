import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { openAPIRouteHandler } from 'hono-openapi';
import type { Assets } from '../platform/assets.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import type { Ids } from '../platform/ids.ts';
import { agencyRoutes } from '../people/agency-routes.ts';
import { auditCheckRoutes } from '../people/audit-check-routes.ts';
import { auditRoutes } from '../people/audit-routes.ts';
import { auditWriter } from '../people/audit-store.ts';
import { keyRoutes } from '../people/key-routes.ts';
import { exampleRoutes } from '../people/example-routes.ts';
import { displayNames, operatorName } from '../people/name-store.ts';
import { peopleImportRoutes } from '../people/people-import-routes.ts';
import { peopleRoutes } from '../people/people-routes.ts';
import { tryCounter } from '../people/try-store.ts';
import { sessionStore } from '../people/session-store.ts';
import { signInRoutes } from '../people/sign-in-routes.ts';
import { vaultRoutes } from '../people/vault-routes.ts';
import { vaultOver } from '../people/vault-store.ts';
import { describeFault, type Log } from '../platform/log.ts';
import { payFileRoutes } from '../pay/file-routes.ts';
import type { Tell } from '../platform/outbox.ts';
import type { Lines } from '../qualify/net-gateway.ts';
import type { PrintFont } from '../platform/print/print-font.ts';
import { payslipRoutes } from '../pay/payslip-routes.ts';
import { outlookRoutes } from '../pay/outlook-routes.ts';
import { payRoutes } from '../pay/routes.ts';
import type { Metrics } from '../platform/metrics.ts';
import { ProblemError } from '../platform/problem.ts';
import { earnPages } from '../terms/pages/public/pages.ts';
import { jobPages } from '../recruit/pages/public/pages.ts';
import { postingRoutes } from '../recruit/posting-routes.ts';
import { trustRoutes } from '../recruit/trust-routes.ts';
import { appealRoutes } from '../verify/appeal-routes.ts';
import { channelRoutes } from '../verify/channel-routes.ts';
import { appealPages } from '../verify/pages/public/appeal-pages.ts';
import { verifyPages } from '../verify/pages/public/pages.ts';
import { promisedPayIn } from '../verify/promised-pay.ts';
import { Registers } from '../verify/register-store.ts';
import { verifyRoutes } from '../verify/routes.ts';
import { inlineTexts } from '../web/style.ts';
import { agreementDoors } from './agreement-doors.ts';
import { answerProblem } from './answers.ts';
import { applicationDoors } from './applicants.ts';
import { Buckets } from './bucket.ts';
import { clientOf, forwardedFor } from './client.ts';
import { consoleShells } from './console-shell.tsx';
import { doors } from './doors.ts';
import { guard, sameOriginOnly, textInAddress } from './guard.ts';
import { jobsRoutes } from './jobs-routes.ts';
import { systemRoutes } from './system-routes.ts';
import type { Household } from './household.ts';
import { API_DOCUMENT, renderApiDocs } from './api-docs.tsx';
import { packing } from './packing.ts';
import { LANGUAGE_COOKIE, languageAskedIn, languageOf } from '../platform/language.ts';
import {
  bodyTooLarge,
  databaseAway,
  internalError,
  notFound,
  requestMalformed,
  tooManyRequests,
} from './problems.ts';
import { problemPage } from './problem-page.tsx';
import { qualifyDoors } from './qualifying.ts';
import { workplaceDoors } from './workplace-doors.ts';
import { requestLog } from './request-log.ts';
import { FILE_POLICY, securityHeaders } from './security.ts';
import { watchRoutes } from './watch-routes.ts';

/** What the house is built from. Everything that differs between a server and a test is handed in here. */
export type Parts = Omit<Household, 'examples'> & {
  readonly assets: Assets;
  readonly clock: Clock;
  readonly database: Database;
  readonly ids: Ids;
  /** Our end of the lines that people measure. */
  readonly lines: Lines;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What whoever reads `/metrics` from elsewhere must show; without it only this machine may. */
  readonly metricsToken?: string | undefined;
  readonly newId: () => string;
  /** How a room tells the rooms above it what happened. */
  readonly tell: Tell;
  /** The font of payslips and agreements, read when somebody first prints one. */
  readonly printFont: () => Promise<PrintFont>;
  /** Whether a proxy of ours stands in front and says who asks, and whether by HTTPS. */
  readonly trustsProxy: boolean;
  /** The folder of built files for the browser. */
  readonly publicFolder: string;
};

/**
 * Nothing that the house takes is longer: 20,000 characters with every one escaped, in JSON or in a form, and room
 * for a text that is too long to be told so.
 */
const BODY_BYTES_MAX = 256 * 1024;
const POSTS_ALLOWED = { burst: 600, perSecond: 10 };
const CLIENTS_REMEMBERED = 10_000;
const LANGUAGE_REMEMBERED_SECONDS = 31_536_000;

/** Where every room is hung on its door. Read this file to see the whole house. */
export function buildApp(parts: Parts): Hono {
  const app = new Hono();
  const { trustsProxy, ids } = parts;
  const isHttps = trustsProxy ? proxySaysHttps : askedByHttps;
  const client = (context: Context): string => clientOf(addressOf(context, trustsProxy));
  const sessions = sessionStore(parts);
  const audit = auditWriter(ids);
  const registers = new Registers(parts);
  guardDoors(app, parts, { isHttps, client });
  app.use(sameOriginOnly);
  app.use(textInAddress);
  app.use(guard(doors, sessions));

  app.route('/', watchRoutes({ ...parts, addressOf: (context) => addressOf(context, trustsProxy) }));
  app.get('/api/openapi.json', openAPIRouteHandler(app, API_DOCUMENT));
  app.get('/api/docs', async (context) =>
    context.html(await renderApiDocs(app, languageOf(context.req.raw), context.req.query('of'))),
  );

  app.route('/api', verifyRoutes({ ...parts, registers }));
  app.route('/', verifyPages({ ...parts, registers }));
  app.route('/', earnPages({ ...parts, readPay: promisedPayIn }));
  app.route(
    '/api',
    channelRoutes({ ...parts, audit, registers, names: displayNames, onEdit: () => registers.outdate() }),
  );
  const countTry = tryCounter(parts.houseKey);
  app.route('/', appealPages({ ...parts, audit, registers, countTry, clientOf: client }));
  app.route('/api', appealRoutes({ ...parts, audit, names: displayNames }));
  app.route('/api', signInRoutes({ ...parts, sessions, audit, clientOf: client, isHttps }));
  app.route('/api', exampleRoutes(parts));
  app.route('/api', peopleRoutes({ ...parts, sessions, audit }));
  app.route('/api', peopleImportRoutes({ ...parts, sessions, audit }));
  app.route('/api', agencyRoutes({ ...parts, sessions, audit }));
  app.route('/api', jobsRoutes({ ...parts, audit }));
  app.route('/api', systemRoutes(parts));
  app.route('/api', auditRoutes(parts));
  app.route('/api', auditCheckRoutes({ ...parts, audit }));
  app.route('/api', vaultRoutes({ ...parts, audit }));
  app.route('/api', keyRoutes({ ...parts, audit }));
  app.route('/api', payRoutes({ ...parts, audit, names: displayNames }));
  app.route('/api', outlookRoutes({ ...parts, audit }));
  app.route('/api', payslipRoutes({ ...parts, names: displayNames, payerName: operatorName }));
  const vault = vaultOver({ ...parts, audit });
  app.route('/api', payFileRoutes({ ...parts, audit, vault, names: displayNames }));
  const recruiting = { ...parts, audit, register: async () => (await registers.current()).register };
  app.route('/', jobPages({ ...parts, isHttps }));
  app.route('/api', agreementDoors({ ...recruiting, sessions, clientOf: client }));
  app.route('/api', trustRoutes(recruiting));
  app.route('/api', postingRoutes(recruiting));
  app.route('/', applicationDoors({ ...recruiting, sessions, clientOf: client, isHttps, countTry }));
  app.route('/', qualifyDoors({ ...parts, audit, countTry, clientOf: client }));
  app.route('/', workplaceDoors({ ...parts, audit, countTry, clientOf: client }));
  app.route('/', consoleShells(parts));

  app.use('/assets/*', keptForGood, serveStatic({ root: parts.publicFolder, precompressed: true }));
  return app;
}

/** How the house tells who asks, and by which protocol. */
type Asking = {
  readonly isHttps: (request: Request) => boolean;
  readonly client: (context: Context) => string;
};

/** What every request passes before a room sees it, and every answer before it leaves. */
function guardDoors(app: Hono, { clock, log, metrics, newId }: Parts, { isHttps, client }: Asking): void {
  const buckets = new Buckets(POSTS_ALLOWED, CLIENTS_REMEMBERED);

  app.use(requestLog({ log, clock, metrics, newId }));
  app.use(securityHeaders(inlineTexts, isHttps));
  app.use(packing());
  app.notFound((context) => answerProblem(context, notFound, problemPage));
  app.onError((fault, context) => {
    if (fault instanceof ProblemError) return answerProblem(context, fault.problem, problemPage);
    // The framework refuses what it cannot read, a broken JSON body for one; that is no fault of ours.
    if (fault instanceof HTTPException && fault.status < 500)
      return answerProblem(context, requestMalformed, problemPage);
    if (fault instanceof DatabaseFault && fault.isAway) {
      log.warn({ code: fault.code }, 'database-away');
      return answerProblem(context, databaseAway, problemPage);
    }
    log.error(describeFault(fault), 'fault');
    return answerProblem(context, internalError, problemPage);
  });

  app.use(async (context, next) => {
    if (context.req.method === 'POST') {
      const waitSeconds = buckets.secondsToWait(client(context), clock.elapsedMs());
      if (waitSeconds > 0) {
        context.header('retry-after', String(waitSeconds));
        throw new ProblemError(tooManyRequests);
      }
    }
    return next();
  });
  const bounded = bodyLimit({
    maxSize: BODY_BYTES_MAX,
    onError: (context) => answerProblem(context, bodyTooLarge, problemPage),
  });
  app.use((context, next) => {
    const { headers, method } = context.req.raw;
    if (headers.has('content-length')) return bounded(context, next);
    // Without a body there is nothing to bound; a server's DELETE has one all the same, an empty one without an end.
    if (method === 'DELETE' && !headers.has('transfer-encoding')) return next();
    // What does not say how long it is gets read and put back by the limiter, for which it must be the platform's own.
    if (method !== 'GET' && method !== 'HEAD') context.req.raw = plainRequest(context.req.raw);
    return bounded(context, next);
  });
  app.use(async (context, next) => {
    const asked = languageAskedIn(context.req.raw);
    if (asked)
      setCookie(context, LANGUAGE_COOKIE, asked, {
        httpOnly: true,
        maxAge: LANGUAGE_REMEMBERED_SECONDS,
        path: '/',
        sameSite: 'Lax',
        secure: isHttps(context.req.raw),
      });
    return next();
  });
}

/** Built files: their names change with their content, so a browser may keep them for good. */
const keptForGood: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.ok) return;
  context.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  context.res.headers.set('content-security-policy', FILE_POLICY);
};

const plainRequest = ({ url, method, headers, body }: Request): Request =>
  new Request(url, { method, headers, body, duplex: 'half' });

const askedByHttps = (request: Request): boolean => new URL(request.url).protocol === 'https:';

const proxySaysHttps = (request: Request): boolean => request.headers.get('x-forwarded-proto') === 'https';

/** The other end of the socket; nothing when a test calls the app without one. */
function addressOf(context: Context, trustsProxy: boolean): string | undefined {
  const forwarded = trustsProxy ? forwardedFor(context.req.header('x-forwarded-for')) : undefined;
  return forwarded ?? (context.env ? getConnInfo(context).remote.address : undefined);
}
