import { chinaDayAt } from '../kernel/china-day.ts';
import { showYuan } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import type { Tx } from '../platform/database/database.ts';
import type { ReadingPurpose } from '../people/vault.ts';
import type { Side } from './agreement.ts';
import {
  actsOn,
  findAgreement,
  marksUnder,
  noteOn,
  signaturesUnder,
  type AgreementLine,
  type KeptSignature,
  type Sight,
} from './agreement-rows-store.ts';
import { textOf, type AgreementParts, type AgreementRefused } from './agreement-store.ts';
import { changesBetween, recordFingerprint, type AgreementText } from './agreement-text.ts';
import { doneSteps, onboardingOf } from './onboarding.ts';

/** A signature as it may be shown to somebody: the whole name where they may read it, else masked. */
export type ShownSignature = Omit<KeptSignature, 'nameEntryId'> & {
  readonly isWholeName: boolean;
  /** Whether name, time, code and language still have the fingerprint that was written down; unknown without the name. */
  readonly holds: boolean | undefined;
};

type Wish = { readonly caller: Caller; readonly id: string; readonly as: Side };

const sightOf = ({ caller, as }: Omit<Wish, 'id'>): Sight =>
  as === 'worker' ? { onlyPerson: caller.personId } : { onlyAgency: onlyAgencyOf(caller) };

/** What an agreement is read from: line, text and signatures. The worker's name is read from the vault, which is audited. */
export type ReadAgreement = {
  readonly line: AgreementLine;
  readonly text: AgreementText;
  readonly signatures: readonly ShownSignature[];
};

export async function readAgreementFor(
  tx: Tx,
  parts: Pick<AgreementParts, 'clock' | 'vault'>,
  wish: Wish,
): Promise<Result<ReadAgreement, AgreementRefused>> {
  const line = await findAgreement(tx, { id: wish.id, at: parts.clock.now(), ...sightOf(wish) });
  if (!line) return refuse({ kind: 'not-found' });
  const text = await textOf(tx, wish.id);
  if (!text.ok) return text;
  const signatures: ShownSignature[] = [];
  for (const kept of await signaturesUnder(tx, wish.id))
    signatures.push(await shown(tx, parts, wish.caller, kept));
  return ok({ line, text: text.value, signatures });
}

async function shown(
  tx: Tx,
  { vault }: Pick<AgreementParts, 'vault'>,
  reader: Caller,
  { nameEntryId, ...kept }: KeptSignature,
): Promise<ShownSignature> {
  const name = nameEntryId === null ? kept.name : await nameIn(tx, vault, reader, { nameEntryId, kept });
  if (name === undefined) return { ...kept, isWholeName: false, holds: undefined };
  const { side, personId, fingerprint, codeId, language, record, signedAt } = kept;
  const said = { side, person: personId, agreement: fingerprint, code: codeId, language, at: signedAt, name };
  return { ...kept, name, isWholeName: true, holds: recordFingerprint(said) === record };
}

/** A role that does not read names of agreements is not refused one: it is shown what is masked. */
async function nameIn(
  tx: Tx,
  vault: AgreementParts['vault'],
  reader: Caller,
  { nameEntryId, kept }: { readonly nameEntryId: string; readonly kept: Pick<KeptSignature, 'personId'> },
): Promise<string | undefined> {
  const purpose: ReadingPurpose | undefined =
    reader.personId === kept.personId
      ? 'own'
      : reader.roles.some((role) => role === 'recruiter' || role === 'agency')
        ? 'agreement'
        : undefined;
  if (purpose === undefined) return undefined;
  const entry = await vault.read(tx, { reader, purpose, entryId: nameEntryId });
  return entry.ok ? entry.value.value : undefined;
}

/** An agreement as its page shows it: with what changed against the one before, what was done, and the first days. */
export const viewAgreement = (parts: AgreementParts, wish: Wish) =>
  parts.database.transaction(async (tx) => {
    const read = await readAgreementFor(tx, parts, wish);
    if (!read.ok) return read;
    const { line, text, signatures } = read.value;
    const before = line.replacesId === null ? undefined : await textOf(tx, line.replacesId);
    return ok({
      ...line,
      text,
      signatures: signatures.map(({ holds, ...signature }) => ({
        ...signature,
        ...(holds === undefined ? {} : { holds }),
      })),
      changes: before?.ok ? changesBetween(before.value, text) : [],
      acts: await actsOn(tx, wish.id),
      note:
        wish.as === 'operator' || line.phase === 'declined' ? ((await noteOn(tx, wish.id)) ?? null) : null,
      onboarding: await firstDays(tx, { id: wish.id, text, signatures }),
    });
  });

/** The steps of the first days with their marks; none before both have signed. */
export async function firstDays(
  tx: Tx,
  { id, text, signatures }: Pick<ReadAgreement, 'text' | 'signatures'> & { readonly id: string },
) {
  const signedAt = signatures.find(({ side }) => side === 'worker')?.signedAt;
  if (signedAt === undefined) return [];
  const done = doneSteps(await marksUnder(tx, id));
  return onboardingOf(text.terms, chinaDayAt(new Date(signedAt))).map(({ pay, ...item }) => ({
    ...item,
    pay: showYuan(pay),
    doneAt: done.get(item.id) ?? null,
  }));
}
