import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { z } from 'zod';
import { chinaDayOf } from '../../../src/kernel/china-day.ts';
import { takeEvents } from '../../../src/pay/event-store.ts';
import { addPayee } from '../../../src/pay/payee-store.ts';
import { closed, row, withPayee, type Books } from '../../fixtures/pay/books.ts';

const EVENTS_EACH = 500;
const DAYS = 31;
const ROWS_A_FILE = 2_000;

const board = z.looseObject({
  state: z.string(),
  totals: z.looseObject({ events: z.int(), payees: z.int() }),
  exceptions: z.array(z.unknown()),
});

type Steps = { readonly steps: readonly (readonly [string, number])[]; readonly totalMs: number };

/** Brings a month of events in, file by file as days go by, has it reckoned, reviewed and closed. */
export async function payMonth(books: Books, events: number): Promise<Steps> {
  await withPayee(books, { code: 'W0', relation: 'labor-contract' });
  const payees = Math.max(1, Math.round(events / EVENTS_EACH));
  for (let index = 1; index < payees; index += 1) await newPayee(books, index);
  const startedMs = performance.now();
  const steps: [string, number][] = [];
  const timed = async (what: string, act: () => Promise<void>): Promise<void> => {
    const beganMs = performance.now();
    const cpu = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(cpu);
    steps.push([`${what} (processor ${((user + system) / 1e6).toFixed(1)} s)`, performance.now() - beganMs]);
  };

  await timed('taken in', () => takenIn(books, payees, events));
  const period = { cycle: 'month', from: '2026-10-01', to: '2026-10-31', payOn: '2026-11-10' };
  const id = await books.made('payroll', '/pay/periods', period);
  await timed('reckoned, reviewed, approved and booked', () => closed(books, id));
  const said = board.parse((await books.ask('owner', `/pay/periods/${id}`)).body);
  if (said.state !== 'closed' || said.totals.events !== events || said.totals.payees !== payees)
    throw new Error(`the month did not close: ${JSON.stringify(said)}`);
  return { steps, totalMs: performance.now() - startedMs };
}

async function newPayee(books: Books, index: number): Promise<void> {
  const made = await addPayee(books.parts, undefined, {
    code: `W${index}`,
    workerId: randomUUID(),
    payer: 'operator',
    relation: index % 2 === 0 ? 'labor-contract' : 'platform',
    terms: {
      validFrom: chinaDayOf('2026-01-01'),
      role: 'hotline',
      city: '成都',
      difficulty: 'pre-sales',
      level: 1,
    },
  });
  if (!made.ok) throw new Error(made.problem.kind);
}

const KINDS = ['talk-minute', 'talk-minute', 'solved-case', 'waiting-minute', 'rating'] as const;

/** A file a day, payee by payee as systems export it, sent in as many pieces as the door takes. */
async function takenIn(books: Books, payees: number, events: number): Promise<void> {
  let told = 0;
  for (let day = 1; day <= DAYS; day += 1) {
    const upTo = Math.round((events * day) / DAYS);
    const rows = Array.from({ length: upTo - told }, (_, index) =>
      eventOf(day, index, { payees, ofDay: upTo - told }),
    );
    told = upTo;
    for (let start = 0; start < rows.length; start += ROWS_A_FILE) {
      const file = rows.slice(start, start + ROWS_A_FILE);
      const report = await takeEvents(books.parts, undefined, { name: 'bench', rows: file });
      if (report.accepted !== file.length) throw new Error('an event was not taken');
    }
  }
}

/** One shift, and the rest calls and what belongs to them. */
function eventOf(
  day: number,
  index: number,
  { payees, ofDay }: { readonly payees: number; readonly ofDay: number },
): ReturnType<typeof row> {
  const payee = Math.floor((index * payees) / ofDay);
  const first = Math.ceil((payee * ofDay) / payees);
  const turn = index - first;
  const kind = turn === 0 ? 'hour' : (KINDS[turn % KINDS.length] ?? 'hour');
  const at = `2026-10-${String(day).padStart(2, '0')}T${String(9 + (turn % 9)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00+08:00`;
  const quantity: { readonly [kind in typeof kind]?: string } = {
    hour: '5',
    rating: '5',
    'solved-case': '1',
  };
  return row(`call-${day}-${index}`, kind, at, quantity[kind] ?? `${index % 9}.25`, `W${payee}`);
}
