import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { one, run } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { recordedNow, type PayParts } from './books-store.ts';
import { vatRuleHeld } from './reckoning-store.ts';
import type { VatRule } from './vat.ts';

const versionRow = z.object({ version: z.string() });
const waitingRow = z
  .object({
    openPeriods: z.int(),
    reviewedPeriods: z.int(),
    runs: z.int(),
    disputes: z.int(),
    disputesOverdue: z.int(),
    corrections: z.int(),
  })
  .strict();

/** What the first screen shows. */
export async function overviewOf({ database, clock }: PayParts) {
  const tx = database.reader;
  const { version } = await one(tx, sql`select version() as version`, versionRow);
  const waiting = await one(
    tx,
    sql`
      select
        (select cast(count(*) as integer) from pay_period where state = 'open') as "openPeriods",
        (select cast(count(*) as integer) from pay_period where state = 'reviewed') as "reviewedPeriods",
        (select cast(count(*) as integer) from pay_run where state = 'running') as runs,
        (select cast(count(*) as integer) from pay_dispute where state = 'open') as disputes,
        (select cast(count(*) as integer) from pay_dispute
          where state = 'open' and due_on < ${chinaDayAt(clock.now())}) as "disputesOverdue",
        (select cast(count(*) as integer) from pay_correction where approved_at is null) as corrections`,
    waitingRow,
  );
  // The embedded engine says that it was made for the web.
  return { isEmbedded: /emscripten|wasm/iu.test(version), rule: await vatRuleHeld(tx), waiting };
}

type Refused = { readonly kind: 'vat-not-confirmed' | 'vat-version-taken' };

/** The owner's own rule: it is never guessed here, and switches direct payouts on. */
export async function loadVatRule(
  { database, ids, clock, audit }: PayParts,
  who: string,
  { isConfirmed, ...rule }: VatRule & { readonly isConfirmed: boolean },
): Promise<Result<undefined, Refused>> {
  if (!isConfirmed) return refuse({ kind: 'vat-not-confirmed' });
  const id = ids.next();
  try {
    await database.transaction(async (tx) => {
      const at = await recordedNow(tx, clock);
      await run(
        tx,
        sql`
          insert into pay_vat_rule (id, version, month_exempt_below, percent, source, made_at, made_by)
          values (${id}, ${rule.version}, ${rule.monthExemptBelow}, ${Number(rule.percent)}, ${rule.source}, ${at}, ${who})`,
      );
      await audit(tx, {
        at,
        who,
        what: 'pay.vat-rule-loaded',
        subject: { kind: 'pay-vat-rule', id },
        details: { version: rule.version, percent: Number(rule.percent) },
      });
    });
    return ok(undefined);
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('pay_vat_rule_version'))
      return refuse({ kind: 'vat-version-taken' });
    throw fault;
  }
}

/** Switches direct payouts off again: every rule there is counts as withdrawn. */
export const withdrawVatRule = ({ database, clock, audit }: PayParts, who: string): Promise<void> =>
  database.transaction(async (tx) => {
    const at = await recordedNow(tx, clock);
    const withdrawn = await run(
      tx,
      sql`update pay_vat_rule set withdrawn_at = ${at} where withdrawn_at is null`,
    );
    if (withdrawn > 0)
      await audit(tx, {
        at,
        who,
        what: 'pay.vat-rule-withdrawn',
        subject: { kind: 'pay-vat-rule', id: 'all' },
      });
  });
