import { sql } from 'kysely';
import { z } from 'zod';
import { maybeOne } from '../platform/database/database.ts';
import type { OutboxReader } from '../platform/outbox.ts';
import { difficulties } from '../terms/rate-card.ts';
import { relations } from '../terms/relation.ts';
import type { PayParts } from './books-store.ts';
import { day } from './fields.ts';
import { insertPayee } from './payee-store.ts';

const signed = z.object({
  number: z.string(),
  workerId: z.uuid(),
  relation: z.enum(relations),
  city: z.string(),
  startsOn: day,
  role: z.string(),
  difficulty: z.enum(difficulties),
  level: z.int(),
});

const idRow = z.object({ id: z.uuid() });

/** Who pays whatever no other payer is named for. */
const PAYER = 'operator';

/**
 * Whoever signed an agreement is to be paid: makes them a payee under its number, by its rate card and from its first
 * day. An agreement that a payee was made for already makes none again.
 */
export const agreementReader = (parts: Pick<PayParts, 'ids' | 'clock' | 'audit'>): OutboxReader => ({
  name: 'pay.payees',
  kinds: ['agreement.signed'],
  handle: async (tx, { body }) => {
    const { number, workerId, relation, startsOn, ...card } = signed.parse(body);
    const known = await maybeOne(tx, sql`select id from payee where code = ${number}`, idRow);
    if (known) return;
    const made = await insertPayee(tx, parts, undefined, {
      code: number,
      workerId,
      payer: PAYER,
      relation,
      terms: { validFrom: startsOn, ...card },
    });
    if (!made.ok) throw new Error(`nobody was made a payee: ${made.problem.kind}`);
  },
});
