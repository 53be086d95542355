import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../../../kernel/china-day.ts';
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
    { text: '网址：https://www.example-hr.com/jobs', isMatch: false, says: '不在本站的官方渠道名录里' },
    { text: 'hr@example-hr.com', isMatch: false, says: 'example-hr.com 的邮箱' },
    { text: 'www.mohrss.gov.cn', isMatch: true, says: '在名录里的专用域名后缀 gov.cn 之下' },
    { text: '12333', isMatch: true, says: '人力资源' },
    { text: '电话：13812345678', isMatch: false, says: '看不出是谁的' },
    { text: '911103026605015136', isMatch: true, says: '不说明公司存在' },
    { text: '91350100M000100Y43', isMatch: false, says: '不说明公司存在' },
    { text: '统一社会信用代码：911103026605015137', isMatch: false, says: '校验位不对' },
    { text: '中通快递股份有限公司', isMatch: true, says: '与名录里中通的公司 中通快递股份有限公司 一致' },
    { text: '绵阳云岭商贸有限公司', isMatch: false, says: '看不出公司是否存在' },
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

const shownIn = (text: string): string[] => identify(text).items.map(({ shown }) => shown);

describe('in a posting', () => {
  test('addresses are listed, matched or not; numbers and companies when they match', () => {
    const text =
      '绵阳云岭商贸有限公司招客服，到 https://zhaopin.jd.com/ 或 hr-apply.top 投递，电话13812345678，投诉12333';
    expect(identify(text).isAlone).toBe(false);
    expect(shownIn(text)).toEqual(['https://zhaopin.jd.com/', 'hr-apply.top', '12333']);
    expect(said(text)).toContain('与名录里京东的网址 zhaopin.jd.com 一致（2026-11-23 查阅过出处）');
    expect(said(text)).toContain('网址是它的，不等于发消息的人是它的');
    expect(said(text)).toContain('打开的是 hr-apply.top 这个网站。这个后缀便宜');
  });

  test('a brand in whose name it speaks is answered with where to ask it', () => {
    const text = '京东招聘线上客服，时薪20元';
    expect(shownIn(text)).toEqual(['京东']);
    expect(said(text)).toContain('zhaopin.jd.com');
  });

  test.each(['京东招聘，投递 zhaopin.jd.com', '工资发到支付宝，用顺丰到付寄合同'])(
    'nothing is said of a brand in 「%s」',
    (text) => expect(shownIn(text).filter((shown) => !shown.includes('.'))).toEqual([]),
  );
});

test('a number that has lapsed is no match, and said to have lapsed', () => {
  const [before, after] = ['2024-12-31', '2026-11-23'].map(
    (on) => identify('12305', chinaDayOf(on)).items[0],
  );
  expect([before?.isMatch, after?.isMatch]).toEqual([true, false]);
  expect(after?.says.map((words) => words['zh-CN']).join('')).toContain('已经过期');
});
