import { refuse, ok, type Result } from '../kernel/result.ts';
import { readPersonal, type PersonalKind } from '../people/personal.ts';
import type { VaultPurpose } from '../people/vault.ts';
import type { Relation } from '../terms/relation.ts';
import { isWellFormedCard } from '../verify/bank-card.ts';
import { residentIdProblem } from '../verify/resident-id.ts';
import { needsContractItems } from './employment.ts';

export const paperKinds = [
  'legal-name',
  'bank-account',
  'id-number',
  'address',
] as const satisfies readonly PersonalKind[];

export type PaperKind = (typeof paperKinds)[number];

/** What is asked for once both have signed, and what each is kept for. */
export type Paper = { readonly kind: PaperKind; readonly purposes: readonly VaultPurpose[] };

/**
 * The papers of a relation, no more than each purpose needs: name and account to pay, name and number to declare tax
 * (个人所得税法第九条), and number and address where the contract has to state them (劳动合同法第十七条).
 */
export const papersOf = (relation: Relation): readonly Paper[] => [
  { kind: 'legal-name', purposes: ['pay', 'tax'] },
  { kind: 'bank-account', purposes: ['pay'] },
  { kind: 'id-number', purposes: needsContractItems(relation) ? ['tax', 'agreement'] : ['tax'] },
  ...(needsContractItems(relation) ? [{ kind: 'address', purposes: ['agreement'] } as const] : []),
];

export type PaperProblem = {
  readonly kind: 'id-number-malformed' | 'bank-account-malformed' | 'value-malformed';
};

/** A paper as it was typed, in its one spelling. Refused: a number whose digits do not add up. */
export function paperIn(kind: PaperKind, typed: string): Result<string, PaperProblem> {
  const plain = readPersonal(kind, typed);
  if (kind === 'id-number')
    return plain.ok && residentIdProblem(plain.value) === undefined
      ? plain
      : refuse({ kind: 'id-number-malformed' });
  if (kind === 'bank-account')
    return plain.ok && isWellFormedCard(plain.value) ? plain : refuse({ kind: 'bank-account-malformed' });
  return plain.ok ? ok(plain.value) : refuse({ kind: 'value-malformed' });
}
