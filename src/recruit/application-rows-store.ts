import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf, containing, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import { languages } from '../kernel/words.ts';
import {
  applicationActs,
  phases,
  workTimes,
  type ApplicationAct,
  type Phase,
  type WorkTime,
} from './application.ts';

const instant = z.date().transform((at) => at.toISOString());
/** Made once: to make a shape costs more than to read a row by it. */
const timeList = z.array(z.enum(workTimes));

const applicationRow = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  postingCode: z.string(),
  title: z.string(),
  city: z.string(),
  agencyId: z.uuid(),
  agencyName: z.string(),
  peakId: z.uuid(),
  peakName: z.string(),
  replyDays: z.int(),
  personId: z.uuid(),
  phoneMasked: z.string().nullable(),
  called: z.string().nullable(),
  phase: z.enum(phases),
  steps: z.int(),
  times: z.string().transform((text) => timeList.parse(text.split(' '))),
  language: z.enum(languages),
  appliedAt: instant,
  changedAt: instant,
  promisedOn: z.string().nullable(),
  erasedAt: instant.nullable(),
  /** When they are to be met, if a time is chosen. */
  slotAt: instant.nullable(),
});

export type ApplicationRow = z.infer<typeof applicationRow>;

const APPLICATION = sql`a.id, a.posting_id as "postingId", p.code as "postingCode", p.title, p.city,
  p.agency_id as "agencyId", g.name as "agencyName", p.peak_id as "peakId", k.name as "peakName",
  k.reply_days as "replyDays", a.person_id as "personId",
  case when a.erased_at is null then w.phone_masked end as "phoneMasked",
  (select s.words from application_words s where s.application_id = a.id and s.part = 'called') as called,
  a.phase, a.steps, a.times, a.language, a.applied_at as "appliedAt", a.changed_at as "changedAt",
  cast(a.promised_on as text) as "promisedOn", a.erased_at as "erasedAt",
  (select i.starts_at from interview_slot i where i.application_id = a.id and i.closed_at is null) as "slotAt"`;
const FROM = sql`application a join posting p on p.id = a.posting_id join agency g on g.id = p.agency_id
  join peak k on k.id = p.peak_id join person w on w.id = a.person_id`;

export const applicationSorts = ['appliedAt', 'changedAt', 'promisedOn'] as const;

/** What a list or board is narrowed to. */
export type ApplicationNarrowing = {
  readonly postingId?: string | undefined;
  readonly peakId?: string | undefined;
  readonly agencyId?: string | undefined;
};

export type ApplicationSearch = Cut &
  ApplicationNarrowing & {
    readonly sort: (typeof applicationSorts)[number] | `-${(typeof applicationSorts)[number]}`;
    /** In how they want to be called, the last digits of the phone, the title. */
    readonly q?: string | undefined;
    readonly phase?: Phase | undefined;
  };

const narrowed = (
  { postingId, peakId, agencyId }: ApplicationNarrowing,
  onlyAgency: string | undefined,
): readonly (RawBuilder<unknown> | undefined)[] => [
  onlyAgency === undefined ? undefined : sql`p.agency_id = ${onlyAgency}`,
  postingId === undefined ? undefined : sql`a.posting_id = ${postingId}`,
  peakId === undefined ? undefined : sql`p.peak_id = ${peakId}`,
  agencyId === undefined ? undefined : sql`p.agency_id = ${agencyId}`,
];

/** Applications page by page; only those for an agency's own postings where one is given. */
export const listApplications = (
  tx: Tx,
  search: ApplicationSearch,
  onlyAgency: string | undefined,
): Promise<Page<ApplicationRow>> =>
  pageOf(
    tx,
    {
      columns: APPLICATION,
      from: sql`${FROM} where ${allOf([
        ...narrowed(search, onlyAgency),
        search.phase === undefined ? undefined : sql`a.phase = ${search.phase}`,
        search.q ? searched(search.q) : undefined,
      ])}`,
      order: orderOf(
        search.sort,
        {
          appliedAt: sql`a.applied_at`,
          changedAt: sql`a.changed_at`,
          promisedOn: sql`coalesce(a.promised_on, cast('9999-12-31' as date))`,
        },
        sql`a.id`,
      ),
    },
    search,
    applicationRow,
  );

const searched = (q: string) => sql`(p.title ilike ${containing(q)}
  or (a.erased_at is null and w.phone_masked like ${containing(q)})
  or exists (select 1 from application_words s where s.application_id = a.id and s.part = 'called'
    and s.words ilike ${containing(q)}))`;

const countRow = z.object({ phase: z.enum(phases), count: z.int() });

/** How many there are in each phase. */
export const countPhases = (
  tx: Tx,
  narrowing: ApplicationNarrowing,
  onlyAgency: string | undefined,
): Promise<readonly z.infer<typeof countRow>[]> =>
  all(
    tx,
    sql`select a.phase, cast(count(*) as integer) as count from application a join posting p on p.id = a.posting_id
        where ${allOf(narrowed(narrowing, onlyAgency))} group by a.phase`,
    countRow,
  );

