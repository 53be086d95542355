import { describe, expect, test } from 'vitest';
import { showYuan } from '../kernel/money.ts';
import { payAddress, promisedPayIn } from './promised-pay.ts';

const shown = (text: string): readonly string[] =>
  promisedPayIn(text).map(({ per, low, high }) => `${per} ${showYuan(low)} ${showYuan(high)}`);

const askedAbout = (text: string): { readonly [field: string]: string } => {
  const [, query] = payAddress(text)?.split('/earn?') ?? [];
  return Object.fromEntries(new URLSearchParams(query));
};

describe('what a posting about pay is asked', () => {
  test.each<readonly [text: string, asked: { readonly [field: string]: string }]>([
    ['成都居家客服，时薪25元', { promise: '时薪25元', place: '成都' }],
    ['每天两三个小时，轻松月入过万', { promise: '月入过万', hours: '18.0' }],
    ['客服 5-8k，双休', { promise: '5-8k', hours: '40.0' }],
    ['日结300-500', { promise: '日结300-500', dayHours: '8.0' }],
    ['每天4小时，日薪200元', { promise: '日薪200元', dayHours: '4.0' }],
    ['底薪2350，小时工21.5', { promise: '小时工21.5' }],
    ['薪资&福利：月薪6000+', { promise: '月薪6000+', hours: '40.0' }],
    ['北京、成都都招，时薪２０元', { promise: '时薪20元' }],
  ])('%s', (text, asked) => {
    expect(askedAbout(text)).toEqual(asked);
  });

  test.each(['居家客服，一单五块', '押金300元', '您好', ''])('nothing about 「%s」', (text) => {
    expect(payAddress(text)).toBeUndefined();
  });

  test.each(['时薪25元', '月入过万', '日结300-500', '周薪800元', '年薪12万'])(
    'what is asked about 「%s」 reads as the same pay',
    (text) => {
      const again = askedAbout(text)['promise'] ?? '';
      expect(shown(again)).toEqual(shown(text));
    },
  );
});
