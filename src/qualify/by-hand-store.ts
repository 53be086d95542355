import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { languages, type Language } from '../kernel/words.ts';
import type { Audit } from '../platform/audit.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { maybeOne, run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { allOf, has, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import { answerFrom, byHandStates, type ByHandRequest, type ByHandState } from './by-hand.ts';
import { byHandTerms } from './facts/by-hand-terms.ts';
import { partNames } from './part.ts';
import type { QualifyRefusal } from './words.ts';

export type ByHandParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
};

type Refused = { readonly kind: QualifyRefusal };

const instant = z.date().transform((at) => at.toISOString());
const byHandRow = z.object({
  id: z.uuid(),
  madeAt: instant,
  changedAt: instant,
  language: z.enum(languages),
  parts: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(z.enum(partNames))),
  note: z.string(),
  state: z.enum(byHandStates),
  answer: z.string().nullable(),
  eraseAt: instant,
});
export type ByHandRow = z.infer<typeof byHandRow>;

const BY_HAND = sql`b.id, b.made_at as "madeAt", b.changed_at as "changedAt", b.language, b.parts, b.note, b.state,
  b.answer, b.erase_at as "eraseAt"`;

/** 160 bits, which nobody guesses. */
const CODE_BYTES = 20;
const DAY_MS = 86_400_000;

/** Keeps a request. Answers the code by which the asker comes back; it is kept nowhere. */
export async function askByHand(
  { database, ids, clock, chance }: ByHandParts,
  { parts, note }: ByHandRequest,
  language: Language,
): Promise<string> {
  const code = Buffer.from(chance(CODE_BYTES)).toString('hex');
  const at = clock.now();
  const eraseAt = new Date(at.getTime() + byHandTerms.keptDays * DAY_MS);
  await database.transaction((tx) =>
    run(
      tx,
      sql`insert into by_hand_request (id, code_hash, made_at, changed_at, language, parts, note, state, erase_at)
          values (${ids.next()}, ${hashOf(code)}, ${at}, ${at}, ${language}, ${parts.join(' ')}, ${note}, 'open',
            ${eraseAt})`,
    ),
  );
  return code;
}

/** The request that a code belongs to; undefined for every other text. */
export const byHandByCode = (tx: Tx, code: string): Promise<ByHandRow | undefined> =>
  /^[\da-f]{40}$/u.test(code)
    ? maybeOne(
        tx,
        sql`select ${BY_HAND} from by_hand_request b where b.code_hash = ${hashOf(code)}`,
        byHandRow,
      )
    : Promise.resolve(undefined);

export const byHandSorts = ['at', 'changedAt', 'state'] as const;

export type ByHandSearch = Cut & {
  readonly sort: (typeof byHandSorts)[number] | `-${(typeof byHandSorts)[number]}`;
  readonly q?: string | undefined;
  readonly state?: ByHandState | undefined;
};

export const searchByHand = (tx: Tx, search: ByHandSearch): Promise<Page<ByHandRow>> =>
  pageOf(
    tx,
    {
      columns: BY_HAND,
      from: sql`by_hand_request b where ${allOf([
        search.q ? has(sql`b.note`, search.q) : undefined,
        search.state === undefined ? undefined : sql`b.state = ${search.state}`,
      ])}`,
      order: orderOf(
        search.sort,
        { at: sql`b.made_at`, changedAt: sql`b.changed_at`, state: sql`b.state` },
        sql`b.id`,
      ),
    },
    search,
    byHandRow,
  );

/** Answers a request, once; its asker reads it by their code. */
export async function answerByHand(
  { database, clock, audit }: ByHandParts,
  personId: string,
  { id, words }: { readonly id: string; readonly words: string },
): Promise<Result<ByHandRow, Refused>> {
  const answer = answerFrom(words);
  if (!answer.ok) return answer;
  const at = clock.now();
  return database.transaction(async (tx) => {
    const changed = await run(
      tx,
      sql`update by_hand_request set state = 'answered', answer = ${answer.value}, who = ${personId}, changed_at = ${at}
          where id = ${id} and state = 'open'`,
    );
    const row = await maybeOne(
      tx,
      sql`select ${BY_HAND} from by_hand_request b where b.id = ${id}`,
      byHandRow,
    );
    if (!row) return refuse({ kind: 'not-found' });
    if (changed === 0) return refuse({ kind: 'already-answered' });
    await audit(tx, { at, who: personId, what: 'by-hand.answered', subject: { kind: 'by-hand', id } });
    return ok(row);
  });
}

const hashOf = (code: string): string => createHash('sha256').update(`by-hand ${code}`).digest('base64url');
