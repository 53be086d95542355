import { Hono, type Context } from 'hono';
import { encode } from 'uqr';
import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { Assets } from '../../../platform/assets.ts';
import { languageOf } from '../../../platform/language.ts';
import { sendPage } from '../../../platform/packed.ts';
import { found } from '../../../platform/api.ts';
import { estimate, type Estimate } from '../../../terms/estimate.ts';
import { relations } from '../../../terms/relation.ts';
import { verifyChain } from '../../../verify/chain.ts';
import { workRoles } from '../../../verify/endorsement.ts';
import { basePay, quantityOf } from '../../offer-check.ts';
import type { Offer } from '../../offer.ts';
import { listPostings, openCities, signedPostingByCode, type PostingRow } from '../../posting-rows-store.ts';
import { codeShape } from '../../posting-routes.ts';
import { problemOf } from '../../problem-routes.ts';
import { rootsInForce, statusListFor, type RecruitParts } from '../../trust-store.ts';
import { renderJobPage, renderJobsPage, renderPoster, type Wanted } from './jobs-view.tsx';
import { renderProofPage } from './proof-page.tsx';

const PROOF_ISLAND = 'src/recruit/pages/device/proof.island.ts';
const PAGE_SIZE = 20;
const ESTIMATES_KEPT = 200;
const missing = problemOf('not-found');

type Parts = Pick<RecruitParts, 'database' | 'clock' | 'signers'> & {
  readonly assets: Assets;
  readonly isHttps: (request: Request) => boolean;
};

/** Genuine postings, each with its proof: `/jobs` and `/p`, for anybody. */
export const jobPages = (parts: Parts): Hono =>
  new Hono().route('/', listPages(parts)).route('/', onePages(parts)).route('/', proofPages(parts));

const listPages = ({ database, clock }: Parts) =>
  new Hono().get('/jobs', async (context) => {
    const wanted = wantedIn(context.req.query());
    const page = Number(/^[1-9]\d{0,2}$/u.exec(context.req.query('page') ?? '')?.[0] ?? 1);
    const openAt = clock.now();
    const search = { ...wanted, page, size: PAGE_SIZE, sort: '-at' } as const;
    const { rows, total } = await listPostings(database.reader, search, { openAt });
    const cities = await openCities(database.reader, openAt);
    const next = new URLSearchParams({ ...wanted, page: String(page + 1) }).toString();
    const nextPage = total > page * PAGE_SIZE ? `/jobs?${next}` : undefined;
    const language = languageOf(context.req.raw);
    return sendPage(
      context,
      renderJobsPage({ language, rows, cities, wanted, ...(nextPage ? { nextPage } : {}) }),
    );
  });

function onePages({ database, clock, isHttps }: Parts) {
  const estimateOf = rememberedEstimates();
  const rowFor = async (context: Context): Promise<PostingRow> => {
    const code = codeShape.safeParse({ code: context.req.param('code') });
    const row = code.success ? await signedPostingByCode(database.reader, code.data.code) : undefined;
    return found(row, missing);
  };
  const isOpen = ({ state, expiresAt }: PostingRow): boolean =>
    state === 'published' && expiresAt !== null && new Date(expiresAt) > clock.now();
  return new Hono()
    .get('/jobs/:code', async (context) => {
      const row = await rowFor(context);
      const language = languageOf(context.req.raw);
      const expected = estimateOf(row.code, row.offer);
      const drawn = expected ? { estimate: expected } : {};
      return sendPage(context, renderJobPage({ language, row, isOpen: isOpen(row), ...drawn }));
    })
    .get('/jobs/:code/poster', async (context) => {
      const row = await rowFor(context);
      if (!isOpen(row)) return context.redirect(`/jobs/${row.code}`);
      const { host } = new URL(context.req.url);
      const origin = `${isHttps(context.req.raw) ? 'https' : 'http'}://${host}`;
      const { data } = posterCode(`${origin}/p#${row.token ?? ''}`);
      return sendPage(context, renderPoster({ language: languageOf(context.req.raw), row, modules: data }));
    });
}

function proofPages({ assets, ...parts }: Parts) {
  const { database, clock } = parts;
  const islands = [assets.urlOf(PROOF_ISLAND)];
  return new Hono().get('/p', async (context) => {
    const language = languageOf(context.req.raw);
    const roots = await rootsInForce(database.reader);
    const typed = (context.req.query('code') ?? '')
      .slice(0, 40)
      .toUpperCase()
      .replaceAll(/[^\dA-Z]/gu, '');
    const asked = codeShape.safeParse({ code: typed });
    const row = asked.success ? await signedPostingByCode(database.reader, asked.data.code) : undefined;
    const common = { language, islands, roots, code: typed };
    context.header('cache-control', 'no-store');
    if (!row?.token) {
      const isUnknown = typed !== '';
      return sendPage(context, renderProofPage({ ...common, isUnknown }), isUnknown ? 422 : 200);
    }
    const question = { token: row.token, roots, at: clock.now(), whole: row.offer };
    const kid = verifyChain(question).chain[0]?.kid;
    const statusList = kid === undefined ? undefined : await statusListFor(parts, kid);
    const verified = verifyChain({ ...question, statusList });
    return sendPage(context, renderProofPage({ ...common, token: row.token, verified }));
  });
}

/** As few modules as it goes: a chain is long, and a poster is looked at from near. */
const posterCode = (address: string) => encode(address, { ecc: 'L', border: 0 });

function wantedIn(query: { readonly [name: string]: string | undefined }): Wanted & {
  readonly role?: (typeof workRoles)[number];
  readonly relation?: (typeof relations)[number];
} {
  const role = workRoles.find((each) => each === query['role']);
  const relation = relations.find((each) => each === query['relation']);
  const city = /^\p{L}{1,20}$/u.exec(query['city'] ?? '')?.[0];
  return { ...(city ? { city } : {}), ...(role ? { role } : {}), ...(relation ? { relation } : {}) };
}

/** Months are drawn once for each posting: what was signed does not change. */
function rememberedEstimates() {
  const known = new Map<string, Estimate | undefined>();
  return (code: string, offer: Offer): Estimate | undefined => {
    if (known.has(code)) return known.get(code);
    const drawn = estimate({
      place: offer.city,
      on: chinaDayAt(new Date(`${offer.validTo}T00:00:00+08:00`)),
      relation: offer.relation,
      weekHours: quantityOf(offer.weekHours),
      season: 'peak',
      experience: 'new',
      rates: basePay(offer.base),
      seed: 1,
    });
    if (known.size >= ESTIMATES_KEPT) known.clear();
    known.set(code, drawn.ok ? drawn.value : undefined);
    return known.get(code);
  };
}
