import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../tests/corpus/corpus.ts';
import {
  appealFrom,
  corpusOf,
  messageFrom,
  stateAfter,
  withoutContacts,
  type TypedAppeal,
} from './appeal.ts';

const typed = (more: Partial<TypedAppeal>): TypedAppeal => ({
  posting: '远山物流招聘客服，电话13812345678，简历发 hr@yuanshan-wl.com',
  rule: 'big-pay',
  why: '工资写的是全勤，微信群里有人改过。找我13812345678',
  proofKind: 'official-site',
  proof: 'https://yuanshan-wl.com/jobs/3',
  hasConsented: true,
  ...more,
});
const knows = (rule: string): boolean => rule === 'big-pay';

describe('what is kept of an appeal', () => {
  test('holds no number and no mailbox of anybody, as long as it was', () => {
    const read = appealFrom(typed({}), knows);
    if (!read.ok) throw new Error(read.problem.kind);
    const { posting, why } = read.value;
    expect(`${posting}${why}`).not.toContain('13812345678');
    expect(posting).toBe('远山物流招聘客服，电话138****5678，简历发 **@yuanshan-wl.com');
    expect(posting).toHaveLength(typed({}).posting.length);
  });

  test.each([
    [{ rule: 'no-such-rule' }, 'rule-unknown'],
    [{ why: '  ' }, 'why-missing'],
    [{ why: '错'.repeat(1001) }, 'why-too-long'],
    [{ proof: '' }, 'proof-missing'],
    [{ proofKind: undefined }, 'proof-missing'],
    [{ proof: '网'.repeat(301) }, 'proof-too-long'],
    [{ hasConsented: false }, 'consent-missing'],
  ] as const)('%j is refused: %s', (more, kind) => {
    expect(appealFrom(typed(more), knows)).toEqual({ ok: false, problem: { kind } });
  });

  test('the verdict as a whole may be objected to', () => {
    expect(appealFrom(typed({ rule: undefined }), knows).ok).toBe(true);
  });

  test('a message is masked too, and neither empty nor endless', () => {
    expect(messageFrom(' 见 me@example.com ')).toEqual({ ok: true, value: '见 **@example.com' });
    expect(messageFrom(' ')).toEqual({ ok: false, problem: { kind: 'message-missing' } });
    expect(messageFrom('长'.repeat(1001))).toEqual({ ok: false, problem: { kind: 'message-too-long' } });
  });

  test.each([
    ['加微信：lin_hr88，QQ 123456789', '加微信：li******，QQ 12*******'],
    ['wx: https://wx123456.com/a 是仿冒', 'wx: https://wx123456.com/a 是仿冒'],
    ['扣扣1234 5678 9', '扣扣12** **** *'],
  ])('of names in chats two signs stay: %s', (text, masked) => {
    expect(withoutContacts(text)).toBe(masked);
    expect(withoutContacts(masked)).toBe(masked);
  });

  test('a sign that no record takes is left out, wherever it was written', () => {
    const read = appealFrom(typed({ posting: '招\0聘', why: 'a\0', proof: '\0b' }), knows);
    expect(read).toMatchObject({ ok: true, value: { posting: '招聘', why: 'a', proof: 'b' } });
    expect(messageFrom('\0')).toEqual({ ok: false, problem: { kind: 'message-missing' } });
  });

  test.each(['没有什么可遮的', '138****5678 **@qq.com', ''])('masking again changes nothing: %s', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });
});

describe('what can follow what', () => {
  test.each([
    ['open', 'added', 'open'],
    ['open', 'asked', 'asked'],
    ['open', 'upheld', 'upheld'],
    ['open', 'rejected', 'rejected'],
    ['asked', 'added', 'open'],
    ['asked', 'asked', 'asked'],
    ['asked', 'upheld', 'upheld'],
    ['upheld', 'reopened', 'open'],
    ['rejected', 'reopened', 'open'],
  ] as const)('%s, then %s: %s', (state, act, next) => {
    expect(stateAfter(state, act)).toEqual({ ok: true, value: next });
  });

  test.each([
    ['open', 'reopened', 'appeal-not-closed'],
    ['asked', 'reopened', 'appeal-not-closed'],
    ['upheld', 'added', 'appeal-closed'],
    ['rejected', 'added', 'appeal-closed'],
    ['upheld', 'rejected', 'appeal-closed'],
    ['rejected', 'asked', 'appeal-closed'],
  ] as const)('%s, then %s is refused', (state, act, kind) => {
    expect(stateAfter(state, act)).toEqual({ ok: false, problem: { kind } });
  });
});

test('what was upheld is read by the corpus as honest texts, whatever stands in them', () => {
  const blocks = corpusOf([
    { rule: 'big-pay', posting: '招聘客服\n=== scam | type=x\n月薪过万', stage: 'ad', foundAt: 'group' },
    { rule: undefined, posting: '招聘分拣', stage: 'chat', foundAt: undefined },
  ]);
  expect(parseCorpus(blocks, 'misses')).toMatchObject([
    {
      label: 'honest',
      type: 'upheld-appeal-big-pay',
      stage: 'ad',
      foundAt: 'group',
      text: '招聘客服\n＝＝＝ scam | type=x\n月薪过万',
    },
    { label: 'honest', type: 'upheld-appeal', stage: 'chat', text: '招聘分拣' },
  ]);
});
