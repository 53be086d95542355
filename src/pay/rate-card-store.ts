import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayOf, type ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { all, asJson, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { difficulties, rateCardFaults, type RateCard, type RateCardFault } from '../terms/rate-card.ts';
import { instantOf, type PayParts } from './books-store.ts';
import { day } from './fields.ts';
import { ratesSaid, ratesShape } from './rates-text.ts';

export const cardStates = ['draft', 'published', 'withdrawn'] as const;
export type CardState = (typeof cardStates)[number];

const cardRow = z
  .object({
    id: z.uuid(),
    version: z.string(),
    role: z.string(),
    city: z.string(),
    difficulty: z.enum(difficulties),
    level: z.int(),
    validFrom: day,
    validTo: day.nullable(),
    rates: ratesShape,
    state: z.enum(cardStates),
    madeAt: instantOf,
    madeBy: z.uuid().nullable(),
    changedAt: instantOf,
    publishedAt: instantOf.nullable(),
    publishedBy: z.uuid().nullable(),
  })
  .strict();

export type CardLine = z.infer<typeof cardRow>;

const CARD = sql`c.id, c.version, c.role, c.city, c.difficulty, c.level, c.valid_from as "validFrom",
  c.valid_to as "validTo", c.rates, c.state, c.made_at as "madeAt", c.made_by as "madeBy",
  c.changed_at as "changedAt", c.published_at as "publishedAt", c.published_by as "publishedBy"`;

export const cardSorts = ['version', 'city', 'validFrom', 'changedAt', 'state'] as const;

export type CardSearch = Cut & {
  readonly sort: (typeof cardSorts)[number] | `-${(typeof cardSorts)[number]}`;
  readonly q?: string | undefined;
  readonly state?: CardState | undefined;
  readonly city?: string | undefined;
};

export const searchCards = (tx: Tx, search: CardSearch): Promise<Page<CardLine>> =>
  pageOf(
    tx,
    {
      columns: CARD,
      from: sql`rate_card c where ${allOf([
        search.q ? has(sql`(c.version || ' ' || c.role || ' ' || c.city)`, search.q) : undefined,
        search.state === undefined ? undefined : sql`c.state = ${search.state}`,
        search.city === undefined ? undefined : sql`c.city = ${search.city}`,
      ])}`,
      order: orderOf(
        search.sort,
        {
          version: sql`c.version`,
          city: sql`c.city`,
          validFrom: sql`c.valid_from`,
          changedAt: sql`c.changed_at`,
          state: sql`c.state`,
        },
        sql`c.id`,
      ),
    },
    search,
    cardRow,
  );

export const findCard = (tx: Tx, id: string): Promise<CardLine | undefined> =>
  maybeOne(tx, sql`select ${CARD} from rate_card c where c.id = ${id}`, cardRow);

/** A card as the nouns know it. */
export const rateCardFrom = ({
  version,
  role,
  city,
  difficulty,
  level,
  validFrom,
  validTo,
  rates,
}: CardLine): RateCard => ({
  ...rates,
  version,
  role,
  city,
  difficulty,
  level,
  validFrom,
  validTo,
});

/** The published cards that hold on some day of a stretch, or have since `from`. */
export const publishedCards = async (tx: Tx, upTo: ChinaDay): Promise<readonly RateCard[]> =>
  (await publishedCardLines(tx, upTo)).map(rateCardFrom);

/** The same with their ids, as they are written down. */
export const publishedCardLines = (tx: Tx, upTo: ChinaDay): Promise<readonly CardLine[]> =>
  all(
    tx,
    sql`select ${CARD} from rate_card c where c.state = 'published' and c.valid_from <= ${upTo} order by c.version`,
    cardRow,
  );

export type CardRefusal =
  | 'card-version-taken'
  | 'card-not-draft'
  | 'card-not-published'
  | 'card-not-tried'
  | 'card-faulty'
  | 'card-settled'
  | 'card-end-malformed'
  | 'not-found';
export type RefusedCard = { readonly kind: CardRefusal; readonly faults?: readonly RateCardFault[] };

/** Writes a draft down. */
export async function draftCard(
  { database, ids, clock, audit }: PayParts,
  who: string | undefined,
  card: RateCard,
): Promise<Result<CardLine, RefusedCard>> {
  const id = ids.next();
  try {
    return await database.transaction(async (tx) => {
      const at = clock.now();
      const { version, role, city, difficulty, level, validFrom, validTo, ...rates } = card;
      await run(
        tx,
        sql`
          insert into rate_card (id, version, role, city, difficulty, level, valid_from, valid_to, rates, state,
            made_at, made_by, changed_at)
          values (${id}, ${version}, ${role}, ${city}, ${difficulty}, ${level}, ${validFrom}, ${validTo},
            ${asJson(ratesSaid(rates))}, 'draft', ${at}, ${who ?? null}, ${at})`,
      );
      await audit(tx, {
        at,
        who,
        what: 'pay.card-drafted',
        subject: { kind: 'rate-card', id },
        details: { version },
      });
      return ok(await kept(tx, id));
    });
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('rate_card_version'))
      return refuse({ kind: 'card-version-taken' });
    throw fault;
  }
}

