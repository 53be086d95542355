import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { all, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { difficulties } from '../terms/rate-card.ts';
import { relations, type Relation } from '../terms/relation.ts';
import { fenOf, instantOf, type PayParts } from './books-store.ts';
import { day } from './fields.ts';
import { incomeKindsOf, type PayeeTerms, type StandingDeductions } from './payee.ts';
import { cycleOf } from './period.ts';
import type { Payee } from './settlement.ts';

const payeeRow = z
  .object({
    id: z.uuid(),
    code: z.string(),
    workerId: z.uuid(),
    payer: z.string(),
    relation: z.enum(relations),
    incomeKind: z.enum(incomeKinds),
    madeAt: instantOf,
    endedOn: z.string().nullable(),
    role: z.string().nullable(),
    city: z.string().nullable(),
    difficulty: z.enum(difficulties).nullable(),
    level: z.int().nullable(),
  })
  .strict();

export type PayeeLine = z.infer<typeof payeeRow>;

const PAYEE = sql`p.id, p.code, p.worker_id as "workerId", p.payer, p.relation, p.income_kind as "incomeKind",
  p.made_at as "madeAt", p.ended_on as "endedOn", t.role, t.city, t.difficulty, t.level`;
/** A payee with the terms they have now, or last had. */
const PAYEES = sql`payee p left join payee_terms t on t.payee_id = p.id
  and t.valid_from = (select max(l.valid_from) from payee_terms l where l.payee_id = p.id)`;

export const payeeSorts = ['code', 'at', 'relation', 'city'] as const;

export type PayeeSearch = Cut & {
  readonly sort: (typeof payeeSorts)[number] | `-${(typeof payeeSorts)[number]}`;
  readonly q?: string | undefined;
  readonly relation?: Relation | undefined;
  readonly workerId?: string | undefined;
};

export const searchPayees = (tx: Tx, search: PayeeSearch): Promise<Page<PayeeLine>> =>
  pageOf(
    tx,
    {
      columns: PAYEE,
      from: sql`${PAYEES} where ${allOf([
        search.q ? has(sql`p.code`, search.q) : undefined,
        search.relation === undefined ? undefined : sql`p.relation = ${search.relation}`,
        search.workerId === undefined ? undefined : sql`p.worker_id = ${search.workerId}`,
      ])}`,
      order: orderOf(
        search.sort,
        {
          code: sql`p.code`,
          at: sql`p.made_at`,
          relation: sql`p.relation`,
          city: sql`coalesce(t.city, '')`,
        },
        sql`p.id`,
      ),
    },
    search,
    payeeRow,
  );

export const findPayee = (tx: Tx, id: string): Promise<PayeeLine | undefined> =>
  maybeOne(tx, sql`select ${PAYEE} from ${PAYEES} where p.id = ${id}`, payeeRow);

const termsRow = z.object({
  payeeId: z.uuid(),
  validFrom: day,
  role: z.string(),
  city: z.string(),
  difficulty: z.enum(difficulties),
  level: z.int(),
});

/** The terms of payees, in order of time. */
export const termsOf = (tx: Tx, payeeIds: readonly string[]) =>
  all(
    tx,
    sql`
      select payee_id as "payeeId", valid_from as "validFrom", role, city, difficulty, level
      from payee_terms where payee_id = any(${payeeIds}) order by payee_id, valid_from`,
    termsRow,
  );

const deductionRow = z.object({
  payeeId: z.uuid(),
  validFrom: day,
  socialInsurance: fenOf,
  housingFund: fenOf,
  courtOrder: fenOf,
  additional: fenOf,
});

/** What comes off payees' pay each month, in order of time. */
export const deductionsOf = (tx: Tx, payeeIds: readonly string[]) =>
  all(
    tx,
    sql`
      select payee_id as "payeeId", valid_from as "validFrom", cast(social_insurance as text) as "socialInsurance",
        cast(housing_fund as text) as "housingFund", cast(court_order as text) as "courtOrder",
        cast(additional as text) as additional
      from payee_deduction where payee_id = any(${payeeIds}) order by payee_id, valid_from`,
    deductionRow,
  );

export type NewPayee = Omit<Payee, 'id' | 'incomeKind'> & {
  readonly incomeKind?: Payee['incomeKind'] | undefined;
  readonly terms: PayeeTerms;
};

export type PayeeRefusal = 'payee-code-taken' | 'income-kind-unfit' | 'not-found' | 'terms-settled';
type Refused = { readonly kind: PayeeRefusal };

/** Makes a payee with their first terms. Refused: a code that another has, a kind of income the relation cannot have. */
export async function addPayee(
  parts: PayParts,
  who: string | undefined,
  payee: NewPayee,
): Promise<Result<PayeeLine, Refused>> {
  try {
    return await parts.database.transaction((tx) => insertPayee(tx, parts, who, payee));
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('payee_code'))
      return refuse({ kind: 'payee-code-taken' });
    throw fault;
  }
}

