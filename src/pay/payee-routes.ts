import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { difficulties } from '../terms/rate-card.ts';
import { relations } from '../terms/relation.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, payProblem } from './doors-routes.ts';
import { day, lineOf, yuan } from './fields.ts';
import {
  addPayee,
  changeDeductions,
  changeTerms,
  findPayee,
  payeeSorts,
  searchPayees,
} from './payee-store.ts';

const search = z.strictObject({
  ...listed(payeeSorts, 'code'),
  relation: z.enum(relations).optional(),
  workerId: z.uuid().optional(),
});

const termsFields = {
  validFrom: day,
  role: lineOf(40),
  city: lineOf(40),
  difficulty: z.enum(difficulties),
  level: z.int().min(1).max(20),
};
const newTerms = z.strictObject(termsFields);

const newPayee = z.strictObject({
  code: z.string().regex(/^[\w-]{1,32}$/u),
  workerId: z.uuid(),
  payer: lineOf(40).default('operator'),
  relation: z.enum(relations),
  incomeKind: z.enum(incomeKinds).optional(),
  terms: newTerms,
});

const newDeductions = z.strictObject({
  validFrom: day,
  socialInsurance: yuan,
  housingFund: yuan,
  courtOrder: yuan,
  additional: yuan,
});

const payeeSaid = z.object({
  id: z.uuid(),
  code: z.string(),
  workerId: z.uuid(),
  workerName: z.string().optional(),
  payer: z.string(),
  relation: z.enum(relations),
  incomeKind: z.enum(incomeKinds),
  madeAt: z.iso.datetime(),
  endedOn: z.string().nullable(),
  role: z.string().nullable(),
  city: z.string().nullable(),
  difficulty: z.enum(difficulties).nullable(),
  level: z.int().nullable(),
});

const one = { about: api.payee, shape: payeeSaid };

/** Who is paid, by which terms. */
export const payeeRoutes = (parts: PayDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', listRoutes(parts)).route('/', changingRoutes(parts));

const listRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/payees',
      described(api.payees, { 200: { about: api.payees, shape: pageShape(payeeSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const page = await searchPayees(parts.database.reader, context.req.valid('query'));
        const called = await parts.names(
          parts.database.reader,
          page.rows.map(({ workerId }) => workerId),
        );
        const rows = page.rows.map((row) => {
          const workerName = called[row.workerId];
          return workerName === undefined ? row : { ...row, workerName };
        });
        return context.json({ ...page, rows });
      },
    )
    .post(
      '/pay/payees',
      described(api.addPayee, { 201: one }, [
        malformed,
        payProblem('payee-code-taken'),
        payProblem('income-kind-unfit'),
      ]),
      asked('json', newPayee, malformed),
      async (context) => {
        const made = await addPayee(parts, context.get('caller').personId, context.req.valid('json'));
        return context.json(granted(made, payProblem), 201);
      },
    )
    .get(
      '/pay/payees/:id',
      described(api.payee, { 200: one }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(
          found(await findPayee(parts.database.reader, context.req.valid('param').id), missing),
        );
      },
    );

const changingRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .put(
      '/pay/payees/:id/terms',
      described(api.terms, { 200: one }, [malformed, missing, payProblem('terms-settled')]),
      asked('param', key, missing),
      asked('json', newTerms, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), payeeId: context.req.valid('param').id };
        return context.json(
          granted(await changeTerms(parts, context.get('caller').personId, wish), payProblem),
        );
      },
    )
    .put(
      '/pay/payees/:id/deductions',
      described(api.deductions, { 200: one }, [malformed, missing, payProblem('income-kind-unfit')]),
      asked('param', key, missing),
      asked('json', newDeductions, malformed),
      async (context) => {
        const wish = { ...context.req.valid('json'), payeeId: context.req.valid('param').id };
        return context.json(
          granted(await changeDeductions(parts, context.get('caller').personId, wish), payProblem),
        );
      },
    );
