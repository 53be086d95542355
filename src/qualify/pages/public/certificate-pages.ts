import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Assets } from '../../../platform/assets.ts';
import { languageOf } from '../../../platform/language.ts';
import type { CountTry } from '../../../platform/limits.ts';
import { found } from '../../../platform/api.ts';
import { sendPage } from '../../../platform/packed.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { TrustedKey } from '../../../verify/signing-key.ts';
import { byHandFrom } from '../../by-hand.ts';
import { askByHand, byHandByCode, type ByHandParts } from '../../by-hand-store.ts';
import { verifyCertificate } from '../../certificate.ts';
import { byHandTerms } from '../../facts/by-hand-terms.ts';
import { ratedReading } from '../../reading-store.ts';
import { qualifyProblem } from '../../routes.ts';
import { qualifyRefusalWords, type QualifyRefusal } from '../../words.ts';
import { renderByHandFollowed, renderByHandPage } from './by-hand-page.tsx';
import { renderCertificatePage } from './certificate-page.tsx';

const CERTIFICATE_ISLAND = 'src/qualify/pages/device/certificate.island.ts';
const applicationShape = z.uuid();

export type CertificatePageParts = ByHandParts & {
  readonly assets: Assets;
  readonly trusted: (tx: Tx) => Promise<readonly TrustedKey[]>;
  /** The signed list of what was withdrawn under a root. */
  readonly statusListFor: (rootKid: string) => Promise<string | undefined>;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

/** Certificates and requests for a test by hand, for anybody. */
export const certificatePages = (parts: CertificatePageParts): Hono =>
  new Hono()
    .get('/try/certificate', (context) => certificate(parts, context))
    .get('/try/by-hand', (context) =>
      sendPage(context, renderByHandPage({ language: languageOf(context.req.raw), chosen: [], note: '' })),
    )
    .post('/try/by-hand', (context) => ask(parts, context))
    .get('/try/by-hand/:code', (context) => follow(parts, context));

async function certificate(parts: CertificatePageParts, context: Context): Promise<Response> {
  const { assets, clock, database } = parts;
  const roots = await parts.trusted(database.reader);
  const token = (context.req.query('token') ?? '').trim().slice(0, 10_000);
  const application = applicationShape.safeParse(context.req.query('application')).data;
  const reading = await readingFor(parts, context.req.query('reading') ?? '');
  const common = {
    language: languageOf(context.req.raw),
    islands: [assets.urlOf(CERTIFICATE_ISLAND)],
    roots,
    application,
    reading,
    token,
  };
  context.header('cache-control', 'no-store');
  if (token === '') return sendPage(context, renderCertificatePage(common));
  const question = { token, roots, at: clock.now() };
  const kid = verifyCertificate(question).chain[0]?.kid;
  const statusList = kid === undefined ? undefined : await parts.statusListFor(kid);
  const verified = verifyCertificate({ ...question, statusList });
  return sendPage(context, renderCertificatePage({ ...common, verified }), verified.valid ? 200 : 422);
}

/** What the raters gave a recording, for whoever has its code; nothing as long as there is no result. */
async function readingFor({ database }: CertificatePageParts, code: string) {
  const rated = await ratedReading(database.reader, code);
  return rated.ok ? { code, ...rated.value } : undefined;
}

async function ask(parts: CertificatePageParts, context: Context): Promise<Response> {
  const language = languageOf(context.req.raw);
  const form = await context.req.parseBody({ all: true }).catch(() => ({}));
  const chosen = [textsIn(form, 'part')].flat();
  const note = (textsIn(form, 'note')[0] ?? '').replaceAll('\r\n', '\n');
  const refused = (kind: QualifyRefusal) =>
    sendPage(context, renderByHandPage({ language, chosen, note, problem: qualifyRefusalWords[kind] }), 422);
  const request = byHandFrom({ parts: chosen, note });
  if (!request.ok) return refused(request.problem.kind);
  const waitSeconds = await parts.countTry(parts.database.reader, {
    limit: byHandTerms.limit,
    client: parts.clientOf(context),
    now: parts.clock.now(),
  });
  if (waitSeconds > 0) return refused('too-many-requests-of-this');
  const code = await askByHand(parts, request.value, language);
  return context.redirect(`/try/by-hand/${code}`, 303);
}

async function follow({ database }: CertificatePageParts, context: Context): Promise<Response> {
  const code = context.req.param('code') ?? '';
  const row = found(await byHandByCode(database.reader, code), qualifyProblem('not-found'));
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
  return sendPage(context, renderByHandFollowed({ language: languageOf(context.req.raw), row, code }));
}

/** The texts of a field, however often it was sent. */
function textsIn(form: { readonly [name: string]: unknown }, name: string): readonly string[] {
  const value = form[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}