/** One application; undefined when it is not there, or for another agency's posting. */
export const findApplication = (
  tx: Tx,
  id: string,
  onlyAgency: string | undefined,
): Promise<ApplicationRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${APPLICATION} from ${FROM} where ${allOf([sql`a.id = ${id}`, ...narrowed({}, onlyAgency)])}`,
    applicationRow,
  );

/** What somebody applied for, the newest first. */
export const applicationsOf = (tx: Tx, personId: string): Promise<readonly ApplicationRow[]> =>
  all(
    tx,
    sql`select ${APPLICATION} from ${FROM} where a.person_id = ${personId} and a.erased_at is null
        order by a.id desc limit 50`,
    applicationRow,
  );

export const holdApplication = (tx: Tx, id: string): Promise<unknown> =>
  run(tx, sql`select id from application where id = ${id} for update`);

export type NewApplication = {
  readonly id: string;
  readonly postingId: string;
  readonly personId: string;
  readonly submission: string;
  readonly times: readonly WorkTime[];
  readonly language: ApplicationRow['language'];
  readonly at: Date;
  readonly promisedOn: string | null;
  /** Whether a message is wanted when there is news. */
  readonly notice: boolean;
};

export const insertApplication = (tx: Tx, row: NewApplication): Promise<number> =>
  run(
    tx,
    sql`insert into application (id, posting_id, person_id, submission, phase, steps, times, language, applied_at,
          changed_at, promised_on, notice)
        values (${row.id}, ${row.postingId}, ${row.personId}, ${row.submission}, 'applied', 1, ${row.times.join(' ')},
          ${row.language}, ${row.at}, ${row.at}, cast(${row.promisedOn} as date), ${row.notice})`,
  );

export type Moved = {
  readonly id: string;
  readonly phase: Phase;
  readonly at: Date;
  readonly promisedOn: string | null;
  readonly eraseAt: Date | null;
};

export const moveApplication = (tx: Tx, { id, phase, at, promisedOn, eraseAt }: Moved): Promise<number> =>
  run(
    tx,
    sql`update application set phase = ${phase}, steps = steps + 1, changed_at = ${at},
          promised_on = cast(${promisedOn} as date), erase_at = ${eraseAt},
          erased_at = ${phase === 'erased' ? at : null}
        where id = ${id}`,
  );

export type NewEvent = {
  readonly id: string;
  readonly applicationId: string;
  readonly position: number;
  readonly at: Date;
  readonly who: string | null;
  readonly kind: ApplicationAct;
  readonly reason: string | null;
  readonly subjectId: string | null;
};

export const insertEvent = (tx: Tx, row: NewEvent): Promise<number> =>
  run(
    tx,
    sql`insert into application_event (id, application_id, position, at, who, kind, reason, subject_id)
        values (${row.id}, ${row.applicationId}, ${row.position}, ${row.at}, ${row.who}, ${row.kind}, ${row.reason},
          ${row.subjectId})`,
  );

export const wordParts = ['called', 'note', 'wrote', 'message', 'remark'] as const;

export type NewWords = {
  readonly id: string;
  readonly applicationId: string;
  readonly eventId: string;
  readonly part: (typeof wordParts)[number];
  readonly words: string;
};

export const insertWords = (tx: Tx, row: NewWords): Promise<number> =>
  run(
    tx,
    sql`insert into application_words (id, application_id, event_id, part, words)
        values (${row.id}, ${row.applicationId}, ${row.eventId}, ${row.part}, ${row.words})`,
  );

const eventRow = z.object({
  position: z.int(),
  at: instant,
  who: z.uuid().nullable(),
  kind: z.enum(applicationActs),
  reason: z.string().nullable(),
  /** What was written with it, but for how somebody wants to be called. */
  words: z.string().nullable(),
});

export type ApplicationEvent = z.infer<typeof eventRow>;

/** What happened, in order, with what was written as long as it is kept. */
export const eventsOf = (tx: Tx, applicationId: string): Promise<readonly ApplicationEvent[]> =>
  all(
    tx,
    sql`select e.position, e.at, e.who, e.kind, e.reason,
          (select s.words from application_words s where s.event_id = e.id and s.part <> 'called') as words
        from application_event e where e.application_id = ${applicationId} order by e.position`,
    eventRow,
  );

const idRow = z.object({ id: z.uuid() });

/** Applications that are over, and whose words have had their time. */
export const applicationsToErase = (
  tx: Tx,
  now: Date,
  max: number,
): Promise<readonly { readonly id: string }[]> =>
  all(
    tx,
    sql`select a.id from application a where a.erased_at is null and a.erase_at <= ${now}
        order by a.erase_at, a.id limit ${max} for update skip locked`,
    idRow,
  );

export const deleteWords = (tx: Tx, id: string): Promise<number> =>
  run(tx, sql`delete from application_words where application_id = ${id}`);
