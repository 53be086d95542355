import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Role } from '../kernel/role.ts';
import type { Relation } from '../terms/relation.ts';

/**
 * Where an agreement stands. `drafted`: frozen, nobody signed. `offered`: the operator's side signed, the worker reads.
 * `signed`: both did. `ended`: work under it is over. The others are ways in which it came to nothing.
 */
export const agreementPhases = [
  'drafted',
  'offered',
  'signed',
  'ended',
  'declined',
  'withdrawn',
  'lapsed',
  'replaced',
] as const;

export type AgreementPhase = (typeof agreementPhases)[number];

/** What can be done with an agreement; each is written down once and never changed. */
export const agreementActs = [
  'sign-for-operator',
  'sign-as-worker',
  'decline',
  'withdraw',
  'lapse',
  'replace',
  'end',
] as const;

export type AgreementAct = (typeof agreementActs)[number];

/** The first signature is the operator's: nobody is asked to sign what the other side may still think over. */
const NEXT: { readonly [phase in AgreementPhase]: { readonly [act in AgreementAct]?: AgreementPhase } } = {
  drafted: { 'sign-for-operator': 'offered', withdraw: 'withdrawn', lapse: 'lapsed', replace: 'replaced' },
  offered: {
    'sign-as-worker': 'signed',
    decline: 'declined',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
    replace: 'replaced',
  },
  signed: { end: 'ended' },
  ended: {},
  declined: { replace: 'replaced' },
  withdrawn: { replace: 'replaced' },
  lapsed: { replace: 'replaced' },
  replaced: {},
};

export type ActProblem = { readonly kind: 'act-not-possible' | 'agreement-lapsed' };

/** What an act makes of an agreement. Refused: an act that has no place there, and signing what has lapsed. */
export function afterAct(phase: AgreementPhase, act: AgreementAct): Result<AgreementPhase, ActProblem> {
  const next = NEXT[phase][act];
  if (next !== undefined) return ok(next);
  const isTooLate = phase === 'lapsed' && (act === 'sign-as-worker' || act === 'sign-for-operator');
  return refuse({ kind: isTooLate ? 'agreement-lapsed' : 'act-not-possible' });
}

/** The phase at an instant: what nobody signed in time has lapsed, whether or not anybody wrote that down. */
export const phaseAt = (phase: AgreementPhase, signBy: Date, at: Date): AgreementPhase =>
  (phase === 'drafted' || phase === 'offered') && at > signBy ? 'lapsed' : phase;

/** Why somebody does not sign; what they add in their own words is kept apart, where it can be erased. */
export const declineReasons = [
  'pay',
  'hours',
  'text-unclear',
  'terms-changed',
  'other-work',
  'private',
] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** Which side somebody signs for. */
export const sides = ['operator', 'worker'] as const;

export type Side = (typeof sides)[number];

/**
 * Whether somebody may sign for the employer. An agency is the employer only of those whom it sends to others
 * (劳动合同法第五十八条); every other agreement is the operator's own.
 */
export const maySignFor = (relation: Relation, roles: readonly Role[]): boolean =>
  roles.includes('owner') ||
  roles.includes('recruiter') ||
  (relation === 'dispatch' && roles.includes('agency'));

/** How long somebody has to read and sign: set 2026-11-24, two weekends at least. */
export const SIGN_WITHIN_DAYS = 14;

const NAME_LENGTH_MAX = 40;

/** A name as it is typed under an agreement; undefined when it cannot be one. */
export function signedNameIn(typed: string): string | undefined {
  const name = typed.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  const isName = /^\p{L}[\p{L}\p{M}·.’' -]*$/u.test(name) && Array.from(name).length >= 2;
  return isName && Array.from(name).length <= NAME_LENGTH_MAX ? name : undefined;
}
