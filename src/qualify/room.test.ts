import { describe, expect, test } from 'vitest';
import { knownSound, loggedSound } from '../../tests/qualify/known-sound.ts';
import { type RoomLog, roomVerdict } from './room.ts';
import { SILENCE_TENTHS } from './sound.ts';

const OFF = { echoCancellation: 'off', noiseSuppression: 'off', autoGainControl: 'off' } as const;

function heard(overDb: number, voiceDb = -20): RoomLog {
  const silence = loggedSound(knownSound({ overDb, voiceDb, silenceMs: 2000, speechMs: 0 }));
  const speech = loggedSound(knownSound({ overDb, voiceDb, silenceMs: 0, speechMs: 5000 }));
  return { processing: OFF, silence, speech };
}

describe('a voice over the noise of a room', () => {
  test.each([5, 10, 15, 20, 25, 30, 40])('of %d dB is told within 1.5 dB', (overDb) => {
    const { overTenths } = roomVerdict(heard(overDb));
    expect(Math.abs(overTenths / 10 - overDb)).toBeLessThan(1.5);
  });

  test.each([
    { overDb: 40, band: 'meets' },
    { overDb: 22, band: 'meets' },
    { overDb: 17, band: 'borderline' },
    { overDb: 8, band: 'not-yet' },
  ] as const)('of $overDb dB: $band', ({ overDb, band }) => {
    expect(roomVerdict(heard(overDb))).toMatchObject({ band, notes: [] });
  });
});

describe('nothing is said', () => {
  const good = heard(30);
  const silent = good.silence.levels.map(() => SILENCE_TENTHS);
  test.each([
    {
      reason: 'processing-on',
      log: { ...good, processing: { ...OFF, noiseSuppression: 'on' } },
    },
    {
      reason: 'processing-unknown',
      log: { ...good, processing: { ...OFF, autoGainControl: 'unknown' } },
    },
    { reason: 'muted', log: { ...good, silence: { levels: silent, clipped: 0 } } },
    { reason: 'too-short', log: { ...good, silence: { levels: [-500, -500], clipped: 0 } } },
    { reason: 'too-short', log: { ...good, speech: { levels: [], clipped: 0 } } },
    {
      reason: 'no-speech',
      log: { ...good, speech: { ...good.silence, levels: [...good.silence.levels, ...good.silence.levels] } },
    },
  ] as const)('where the reason is $reason', ({ reason, log }) => {
    expect(roomVerdict(log)).toMatchObject({ band: 'not-measurable', reason });
  });
});

test('a voice at the top of the scale was not measured whole', () => {
  const loud = heard(30, -1);
  expect(loud.speech.clipped).toBeGreaterThan(0);
  expect(roomVerdict(loud)).toMatchObject({ band: 'borderline', notes: ['clipped'] });
});

test('something loud within the silence is noted, and counts as noise', () => {
  const good = heard(30);
  const levels = good.silence.levels.map((level, place) => (place % 5 === 0 ? level + 250 : level));
  const verdict = roomVerdict({ ...good, silence: { levels, clipped: 0 } });
  expect(verdict.notes).toEqual(['uneven']);
  expect(verdict.overTenths).toBeLessThan(150);
});

test('the same log is the same verdict, byte for byte', () => {
  expect(JSON.stringify(roomVerdict(heard(18)))).toBe(JSON.stringify(roomVerdict(heard(18))));
});
