import { sql } from 'kysely';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { Tell } from '../platform/outbox.ts';
import type { Confirmations } from '../people/confirmation.ts';
import type { Signature, SignatureProblem } from '../people/signature.ts';
import type { TakeOn } from '../people/taking-on.ts';
import type { Vault } from '../people/vault.ts';
import { afterAct, type AgreementAct, type DeclineReason } from './agreement.ts';
import { findAgreement, keptText, type AgreementLine, type Sight } from './agreement-rows-store.ts';
import { readAgreement, type AgreementText } from './agreement-text.ts';
import type { AgreementRefusal } from './agreement-words.ts';
import { endOfDay } from './offer-check.ts';
import type { RecruitRefusal } from './words.ts';

export type AgreementParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
  readonly tell: Tell;
  readonly confirmations: Confirmations<Tx>;
  readonly vault: Vault<Tx>;
  readonly takeOn: TakeOn<Tx>;
  /** Writes down a signature, as the vault will look for it. */
  readonly sign: (
    tx: Tx,
    audit: Audit,
    wish: { readonly signature: Omit<Signature, 'withdrawnAt'>; readonly by: string | undefined },
  ) => Promise<Result<{ readonly isNew: boolean }, SignatureProblem>>;
};

export type AgreementRefused = {
  readonly kind: AgreementRefusal | RecruitRefusal;
  readonly waitSeconds?: number;
};

/** Takes an agreement back before both have signed it. */
export const withdrawAgreement = (
  parts: AgreementParts,
  caller: Caller,
  id: string,
): Promise<Result<AgreementLine, AgreementRefused>> =>
  acted(parts, { id, onlyAgency: onlyAgencyOf(caller) }, { act: 'withdraw', who: caller.personId });

/** Says no to an agreement, with a reason and what the person wants to add to it. */
export const declineAgreement = (
  parts: AgreementParts,
  { personId }: Caller,
  { id, reason, note }: { readonly id: string; readonly reason: DeclineReason; readonly note: string },
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, { id, onlyPerson: personId });
    if (!before) return refuse({ kind: 'not-found' });
    const done = await act(tx, parts, before, { act: 'decline', who: personId, reason });
    if (done.ok && note !== '')
      await run(
        tx,
        sql`insert into agreement_note (agreement_id, words, made_at) values (${id}, ${note}, ${parts.clock.now()})`,
      );
    return done;
  });

/**
 * Writes down that work under an agreement is over: from that day the retention of what was kept for it runs. Refused
 * before it began to hold.
 */
export const endAgreement = (
  parts: AgreementParts,
  caller: Caller,
  { id, on }: { readonly id: string; readonly on: string },
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, { id, onlyAgency: onlyAgencyOf(caller) });
    if (!before) return refuse({ kind: 'not-found' });
    const done = await act(tx, parts, before, { act: 'end', who: caller.personId, endedOn: on });
    if (!done.ok) return done;
    const ended = await parts.vault.end(tx, {
      subjectId: before.personId,
      purposes: ['agreement', 'pay', 'tax', 'emergency'],
      endedAt: endOfDay(on),
      by: caller.personId,
    });
    if (!ended.ok) throw new Error(`nothing ends on such a day: ${ended.problem.kind}`);
    return done;
  });

const acted = (
  parts: AgreementParts,
  wish: Sight & { readonly id: string },
  doing: Doing,
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, wish);
    return before ? act(tx, parts, before, doing) : refuse({ kind: 'not-found' });
  });

/** The agreement, which nobody else changes until the transaction ends. */
export async function held(
  tx: Tx,
  { clock }: Pick<AgreementParts, 'clock'>,
  { id, ...sight }: Sight & { readonly id: string },
): Promise<AgreementLine | undefined> {
  await run(tx, sql`select id from agreement where id = ${id} for update`);
  return findAgreement(tx, { id, at: clock.now(), ...sight });
}

/** The text of an agreement. Refused: one that does not have its fingerprint any more. */
export async function textOf(tx: Tx, id: string): Promise<Result<AgreementText, AgreementRefused>> {
  const kept = await keptText(tx, id);
  return kept ? readAgreement(kept.whole, kept.fingerprint) : refuse({ kind: 'not-found' });
}

type Doing = {
  readonly act: AgreementAct;
  readonly who: string;
  readonly reason?: string;
  readonly endedOn?: string;
};

/** Does one act to a held agreement: appends it, and keeps what phase it comes to. */
export async function act(
  tx: Tx,
  parts: Pick<AgreementParts, 'clock' | 'ids' | 'audit'>,
  { id, phase }: Pick<AgreementLine, 'id' | 'phase'>,
  { act: doing, who, reason, endedOn }: Doing,
): Promise<Result<AgreementLine, AgreementRefused>> {
  const next = afterAct(phase, doing);
  if (!next.ok) return next;
  const at = parts.clock.now();
  await run(
    tx,
    sql`update agreement set phase = ${next.value}, changed_at = ${at}, ended_on = ${endedOn ?? null} where id = ${id}`,
  );
  await run(
    tx,
    sql`insert into agreement_act (id, agreement_id, position, act, who, reason, at)
        values (${parts.ids.next()}, ${id},
          (select count(*) + 1 from agreement_act a where a.agreement_id = ${id}), ${doing}, ${who}, ${reason ?? null},
          ${at})`,
  );
  await audited(tx, parts, {
    id,
    by: who,
    what: `agreement.${WRITTEN_AS[doing]}`,
    details: reason === undefined ? {} : { reason },
  });
  const line = await findAgreement(tx, { id, at });
  return line ? ok(line) : refuse({ kind: 'not-found' });
}

const WRITTEN_AS: { readonly [each in AgreementAct]: string } = {
  'sign-for-operator': 'signed-for-operator',
  'sign-as-worker': 'signed',
  decline: 'declined',
  withdraw: 'withdrawn',
  lapse: 'lapsed',
  replace: 'replaced',
  end: 'ended',
};

export const audited = (
  tx: Tx,
  { audit, clock }: Pick<AgreementParts, 'audit' | 'clock'>,
  {
    id,
    by,
    what,
    details,
  }: {
    readonly id: string;
    readonly by: string | undefined;
    readonly what: string;
    readonly details: { readonly [name: string]: string };
  },
): Promise<void> =>
  audit(tx, { at: clock.now(), who: by, what, subject: { kind: 'agreement', id }, details });
