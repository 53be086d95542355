import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_LENGTH_MAX, gradeOf, judge } from './verdict.ts';

const gradeFor = (text: string): string => {
  const judged = judge({ text });
  return judged.ok ? judged.value.grade : judged.problem.kind;
};

describe('acts, not words', () => {
  test.each([
    { text: '不交押金不能上岗', grade: 'stop', why: 'a demand behind two negations' },
    { text: '不收押金是不可能的', grade: 'stop', why: 'a denial that is none' },
    { text: '先垫付，下月工资里返', grade: 'stop', why: 'to be given back is still to be paid' },
    { text: '不收培训费，但上岗前要交押金200元，离职退', grade: 'stop', why: 'one denied, one demanded' },
    { text: '入职需缴纳服装费200元', grade: 'stop', why: 'a fee under its plain name' },
    { text: '轻松月入过万，无需业绩考核', grade: 'stop', why: 'the red flag: both together' },
    { text: '本岗位不收取任何押金、培训费、服装费', grade: 'no-red-flag', why: 'a denial scores nothing' },
    {
      text: '凡是要求先交押金、刷单垫付的都是诈骗，请勿相信',
      grade: 'no-red-flag',
      why: 'a warning quotes a scheme',
    },
    { text: '入职体检费用由公司承担，凭票报销', grade: 'no-red-flag', why: 'the company pays' },
    { text: '入职后公司统一缴纳社保和公积金', grade: 'no-red-flag', why: 'paid, but not by the worker' },
    { text: '面试请带身份证原件，登记后当场归还', grade: 'no-red-flag', why: 'to be looked at, not kept' },
    {
      text: '验证码请自己输入，不要告诉任何人，包括我们',
      grade: 'no-red-flag',
      why: 'the honest way with codes',
    },
  ])('「$text」 is $grade: $why', ({ text, grade }) => {
    expect(gradeFor(text)).toBe(grade);
  });
});

describe('who says it', () => {
  test('what the seeker asks is no demand', () => {
    const judged = judge({
      turns: [
        { speaker: 'me', text: '要先交押金300元吗？' },
        { speaker: 'them', text: '不用，什么都不用交，明天上午九点来店里面试就行。' },
      ],
    });
    expect(judged.ok && judged.value.grade).toBe('no-red-flag');
  });

  test('a finding names its turn, and its offsets are within that turn', () => {
    const turns = [
      { speaker: 'me' as const, text: '你好，什么时候上班' },
      { speaker: 'them' as const, text: '先转300押金给财务，做满一个月退你，今天不交名额就给别人了' },
    ];
    const judged = judge({ turns });
    if (!judged.ok) throw new Error(judged.problem.kind);
    expect(judged.value.grade).toBe('stop');
    for (const { turn, start, end, quote } of judged.value.findings)
      expect(turns[turn ?? -1]?.text.slice(start, end)).toBe(quote);
  });
});

describe('refusals and odd input', () => {
  test.each(['', '   ', '\n\t　'])('nothing but blanks is refused: %j', (text) => {
    expect(gradeFor(text)).toBe('text-empty');
  });

  test('20,000 units are judged, one more is refused', () => {
    expect(gradeFor('招'.repeat(CHECK_LENGTH_MAX))).toBe('no-red-flag');
    expect(gradeFor('招'.repeat(CHECK_LENGTH_MAX + 1))).toBe('text-too-long');
  });

  test('private numbers are masked in quotes, and offsets are not', () => {
    const text = '先把押金300元转到6222021234567890128，手机13812345678，交完才能上岗';
    const judged = judge({ text });
    if (!judged.ok) throw new Error(judged.problem.kind);
    const quotes = judged.value.findings.map(({ quote }) => quote).join('');
    expect(quotes).not.toContain('13812345678');
    expect(quotes).not.toContain('6222021234567890128');
    for (const { start, end, quote } of judged.value.findings) expect(quote).toHaveLength(end - start);
  });

  test('offsets stay inside any text, and the quote is as long as its span', () => {
    const piece = constantFrom(
      '先交押金300元才能上岗',
      '押.金',
      '❤',
      '薇❤信abc123',
      '验 证 码',
      '𝗪𝗫',
      '兼職刷單',
      '\u200B',
      '👨‍👩‍👧',
      '不收费。',
      'https://jd.com.hr.top',
      '13812345678',
      '\n',
      '我：',
      '客服 10:21\n',
    );
    assert(
      property(
        array(piece, { maxLength: 30 }),
        string({ unit: 'grapheme', maxLength: 20 }),
        (pieces, noise) => {
          const text = pieces.join('') + noise;
          const judged = judge({ text });
          if (!judged.ok) return;
          for (const { start, end, quote } of judged.value.findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(quote).toHaveLength(end - start);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the same text is judged the same, whatever was judged between', () => {
    const text = '做福利单先垫付本金，五分钟连本带佣金一起返';
    const first = judge({ text });
    for (const other of ['招客服', '押金300', '\u0000'.repeat(50)]) judge({ text: other });
    expect(judge({ text })).toEqual(first);
  });
});

describe('the grade', () => {
  test.each([
    { severities: [['a', 'stop']], grade: 'stop' },
    {
      severities: [
        ['a', 'high'],
        ['b', 'low'],
      ],
      grade: 'doubtful',
    },
    {
      severities: [
        ['a', 'medium'],
        ['b', 'medium'],
      ],
      grade: 'doubtful',
    },
    {
      severities: [
        ['a', 'medium'],
        ['a', 'medium'],
      ],
      grade: 'no-red-flag',
    },
    {
      severities: [
        ['a', 'medium'],
        ['b', 'low'],
        ['c', 'info'],
      ],
      grade: 'no-red-flag',
    },
    { severities: [], grade: 'no-red-flag' },
  ] as const)('of $severities is $grade', ({ severities, grade }) => {
    expect(gradeOf(severities.map(([rule, severity]) => ({ rule, severity })))).toBe(grade);
  });
});
