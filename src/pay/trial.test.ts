import { expect, test } from 'vitest';
import { showYuan, toFen } from '../kernel/money.ts';
import type { Rates } from '../terms/rate-card.ts';
import { tryRates, type PastWork } from './trial.ts';
import type { WorkEvent } from './work-event.ts';

const rates = (hour: bigint, solved: bigint): Rates => ({
  version: `${hour}`,
  prices: { hour: toFen(hour), 'solved-case': toFen(solved) },
  uplifts: [],
  bonuses: [],
});

const event = (kind: WorkEvent['kind'], units: bigint): WorkEvent => ({
  id: kind,
  kind,
  at: new Date('2026-11-23T10:00:00+08:00'),
  quantity: { units, scale: 1n },
});

const past = (worker: string, hours: bigint, solved: bigint): PastWork => ({
  worker,
  events: [event('hour', hours), event('solved-case', solved)],
});

test('new rates say who gains and who loses, the heaviest loss first', () => {
  const tried = tryRates([past('quick', 10n, 100n), past('careful', 10n, 20n), past('new', 10n, 0n)], {
    current: rates(1_500n, 100n),
    proposed: rates(1_000n, 200n),
  });
  if (!tried.ok) throw new Error(tried.problem.kind);
  expect(
    tried.value.map(({ worker, before, after, change }) => [
      worker,
      ...[before, after, change].map(showYuan),
    ]),
  ).toEqual([
    ['new', '150.00', '100.00', '-50.00'],
    ['careful', '170.00', '140.00', '-30.00'],
    ['quick', '250.00', '300.00', '50.00'],
  ]);
});

test('is refused as the lines are', () => {
  const both = { current: rates(1n, 1n), proposed: rates(1n, 1n) };
  const work = { ...past('a', 1n, 1n), floorPlace: '火星' };
  expect(tryRates([work], both)).toMatchObject({ ok: false, problem: { kind: 'place-unknown' } });
});
