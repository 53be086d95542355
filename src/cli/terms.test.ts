import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { reply } from './envelope.ts';
import { floor } from './floor.ts';
import { promise } from './promise.ts';

async function answerOf(command: Command, input: unknown, language: 'zh-CN' | 'en' = 'zh-CN') {
  const { line, exit } = await reply(command, new TextEncoder().encode(JSON.stringify(input)), language);
  const answer: unknown = JSON.parse(line);
  return { answer, exit };
}

describe('likui floor', () => {
  test('its example runs', async () => {
    const { answer, exit } = await answerOf(floor, floor.example);
    expect(exit).toBe(0);
    expect(answer).toMatchObject({ rate: '27.70', floor: '1045.68', topUp: '101.93', status: 'verified' });
    expect(answer).toHaveProperty('source');
  });

  test('knows a place by the other names people write', async () => {
    const { answer } = await answerOf(floor, { ...floor.example, place: '四川省成都市' });
    expect(answer).toMatchObject({ rate: '23.00' });
  });

  test.each([
    { wrong: { place: '太原' }, code: 'place-unknown' },
    { wrong: { on: '2025-08-31' }, code: 'day-before-table' },
    { wrong: { on: '2030-01-01' }, code: 'day-after-table' },
  ])('refuses what is outside the table: $code', async ({ wrong, code }) => {
    const { answer, exit } = await answerOf(floor, { ...floor.example, ...wrong, id: 7 });
    expect(exit).toBe(1);
    expect(answer).toMatchObject({ id: 7, refused: { code } });
  });

  test.each([
    { wrong: { hours: 37.75 }, code: 'field-malformed', field: 'hours' },
    { wrong: { hours: '-1' }, code: 'field-malformed', field: 'hours' },
    { wrong: { on: '2026-02-30' }, code: 'field-malformed', field: 'on' },
    { wrong: { earned: '1.005' }, code: 'field-malformed', field: 'earned' },
    { wrong: { earned: '-1.00' }, code: 'field-malformed', field: 'earned' },
    { wrong: { earned: undefined }, code: 'field-missing', field: 'earned' },
    { wrong: { city: '北京' }, code: 'field-unknown', field: 'city' },
    { wrong: { place: '' }, code: 'field-malformed', field: 'place' },
  ])('malformed: $wrong is $code', async ({ wrong, code, field }) => {
    const { answer, exit } = await answerOf(floor, { ...floor.example, ...wrong });
    expect(exit).toBe(2);
    expect(answer).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer)).toContain(field);
  });
});

describe('likui promise', () => {
  test('its example runs', async () => {
    const { answer, exit } = await answerOf(promise, { id: 'x', ...promise.example });
    expect(exit).toBe(0);
    expect(answer).toMatchObject({ id: 'x', impliedPerHour: '95.89', possible: false, lawful: true });
    expect(answer).toHaveProperty('why.0', '按每周 24.00 小时、每月 104.29 小时折算，合每小时 95.89 元。');
  });

  test('gives its reasons in English when asked', async () => {
    const { answer } = await answerOf(promise, promise.example, 'en');
    expect(answer).toHaveProperty(
      'why.0',
      'At 24.00 hours a week, 104.29 a month, it comes to 95.89 yuan an hour.',
    );
  });

  test.each([
    { promised: { perHour: '25.00' }, dayHours: undefined, implied: '25.00' },
    { promised: { perDay: '300.00' }, dayHours: undefined, implied: '62.50' },
    { promised: { perDay: '300.00' }, dayHours: '8.00', implied: '37.50' },
  ])('$promised with a day of $dayHours hours is $implied an hour', async ({ implied, ...given }) => {
    const { answer } = await answerOf(promise, { ...promise.example, ...given });
    expect(answer).toMatchObject({ impliedPerHour: implied });
  });

  test.each([
    { wrong: { place: '太原' }, code: 'place-unknown' },
    { wrong: { weekHours: '0' }, code: 'no-hours' },
    { wrong: { weekHours: '169' }, code: 'week-too-long' },
    { wrong: { dayHours: '25' }, code: 'day-too-long' },
  ])('refuses $code', async ({ wrong, code }) => {
    const { answer, exit } = await answerOf(promise, { ...promise.example, ...wrong });
    expect([exit, answer]).toMatchObject([1, { refused: { code } }]);
  });

  test.each([
    { wrong: { relation: 'gig' }, code: 'field-malformed', field: 'part-time' },
    { wrong: { promised: {} }, code: 'field-malformed', field: 'promised' },
    { wrong: { promised: { perHour: '1.00', perDay: '2.00' } }, code: 'field-malformed', field: 'promised' },
    { wrong: { promised: { perYear: '1.00' } }, code: 'field-malformed', field: 'promised' },
    { wrong: { promised: { perHour: '-1.00' } }, code: 'field-malformed', field: 'promised' },
    { wrong: { promised: undefined }, code: 'field-missing', field: 'promised' },
    { wrong: { weekHours: 'many' }, code: 'field-malformed', field: 'weekHours' },
  ])('malformed: $wrong is $code', async ({ wrong, code, field }) => {
    const { answer, exit } = await answerOf(promise, { ...promise.example, ...wrong });
    expect(exit).toBe(2);
    expect(answer).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer)).toContain(field);
  });
});
