import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { earningsOf } from '../pay/earnings.ts';
import { commandWords, earningsProblemWords } from '../pay/words.ts';
import { eventKinds } from '../pay/work-event.ts';
import { floorPlaces } from '../terms/floor.ts';
import { answered, runWith, type Command } from './command.ts';
import { hours as decimal, instant, place } from './fields.ts';
import { rateCard, rateCardFields } from './rates.ts';

const event = z.strictObject({
  id: z.string().min(1).max(80),
  kind: z.enum(eventKinds),
  at: instant,
  quantity: decimal,
});

const question = z.strictObject({ rateCard, events: z.array(event), floorPlace: place.optional() });

/** `likui lines`: events into earning lines by a rate card, and what earned nothing with the reason. */
export const lines: Command = {
  name: 'lines',
  summary: commandWords.lines,
  example: {
    rateCard: {
      perHour: '12.00',
      perMinute: '0.12',
      perCase: '0.60',
      csat: { min: '4.50', minSamples: 2, percent: '80' },
    },
    events: [
      { id: 'shift-1', kind: 'hour', at: '2026-11-23T09:00:00+08:00', quantity: '4.00' },
      { id: 'call-1', kind: 'talk-minute', at: '2026-11-23T09:12:00+08:00', quantity: '6.25' },
      { id: 'case-1', kind: 'solved-case', at: '2026-11-23T09:20:00+08:00', quantity: '1' },
      { id: 'mark-1', kind: 'rating', at: '2026-11-23T09:21:00+08:00', quantity: '5' },
      { id: 'mark-2', kind: 'rating', at: '2026-11-23T10:21:00+08:00', quantity: '3' },
      { id: 'wait-1', kind: 'waiting-minute', at: '2026-11-23T09:30:00+08:00', quantity: '18' },
    ],
    floorPlace: '成都',
  },
  enumerations: { kind: eventKinds, floorPlace: floorPlaces, rateCard: rateCardFields },
  run: runWith(question, ({ rateCard: rates, events, floorPlace }, language) => {
    const earned = earningsOf({ rates, events, ...(floorPlace === undefined ? {} : { floorPlace }) });
    if (!earned.ok)
      return { kind: 'refused', code: earned.problem.kind, sentence: earningsProblemWords(earned.problem) };
    return answered({
      lines: earned.value.lines.map((each) => ({ ...each, amount: showYuan(each.amount) })),
      unpaid: earned.value.unpaid.map(({ events: ids, why }) => ({ events: ids, why: why[language] })),
      gross: showYuan(earned.value.gross),
    });
  }),
};
