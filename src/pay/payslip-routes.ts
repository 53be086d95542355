import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { languages, type Language } from '../kernel/words.ts';
import { asked, described, found } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { Database } from '../platform/database/database.ts';
import { languageOf } from '../platform/language.ts';
import { key, malformed, missing } from './doors-routes.ts';
import { fileGranted, fileRefusal, handedOver } from './file-answer-routes.ts';
import { fileApiWords as api } from './file-words.ts';
import { printerFor } from './files/payslip-pdf.ts';
import type { PrintFont } from '../platform/print/print-font.ts';
import { sheetOf, type PrintedSheet } from './payslip-sheet.ts';
import { settlementsOfYear, slipFor, type SlipNames } from './payslip-store.ts';
import { payYearOf, yearSheetOf } from './payslip-year.ts';
import { findSettlement } from './settlement-store.ts';

export type PayslipParts = SlipNames & {
  readonly database: Database;
  /** Ten megabytes: read when somebody first prints, and shared from then on. */
  readonly printFont: () => Promise<PrintFont>;
};

const query = z.strictObject({ language: z.enum(languages).optional() });
const year = z.string().regex(/^20\d\d$/u);
const workersYear = z.object({ id: z.uuid(), year });
const yearQuery = query.extend({ payer: z.string().max(40).default('operator') });

/** Payslips and yearly sheets as files: one's own, and those that payroll answers for. */
export const payslipRoutes = (parts: PayslipParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', slipRoutes(parts)).route('/', yearRoutes(parts));

const slipRoutes = (parts: PayslipParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/settlements/:id/payslip',
      described(api.payslip, { 200: { about: api.payslip } }, [malformed, missing]),
      asked('param', key, missing),
      asked('query', query, malformed),
      (context) =>
        slipAnswer(context, parts, { ...context.req.valid('param'), ...context.req.valid('query') }),
    )
    .get(
      '/me/pay/settlements/:id/payslip',
      described(api.payslip, { 200: { about: api.payslip } }, [malformed, missing]),
      asked('param', key, missing),
      asked('query', query, malformed),
      (context) =>
        slipAnswer(context, parts, {
          ...context.req.valid('param'),
          ...context.req.valid('query'),
          workerId: context.get('caller').personId,
        }),
    );

const yearRoutes = (parts: PayslipParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/workers/:id/years/:year',
      described(api.year, { 200: { about: api.year } }, [malformed, missing]),
      asked('param', workersYear, missing),
      asked('query', yearQuery, malformed),
      (context) => {
        const { id: workerId, year: asking } = context.req.valid('param');
        return yearAnswer(context, parts, { ...context.req.valid('query'), workerId, year: asking });
      },
    )
    .get(
      '/me/pay/years/:year',
      described(api.year, { 200: { about: api.year } }, [malformed, missing]),
      asked('param', z.object({ year }), missing),
      asked('query', yearQuery, malformed),
      (context) =>
        yearAnswer(context, parts, {
          ...context.req.valid('query'),
          ...context.req.valid('param'),
          workerId: context.get('caller').personId,
        }),
    );

type SlipWish = {
  readonly id: string;
  readonly workerId?: string;
  readonly language?: Language | undefined;
};

async function slipAnswer(
  context: Context<CallerEnv>,
  parts: PayslipParts,
  wish: SlipWish,
): Promise<Response> {
  const { reader } = parts.database;
  const { whole, line } = found(await findSettlement(reader, wish), missing);
  if (line.bookedAt === null) throw fileRefusal({ kind: 'payslip-not-closed' });
  const slip = fileGranted(await slipFor(reader, parts, whole));
  const language = wish.language ?? languageOf(context.req.raw);
  return printedAnswer(context, parts, sheetOf(slip, language), `payslip-${slip.number}.pdf`);
}

type YearWish = {
  readonly workerId: string;
  readonly year: string;
  readonly payer: string;
  readonly language?: Language | undefined;
};

async function yearAnswer(
  context: Context<CallerEnv>,
  parts: PayslipParts,
  wish: YearWish,
): Promise<Response> {
  const { reader } = parts.database;
  const slips = [];
  for (const settlement of await settlementsOfYear(reader, wish))
    slips.push(fileGranted(await slipFor(reader, parts, settlement)));
  const paid = fileGranted(payYearOf(wish.year, slips));
  const sheet = yearSheetOf(paid, wish.language ?? languageOf(context.req.raw));
  return printedAnswer(context, parts, sheet, `pay-${wish.year}-${paid.code}.pdf`);
}

async function printedAnswer(
  context: Context<CallerEnv>,
  { printFont }: PayslipParts,
  sheet: PrintedSheet,
  name: string,
): Promise<Response> {
  const print = fileGranted(await printerFor([sheet], await printFont()));
  return handedOver(context, { name, mediaType: 'application/pdf', bytes: await print(sheet) });
}
