/** What can be signed here: leave to be reached about work, or the agreement to work itself. */
export const documentKinds = ['privacy-consent', 'agreement'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** How somebody signed: the typed name, a code confirmed on their phone, both, or on paper that lies elsewhere. */
export const signingWays = ['typed-name', 'phone-code', 'typed-name-and-phone-code', 'on-paper'] as const;

export type SigningWay = (typeof signingWays)[number];

/** Whose data it is: a person of this house, or somebody who applied and is none yet. */
export const subjectKinds = ['person', 'applicant'] as const;

export type SubjectKind = (typeof subjectKinds)[number];

export type Subject = { readonly kind: SubjectKind; readonly id: string };

/** Somebody's signature under one text, known by its SHA-256 (64 hexadecimal digits). Withdrawn once, never unsigned. */
export type Signature = {
  readonly id: string;
  readonly subject: Subject;
  /** The agency through which it was signed; nothing when with the operator directly. */
  readonly agencyId: string | null;
  readonly document: { readonly kind: DocumentKind; readonly version: string; readonly sha256: string };
  readonly how: SigningWay;
  readonly signedAt: Date;
  readonly withdrawnAt: Date | null;
};

export type SignatureProblem = {
  readonly kind: 'signature-differs' | 'signature-missing' | 'signature-malformed';
};
