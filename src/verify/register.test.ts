import { describe, expect, test } from 'vitest';
import { companiesIn } from './company.ts';
import { creditCheckCharacter, creditCodeProblem, creditCodesIn } from './credit-code.ts';
import { addressListsProvenance } from './facts/address-kinds.ts';
import { brands } from './facts/brands.ts';
import { channelKinds, officialChannels } from './facts/official-channels.ts';
import { resellerSegments } from './facts/phone-segments.ts';
import { linksIn } from './link.ts';
import { phonesIn } from './phone.ts';
import { brandsIn, matchRegister } from './register.ts';
import { channelKindWords, lapsedWords, notProvenWords } from './register-words.ts';

const ON = '2026-11-23';
const matchesIn = (text: string, on = ON) =>
  matchRegister({
    links: linksIn(text),
    phones: phonesIn(text),
    companies: companiesIn(text),
    codes: creditCodesIn(text),
    on,
  });

const named = (text: string) =>
  brandsIn(text).map(({ brand, isClaim }) => `${brand.id}${isClaim ? '!' : ''}`);

describe('what matches, and how surely', () => {
  test.each([
    ['到zhaopin.jd.com投递', 'domain', 'zhaopin.jd.com', 'same', 'verified'],
    ['到www.jd.com看', 'domain', 'jd.com', 'under', 'verified'],
    ['hr@jd.com', 'domain', 'jd.com', 'same', 'verified'],
    ['www.mohrss.gov.cn', 'domain-suffix', 'gov.cn', 'under', 'verified'],
    ['www.sf-express.com', 'domain', 'sf-express.com', 'under', 'to-verify'],
    ['拨打950616', 'short-code', '950616', 'same', 'to-verify'],
    ['400-606-5500', 'phone', '4006065500', 'same', 'to-verify'],
    ['12333人社热线', 'short-code', '12333', 'same', 'verified'],
    ['北京京东世纪贸易有限公司招聘', 'entity', '北京京东世纪贸易有限公司', 'same', 'verified'],
    ['阿里巴巴（中国）有限公司', 'entity', '阿里巴巴(中国)有限公司', 'same', 'to-verify'],
    ['信用代码911103026605015136', 'credit-code', '911103026605015136', 'same', 'verified'],
  ])('%s', (text, kind, value, fit, status) =>
    expect(matchesIn(text)).toMatchObject([{ fit, isCurrent: true, channel: { kind, value, status } }]),
  );

  test.each([
    'jd.com.hr-apply.cn',
    'https://jd.com@evil.top',
    'jd-hr.com',
    'тaobao.com和jԁ.com',
    't.cn/abc',
    'zhangsan@qq.com',
    '0096110来电',
    '北京京东物流招聘有限公司',
    '信用代码911103026605015137',
    '13812345678',
  ])('「%s」 matches nothing', (text) => expect(matchesIn(text)).toEqual([]));

  test('an entry that has lapsed on the day is said to have lapsed', () => {
    expect(matchesIn('邮政申诉电话12305', '2024-12-31')).toMatchObject([{ isCurrent: true }]);
    expect(matchesIn('邮政申诉电话12305')).toMatchObject([{ isCurrent: false }]);
    expect(lapsedWords['zh-CN']).toContain('过期');
  });
});

describe('the register itself', () => {
  test('every entry has a source, a day, a status, and a brand that is listed', () => {
    expect(officialChannels.length).toBeGreaterThan(80);
    const known = new Set(brands.map(({ id }) => id));
    for (const { brand, source, checkedOn, status } of officialChannels) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(['verified', 'to-verify']).toContain(status);
      if (brand !== null) expect(known).toContain(brand);
    }
  });

  test('the lists beside it say where they come from too', () => {
    for (const { source, checkedOn, status } of [addressListsProvenance, ...resellerSegments]) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(['verified', 'to-verify']).toContain(status);
    }
  });

  test('no entry stands in it twice, and its codes are well-formed', () => {
    const keys = officialChannels.map(({ kind, value }) => `${kind} ${value}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, value } of officialChannels) {
      if (kind !== 'credit-code') continue;
      expect(creditCodeProblem(value)).toBeUndefined();
      expect(creditCheckCharacter(value.slice(0, 17))).toBe(value.charAt(17));
    }
  });

  test('what each kind does not prove is said in both languages', () => {
    for (const kind of channelKinds) {
      expect(notProvenWords[kind]['zh-CN']).not.toBe(channelKindWords[kind]['zh-CN']);
      expect(notProvenWords[kind].en.length).toBeGreaterThan(20);
    }
  });
});

describe('brands', () => {
  test.each([
    ['【京东招聘】现招线上客服', ['jd!']],
    ['我是顺丰人力专员小禾', ['sf!']],
    ['这里是中国邮政招聘办', ['ems!']],
    ['我是拼多多商家运营部的', ['pinduoduo!']],
    ['京東物流華南倉招聘', ['jd!']],
    ['京\u200B东客服招聘', ['jd!']],
    ['淘宝 京东 美团都行', ['alibaba', 'jd', 'meituan']],
    ['五张京东卡，一张一千', ['jd']],
    ['顺丰到付我们出', ['sf']],
    ['8元给你支付宝了', ['alipay']],
    ['中通快递招聘分拣员', ['zto!']],
    ['在面试中通过的人', []],
    ['菜鸟也能做', []],
    ['菜鸟驿站隔壁', ['cainiao']],
    ['京东方科技招聘', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
