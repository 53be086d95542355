import type { Role } from '../kernel/role.ts';
import type { Result } from '../kernel/result.ts';
import type { PersonalKind, PersonalProblem } from './personal.ts';
import type { DocumentKind } from './signature.ts';

/** What personal data may be kept for. An entry has one purpose, so that ending one ends nothing else. */
export const vaultPurposes = ['reach', 'emergency', 'agreement', 'pay', 'tax'] as const;

export type VaultPurpose = (typeof vaultPurposes)[number];

/** What it may be read for: what it was kept for, what the law orders, or because it is the reader's own. */
export const readingPurposes = [...vaultPurposes, 'legal-duty', 'own'] as const;

export type ReadingPurpose = (typeof readingPurposes)[number];

/** The least that each purpose needs. What is not listed is not taken. */
const NEEDED: Readonly<Record<VaultPurpose, readonly PersonalKind[]>> = {
  reach: ['legal-name', 'phone', 'email', 'address'],
  emergency: ['emergency-contact'],
  agreement: ['legal-name', 'id-number', 'phone', 'address'],
  // Payee, identity number and contact stand in the wage ledger: 保障农民工工资支付条例第十五条.
  pay: ['legal-name', 'id-number', 'bank-account', 'phone'],
  tax: ['legal-name', 'id-number', 'phone', 'address'],
};

export const isNeededFor = (purpose: VaultPurpose, kind: PersonalKind): boolean =>
  NEEDED[purpose].includes(kind);

/** Before an agreement is signed, somebody who applied may only be reached. The database refuses the gravest as well. */
export const isCoveredBy = (document: DocumentKind, purpose: VaultPurpose): boolean =>
  document === 'agreement' || purpose === 'reach';

/** Which role reads which purposes; the kinds are those the purpose needs. Nobody reads everything for their daily work. */
const READ_BY: Readonly<Record<Role, readonly ReadingPurpose[]>> = {
  owner: ['legal-duty'],
  auditor: ['legal-duty'],
  recruiter: ['reach', 'agreement'],
  agency: ['reach', 'agreement'],
  supervisor: ['reach', 'emergency'],
  payroll: ['pay', 'tax'],
  planner: [],
  agent: [],
  applicant: [],
};

/** Who wants to see it. */
export type VaultReader = {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly agencyId?: string;
};

/** What decides whether an entry may be read. */
export type EntryHeld = {
  readonly subjectId: string;
  readonly purpose: VaultPurpose;
  readonly isRestricted: boolean;
};

export type ReadingProblem = {
  readonly kind: 'purpose-not-agreed' | 'reading-not-allowed' | 'entry-restricted';
};

/**
 * Why an entry may not be read; nothing when it may. Refused: a purpose that the person did not give it for, a role
 * that does not work for that purpose, and an entry that is only kept because the law wants it, unless the law asks.
 */
export function readingProblem(
  { subjectId, purpose, isRestricted }: EntryHeld,
  reader: VaultReader,
  readFor: ReadingPurpose,
): ReadingProblem | undefined {
  if (readFor === 'own') return reader.personId === subjectId ? undefined : { kind: 'reading-not-allowed' };
  if (!reader.roles.some((role) => READ_BY[role].includes(readFor))) return { kind: 'reading-not-allowed' };
  if (readFor === 'legal-duty') return undefined;
  if (purpose !== readFor) return { kind: 'purpose-not-agreed' };
  return isRestricted ? { kind: 'entry-restricted' } : undefined;
}

/**
 * Whether somebody may know that an entry is there, and see it masked: what they could read for some purpose, were it
 * not only kept for the law.
 */
export const isListedFor = (entry: EntryHeld, reader: VaultReader): boolean =>
  readingPurposes.some(
    (purpose) => readingProblem({ ...entry, isRestricted: false }, reader, purpose) === undefined,
  );

/**
 * The agency to whose signatures a reader is bound; nothing for one who sees all of them, and for one's own. A reader
 * of an agency without one is a fault in the records, so it throws.
 */
export function boundToAgency(
  { personId, roles, agencyId }: VaultReader,
  subjectId: string,
): string | undefined {
  if (!roles.includes('agency') || personId === subjectId) return undefined;
  if (agencyId === undefined) throw new Error('a reader of an agency, without the agency');
  return agencyId;
}

/** Whether somebody may have a copy of all of it made, or all of it erased: the person themselves, or who answers them. */
export const mayAnswerFor = ({ personId, roles }: VaultReader, subjectId: string): boolean =>
  personId === subjectId || roles.includes('owner');

/** To put one value in. The id is the caller's, so that asking twice is asking once. */
export type KeepWish = {
  readonly id: string;
  readonly subjectId: string;
  readonly kind: PersonalKind;
  readonly purpose: VaultPurpose;
  readonly value: string;
  readonly signatureId: string;
  /** The person who puts it in: often the subject; nothing when nobody was signed in, as an applicant is not. */
  readonly by: string | undefined;
};

export type KeepProblem =
  | PersonalProblem
  | {
      readonly kind:
        | 'kind-not-needed'
        | 'signature-missing'
        | 'signature-withdrawn'
        | 'signature-too-little'
        | 'entry-differs'
        | 'retention-unknown';
    };

export type KeptEntry = { readonly id: string; readonly masked: string };

/** Which entry: by its id, or the current one of a kind for the purpose it is read for. */
export type ReadWish = {
  readonly reader: VaultReader;
  readonly purpose: ReadingPurpose;
} & (
  | { readonly entryId: string }
  | { readonly subjectId: string; readonly kind: PersonalKind; readonly keptFor: VaultPurpose }
);

export type ReadProblem =
  | ReadingProblem
  | { readonly kind: 'entry-missing' | 'entry-erased' | 'key-missing' | 'entry-damaged' };

export type OpenedEntry = { readonly id: string; readonly kind: PersonalKind; readonly value: string };

/** To say that what data was kept for has ended, as when an agreement ends: from then its retention runs. */
export type EndWish = {
  readonly subjectId: string;
  readonly purposes: readonly VaultPurpose[];
  readonly endedAt: Date;
  readonly by: string | undefined;
};

export type EndProblem = { readonly kind: 'retention-unknown' };

/**
 * The vault as the rooms above see it. They declare it in their parts as `Vault<Tx>`, and the server hands it in; each
 * function works in the transaction of its caller, writes the audit there, and answers a refusal as a value, so that
 * the entry about it is kept as well.
 */
export type Vault<Tx> = {
  readonly keep: (tx: Tx, wish: KeepWish) => Promise<Result<KeptEntry, KeepProblem>>;
  readonly read: (tx: Tx, wish: ReadWish) => Promise<Result<OpenedEntry, ReadProblem>>;
  /** Answers how many entries now have an end. */
  readonly end: (tx: Tx, wish: EndWish) => Promise<Result<number, EndProblem>>;
};
