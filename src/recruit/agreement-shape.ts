import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { relations } from '../terms/relation.ts';
import { agreementActs, agreementPhases, declineReasons, sides } from './agreement.ts';
import { agreementTermsShape } from './agreement-terms.ts';
import { agreementTextShape, fingerprintShape } from './agreement-text.ts';
import { bothWords as words } from './both-words.ts';

const terms = agreementTermsShape.unwrap().shape;
const day = z.string().refine((text) => parseChinaDay(text).ok);

/** What the operator's side adds to an accepted offer. */
export const draftShape = z.strictObject({
  endsOn: terms.endsOn,
  probationDays: terms.probationDays,
  host: terms.host,
  employer: terms.employer,
  training: terms.training,
  card: terms.card.omit({ role: true }),
});
export const newAgreement = draftShape.extend({ offerId: z.uuid() });
export const ending = z.strictObject({ on: day });
export const codeWish = z.strictObject({ phone: z.string().max(40) });
const typedName = z.string().max(120);
export const operatorSigning = z.strictObject({
  fingerprint: fingerprintShape,
  name: typedName,
  code: z.string().max(40).optional(),
});
export const workerSigning = operatorSigning.extend({ code: z.string().max(40) });
export const declining = z.strictObject({
  reason: z.enum(declineReasons),
  note: z
    .string()
    .trim()
    .max(300)
    .regex(/^(?:\n|[^\p{C}])*$/u)
    .default(''),
});
const paper = z.string().max(400).optional();
export const papersGiven = z.strictObject({
  'legal-name': paper,
  'bank-account': paper,
  'id-number': paper,
  address: paper,
});
export const marking = z.strictObject({ isDone: z.boolean() });
export const stepKey = z.object({ id: z.uuid(), item: z.string().max(40) });

export const offerSaid = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  called: z.string(),
  relation: z.enum(relations),
  city: z.string(),
  weekHours: z.string(),
  startsOn: z.string(),
  title: z.string(),
  employer: z.string(),
  hourly: z.string(),
  /** By the rate card of the offer, and never less than an hour of work brings. */
  training: z.string(),
});

export const remarkSaid = z.object({
  code: z.string(),
  sentence: z.string(),
  article: z.string().optional(),
});
export const judgedSaid = z.object({ refusals: z.array(remarkSaid), warnings: z.array(remarkSaid) });

export const lineSaid = z.object({
  id: z.uuid(),
  number: z.string(),
  offerId: z.uuid(),
  applicationId: z.uuid(),
  personId: z.uuid(),
  called: z.string(),
  agencyId: z.uuid().nullable(),
  relation: z.enum(relations),
  phase: z.enum(agreementPhases),
  fingerprint: z.string(),
  signBy: z.iso.datetime(),
  replacesId: z.uuid().nullable(),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  endedOn: z.string().nullable(),
});

export const stepSaid = z.object({
  id: z.string(),
  words,
  by: z.enum(['worker', 'operator']),
  dueOn: z.string(),
  paidMinutes: z.int(),
  pay: z.string(),
  rests: words,
  doneAt: z.iso.datetime().nullable(),
});

export const agreementSaid = lineSaid.extend({
  text: agreementTextShape,
  signatures: z.array(
    z.object({
      side: z.enum(sides),
      personId: z.uuid(),
      fingerprint: z.string(),
      name: z.string(),
      codeId: z.uuid(),
      language: z.enum(['zh-CN', 'en']),
      record: z.string(),
      signedAt: z.iso.datetime(),
      isWholeName: z.boolean(),
      holds: z.boolean().optional(),
    }),
  ),
  changes: z.array(
    z.object({ clause: z.string(), heading: words, before: z.array(words), after: z.array(words) }),
  ),
  acts: z.array(
    z.object({ act: z.enum(agreementActs), reason: z.string().nullable(), at: z.iso.datetime() }),
  ),
  note: z.string().nullable(),
  onboarding: z.array(stepSaid),
});