/** The same within a transaction of the caller's; a code that another has is thrown. */
export async function insertPayee(
  tx: Tx,
  { ids, clock, audit }: Pick<PayParts, 'ids' | 'clock' | 'audit'>,
  who: string | undefined,
  { terms, ...payee }: NewPayee,
): Promise<Result<PayeeLine, Refused>> {
  const [usual] = incomeKindsOf[payee.relation];
  const incomeKind = payee.incomeKind ?? usual;
  if (!incomeKindsOf[payee.relation].includes(incomeKind)) return refuse({ kind: 'income-kind-unfit' });
  const id = ids.next();
  const at = clock.now();
  await run(
    tx,
    sql`
      insert into payee (id, code, worker_id, payer, relation, income_kind, cycle, made_at)
      values (${id}, ${payee.code}, ${payee.workerId}, ${payee.payer}, ${payee.relation}, ${incomeKind},
        ${cycleOf(payee.relation)}, ${at})`,
  );
  await putTerms(tx, id, terms, at);
  await audit(tx, {
    at,
    who,
    what: 'pay.payee-made',
    subject: { kind: 'payee', id },
    details: { relation: payee.relation },
  });
  return ok(await kept(tx, id));
}

const lastSettled = z.object({ to_on: z.string().nullable() });

/** New terms from a day on. Refused for days that a review or closing has settled already. */
export const changeTerms = (
  { database, clock, audit }: PayParts,
  who: string,
  { payeeId, ...terms }: PayeeTerms & { readonly payeeId: string },
): Promise<Result<PayeeLine, Refused>> =>
  database.transaction(async (tx) => {
    const payee = await findPayee(tx, payeeId);
    if (!payee) return refuse({ kind: 'not-found' });
    const settled = await one(
      tx,
      sql`
        select max(d.to_on) as to_on from pay_period d
        where d.cycle = ${cycleOf(payee.relation)} and d.payer = ${payee.payer} and d.state <> 'open'`,
      lastSettled,
    );
    if (settled.to_on !== null && terms.validFrom <= settled.to_on) return refuse({ kind: 'terms-settled' });
    const at = clock.now();
    await putTerms(tx, payeeId, terms, at);
    await audit(tx, {
      at,
      who,
      what: 'pay.terms-changed',
      subject: { kind: 'payee', id: payeeId },
      details: { from: terms.validFrom, level: terms.level },
    });
    return ok(await kept(tx, payeeId));
  });

/** What comes off from a day on; zeros end it. */
export const changeDeductions = (
  { database, clock, audit }: PayParts,
  who: string,
  {
    payeeId,
    validFrom,
    ...standing
  }: StandingDeductions & { readonly payeeId: string; readonly validFrom: string },
): Promise<Result<PayeeLine, Refused>> =>
  database.transaction(async (tx) => {
    const payee = await findPayee(tx, payeeId);
    if (!payee) return refuse({ kind: 'not-found' });
    if (payee.incomeKind !== 'wages') return refuse({ kind: 'income-kind-unfit' });
    const at = clock.now();
    await run(
      tx,
      sql`
        insert into payee_deduction
          (payee_id, valid_from, social_insurance, housing_fund, court_order, additional, made_at)
        values (${payeeId}, ${validFrom}, ${standing.socialInsurance}, ${standing.housingFund},
          ${standing.courtOrder}, ${standing.additional}, ${at})
        on conflict on constraint payee_deduction_pkey do update set social_insurance = excluded.social_insurance,
          housing_fund = excluded.housing_fund, court_order = excluded.court_order, additional = excluded.additional,
          made_at = excluded.made_at`,
    );
    await audit(tx, {
      at,
      who,
      what: 'pay.deductions-changed',
      subject: { kind: 'payee', id: payeeId },
      details: { from: validFrom },
    });
    return ok(payee);
  });

const putTerms = (tx: Tx, payeeId: string, terms: PayeeTerms, at: Date): Promise<number> =>
  run(
    tx,
    sql`
      insert into payee_terms (payee_id, valid_from, role, city, difficulty, level, made_at)
      values (${payeeId}, ${terms.validFrom}, ${terms.role}, ${terms.city}, ${terms.difficulty}, ${terms.level}, ${at})
      on conflict on constraint payee_terms_pkey do update set role = excluded.role, city = excluded.city,
        difficulty = excluded.difficulty, level = excluded.level, made_at = excluded.made_at`,
  );

async function kept(tx: Tx, id: string): Promise<PayeeLine> {
  const row = await findPayee(tx, id);
  if (!row) throw new Error('a payee that was just written is not there');
  return row;
}
