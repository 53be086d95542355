import { Hono } from 'hono';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import { type Caller, type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { listed, pageShape } from '../platform/listing.ts';
import type { AccountParts } from './account-store.ts';
import {
  type AgencyLine,
  addAgency,
  agencySorts,
  changeAgency,
  findAgency,
  listAgencies,
} from './agency-store.ts';
import { peopleApiWords } from './api-words.ts';
import { shownNameIn } from './person.ts';
import { refusalOf } from './refusal.ts';

const search = z.strictObject({
  ...listed(agencySorts, 'name'),
  state: z.enum(['active', 'suspended']).optional(),
});

const newAgency = z.strictObject({ name: z.string().max(200) });
const change = z.strictObject({ name: z.string().max(200).optional(), isSuspended: z.boolean().optional() });
const key = z.object({ id: z.uuid() });

const agencySaid = z.object({
  id: z.uuid(),
  name: z.string(),
  madeAt: z.iso.datetime(),
  isSuspended: z.boolean(),
  people: z.int(),
});

const malformed = refusalOf('request-malformed');
const missing = refusalOf('not-found');
const agency = { about: peopleApiWords.agency, shape: agencySaid };

/** The agencies that this operator works with. An agency sees itself. */
export const agencyRoutes = (parts: AccountParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/agencies',
      described(
        peopleApiWords.agencies,
        { 200: { about: peopleApiWords.agencies, shape: pageShape(agencySaid) } },
        [malformed],
      ),
      asked('query', search, malformed),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        return context.json(await listAgencies(parts.database.reader, context.req.valid('query'), only));
      },
    )
    .get(
      '/agencies/:id',
      described(peopleApiWords.agency, { 200: agency }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        const { id } = context.req.valid('param');
        return context.json(found(await findAgency(parts.database.reader, id, only), missing));
      },
    )
    .post(
      '/agencies',
      described(peopleApiWords.newAgency, { 201: agency }, [malformed, refusalOf('agency-name-taken')]),
      asked('json', newAgency, malformed),
      async (context) => {
        const answer = await makeAgency(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, refusalOf), 201);
      },
    )
    .patch(
      '/agencies/:id',
      described(peopleApiWords.changeAgency, { 200: agency }, [malformed, missing]),
      asked('param', key, missing),
      asked('json', change, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(granted(await alterAgency(parts, context.get('caller'), wanted), refusalOf));
      },
    );

type Refused = { readonly kind: 'shown-name-malformed' | 'agency-name-taken' | 'not-found' };

async function makeAgency(
  { database, clock, ids, audit }: AccountParts,
  { personId }: Caller,
  typed: { readonly name: string },
): Promise<Result<AgencyLine, Refused>> {
  const name = shownNameIn(typed.name);
  if (!name.ok) return refuse({ kind: 'shown-name-malformed' });
  const [id, madeAt] = [ids.next(), clock.now()];
  return unlessTaken(() =>
    database.transaction(async (tx) => {
      await addAgency(tx, { id, name: name.value, madeAt });
      await audit(tx, { at: madeAt, who: personId, what: 'agency.made', subject: { kind: 'agency', id } });
      const agencyNow = await findAgency(tx, id, undefined);
      return agencyNow ? ok(agencyNow) : refuse({ kind: 'not-found' });
    }),
  );
}

async function alterAgency(
  { database, clock, sessions, audit }: AccountParts,
  { personId }: Caller,
  {
    id,
    ...typed
  }: { readonly id: string; readonly name?: string | undefined; readonly isSuspended?: boolean | undefined },
): Promise<Result<AgencyLine, Refused>> {
  const name = typed.name === undefined ? undefined : shownNameIn(typed.name);
  if (name?.ok === false) return refuse({ kind: 'shown-name-malformed' });
  const at = clock.now();
  const { isSuspended } = typed;
  const suspendedAt = isSuspended === undefined ? undefined : isSuspended ? at : null;
  const altered = await unlessTaken(() =>
    database.transaction(async (tx): Promise<Result<AgencyLine, Refused>> => {
      if (!(await findAgency(tx, id, undefined))) return refuse({ kind: 'not-found' });
      await changeAgency(tx, id, { name: name?.value, suspendedAt });
      if (isSuspended === true) await sessions.endAllOfAgency(tx, id);
      const details = { fields: Object.keys(typed), ...(isSuspended === undefined ? {} : { isSuspended }) };
      await audit(tx, {
        at,
        who: personId,
        what: 'agency.changed',
        subject: { kind: 'agency', id },
        details,
      });
      const agencyNow = await findAgency(tx, id, undefined);
      return agencyNow ? ok(agencyNow) : refuse({ kind: 'not-found' });
    }),
  );
  sessions.forget();
  return altered;
}

async function unlessTaken(
  work: () => Promise<Result<AgencyLine, Refused>>,
): Promise<Result<AgencyLine, Refused>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('agency_name'))
      return refuse({ kind: 'agency-name-taken' });
    throw fault;
  }
}
