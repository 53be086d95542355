import { describe, expect, test } from 'vitest';
import { reply } from './envelope.ts';
import { lines } from './lines.ts';

async function answerOf(input: unknown) {
  const { line, exit } = await reply(lines, new TextEncoder().encode(JSON.stringify(input)), 'zh-CN');
  const answer: unknown = JSON.parse(line);
  return { answer, exit, line };
}

const hour = { id: 'a', kind: 'hour', at: '2026-11-23T09:00:00+08:00', quantity: '4.00' };
const asked = (event: object, rateCard: object = { perHour: '20.00' }) => ({ rateCard, events: [event] });

describe('likui lines', () => {
  test('its example runs', async () => {
    const { answer, exit } = await answerOf(lines.example);
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      lines: [
        { rule: 'per-hour', version: '1', events: ['shift-1'], formula: '4 × 12.00', amount: '48.00' },
        { rule: 'per-minute', formula: '6.25 × 0.12 × 80%', amount: '0.60' },
        { rule: 'per-case', amount: '0.48' },
        { rule: 'floor-top-up', formula: '23.00 × 4 − 49.08', amount: '42.92' },
      ],
      unpaid: [{ events: ['wait-1'] }, { events: ['mark-1', 'mark-2'] }],
      gross: '92.00',
    });
  });

  test('the same bytes for shuffled and repeated events', async () => {
    const { events } = lines.example;
    if (!Array.isArray(events)) throw new Error('the example has no events');
    const told: readonly unknown[] = events;
    const shuffled = { ...lines.example, events: [...told.toReversed(), ...told] };
    expect((await answerOf(shuffled)).line).toBe((await answerOf(lines.example)).line);
  });

  test('a whole card is taken', async () => {
    const rateCard = {
      version: '2026-11',
      perHour: 'unpaid',
      perMinute: '0.12',
      perWaitingMinute: '0.05',
      csat: { min: 4.5, minSamples: '20', percent: 80 },
      quality: { min: '90', minSamples: 5, percent: '50' },
      uplifts: [{ from: '2026-11-11', to: '2026-11-12', fromHour: 20, percent: '50' }],
      bonuses: [{ id: 'steady', kind: 'solved-case', every: '50', amount: '30.00', cap: '120.00' }],
      leastTalkMinutes: '0.17',
    };
    const { answer, exit } = await answerOf(
      asked({ ...hour, kind: 'waiting-minute', at: '2026-11-11T21:00+08:00' }, rateCard),
    );
    expect(exit).toBe(0);
    expect(answer).toMatchObject({ lines: [{ formula: '4 × 0.05 × 150%' }], gross: '0.30' });
  });

  test('one id with two contents is refused', async () => {
    const { answer, exit } = await answerOf({ rateCard: {}, events: [hour, { ...hour, quantity: '5' }] });
    expect([exit, answer]).toMatchObject([1, { refused: { code: 'event-conflict' } }]);
  });

  test.each([
    { input: asked({ ...hour, kind: 'coffee' }), code: 'field-malformed', field: 'talk-minute' },
    { input: asked({ ...hour, at: '2026-11-23T09:00:00' }), code: 'field-malformed', field: 'events.0.at' },
    { input: asked({ ...hour, at: '2026-02-30T09:00:00Z' }), code: 'field-malformed', field: 'events.0.at' },
    { input: asked({ ...hour, at: '9999-12-31T23:59:59Z' }), code: 'field-malformed', field: 'events.0.at' },
    { input: asked({ ...hour, at: '0000-01-01T00:00:00Z' }), code: 'field-malformed', field: 'events.0.at' },
    { input: asked({ ...hour, quantity: '-1' }), code: 'field-malformed', field: 'events.0.quantity' },
    { input: asked({ ...hour, quantity: 4 }), code: 'field-malformed', field: 'events.0.quantity' },
    { input: asked({ ...hour, worker: 'x' }), code: 'field-unknown', field: 'events.0.worker' },
    { input: asked({ ...hour, id: undefined }), code: 'field-missing', field: 'events.0.id' },
    { input: asked(hour, { perDay: '1.00' }), code: 'field-unknown', field: 'rateCard.perDay' },
    { input: asked(hour, { perHour: '1.005' }), code: 'field-malformed', field: 'rateCard.perHour' },
    {
      input: asked(hour, { csat: { min: '4', minSamples: 2, percent: '100.01' } }),
      code: 'field-malformed',
      field: 'rateCard.csat.percent',
    },
    {
      input: asked(hour, { csat: { min: '4', percent: '80' } }),
      code: 'field-missing',
      field: 'rateCard.csat.minSamples',
    },
    { input: { events: [] }, code: 'field-missing', field: 'rateCard' },
  ])('malformed: $field', async ({ input, code, field }) => {
    const { answer, exit } = await answerOf(input);
    expect([exit, answer]).toMatchObject([2, { error: { code } }]);
    expect(JSON.stringify(answer)).toContain(field);
  });
});
