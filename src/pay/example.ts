import { chinaDayAt, type ChinaDay } from '../kernel/china-day.ts';
import { drawsFrom } from '../terms/chance.ts';
import type { PayPeriod } from './settlement.ts';
import type { EventRow } from './event-row.ts';
import type { Cycle } from './period.ts';

/** Somebody of the example operator: nobody real, and every code says so. */
export type ExamplePayee = {
  readonly code: string;
  readonly relation: 'part-time' | 'platform' | 'labor-contract';
  /** By which example account, where there is one. */
  readonly account?: string;
};

export const examplePayees: readonly ExamplePayee[] = [
  { code: 'SHILI-01', relation: 'part-time', account: 'agent' },
  { code: 'SHILI-02', relation: 'part-time', account: 'agent2' },
  { code: 'SHILI-03', relation: 'part-time' },
  { code: 'SHILI-04', relation: 'part-time' },
  { code: 'SHILI-05', relation: 'platform' },
  { code: 'SHILI-06', relation: 'labor-contract' },
];

/** Rates of the example: under the hourly floor without performance, so that a top-up can be seen. */
export const exampleRates = {
  prices: {
    hour: '16.00',
    'talk-minute': '0.15',
    'solved-case': '0.80',
    'waiting-minute': 'unpaid',
    'training-hour': '16.00',
    'outage-minute': '0.20',
  },
  csat: { min: '4.5', minSamples: 5, percent: '90' },
  uplifts: [],
  bonuses: [{ id: 'cases', kind: 'solved-case', every: '100', amount: '30.00', cap: '90.00' }],
  leastTalkMinutes: '0.2',
};

const DAY_MS = 86_400_000;
const FORTNIGHT = 14;
/** How long after its end the closed example is paid. */
const PAID_AFTER = 3;

const before = (now: Date, days: number): ChinaDay => chinaDayAt(new Date(now.getTime() - days * DAY_MS));

/** One fortnight that is paid and one that is open, both over by `now`; and the month before, open. */
export function examplePeriods(
  now: Date,
): readonly (PayPeriod & { readonly cycle: Cycle; readonly isClosed: boolean })[] {
  const lastOfMonth = chinaDayAt(
    new Date(new Date(`${chinaDayAt(now).slice(0, 7)}-01T00:00:00+08:00`).getTime() - DAY_MS),
  );
  const firstOfMonth = chinaDayAt(new Date(`${lastOfMonth.slice(0, 7)}-01T00:00:00+08:00`));
  return [
    {
      cycle: 'fortnight',
      from: before(now, 2 * FORTNIGHT),
      to: before(now, FORTNIGHT + 1),
      payOn: before(now, FORTNIGHT + 1 - PAID_AFTER),
      isClosed: true,
    },
    {
      cycle: 'fortnight',
      from: before(now, FORTNIGHT),
      to: before(now, 1),
      payOn: chinaDayAt(now),
      isClosed: false,
    },
    { cycle: 'month', from: firstOfMonth, to: lastOfMonth, payOn: chinaDayAt(now), isClosed: false },
  ];
}

/** What the example's people did in a period, by a seed: the same for the same days. Two shifts of three are worked. */
export function exampleEvents(
  { code }: ExamplePayee,
  { from, to }: Pick<PayPeriod, 'from' | 'to'>,
): readonly EventRow[] {
  const draw = drawsFrom(
    [...`${code}${from}`].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7),
  );
  const rows: EventRow[] = [];
  const first = new Date(`${from}T09:00:00+08:00`).getTime();
  const days = (new Date(`${to}T09:00:00+08:00`).getTime() - first) / DAY_MS;
  for (let day = 0; day <= days; day += 1) {
    if (draw() < 1 / 3) continue;
    const on = chinaDayAt(new Date(first + day * DAY_MS));
    const tell = (what: string, kind: string, minute: number, quantity: string): void => {
      const at = new Date(first + day * DAY_MS + minute * 60_000).toISOString();
      rows.push({ payee: code, id: `${code}.${on}.${what}`, kind, at, quantity });
    };
    tell('shift', 'hour', 0, '3.00');
    const calls = 3 + Math.floor(draw() * 5);
    for (let call = 1; call <= calls; call += 1) {
      tell(`call${call}`, 'talk-minute', call * 20, (draw() * 9).toFixed(2));
      if (draw() < 0.8) tell(`case${call}`, 'solved-case', call * 20 + 10, '1');
      if (draw() < 0.3) tell(`mark${call}`, 'rating', call * 20 + 12, draw() < 0.8 ? '5' : '3');
    }
    tell('wait', 'waiting-minute', 170, (20 + draw() * 40).toFixed(1));
  }
  return rows;
}
