import { z } from 'zod';
import { languages } from '../kernel/words.ts';
import { applicationActs, phases, workTimes } from './application.ts';
import { interviewWays } from './interview.ts';
import { jobOfferStates, jobOfferTermsShape } from './job-offer.ts';

const words = z.record(z.enum(languages), z.string());

/** One thing that speaks for an applicant, such as a certificate kept with the application. */
export const evidenceSaid = z.object({
  label: words,
  value: words,
  at: z.iso.datetime(),
  validUntil: z.iso.datetime().nullable(),
  isGood: z.boolean(),
});

export const applicationSaid = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  postingCode: z.string(),
  title: z.string(),
  city: z.string(),
  agencyId: z.uuid(),
  agencyName: z.string(),
  peakId: z.uuid(),
  peakName: z.string(),
  replyDays: z.int(),
  personId: z.uuid(),
  phoneMasked: z.string().nullable(),
  called: z.string().nullable(),
  phase: z.enum(phases),
  steps: z.int(),
  times: z.array(z.enum(workTimes)),
  language: z.enum(languages),
  appliedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  promisedOn: z.string().nullable(),
  erasedAt: z.iso.datetime().nullable(),
  slotAt: z.iso.datetime().nullable(),
  evidence: z.array(evidenceSaid),
});

export const slotSaid = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  applicationId: z.uuid().nullable(),
  startsAt: z.iso.datetime(),
  minutes: z.int(),
  way: z.enum(interviewWays),
  place: z.string(),
});

const offerSaid = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  state: z.enum(jobOfferStates),
  terms: jobOfferTermsShape,
  madeAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
});

export const wholeSaid = applicationSaid.extend({
  events: z.array(
    z.object({
      position: z.int(),
      at: z.iso.datetime(),
      who: z.uuid().nullable(),
      whoName: z.string().nullable(),
      kind: z.enum(applicationActs),
      reason: z.string().nullable(),
      words: z.string().nullable(),
    }),
  ),
  slot: slotSaid.nullable(),
  offers: z.array(offerSaid),
});

const remarkSaid = z.object({ code: z.string(), sentence: z.string(), article: z.string().nullable() });

export const preparedSaid = z.object({
  terms: jobOfferTermsShape,
  mayBeMade: z.boolean(),
  refusals: z.array(remarkSaid),
  warnings: z.array(remarkSaid),
});
