import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, one, type Tx } from '../platform/database/database.ts';
import { allOf } from '../platform/listing.ts';
import { jobOfferTermsShape } from './job-offer.ts';

const offerRow = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  personId: z.uuid(),
  called: z.string(),
  agencyId: z.uuid(),
  terms: z.string().transform((text) => jobOfferTermsShape.parse(JSON.parse(text))),
});

/** An offer that was accepted, with everything that was offered. */
export type AcceptedOffer = z.infer<typeof offerRow>;

const OFFER = sql`o.id, o.application_id as "applicationId", a.person_id as "personId", n.display_name as called,
  p.agency_id as "agencyId", o.terms`;
const FROM = sql`job_offer o join application a on a.id = o.application_id join posting p on p.id = a.posting_id
  join person n on n.id = a.person_id`;

/** Accepted offers that no agreement was drafted for yet; an agency's own where one is named. */
export const offersToAgreeOn = (tx: Tx, onlyAgency: string | undefined): Promise<readonly AcceptedOffer[]> =>
  all(
    tx,
    sql`select ${OFFER} from ${FROM} where ${allOf([
      sql`o.state = 'accepted' and a.phase = 'accepted'`,
      sql`not exists (select 1 from agreement g where g.offer_id = o.id)`,
      onlyAgency === undefined ? undefined : sql`p.agency_id = ${onlyAgency}`,
    ])} order by o.answered_at, o.id limit 200`,
    offerRow,
  );

const drafted = z.object({ drafted: z.boolean() });

/** Whether an agreement of an offer was ever drafted: what comes after it takes its place. */
export const isDrafted = async (tx: Tx, id: string): Promise<boolean> =>
  (await one(tx, sql`select exists (select 1 from agreement where offer_id = ${id}) as drafted`, drafted))
    .drafted;

/** One accepted offer, whether or not there is an agreement of it. */
export const acceptedOffer = (
  tx: Tx,
  id: string,
  onlyAgency: string | undefined,
): Promise<AcceptedOffer | undefined> =>
  maybeOne(
    tx,
    sql`select ${OFFER} from ${FROM} where ${allOf([
      sql`o.id = ${id} and o.state = 'accepted' and a.phase = 'accepted'`,
      onlyAgency === undefined ? undefined : sql`p.agency_id = ${onlyAgency}`,
    ])}`,
    offerRow,
  );
