import { ok, refuse, type Result } from '../kernel/result.ts';

/** Where an application stands. After `accepted` comes the agreement; `agreed` is its signature by both. */
export const phases = [
  'applied',
  'looked-at',
  'interview',
  'offered',
  'accepted',
  'agreed',
  'declined',
  'withdrawn',
  'erased',
] as const;

export type Phase = (typeof phases)[number];

/** Everything that can happen to an application, by its name in the record of events. */
export const applicationActs = [
  'applied',
  'looked-at',
  'invited',
  'slot-taken',
  'slot-given-up',
  'slot-closed',
  'met',
  'missed',
  'offered',
  'offer-accepted',
  'offer-refused',
  'offer-withdrawn',
  'offer-lapsed',
  'agreed',
  'declined',
  'reopened',
  'withdrawn',
  'messaged',
  'wrote',
  'erased',
] as const;

export type ApplicationAct = (typeof applicationActs)[number];

/** In which an application is still going on; of these a person has one for a posting at most. */
export const openPhases = ['applied', 'looked-at', 'interview', 'offered', 'accepted', 'agreed'] as const;

const UNDECIDED = ['applied', 'looked-at', 'interview'] as const;
const UNSIGNED = ['applied', 'looked-at', 'interview', 'offered', 'accepted'] as const;
const OVER = ['declined', 'withdrawn'] as const;

type Step = { readonly from: readonly Phase[]; readonly to: Phase | 'same' };

/** What may follow what. `applied` begins, so it follows nothing. */
const STEPS: { readonly [act in Exclude<ApplicationAct, 'applied'>]: Step } = {
  'looked-at': { from: ['applied'], to: 'looked-at' },
  invited: { from: UNDECIDED, to: 'interview' },
  'slot-taken': { from: ['interview'], to: 'same' },
  'slot-given-up': { from: ['interview'], to: 'same' },
  'slot-closed': { from: ['interview'], to: 'same' },
  met: { from: ['interview'], to: 'same' },
  missed: { from: ['interview'], to: 'same' },
  offered: { from: ['looked-at', 'interview'], to: 'offered' },
  'offer-accepted': { from: ['offered'], to: 'accepted' },
  // Whoever refuses one offer may be made another; the applicant withdraws if they want none.
  'offer-refused': { from: ['offered'], to: 'looked-at' },
  'offer-withdrawn': { from: ['offered'], to: 'looked-at' },
  'offer-lapsed': { from: ['offered'], to: 'looked-at' },
  agreed: { from: ['accepted'], to: 'agreed' },
  // What was offered is withdrawn first, with its own reason; what was accepted is not turned down any more.
  declined: { from: UNDECIDED, to: 'declined' },
  reopened: { from: ['declined'], to: 'looked-at' },
  withdrawn: { from: UNSIGNED, to: 'withdrawn' },
  messaged: { from: [...UNSIGNED, 'agreed', ...OVER], to: 'same' },
  wrote: { from: UNSIGNED, to: 'same' },
  // Under an agreement the law has its say first: that erasure is asked of the vault and the agreement.
  erased: { from: [...UNSIGNED, ...OVER], to: 'erased' },
};

export type StepProblem = { readonly kind: 'step-not-allowed' };

/** The phase after an act; nothing before the first. Refused: what may not follow. */
export function phaseAfter(phase: Phase | undefined, act: ApplicationAct): Result<Phase, StepProblem> {
  if (act === 'applied') return phase === undefined ? ok('applied') : refuse({ kind: 'step-not-allowed' });
  const { from, to } = STEPS[act];
  if (phase === undefined || !from.includes(phase)) return refuse({ kind: 'step-not-allowed' });
  return ok(to === 'same' ? phase : to);
}

/** Whose turn it is, so that everybody can be told what comes next. */
export type Turn = 'house' | 'applicant' | 'nobody';

/** `hasSlot`: a time to meet is agreed. After the meeting, and before anything was seen, the house owes an answer. */
export function turnIn(phase: Phase, { hasSlot }: { readonly hasSlot: boolean }): Turn {
  if (phase === 'offered') return 'applicant';
  if (phase === 'interview') return hasSlot ? 'house' : 'applicant';
  return phase === 'applied' || phase === 'looked-at' || phase === 'accepted' ? 'house' : 'nobody';
}
/** Times of the week at which somebody could work; names, so that nobody has to write them. */
export const workTimes = [
  'weekday-morning',
  'weekday-afternoon',
  'weekday-evening',
  'weekend-day',
  'weekend-evening',
  'night',
] as const;

export type WorkTime = (typeof workTimes)[number];

/** Why an application is turned down: all of them about the work, none about the person. */
export const declineReasons = [
  'typing-not-yet',
  'workplace-not-yet',
  'times-do-not-fit',
  'requirement-missing',
  'places-taken',
  'not-reached',
  'interview-missed',
  'other',
] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** Why an offer is taken back, and why one who was turned down is looked at again. */
export const changeReasons = [
  'terms-mistaken',
  'places-changed',
  'applicant-asked',
  'our-mistake',
  'other',
] as const;

export type ChangeReason = (typeof changeReasons)[number];
