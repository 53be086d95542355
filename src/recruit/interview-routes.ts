import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, found } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { applicationApiWords as api } from './application-api-words.ts';
import { declineReasons } from './application.ts';
import { applicationProblem, grantedApplication } from './application-problem-routes.ts';
import { applicationKey, type ApplicationDoorParts } from './application-routes.ts';
import { slotSaid } from './application-shapes-routes.ts';
import { listBulks, proposeBulk, settleBulk, type BulkRow } from './bulk-decline-store.ts';
import { SLOT_TERMS } from './facts/application-terms.ts';
import { interviewWays } from './interview.ts';
import { closeSlot, openSlots, slotsAhead } from './interview-store.ts';
import { findPosting } from './posting-rows-store.ts';
import { problemOf } from './problem-routes.ts';

const malformed = problemOf('request-malformed');
const missing = problemOf('not-found');
const written = z.string().max(4_000);
const opened = z.strictObject({
  starts: z.array(z.iso.datetime()).min(1).max(SLOT_TERMS.atOnce),
  minutes: z.int().min(SLOT_TERMS.minutesMin).max(SLOT_TERMS.minutesMax),
  way: z.enum(interviewWays),
  place: written,
});
const closed = z.strictObject({ remark: written });
const slotsSaid = { about: api.slots, shape: z.object({ rows: z.array(slotSaid) }) };

const bulkSaid = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  title: z.string(),
  reason: z.enum(declineReasons),
  remark: z.string(),
  state: z.enum(['proposed', 'confirmed', 'dropped']),
  madeAt: z.iso.datetime(),
  madeBy: z.uuid(),
  madeByName: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
  settledBy: z.uuid().nullable(),
  settledByName: z.string().nullable(),
  count: z.int(),
});
const proposed = z.strictObject({
  postingId: z.uuid(),
  applicationIds: z.array(z.uuid()).max(200),
  reason: z.string().max(40),
  remark: written,
});
const settled = z.strictObject({ as: z.enum(['confirmed', 'dropped']) });

/** Times to meet, opened for a posting. */
export const interviewRoutes = (parts: ApplicationDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/postings/:id/interview-slots',
      described(api.slots, { 200: slotsSaid }, [missing]),
      asked('param', applicationKey, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        const { reader } = parts.database;
        found(await findPosting(reader, id, onlyAgencyOf(context.get('caller'))), missing);
        return context.json({ rows: await slotsAhead(reader, id, parts.clock.now()) });
      },
    )
    .post(
      '/postings/:id/interview-slots',
      described(api.openSlots, { 201: slotsSaid }, [
        malformed,
        missing,
        applicationProblem('slot-malformed'),
      ]),
      asked('param', applicationKey, missing),
      asked('json', opened, malformed),
      async (context) => {
        const { starts, ...how } = context.req.valid('json');
        const wanted = {
          postingId: context.req.valid('param').id,
          starts: starts.map((start) => new Date(start)),
          ...how,
        };
        const rows = grantedApplication(await openSlots(parts, context.get('caller'), wanted));
        return context.json({ rows }, 201);
      },
    )
    .post(
      '/interview-slots/:id/closing',
      described(api.closeSlot, { 200: slotsSaid }, [malformed, missing, applicationProblem('slot-taken')]),
      asked('param', applicationKey, missing),
      asked('json', closed, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        const { postingId } = grantedApplication(await closeSlot(parts, context.get('caller'), wanted));
        return context.json({ rows: await slotsAhead(parts.database.reader, postingId, parts.clock.now()) });
      },
    )
    .route('/', bulkRoutes(parts));

const bulkRoutes = (parts: ApplicationDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/bulk-declines',
      described(api.bulks, { 200: { about: api.bulks, shape: z.object({ rows: z.array(bulkSaid) }) } }),
      async (context) => {
        const rows = await listBulks(parts.database.reader, onlyAgencyOf(context.get('caller')));
        return context.json({ rows: await named(parts, rows) });
      },
    )
    .post(
      '/bulk-declines',
      described(api.propose, { 201: { about: api.propose, shape: bulkSaid } }, [
        malformed,
        missing,
        applicationProblem('bulk-size'),
        applicationProblem('reason-missing'),
      ]),
      asked('json', proposed, malformed),
      async (context) => {
        const row = grantedApplication(
          await proposeBulk(parts, context.get('caller'), context.req.valid('json')),
        );
        const [said] = await named(parts, [row]);
        return context.json(said, 201);
      },
    )
    .post(
      '/bulk-declines/:id/settlement',
      described(api.settle, { 200: { about: api.settle, shape: bulkSaid.extend({ declined: z.int() }) } }, [
        malformed,
        missing,
        applicationProblem('bulk-own'),
        applicationProblem('bulk-settled'),
      ]),
      asked('param', applicationKey, missing),
      asked('json', settled, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('param'), ...context.req.valid('json') };
        const row = grantedApplication(await settleBulk(parts, context.get('caller'), wanted));
        const [said] = await named(parts, [row]);
        return context.json({ ...said, declined: row.declined });
      },
    );

async function named({ database, names }: ApplicationDoorParts, rows: readonly BulkRow[]) {
  const people = rows.flatMap(({ madeBy, settledBy }) =>
    settledBy === null ? [madeBy] : [madeBy, settledBy],
  );
  const known = await names(database.reader, people);
  return rows.map((row) => ({
    ...row,
    madeByName: known[row.madeBy] ?? null,
    settledByName: row.settledBy === null ? null : (known[row.settledBy] ?? null),
  }));
}
