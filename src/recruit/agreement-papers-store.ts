import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { paperIn, type PaperKind, papersOf } from './agreement-papers.ts';
import { findAgreement } from './agreement-rows-store.ts';
import type { AgreementParts, AgreementRefused } from './agreement-store.ts';

export type KeptPaper = { readonly kind: PaperKind; readonly masked: string };

/**
 * Puts what somebody gives after signing straight into the vault, under the signature of this agreement. Refused: before
 * both have signed, whatever it is; and numbers that do not add up. Nothing of it is anywhere else, and what this
 * relation does not ask for is not taken.
 */
export async function keepPapers(
  { database, clock, ids, vault }: AgreementParts,
  { personId }: Caller,
  {
    id,
    papers,
  }: { readonly id: string; readonly papers: { readonly [kind in PaperKind]?: string | undefined } },
): Promise<Result<readonly KeptPaper[], AgreementRefused>> {
  return database.transaction(async (tx) => {
    const line = await findAgreement(tx, { id, at: clock.now(), onlyPerson: personId });
    if (!line) return refuse({ kind: 'not-found' });
    if (line.phase !== 'signed') return refuse({ kind: 'not-signed-yet' });
    const given = [];
    for (const { kind, purposes } of papersOf(line.relation)) {
      const typed = papers[kind];
      if (typed === undefined) continue;
      const value = paperIn(kind, typed);
      if (!value.ok) return value;
      given.push({ kind, purposes, value: value.value });
    }
    const kept = new Map<PaperKind, string>();
    for (const { kind, purposes, value } of given)
      for (const purpose of purposes) {
        const wish = {
          id: ids.next(),
          subjectId: personId,
          kind,
          purpose,
          value,
          signatureId: id,
          by: personId,
        };
        const entry = await vault.keep(tx, wish);
        if (!entry.ok) throw new Error(`a paper was not kept: ${entry.problem.kind}`);
        kept.set(kind, entry.value.masked);
      }
    return ok([...kept].map(([kind, masked]) => ({ kind, masked })));
  });
}