/** Changes a draft; its trials no longer count. Refused for a card that is published: it has a successor instead. */
export const redraftCard = (
  { database, clock, audit }: PayParts,
  who: string,
  { id, ...card }: Omit<RateCard, 'version'> & { readonly id: string },
): Promise<Result<CardLine, RefusedCard>> =>
  database.transaction(async (tx) => {
    const before = await findCard(tx, id);
    if (!before) return refuse({ kind: 'not-found' });
    if (before.state !== 'draft') return refuse({ kind: 'card-not-draft' });
    const at = clock.now();
    const { role, city, difficulty, level, validFrom, validTo, ...rates } = card;
    await run(
      tx,
      sql`
        update rate_card set role = ${role}, city = ${city}, difficulty = ${difficulty}, level = ${level},
          valid_from = ${validFrom}, valid_to = ${validTo}, rates = ${asJson(ratesSaid(rates))}, changed_at = ${at}
        where id = ${id}`,
    );
    await audit(tx, { at, who, what: 'pay.card-changed', subject: { kind: 'rate-card', id } });
    return ok(await kept(tx, id));
  });

/** Later than any card begins. */
const FOREVER = chinaDayOf('9999-12-31');
const triedRow = z.object({ id: z.uuid() });

/**
 * Publishes a draft. Refused: one that was not tried on past events since it was last changed, and one with a fault
 * among the published cards (overlaps, harder work that pays less, …).
 */
export const publishCard = (
  { database, clock, audit }: PayParts,
  who: string | undefined,
  { id, withoutTrial = false }: { readonly id: string; readonly withoutTrial?: boolean },
): Promise<Result<CardLine, RefusedCard>> =>
  database.transaction(async (tx) => {
    const card = await findCard(tx, id);
    if (!card) return refuse({ kind: 'not-found' });
    if (card.state !== 'draft') return refuse({ kind: 'card-not-draft' });
    const tried = await maybeOne(
      tx,
      sql`
        select id from pay_run where subject_id = ${id} and kind = 'trial' and state = 'done'
          and made_at >= ${new Date(card.changedAt)} order by made_at desc limit 1`,
      triedRow,
    );
    if (!tried && !withoutTrial) return refuse({ kind: 'card-not-tried' });
    const others = await publishedCards(tx, card.validTo ?? FOREVER);
    const faults = rateCardFaults([rateCardFrom(card), ...others]).filter(
      ({ kind, version }) => version === card.version || kind !== 'pays-nothing',
    );
    if (faults.length > 0) return refuse({ kind: 'card-faulty', faults });
    const at = clock.now();
    await run(
      tx,
      sql`
        update rate_card set state = 'published', published_at = ${at}, published_by = ${who ?? null}, changed_at = ${at}
        where id = ${id}`,
    );
    await audit(tx, {
      at,
      who,
      what: 'pay.card-published',
      subject: { kind: 'rate-card', id },
      details: { version: card.version },
    });
    return ok(await kept(tx, id));
  });

const settledRow = z.object({ to_on: z.string().nullable() });

/** Lets a published card end, so that a successor can begin. Refused for days that are settled already. */
export const endCard = (
  { database, clock, audit }: PayParts,
  who: string,
  { id, validTo }: { readonly id: string; readonly validTo: ChinaDay },
): Promise<Result<CardLine, RefusedCard>> =>
  database.transaction(async (tx) => {
    const card = await findCard(tx, id);
    if (!card) return refuse({ kind: 'not-found' });
    if (card.state !== 'published') return refuse({ kind: 'card-not-published' });
    if (validTo < card.validFrom) return refuse({ kind: 'card-end-malformed' });
    const settled = await maybeOne(
      tx,
      sql`select max(to_on) as to_on from pay_period where state <> 'open'`,
      settledRow,
    );
    if (settled?.to_on && validTo < settled.to_on) return refuse({ kind: 'card-settled' });
    const at = clock.now();
    await run(tx, sql`update rate_card set valid_to = ${validTo}, changed_at = ${at} where id = ${id}`);
    await audit(tx, {
      at,
      who,
      what: 'pay.card-ended',
      subject: { kind: 'rate-card', id },
      details: { validTo },
    });
    return ok(await kept(tx, id));
  });

async function kept(tx: Tx, id: string): Promise<CardLine> {
  const row = await findCard(tx, id);
  if (!row) throw new Error('a rate card that was just written is not there');
  return row;
}
