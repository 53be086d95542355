import { sql } from 'kysely';
import { z } from 'zod';
import { all, type Tx } from '../platform/database/database.ts';
import type { Names } from '../platform/names.ts';
import { payslipOf, type Payslip, type PayslipProblem } from './payslip.ts';
import type { Result } from '../kernel/result.ts';
import { settlementFrom } from './settlement-text.ts';
import type { Settlement } from './settlement.ts';

/** What payslips need of the world beside the books: how people are called, and how the payer is. */
export type SlipNames = { readonly names: Names; readonly payerName: (tx: Tx) => Promise<string> };

/** The payslip of a settlement that is closed. */
export async function slipFor(
  tx: Tx,
  { names, payerName }: SlipNames,
  settlement: Settlement,
): Promise<Result<Payslip, PayslipProblem>> {
  const { workerId, code } = settlement.payee;
  const called = await names(tx, [workerId]);
  return payslipOf(settlement, {
    number: `${settlement.period.payOn}-${code}`,
    payerName: await payerName(tx),
    workerName: called[workerId] ?? code,
  });
}

const bodyRow = z.object({ body: z.string() });

/** The closed settlements of one worker that one payer paid, or pays, in a year. */
export const settlementsOfYear = async (
  tx: Tx,
  { workerId, payer, year }: { readonly workerId: string; readonly payer: string; readonly year: string },
): Promise<readonly Settlement[]> =>
  (
    await all(
      tx,
      sql`
        select s.body from settlement s join pay_period d on d.id = s.period_id
        where s.worker_id = ${workerId} and d.payer = ${payer} and s.booked_at is not null
          and d.state in ('closed', 'paid') and d.pay_on like ${`${year}-%`}
        order by d.pay_on, s.id`,
      bodyRow,
    )
  ).map(({ body }) => settlementFrom(body));
