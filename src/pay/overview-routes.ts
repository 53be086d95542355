import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { payApiWords as api, wordsShape } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { malformed, money, payProblem } from './doors-routes.ts';
import { lineOf, yuan } from './fields.ts';
import { loadVatRule, overviewOf, withdrawVatRule } from './overview-store.ts';
import { overviewWords } from './overview-words.ts';

const newRule = z.strictObject({
  version: z.string().regex(/^[\w.:-]{1,60}$/u),
  monthExemptBelow: yuan,
  percent: z.int().min(0).max(20),
  source: lineOf(300),
  /** Somebody has read the announcement itself, and answers for these figures. */
  isConfirmed: z.boolean(),
});

const overviewSaid = z.object({
  database: z.object({ kind: z.enum(['embedded', 'postgres']), advice: wordsShape.nullable() }),
  directPayout: z.object({
    isOn: z.boolean(),
    sentence: wordsShape,
    rule: z
      .object({ version: z.string(), monthExemptBelow: money, percent: z.int(), source: z.string() })
      .nullable(),
  }),
  waiting: z.object({
    openPeriods: z.int(),
    reviewedPeriods: z.int(),
    runs: z.int(),
    disputes: z.int(),
    disputesOverdue: z.int(),
    corrections: z.int(),
  }),
});
const one = { about: api.overview, shape: overviewSaid };

/** The first screen of payroll, and the switch that only the owner can turn. */
export const overviewRoutes = (parts: PayDoorParts) => {
  const said = async () => {
    const { isEmbedded, rule, waiting } = await overviewOf(parts);
    return {
      database: {
        kind: isEmbedded ? ('embedded' as const) : ('postgres' as const),
        advice: isEmbedded ? overviewWords.embedded : null,
      },
      directPayout: {
        isOn: rule !== undefined,
        sentence: rule ? overviewWords.payoutOn : overviewWords.payoutOff,
        rule: rule
          ? { ...rule, monthExemptBelow: showYuan(rule.monthExemptBelow), percent: Number(rule.percent) }
          : null,
      },
      waiting,
    };
  };
  return new Hono<CallerEnv>()
    .get('/pay/overview', described(api.overview, { 200: one }), async (context) => {
      context.header('cache-control', 'no-store');
      return context.json(await said());
    })
    .put(
      '/pay/vat-rule',
      described(api.loadVat, { 200: one }, [
        malformed,
        payProblem('vat-not-confirmed'),
        payProblem('vat-version-taken'),
      ]),
      asked('json', newRule, malformed),
      async (context) => {
        const { percent, ...rule } = context.req.valid('json');
        const wish = { ...rule, percent: BigInt(percent) };
        granted(await loadVatRule(parts, context.get('caller').personId, wish), payProblem);
        return context.json(await said());
      },
    )
    .delete('/pay/vat-rule', described(api.withdrawVat, { 200: one }), async (context) => {
      await withdrawVatRule(parts, context.get('caller').personId);
      return context.json(await said());
    });
};
