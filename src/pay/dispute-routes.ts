import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { DISPUTE_WORDS_MAX, disputeStates } from './dispute.ts';
import {
  decideDispute,
  disputeSorts,
  findDispute,
  searchDisputes,
  wordsOf,
  type DisputeLine,
} from './dispute-store.ts';
import { key, malformed, missing, money, payProblem } from './doors-routes.ts';
import { yuan } from './fields.ts';

const search = z.strictObject({ ...listed(disputeSorts, 'dueOn'), state: z.enum(disputeStates).optional() });
/** Longer than may be kept, so that long words get their own sentence. */
export const typedWords = z.string().max(10 * DISPUTE_WORDS_MAX);
const decision = z.strictObject({
  act: z.enum(['upheld', 'rejected']),
  words: typedWords,
  amount: yuan.optional(),
});

export const disputeShape = z.object({
  id: z.uuid(),
  settlementId: z.uuid(),
  payeeId: z.uuid(),
  payee: z.string(),
  line: z.int().nullable(),
  amount: money.nullable(),
  state: z.enum(disputeStates),
  madeAt: z.iso.datetime(),
  dueOn: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  correctionId: z.uuid().nullable(),
});
const wordParts = ['objection', 'answer', 'withdrawal'] as const;
const wholeShape = disputeShape.extend({
  words: z.array(
    z.object({
      at: z.iso.datetime(),
      who: z.uuid(),
      whoName: z.string().optional(),
      part: z.enum(wordParts),
      words: z.string(),
    }),
  ),
});

/** A dispute as a list says it. */
export const disputeSaid = ({ workerId: _worker, decidedBy: _by, ...line }: DisputeLine) => ({
  ...line,
  amount: line.amount === null ? null : showYuan(line.amount),
});

/** A dispute with what was written. */
export async function wholeDispute({ database, names }: PayDoorParts, dispute: DisputeLine) {
  const words = await wordsOf(database.reader, dispute.id);
  const called = await names(
    database.reader,
    words.map(({ who }) => who),
  );
  return {
    ...disputeSaid(dispute),
    words: words.map((each) => {
      const whoName = called[each.who];
      return whoName === undefined ? each : { ...each, whoName };
    }),
  };
}

/** What workers object to, and what they are answered. */
export const disputeRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/disputes',
      described(api.disputes, { 200: { about: api.disputes, shape: pageShape(disputeShape) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const page = await searchDisputes(parts.database.reader, context.req.valid('query'));
        return context.json({ ...page, rows: page.rows.map(disputeSaid) });
      },
    )
    .get(
      '/pay/disputes/:id',
      described(api.dispute, { 200: { about: api.dispute, shape: wholeShape } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const dispute = found(await findDispute(parts.database.reader, context.req.valid('param')), missing);
        return context.json(await wholeDispute(parts, dispute));
      },
    )
    .post(
      '/pay/disputes/:id/decision',
      described(api.decide, { 200: { about: api.dispute, shape: disputeShape } }, [
        malformed,
        missing,
        payProblem('dispute-closed'),
        payProblem('words-missing'),
      ]),
      asked('param', key, missing),
      asked('json', decision, malformed),
      async (context) => {
        const { amount, ...rest } = context.req.valid('json');
        const decided = await decideDispute(
          parts,
          { who: context.get('caller').personId },
          { ...rest, amount, ...context.req.valid('param') },
        );
        return context.json(disputeSaid(granted(decided, payProblem)));
      },
    );
