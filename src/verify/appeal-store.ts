import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Language } from '../kernel/words.ts';
import type { Audit } from '../platform/audit.ts';
import type { Caller } from '../platform/caller.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { messageFrom, stateAfter, type AnswerKind, type Appeal, type AppealAct } from './appeal.ts';
import {
  eventsOf,
  findAppeal,
  findByCode,
  holdAppeal,
  insertAppeal,
  insertEvent,
  insertWords,
  moveAppeal,
  type AppealRow,
} from './appeal-rows-store.ts';
import type { AppealRefusal } from './appeal-words.ts';
import { appealRetention } from './facts/appeal-terms.ts';
import type { FoundAt, Verdict } from './verdict.ts';

export type AppealParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
};

type Refused = { readonly kind: AppealRefusal };

const DAY_MS = 86_400_000;
/** 160 bits, which nobody guesses. */
const CODE_BYTES = 20;
/** Without letters that are taken for others when an address is read out. */
const CODE_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** An appeal with the verdict that the house itself comes to on the text as it is kept. */
export type Filed = {
  readonly appeal: Appeal;
  readonly verdict: Verdict;
  readonly foundAt: FoundAt | undefined;
  readonly language: Language;
};

/** Keeps an appeal. Answers the code by which the objector comes back; it is kept nowhere. */
export async function fileAppeal(
  { database, ids, clock, chance, audit }: AppealParts,
  { appeal, verdict, foundAt, language }: Filed,
): Promise<string> {
  const code = codeFrom(chance(CODE_BYTES));
  const at = clock.now();
  const id = ids.next();
  const eventId = ids.next();
  await database.transaction(async (tx) => {
    await insertAppeal(tx, {
      id,
      codeHash: hashOf(code),
      at,
      language,
      grade: verdict.grade,
      stage: verdict.stage,
      foundAt: foundAt ?? null,
      rules: [...new Set(verdict.findings.map(({ rule }) => rule))].join(' '),
      rule: appeal.rule ?? null,
      proofKind: appeal.proofKind,
      eraseAt: new Date(at.getTime() + appealRetention.days * DAY_MS),
    });
    await insertEvent(tx, { id: eventId, appealId: id, position: 1, at, who: null, kind: 'filed' });
    for (const part of ['posting', 'why', 'proof'] as const)
      await insertWords(tx, { id: ids.next(), eventId, appealId: id, part, words: appeal[part] });
    await audit(tx, {
      at,
      who: undefined,
      what: 'appeal.filed',
      subject: { kind: 'appeal', id },
      details: { rule: appeal.rule ?? null, grade: verdict.grade },
    });
  });
  return code;
}

/** The appeal that a code belongs to; undefined for every other text. */
export const appealByCode = (tx: Tx, code: string): Promise<AppealRow | undefined> =>
  /^[0-9a-z]{32}$/u.test(code) ? findByCode(tx, hashOf(code)) : Promise.resolve(undefined);

/** What the objector adds to an appeal that is not decided yet. */
export async function addToAppeal(
  parts: AppealParts,
  id: string,
  typed: string,
): Promise<Result<AppealRow, Refused>> {
  const message = messageFrom(typed);
  if (!message.ok) return message;
  return stepped(parts, { id, act: 'added', message: message.value, who: null, seen: undefined });
}

/** What the house answers. Refused when something happened since the last step that was seen. */
export async function answerAppeal(
  parts: AppealParts,
  caller: Caller,
  {
    id,
    kind,
    words,
    seen,
  }: { readonly id: string; readonly kind: AnswerKind; readonly words: string; readonly seen: number },
): Promise<Result<AppealRow, Refused>> {
  const message = messageFrom(words);
  if (!message.ok) return message;
  return stepped(parts, { id, act: kind, message: message.value, who: caller.personId, seen });
}

type Step = {
  readonly id: string;
  readonly act: Exclude<AppealAct, 'filed' | 'words-erased'>;
  readonly message: string;
  readonly who: string | null;
  readonly seen: number | undefined;
};

const stepped = (
  { database, ids, clock, audit }: AppealParts,
  { id, act, message, who, seen }: Step,
): Promise<Result<AppealRow, Refused>> =>
  database.transaction(async (tx) => {
    await holdAppeal(tx, id);
    const before = await findAppeal(tx, id);
    if (!before) return refuse({ kind: 'not-found' });
    if (before.erasedAt !== null) return refuse({ kind: 'words-erased' });
    if (seen !== undefined && before.steps !== seen) return refuse({ kind: 'changed-meanwhile' });
    const state = stateAfter(before.state, act);
    if (!state.ok) return state;

    const at = clock.now();
    const eventId = ids.next();
    await insertEvent(tx, { id: eventId, appealId: id, position: before.steps + 1, at, who, kind: act });
    await insertWords(tx, { id: ids.next(), eventId, appealId: id, part: 'message', words: message });
    await moveAppeal(tx, { id, state: state.value, at });
    await audit(tx, {
      at,
      who: who ?? undefined,
      what: `appeal.${act}`,
      subject: { kind: 'appeal', id },
      details: { rule: before.rule, state: state.value },
    });
    return ok(await kept(tx, id));
  });

/** An appeal and everything that happened to it. */
export async function historyOf(tx: Tx, appeal: AppealRow) {
  return { ...appeal, events: await eventsOf(tx, appeal.id) };
}

async function kept(tx: Tx, id: string): Promise<AppealRow> {
  const row = await findAppeal(tx, id);
  if (!row) throw new Error('an appeal that was just written is not there');
  return row;
}

const hashOf = (code: string): string => createHash('sha256').update(`appeal ${code}`).digest('base64url');

/** Five bits a sign. */
function codeFrom(bytes: Uint8Array): string {
  let [held, bits, code] = [0, 0, ''];
  for (const byte of bytes) {
    held = held * 256 + byte;
    for (bits += 8; bits >= 5; bits -= 5) {
      const sign = Math.floor(held / 2 ** (bits - 5));
      code += CODE_SIGNS.charAt(sign);
      held -= sign * 2 ** (bits - 5);
    }
  }
  return code;
}
