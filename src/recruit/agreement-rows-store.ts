import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, type Tx } from '../platform/database/database.ts';
import { allOf, containing, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import { relations } from '../terms/relation.ts';
import { agreementActs, agreementPhases, phaseAt, sides, type AgreementPhase } from './agreement.ts';

const instant = z.date().transform((at) => at.toISOString());

const agreementRow = z.object({
  id: z.uuid(),
  number: z.string(),
  offerId: z.uuid(),
  applicationId: z.uuid(),
  personId: z.uuid(),
  called: z.string(),
  agencyId: z.uuid().nullable(),
  relation: z.enum(relations),
  kept: z.enum(agreementPhases),
  fingerprint: z.string(),
  signBy: z.date(),
  replacesId: z.uuid().nullable(),
  madeAt: instant,
  changedAt: instant,
  endedOn: z.string().nullable(),
});

type Kept = z.infer<typeof agreementRow>;
export type AgreementLine = Omit<Kept, 'kept' | 'signBy'> & {
  readonly phase: AgreementPhase;
  readonly signBy: string;
};

const AGREEMENT = sql`g.id, g.number, g.offer_id as "offerId", o.application_id as "applicationId",
  g.person_id as "personId", n.display_name as called, g.agency_id as "agencyId", g.relation, g.phase as kept,
  g.fingerprint, g.sign_by as "signBy", g.replaces_id as "replacesId", g.made_at as "madeAt",
  g.changed_at as "changedAt", cast(g.ended_on as text) as "endedOn"`;
const FROM = sql`agreement g join job_offer o on o.id = g.offer_id join person n on n.id = g.person_id`;

const lineOf =
  (at: Date) =>
  ({ kept, signBy, ...row }: Kept): AgreementLine => ({
    ...row,
    phase: phaseAt(kept, signBy, at),
    signBy: signBy.toISOString(),
  });

export const agreementSorts = ['at', 'number'] as const;

export type AgreementSearch = Cut & {
  readonly sort: (typeof agreementSorts)[number] | `-${(typeof agreementSorts)[number]}`;
  readonly q?: string | undefined;
  readonly phase?: AgreementPhase | undefined;
};

/** Whose agreements may be seen: an agency's own, one's own, or all where neither is named. */
export type Sight = { readonly onlyAgency?: string | undefined; readonly onlyPerson?: string | undefined };

const inSight = ({ onlyAgency, onlyPerson }: Sight) => [
  onlyAgency === undefined ? undefined : sql`g.agency_id = ${onlyAgency}`,
  // What nobody has signed for the operator yet is not shown to whoever is to sign it.
  onlyPerson === undefined
    ? undefined
    : sql`g.person_id = ${onlyPerson} and exists
        (select 1 from agreement_signature s where s.agreement_id = g.id and s.side = 'operator')`,
];

/** Agreements page by page, as they stand at an instant. */
export async function listAgreements(
  tx: Tx,
  search: AgreementSearch,
  { at, ...sight }: Sight & { readonly at: Date },
): Promise<Page<AgreementLine>> {
  const lapsed = sql`g.phase in ('drafted', 'offered') and g.sign_by < ${at}`;
  const page = await pageOf(
    tx,
    {
      columns: AGREEMENT,
      from: sql`${FROM} where ${allOf([
        ...inSight(sight),
        search.q ? sql`g.number ilike ${containing(search.q)}` : undefined,
        search.phase === undefined
          ? undefined
          : search.phase === 'lapsed'
            ? sql`(g.phase = 'lapsed' or (${lapsed}))`
            : sql`g.phase = ${search.phase} and not (${lapsed})`,
      ])}`,
      order: orderOf(search.sort, { at: sql`g.changed_at`, number: sql`g.number` }, sql`g.id`),
    },
    search,
    agreementRow,
  );
  return { ...page, rows: page.rows.map(lineOf(at)) };
}

/** The newest agreement of each of one's own applications, as far as one may see it. */
export async function agreementsByApplication(
  tx: Tx,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<ReadonlyMap<string, AgreementLine>> {
  const rows = await all(
    tx,
    sql`select ${AGREEMENT} from ${FROM} where ${allOf(inSight({ onlyPerson: personId }))}
        order by g.made_at, g.id limit 100`,
    agreementRow,
  );
  return new Map(rows.map(lineOf(at)).map((line) => [line.applicationId, line]));
}

/** One agreement as it stands at an instant; undefined when it is not there, or not to be seen. */
export async function findAgreement(
  tx: Tx,
  { id, at, ...sight }: Sight & { readonly id: string; readonly at: Date },
): Promise<AgreementLine | undefined> {
  const row = await maybeOne(
    tx,
    sql`select ${AGREEMENT} from ${FROM} where ${allOf([sql`g.id = ${id}`, ...inSight(sight)])}`,
    agreementRow,
  );
  return row && lineOf(at)(row);
}

const wholeRow = z.object({ whole: z.string(), fingerprint: z.string() });

/** The text of an agreement as it was kept, with the fingerprint that it must have. */
export const keptText = (tx: Tx, id: string) =>
  maybeOne(tx, sql`select whole, fingerprint from agreement where id = ${id}`, wholeRow);

const signatureRow = z.object({
  side: z.enum(sides),
  personId: z.uuid(),
  fingerprint: z.string(),
  name: z.string(),
  nameEntryId: z.uuid().nullable(),
  codeId: z.uuid(),
  language: z.enum(['zh-CN', 'en']),
  record: z.string(),
  signedAt: instant,
});
export type KeptSignature = z.infer<typeof signatureRow>;

/** The signatures under an agreement, the operator's first. */
export const signaturesUnder = (tx: Tx, id: string): Promise<readonly KeptSignature[]> =>
  all(
    tx,
    sql`select side, person_id as "personId", fingerprint, name, name_entry_id as "nameEntryId", code_id as "codeId",
          language, record, signed_at as "signedAt"
        from agreement_signature where agreement_id = ${id} order by side`,
    signatureRow,
  );

const actRow = z.object({ act: z.enum(agreementActs), reason: z.string().nullable(), at: instant });

/** What was done with an agreement, in order of time. */
export const actsOn = (tx: Tx, id: string): Promise<readonly z.infer<typeof actRow>[]> =>
  all(
    tx,
    sql`select act, reason, at from agreement_act where agreement_id = ${id} order by position`,
    actRow,
  );

const noteRow = z.object({ words: z.string() });

/** What somebody added when they declined, if they did and it was not erased. */
export const noteOn = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await maybeOne(tx, sql`select words from agreement_note where agreement_id = ${id}`, noteRow))?.words;

const markRow = z.object({ item: z.string(), isDone: z.boolean(), at: instant });

/** The marks on somebody's first days, in order of time. */
export const marksUnder = (tx: Tx, id: string): Promise<readonly z.infer<typeof markRow>[]> =>
  all(
    tx,
    sql`select item, is_done as "isDone", at from onboarding_mark where agreement_id = ${id} order by position`,
    markRow,
  );
