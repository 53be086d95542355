import { describe, expect, test } from 'vitest';
import { reply } from './envelope.ts';
import { estimate } from './estimate.ts';

async function answerOf(wrong: object, language: 'zh-CN' | 'en' = 'zh-CN') {
  const input = { ...estimate.example, ...wrong };
  const { line, exit } = await reply(estimate, new TextEncoder().encode(JSON.stringify(input)), language);
  const answer: unknown = JSON.parse(line);
  return { answer, exit, line };
}

const AMOUNT: unknown = expect.stringMatching(/^\d+\.\d\d$/u);
const spread = { p10: AMOUNT, p50: AMOUNT, p90: AMOUNT };

describe('likui estimate', () => {
  test('its example runs, and runs the same again', async () => {
    const { answer, exit, line } = await answerOf({});
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      perHour: spread,
      perMonth: spread,
      netNow: spread,
      netAfterSettlement: spread,
      seed: 618,
    });
    expect(answer).toHaveProperty('drivers.0.name', 'callsPerHour');
    expect(answer).toHaveProperty('assumptions.0', {
      name: 'callsPerHour',
      value: '6.5 / 9 / 11.5',
      sentence: '每小时来电：最少、最可能、最多。',
    });
    expect((await answerOf({})).line).toBe(line);
  });

  test('takes a rate card, a seed and what is known better', async () => {
    const { answer } = await answerOf({
      rateCard: { perHour: '20.00' },
      seed: 7,
      assumptions: { callsPerHour: { low: 1, mode: 2, high: 3 } },
    });
    expect(answer).toMatchObject({ perHour: { p10: '20.00', p90: '20.00' }, seed: 7 });
  });

  test('refuses what the relation does not allow, with its article', async () => {
    expect(await answerOf({ relation: 'part-time', weekHours: '30' }, 'en')).toMatchObject({
      exit: 1,
      answer: { refused: { code: 'part-time-week-hours', basis: 'Labour Contract Law, art. 68' } },
    });
    expect(await answerOf({ place: '太原' })).toMatchObject({
      exit: 1,
      answer: { refused: { code: 'place-unknown' } },
    });
    expect(await answerOf({ weekHours: '0.00' })).toMatchObject({
      exit: 1,
      answer: { refused: { code: 'no-hours' } },
    });
  });

  test.each([
    { wrong: { period: 'busy' }, code: 'field-malformed', field: 'peak' },
    { wrong: { experience: undefined }, code: 'field-missing', field: 'experience' },
    { wrong: { weekHours: 20 }, code: 'field-malformed', field: 'weekHours' },
    { wrong: { on: '2026-11-23' }, code: 'field-unknown', field: 'on' },
    { wrong: { seed: -1 }, code: 'field-malformed', field: 'seed' },
    {
      wrong: { assumptions: { pace: { low: 0.9, mode: 0.8, high: 1 } } },
      code: 'field-malformed',
      field: 'assumptions.pace',
    },
  ])('malformed: $field', async ({ wrong, code, field }) => {
    const { answer, exit } = await answerOf(wrong);
    expect([exit, answer]).toMatchObject([2, { error: { code } }]);
    expect(JSON.stringify(answer)).toContain(field);
  });
});
