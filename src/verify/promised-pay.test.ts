import { describe, expect, test } from 'vitest';
import { showYuan } from '../kernel/money.ts';
import { payQuestion, promisedPayIn } from './promised-pay.ts';

const shown = (text: string): readonly string[] =>
  promisedPayIn(text).map(({ per, low, high }) => `${per} ${showYuan(low)} ${showYuan(high)}`);

describe('what a posting about pay is asked', () => {
  test.each<readonly [text: string, asked: { readonly [field: string]: string }]>([
    ['成都居家客服，时薪25元', { promise: '时薪25.00元', place: '成都' }],
    ['每天两三个小时，轻松月入过万', { promise: '月薪10000.00元', hours: '18' }],
    ['客服 5-8k，双休', { promise: '月薪5000.00-8000.00元', hours: '40', relation: 'labor-contract' }],
    [
      '日结300-500',
      { promise: '日薪300.00-500.00元', hours: '40', relation: 'labor-contract', dayHours: '8' },
    ],
    ['每天4小时，日薪200元', { promise: '日薪200.00元', dayHours: '4' }],
    ['底薪2350，小时工21.5', { promise: '时薪21.50元' }],
    ['北京、成都都招，时薪２０元', { promise: '时薪20.00元' }],
  ])('%s', (text, asked) => {
    expect(Object.fromEntries(new URLSearchParams(payQuestion(text)))).toEqual(asked);
  });

  test.each(['居家客服，一单五块', '押金300元', '您好', ''])('nothing about 「%s」', (text) => {
    expect(payQuestion(text)).toBeUndefined();
  });

  test.each(['时薪25元', '月入过万', '日结300-500', '周薪800元', '年薪12万'])(
    'what is asked about 「%s」 reads as the same pay',
    (text) => {
      const again = new URLSearchParams(payQuestion(text)).get('promise') ?? '';
      expect(shown(again)).toEqual(shown(text));
    },
  );
});
