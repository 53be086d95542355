import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, spanInOriginal } from './reading.ts';

describe('the layers', () => {
  test.each([
    ['full width', 'ＱＱ１２３', 'qq123'],
    ['circled and dressed digits', '①❸⑧', '138'],
    ['mathematical letters', '𝗪𝗫号', '微信号'],
    ['squared letters', '🅥信', '微信'],
    ['invisible characters', '押\u200B金\u00AD', '押金'],
    ['traditional characters', '兼職刷單，押金三百', '兼职刷单,押金三百'],
    ['Cyrillic look-alikes', 'qq号сс', 'qq号cc'],
    ['homophones', '加薇信，交鸭金', '加微信,交押金'],
    ['signs between', '押.金、验*证*码', '押金、验证码'],
    ['a blank in a long word', '验 证 码', '验证码'],
    ['pictures between', '保🌟证🌟金', '保证金'],
    ['split characters', '扌甲金', '押金'],
  ])('%s: %s', (_layer, text, reading) => {
    expect(read(text).text).toBe(reading);
  });

  test.each([
    ['a name in a link', 'https://zhaopin.jd.com'],
    ['layout', '工 资 面议'],
    ['ordinary words that contain a spelling', '参加威海招聘会'],
  ])('%s is left alone: %s', (_what, text) => {
    expect(read(text).evasions).toEqual([]);
  });

  test('what was hidden is named, and points back at the whole of it', () => {
    const text = '先交押.金300';
    const reading = read(text);
    const [hidden] = reading.evasions;
    if (!hidden) throw new Error('not seen');
    expect(hidden.word).toBe('押金');
    const { start, end } = spanInOriginal(reading, hidden);
    expect(text.slice(start, end)).toBe('押.金');
  });
});

test('every place of a reading leads back into the text, in order', () => {
  const piece = constantFrom(
    '押.金',
    '𝗪',
    '薇❤',
    '兼職',
    '\u200B',
    'ab',
    '❸',
    '。',
    '👩‍💻',
    '保 证 金',
    '转zhang',
    'é',
    '\uD800',
  );
  assert(
    property(array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const reading = read(text);
      expect(reading.from).toHaveLength(reading.text.length);
      expect(reading.to).toHaveLength(reading.text.length);
      let last = 0;
      for (const [index, start] of reading.from.entries()) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(reading.to[index]).toBeGreaterThan(start);
        expect(reading.to[index]).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 400 },
  );
});
