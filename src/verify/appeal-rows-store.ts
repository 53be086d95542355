import { sql } from 'kysely';
import { z } from 'zod';
import { languages, type Language } from '../kernel/words.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { appealActs, appealStates, proofKinds, type AppealAct, type AppealState } from './appeal.ts';
import { places, stages } from './rule.ts';
import { grades } from './verdict.ts';

const instant = z.date().transform((at) => at.toISOString());
const names = z.string().transform((text) => text.split(' ').filter((name) => name !== ''));

const appealRow = z.object({
  id: z.uuid(),
  madeAt: instant,
  changedAt: instant,
  language: z.enum(languages),
  grade: z.enum(grades),
  stage: z.enum(stages),
  foundAt: z.enum(places).nullable(),
  rules: names,
  rule: z.string().nullable(),
  proofKind: z.enum(proofKinds),
  state: z.enum(appealStates),
  eraseAt: instant,
  erasedAt: instant.nullable(),
  /** How many things happened to it. */
  steps: z.int(),
});

export type AppealRow = z.infer<typeof appealRow>;

const APPEAL = sql`a.id, a.made_at as "madeAt", a.changed_at as "changedAt", a.language, a.grade, a.stage,
  a.found_at as "foundAt", a.rules, a.rule, a.proof_kind as "proofKind", a.state, a.erase_at as "eraseAt",
  a.erased_at as "erasedAt",
  (select cast(count(*) as integer) from appeal_event e where e.appeal_id = a.id) as steps`;

export const appealSorts = ['at', 'changedAt', 'state', 'rule'] as const;

export type AppealSearch = Cut & {
  readonly sort: (typeof appealSorts)[number] | `-${(typeof appealSorts)[number]}`;
  /** In anything that was written. */
  readonly q?: string | undefined;
  readonly state?: AppealState | undefined;
  readonly rule?: string | undefined;
};

export const searchAppeals = (tx: Tx, search: AppealSearch): Promise<Page<AppealRow>> =>
  pageOf(
    tx,
    {
      columns: APPEAL,
      from: sql`appeal a where ${conditionsOf(search)}`,
      order: orderOf(
        search.sort,
        {
          at: sql`a.made_at`,
          changedAt: sql`a.changed_at`,
          state: sql`a.state`,
          rule: sql`coalesce(a.rule, '')`,
        },
        sql`a.id`,
      ),
    },
    search,
    appealRow,
  );

const conditionsOf = ({ q, state, rule }: AppealSearch) =>
  allOf([
    q
      ? sql`exists (select 1 from appeal_words w where w.appeal_id = a.id and ${has(sql`w.words`, q)})`
      : undefined,
    state === undefined ? undefined : sql`a.state = ${state}`,
    rule === undefined ? undefined : sql`a.rule = ${rule}`,
  ]);

export const findAppeal = (tx: Tx, id: string): Promise<AppealRow | undefined> =>
  maybeOne(tx, sql`select ${APPEAL} from appeal a where a.id = ${id}`, appealRow);

export const findByCode = (tx: Tx, codeHash: string): Promise<AppealRow | undefined> =>
  maybeOne(tx, sql`select ${APPEAL} from appeal a where a.code_hash = ${codeHash}`, appealRow);

export const holdAppeal = (tx: Tx, id: string): Promise<unknown> =>
  run(tx, sql`select id from appeal where id = ${id} for update`);

export type NewAppeal = Pick<AppealRow, 'id' | 'grade' | 'stage' | 'foundAt' | 'rule' | 'proofKind'> & {
  readonly codeHash: string;
  readonly at: Date;
  readonly language: Language;
  readonly rules: string;
  readonly eraseAt: Date;
};

export const insertAppeal = (tx: Tx, row: NewAppeal): Promise<number> =>
  run(
    tx,
    sql`insert into appeal (id, code_hash, made_at, changed_at, language, grade, stage, found_at, rules, rule,
          proof_kind, state, erase_at)
        values (${row.id}, ${row.codeHash}, ${row.at}, ${row.at}, ${row.language}, ${row.grade}, ${row.stage},
          ${row.foundAt}, ${row.rules}, ${row.rule}, ${row.proofKind}, 'open', ${row.eraseAt})`,
  );

export const moveAppeal = (
  tx: Tx,
  { id, state, at }: { readonly id: string; readonly state: AppealState; readonly at: Date },
): Promise<number> => run(tx, sql`update appeal set state = ${state}, changed_at = ${at} where id = ${id}`);

export type NewEvent = {
  readonly id: string;
  readonly appealId: string;
  readonly position: number;
  readonly at: Date;
  readonly who: string | null;
  readonly kind: AppealAct;
};

