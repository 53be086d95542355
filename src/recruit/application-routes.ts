import { Hono } from 'hono';
import { z } from 'zod';
import type { Words } from '../kernel/words.ts';
import { asked, described, found } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import type { Tx } from '../platform/database/database.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { Names } from '../platform/names.ts';
import { phases } from './application.ts';
import { applicationApiWords as api } from './application-api-words.ts';
import {
  applicationSorts,
  countPhases,
  eventsOf,
  findApplication,
  listApplications,
  type ApplicationRow,
} from './application-rows-store.ts';
import { applicationSaid, wholeSaid } from './application-shapes-routes.ts';
import { slotOf } from './interview-store.ts';
import { jobOffersOf, type JobOfferParts } from './job-offer-store.ts';
import { problemOf } from './problem-routes.ts';

/** One thing that speaks for an applicant: what it is, how it came out, and until when it counts. */
export type Evidence = {
  readonly label: Words;
  readonly value: Words;
  readonly at: string;
  readonly validUntil: string | null;
  readonly isGood: boolean;
};

/** What is kept with applications that speaks for the applicants; the server hands it in from the room that tests them. */
export type EvidenceOf = (
  tx: Tx,
  applicationIds: readonly string[],
) => Promise<{ readonly [applicationId: string]: readonly Evidence[] }>;

export type ApplicationDoorParts = JobOfferParts & {
  readonly names: Names;
  readonly evidenceOf: EvidenceOf;
};

const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
export const applicationKey = z.object({ id: z.uuid() });

const narrowing = {
  postingId: z.uuid().optional(),
  peakId: z.uuid().optional(),
  agencyId: z.uuid().optional(),
};
const search = z.strictObject({
  ...listed(applicationSorts, '-changedAt'),
  ...narrowing,
  phase: z.enum(phases).optional(),
});
const boardSearch = z.strictObject(narrowing);

/** Columns of the board, and how many cards each shows. */
const COLUMNS = [
  'applied',
  'looked-at',
  'interview',
  'offered',
  'accepted',
  'agreed',
  'declined',
  'withdrawn',
] as const;
const CARDS = 30;

const boardSaid = z.object({
  columns: z.array(z.object({ phase: z.enum(COLUMNS), total: z.int(), rows: z.array(applicationSaid) })),
});

/** Applications, for those who recruit to look at. */
export const applicationRoutes = (parts: ApplicationDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/applications',
      described(api.list, { 200: { about: api.list, shape: pageShape(applicationSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        const page = await listApplications(parts.database.reader, context.req.valid('query'), only);
        return context.json({ ...page, rows: await withEvidence(parts, page.rows) });
      },
    )
    .get(
      '/application-board',
      described(api.board, { 200: { about: api.board, shape: boardSaid } }, [malformed]),
      asked('query', boardSearch, malformed),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        const narrowed = context.req.valid('query');
        const { reader } = parts.database;
        const counts = await countPhases(reader, narrowed, only);
        const columns = [];
        for (const phase of COLUMNS) {
          const total = counts.find((each) => each.phase === phase)?.count ?? 0;
          const cut = { page: 1, size: CARDS, sort: sortIn(phase), phase } as const;
          const page =
            total === 0 ? undefined : await listApplications(reader, { ...cut, ...narrowed }, only);
          columns.push({ phase, total, rows: await withEvidence(parts, page?.rows ?? []) });
        }
        return context.json({ columns });
      },
    )
    .get(
      '/applications/:id',
      described(api.one, { 200: { about: api.one, shape: wholeSaid } }, [missing]),
      asked('param', applicationKey, missing),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        const row = found(
          await findApplication(parts.database.reader, context.req.valid('param').id, only),
          missing,
        );
        return context.json(await wholeOf(parts, row));
      },
    );

/** Whoever was promised an answer soonest comes first; of those who are through, the newest. */
const sortIn = (phase: (typeof COLUMNS)[number]) =>
  phase === 'declined' || phase === 'withdrawn' || phase === 'agreed' ? '-changedAt' : 'promisedOn';

async function withEvidence({ database, evidenceOf }: ApplicationDoorParts, rows: readonly ApplicationRow[]) {
  const evidence =
    rows.length === 0
      ? {}
      : await evidenceOf(
          database.reader,
          rows.map(({ id }) => id),
        );
  return rows.map((row) => ({ ...row, evidence: [...(evidence[row.id] ?? [])] }));
}

/** An application with everything that belongs to it, as its doors answer it. */
export async function wholeOf(parts: ApplicationDoorParts, row: ApplicationRow) {
  const { reader } = parts.database;
  const [said] = await withEvidence(parts, [row]);
  const events = await eventsOf(reader, row.id);
  const names = await parts.names(
    reader,
    events.flatMap(({ who }) => (who === null || who === row.personId ? [] : [who])),
  );
  return {
    ...found(said, missing),
    events: events.map((event) => ({
      ...event,
      whoName: event.who === null ? null : (names[event.who] ?? null),
    })),
    slot: (await slotOf(reader, row.id)) ?? null,
    offers: await jobOffersOf(reader, row.id),
  };
}
