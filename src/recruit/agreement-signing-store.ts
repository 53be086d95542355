import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Language } from '../kernel/words.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { one, run, type Tx } from '../platform/database/database.ts';
import { maskPersonal } from '../people/personal.ts';
import { afterAct, maySignFor, signedNameIn, type Side } from './agreement.ts';
import { agreementCodeWords } from './agreement-words.ts';
import { findAgreement, signaturesUnder, type AgreementLine, type Sight } from './agreement-rows-store.ts';
import { act, held, textOf, type AgreementParts, type AgreementRefused } from './agreement-store.ts';
import { recordFingerprint, type AgreementText, type SignedRecord } from './agreement-text.ts';
import { askForNotice } from './notice-store.ts';
import { phaseAfter, phases } from './application.ts';

export type SigningWish = {
  readonly id: string;
  /** Of the text that the signer read: what was changed meanwhile is not signed. */
  readonly fingerprint: string;
  readonly name: string;
  /** The operator's side may sign several under one code, within minutes; then it is left out. */
  readonly code?: string | undefined;
  readonly language: Language;
};

/** What a code is for: one agreement, or what somebody signs for the operator in one go. */
const subjectOf = (side: Side, id: string): string =>
  side === 'worker' ? `agreement ${id}` : 'agreements for the operator';

/** Sends the code that confirms a signature. Refused: what one may not sign, and a phone that is not one's own. */
export async function sendSigningCode(
  { database, clock, confirmations }: Pick<AgreementParts, 'database' | 'clock' | 'confirmations'>,
  { personId, ...rest }: Caller,
  wish: {
    readonly id: string;
    readonly side: Side;
    readonly phone: string;
    readonly client: string;
    readonly language: Language;
  },
): Promise<Result<undefined, AgreementRefused>> {
  const { id, side, ...where } = wish;
  const sight: Sight =
    side === 'worker' ? { onlyPerson: personId } : { onlyAgency: onlyAgencyOf({ personId, ...rest }) };
  const line = await findAgreement(database.reader, { id, at: clock.now(), ...sight });
  if (!line) return refuse({ kind: 'not-found' });
  const about = agreementCodeWords[side](line.number);
  return confirmations.send({ personId, subject: subjectOf(side, id), about, ...where });
}

/** Signs for the operator. Refused: whoever has no such authority, another text than was read, a code that is not right. */
export const signForOperator = (
  parts: AgreementParts,
  caller: Caller,
  wish: SigningWish,
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, { id: wish.id, onlyAgency: onlyAgencyOf(caller) });
    if (!before || !maySignFor(before.relation, caller.roles)) return refuse({ kind: 'not-found' });
    const done = await signed(tx, parts, caller, { ...wish, side: 'operator', before });
    const { applicationId, personId } = before;
    if (done.ok) await askForNotice(tx, parts, { id: applicationId, personId });
    return done;
  });

/**
 * Signs as the worker, the last act that an agreement needs: the signature is written down for the vault, the name goes
 * into it, the application is agreed, the person becomes an agent, and pay is told. All of it or nothing; doing it
 * twice is doing it once.
 */
export const signAsWorker = (
  parts: AgreementParts,
  caller: Caller,
  wish: SigningWish,
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, { id: wish.id, onlyPerson: caller.personId });
    if (!before) return refuse({ kind: 'not-found' });
    return signed(tx, parts, caller, { ...wish, side: 'worker', before });
  });

type Signing = SigningWish & { readonly side: Side; readonly before: AgreementLine };

async function signed(
  tx: Tx,
  parts: AgreementParts,
  { personId }: Caller,
  { side, before, fingerprint, name: typed, code, language, id }: Signing,
): Promise<Result<AgreementLine, AgreementRefused>> {
  const mine = (await signaturesUnder(tx, id)).find((each) => each.side === side);
  if (mine) return mine.personId === personId ? ok(before) : refuse({ kind: 'act-not-possible' });
  const text = await textOf(tx, id);
  if (!text.ok) return text;
  if (before.fingerprint !== fingerprint) return refuse({ kind: 'agreement-differs' });
  const name = signedNameIn(typed);
  if (name === undefined) return refuse({ kind: 'name-malformed' });
  if (side === 'worker' && code === undefined) return refuse({ kind: 'code-refused' });
  // Whether the act has a place is asked before a code is used up.
  const doing = side === 'worker' ? 'sign-as-worker' : 'sign-for-operator';
  const possible = afterAct(before.phase, doing);
  if (!possible.ok) return possible;
  const agreeing = side === 'worker' ? await agreeingTo(tx, before) : ok(undefined);
  if (!agreeing.ok) return agreeing;
  const used = await parts.confirmations.use(tx, { personId, subject: subjectOf(side, id), code });
  if (!used.ok) return used;
  const done = await act(tx, parts, before, { act: doing, who: personId });
  if (!done.ok) return done;

  const record: SignedRecord = {
    agreement: fingerprint,
    side,
    person: personId,
    name,
    code: used.value.codeId,
    language,
    at: parts.clock.now().toISOString(),
  };
  const nameEntryId = side === 'worker' ? await bound(tx, parts, { before, text: text.value, record }) : null;
  await insertSignature(tx, { id, record, nameEntryId });
  return done;
}