export const insertEvent = (tx: Tx, row: NewEvent): Promise<number> =>
  run(
    tx,
    sql`insert into appeal_event (id, appeal_id, position, at, who, kind)
        values (${row.id}, ${row.appealId}, ${row.position}, ${row.at}, ${row.who}, ${row.kind})`,
  );

export type NewWords = {
  readonly id: string;
  readonly eventId: string;
  readonly appealId: string;
  readonly part: 'posting' | 'why' | 'proof' | 'message';
  readonly words: string;
};

export const insertWords = (tx: Tx, row: NewWords): Promise<number> =>
  run(
    tx,
    sql`insert into appeal_words (id, event_id, appeal_id, part, words)
        values (${row.id}, ${row.eventId}, ${row.appealId}, ${row.part}, ${row.words})`,
  );

const eventRow = z.object({
  position: z.int(),
  at: instant,
  who: z.uuid().nullable(),
  kind: z.enum(appealActs),
  posting: z.string().nullable(),
  why: z.string().nullable(),
  proof: z.string().nullable(),
  message: z.string().nullable(),
});

export type AppealEvent = z.infer<typeof eventRow>;

const wordsIn = (part: NewWords['part']) =>
  sql`(select w.words from appeal_words w where w.event_id = e.id and w.part = ${part}) as ${sql.ref(part)}`;

/** What happened, in order, with what was written as long as it is kept. */
export const eventsOf = (tx: Tx, appealId: string): Promise<readonly AppealEvent[]> =>
  all(
    tx,
    sql`select e.position, e.at, e.who, e.kind, ${wordsIn('posting')}, ${wordsIn('why')}, ${wordsIn('proof')},
          ${wordsIn('message')}
        from appeal_event e where e.appeal_id = ${appealId} order by e.position`,
    eventRow,
  );

const missRow = z.object({
  id: z.uuid(),
  rule: z.string().nullable(),
  stage: z.enum(stages),
  foundAt: z.enum(places).nullable(),
  upheldAt: instant,
  eraseAt: instant,
  posting: z.string().nullable(),
  reason: z.string().nullable(),
});

/** An upheld appeal. Once its words are erased the case stays, with its rule and its days, and without them. */
export type MissRow = z.infer<typeof missRow>;

export const missSorts = ['upheldAt', 'rule'] as const;

export type MissSearch = Cut & {
  readonly sort: (typeof missSorts)[number] | `-${(typeof missSorts)[number]}`;
  readonly q?: string | undefined;
  readonly rule?: string | undefined;
  /** Only those whose words are still there. */
  readonly hasWords?: boolean;
};

export const searchMisses = (tx: Tx, search: MissSearch): Promise<Page<MissRow>> =>
  pageOf(
    tx,
    {
      columns: sql`a.id, a.rule, a.stage, a.found_at as "foundAt", e.at as "upheldAt", a.erase_at as "eraseAt",
        p.words as posting, m.words as reason`,
      from: sql`appeal a
        join appeal_event e on e.appeal_id = a.id and e.position =
          (select max(n.position) from appeal_event n where n.appeal_id = a.id and n.kind = 'upheld')
        left join appeal_words p on p.appeal_id = a.id and p.part = 'posting'
        left join appeal_words m on m.event_id = e.id and m.part = 'message'
        where ${allOf([
          sql`a.state = 'upheld'`,
          search.q ? has(sql`p.words`, search.q) : undefined,
          search.rule === undefined ? undefined : sql`a.rule = ${search.rule}`,
          search.hasWords === true ? sql`a.erased_at is null` : undefined,
        ])}`,
      order: orderOf(search.sort, { upheldAt: sql`e.at`, rule: sql`coalesce(a.rule, '')` }, sql`a.id`),
    },
    search,
    missRow,
  );

const idRow = z.object({ id: z.uuid(), steps: z.int() });

/** Appeals whose words have had their time. */
export const appealsToErase = (tx: Tx, now: Date, max: number) =>
  all(
    tx,
    sql`select a.id, (select cast(count(*) as integer) from appeal_event e where e.appeal_id = a.id) as steps
        from appeal a where a.erased_at is null and a.erase_at <= ${now} order by a.erase_at, a.id limit ${max}
        for update`,
    idRow,
  );

export async function eraseWords(tx: Tx, id: string, at: Date): Promise<void> {
  await run(tx, sql`delete from appeal_words where appeal_id = ${id}`);
  await run(tx, sql`update appeal set erased_at = ${at} where id = ${id}`);
}
