import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayOf } from '../kernel/china-day.ts';
import { all, one, run, type Tx } from '../platform/database/database.ts';
import type { Result } from '../kernel/result.ts';
import type { PayParts } from './books-store.ts';
import { takeEvents } from './event-store.ts';
import { exampleEvents, examplePayees, examplePeriods, exampleRates } from './example.ts';
import { exampleWords } from './example-words.ts';
import { payJobs } from './pay-jobs.ts';
import { addPayee } from './payee-store.ts';
import { actOnPeriod, beginPaying, beginReckoning, giveReason, openPeriod } from './period-store.ts';
import { exceptionCounts, findPeriod } from './period-rows-store.ts';
import { draftCard, publishCard } from './rate-card-store.ts';
import { ratesShape } from './rates-text.ts';
import { runsOf } from './run-store.ts';

const countRow = z.object({ count: z.int() });
const personRow = z.object({ id: z.uuid(), name: z.string() });

const BEGAN = chinaDayOf('2026-01-01');
const WHOSE = { role: exampleWords.role['zh-CN'], city: '成都', difficulty: 'pre-sales', level: 1 } as const;
/** Rows a file may have at once. */
const ROWS_A_FILE = 2_000;

/**
 * Work, rate card and periods of the example operator, so that the books can be tried: one fortnight reckoned, approved
 * by two and paid, one open, and a month. Done once in an example's house; `likui init` takes all of it away.
 */
export async function makeExamplePay(parts: PayParts): Promise<void> {
  const { database, clock, ids } = parts;
  const { count } = await one(
    database.reader,
    sql`select cast(count(*) as integer) as count from payee`,
    countRow,
  );
  if (count > 0) return;
  const people = await all(
    database.reader,
    sql`select id, name from person where name in ('agent', 'agent2', 'payroll', 'owner')`,
    personRow,
  );
  const idOf = new Map(people.map(({ id, name }) => [name, id]));
  const [payroll, owner] = [idOf.get('payroll'), idOf.get('owner')];
  if (payroll === undefined || owner === undefined) return;

  for (const { code, relation, account = '' } of examplePayees)
    granted(
      await addPayee(parts, undefined, {
        code,
        relation,
        workerId: idOf.get(account) ?? ids.next(),
        payer: 'operator',
        terms: { validFrom: BEGAN, ...WHOSE },
      }),
    );
  const rates = ratesShape.parse(exampleRates);
  const card = granted(
    await draftCard(parts, undefined, {
      ...rates,
      ...WHOSE,
      version: 'shili-1',
      validFrom: BEGAN,
      validTo: null,
    }),
  );
  granted(await publishCard(parts, undefined, { id: card.id, withoutTrial: true }));

  const cycles = examplePeriods(clock.now());
  for (const { isClosed, ...period } of cycles) {
    const isMonth = period.cycle === 'month';
    const payees = examplePayees.filter(({ relation }) => (relation === 'part-time') !== isMonth);
    const rows = payees.flatMap((payee) => exampleEvents(payee, period));
    for (let start = 0; start < rows.length; start += ROWS_A_FILE)
      await takeEvents(parts, undefined, {
        name: exampleWords.file['zh-CN'],
        rows: rows.slice(start, start + ROWS_A_FILE),
      });
    const { id } = granted(await openPeriod(parts, undefined, { ...period, payer: 'operator' }));
    if (isClosed) await closeExample(parts, id, { payroll, owner });
  }
}

async function closeExample(
  parts: PayParts,
  id: string,
  { payroll, owner }: { readonly payroll: string; readonly owner: string },
): Promise<void> {
  const { reader } = parts.database;
  const reckoning = granted(await beginReckoning(parts, payroll, id));
  await done(parts, reckoning.id);
  for (const { code } of await exceptionCounts(reader, reckoning.id))
    granted(await giveReason(parts, payroll, { id, code, reason: exampleWords.reason['zh-CN'] }));
  const reviewed = await actOnPeriod(parts, payroll, { id, act: 'reviewed', note: '' });
  // On a day that the tables do not reach, the example stays open and says why, as a real period would.
  if (!reviewed.ok) return;
  granted(await actOnPeriod(parts, owner, { id, act: 'approved', note: '' }));
  const closing = (await runsOf(reader, id)).find(({ kind }) => kind === 'closing');
  if (closing) await done(parts, closing.id);
  const period = await findPeriod(reader, id);
  if (!period) return;
  const paying = granted(await beginPaying(parts, payroll, { id, on: period.payOn }));
  await done(parts, paying.id);
}

/** Does a run at once, as its job would; the job finds it done. */
async function done(parts: PayParts, runId: string): Promise<void> {
  const [handler] = payJobs(parts);
  const job = { id: runId, kind: 'pay.run', key: runId, body: { runId }, attempts: 1 };
  await handler?.handle({ job, piece: (act) => parts.database.transaction(act) });
}

function granted<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`the example of pay could not be made: ${result.problem.kind}`);
}

/** Takes every record of pay away, while the house becomes a real operator's: all of it was fiction. */
export async function removePay(tx: Tx): Promise<void> {
  for (const table of [
    'bank_file',
    'pay_dispute_words',
    'pay_dispute',
    'pay_taking',
    'pay_correction',
    'withheld',
    'ledger_entry',
    'settlement',
    'pay_trial',
    'pay_exception',
    'pay_run',
    'pay_period_act',
    'pay_period',
    'work_event_withdrawal',
    'work_event',
    'pay_import',
    'rate_card',
    'payee_deduction',
    'payee_terms',
    'payee',
    'pay_vat_rule',
    'pay_books',
  ])
    await run(tx, sql`delete from ${sql.table(table)}`);
}
