import { describe, expect, test } from 'vitest';
import { identify } from './identified.ts';

const said = (text: string): string =>
  identify(text)
    .items.flatMap(({ says }) => says.map((words) => words['zh-CN']))
    .join('');

const places = (text: string) => identify(text).items.map(({ lookUp }) => lookUp?.address);

describe('an address, a number, a code or a company by itself', () => {
  test.each([
    { text: 'https://zhaopin.jd.com/', isMatch: true, says: 'jd.com' },
    { text: 'http://jd.com.hr-apply.cn/apply', isMatch: false, says: 'hr-apply.cn' },
    { text: 'https://jd.com@evil.top/', isMatch: false, says: '@ 后面' },
    { text: '网址：https://www.example-hr.com/jobs', isMatch: false, says: '名录不全' },
    { text: '12333', isMatch: true, says: '人力资源' },
    { text: '电话：13812345678', isMatch: false, says: '看不出是谁的' },
    { text: '911103026605015136', isMatch: true, says: '不说明公司存在' },
    { text: '91350100M000100Y43', isMatch: false, says: '不说明公司存在' },
    { text: '统一社会信用代码：911103026605015137', isMatch: false, says: '校验位不对' },
    { text: '中通快递股份有限公司', isMatch: true, says: '中通' },
    { text: '绵阳某某商贸有限公司', isMatch: false, says: '看不出公司是否存在' },
  ])('$text is answered for', ({ text, isMatch, says }) => {
    const { items, isAlone } = identify(text);
    expect(isAlone).toBe(true);
    expect(items.some((item) => item.isMatch)).toBe(isMatch);
    expect(said(text)).toContain(says);
  });

  test('what only the state’s registers know is looked up there', () => {
    expect(places('91350100M000100Y43')).toEqual(['https://www.gsxt.gov.cn/']);
    expect(places('https://www.example-hr.com/')).toEqual(['https://beian.miit.gov.cn/']);
    expect(places('https://zhaopin.jd.com/')).toEqual([undefined]);
  });

  test('a private number is shown masked', () => {
    expect(identify('13812345678').items[0]?.shown).toBe('138****5678');
  });
});

test('in a posting they are found, but are not all there is', () => {
  const { items, isAlone } = identify('京东物流招客服，请到 https://zhaopin.jd.com/ 投递，或拨打12333投诉');
  expect(isAlone).toBe(false);
  expect(items.filter(({ isMatch }) => isMatch).length).toBe(2);
});

test('a text without any is nothing but a text', () => {
  expect(identify('物流客服，时薪18元')).toEqual({ items: [], isAlone: false });
});