const applicationRow = z.object({ phase: z.enum(phases), steps: z.int() });

/** The application as it is held; refused when it was withdrawn meanwhile, or the agreement has no place any more. */
async function agreeingTo(
  tx: Tx,
  { applicationId }: AgreementLine,
): Promise<Result<undefined, AgreementRefused>> {
  const { phase } = await one(
    tx,
    sql`select phase, steps from application where id = ${applicationId} for update`,
    applicationRow,
  );
  return phaseAfter(phase, 'agreed').ok ? ok(undefined) : refuse({ kind: 'act-not-possible' });
}

type Binding = {
  readonly before: AgreementLine;
  readonly text: AgreementText;
  readonly record: SignedRecord;
};

/** Everything that the worker's signature brings about. Answers the entry of the vault that holds the name. */
async function bound(tx: Tx, parts: AgreementParts, { before, text, record }: Binding): Promise<string> {
  const { ids, audit, vault, takeOn, tell, sign } = parts;
  const { id, personId, agencyId, applicationId } = before;
  const at = new Date(record.at);
  const written = await sign(tx, audit, {
    signature: {
      // One signature an agreement: what is kept under it is found by the agreement's own id.
      id,
      subject: { kind: 'person', id: personId },
      agencyId,
      document: { kind: 'agreement', version: `${text.template} ${text.number}`, sha256: record.agreement },
      how: 'typed-name-and-phone-code',
      signedAt: at,
    },
    by: personId,
  });
  if (!written.ok) throw new Error(`a signature was not written down: ${written.problem.kind}`);
  const entry = await vault.keep(tx, {
    id: ids.next(),
    subjectId: personId,
    kind: 'legal-name',
    purpose: 'agreement',
    value: record.name,
    signatureId: id,
    by: personId,
  });
  if (!entry.ok) throw new Error(`the name under a signature was not kept: ${entry.problem.kind}`);
  await agreed(tx, parts, { applicationId, agreementId: id, personId, at });
  await takeOn(tx, { personId, agencyId, at });
  const { relation, city, startsOn, card } = text.terms;
  await tell(tx, {
    kind: 'agreement.signed',
    subject: id,
    body: { agreementId: id, number: text.number, workerId: personId, relation, city, startsOn, ...card },
  });
  return entry.value.id;
}

async function agreed(
  tx: Tx,
  { ids }: Pick<AgreementParts, 'ids'>,
  of: {
    readonly applicationId: string;
    readonly agreementId: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<void> {
  await run(
    tx,
    sql`insert into application_event (id, application_id, position, at, who, kind, subject_id)
        select cast(${ids.next()} as uuid), a.id, a.steps + 1, cast(${of.at} as timestamptz), cast(${of.personId} as uuid), 'agreed',
          cast(${of.agreementId} as uuid) from application a where a.id = ${of.applicationId}`,
  );
  await run(
    tx,
    sql`update application set phase = 'agreed', steps = steps + 1, changed_at = ${of.at}, promised_on = null
        where id = ${of.applicationId}`,
  );
}

const insertSignature = (
  tx: Tx,
  {
    id,
    record,
    nameEntryId,
  }: { readonly id: string; readonly record: SignedRecord; readonly nameEntryId: string | null },
): Promise<number> =>
  run(
    tx,
    sql`insert into agreement_signature (agreement_id, side, person_id, fingerprint, name, name_entry_id, code_id,
          language, record, signed_at)
        values (${id}, ${record.side}, ${record.person}, ${record.agreement},
          ${nameEntryId === null ? record.name : maskPersonal('legal-name', record.name)}, ${nameEntryId},
          ${record.code}, ${record.language}, ${recordFingerprint(record)}, ${new Date(record.at)})`,
  );
