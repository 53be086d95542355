import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { channelKey, channelTerms, type ChannelTerms } from './channel.ts';
import { channelKinds, officialChannels } from './facts/official-channels.ts';

const ON = chinaDayOf('2026-11-23');

describe('a value is kept in the spelling that is compared', () => {
  test.each([
    ['domain', ' Yuanshan-WL.com ', 'yuanshan-wl.com'],
    ['domain', 'https://hr.yuanshan-wl.com.cn/apply?id=1', 'hr.yuanshan-wl.com.cn'],
    ['domain', 'xn--fiq228c.com', '中文.com'],
    ['short-code', '956789', '956789'],
    ['phone', '400-606-5500', '4006065500'],
    ['phone', '（0755）2668 1234', '075526681234'],
    ['entity', '远山物流（深圳）有限公司', '远山物流(深圳)有限公司'],
    ['credit-code', '911103026605015136', '911103026605015136'],
    ['mini-program', '远山快递+', '远山快递+'],
    ['licence', '粤人社440300123', '粤人社440300123'],
  ] as const)('%s 「%s」 is %s', (kind, typed, value) => {
    expect(channelKey(kind, typed)).toEqual({ ok: true, value: { kind, value } });
  });

  test.each([
    ['domain', '', 'domain-malformed'],
    ['domain', 'yuanshan', 'domain-malformed'],
    ['domain', '1.2.3.4', 'domain-malformed'],
    ['domain', 'jd.com@evil.top', 'domain-malformed'],
    ['domain', 'jd.corn', 'domain-malformed'],
    ['domain', 'a.b.c.d.e.com', 'domain-malformed'],
    ['domain', 'тaobao.com', 'domain-malformed'],
    ['domain', 'com.cn', 'domain-is-anyones'],
    ['domain', 'github.io', 'domain-is-anyones'],
    ['domain', 'qq.com', 'domain-is-anyones'],
    ['domain', 't.cn', 'domain-is-anyones'],
    ['domain-suffix', 'com', 'suffix-not-listed-here'],
    ['short-code', '110分', 'short-code-malformed'],
    ['short-code', '88888', 'short-code-malformed'],
    ['phone', '13812345678', 'phone-is-private'],
    ['phone', '12', 'phone-malformed'],
    ['entity', '远山', 'company-malformed'],
    ['entity', '请联系远山物流有限公司', 'company-malformed'],
    ['credit-code', '911103026605015137', 'credit-code-malformed'],
    ['app', ' ', 'name-malformed'],
    ['app', 'a'.repeat(41), 'name-malformed'],
    ['licence', 'a\u0000b', 'name-malformed'],
  ] as const)('%s 「%s」 is refused: %s', (kind, typed, problem) => {
    expect(channelKey(kind, typed)).toEqual({ ok: false, problem: { kind: problem } });
  });

  test('what the program lists could be listed by hand, the state’s endings and hosts of mailboxes aside', () => {
    const refused = officialChannels.filter(({ kind, value }) => {
      const read = channelKey(kind, value);
      return !read.ok || read.value.value !== value;
    });
    expect(refused.map(({ kind, value }) => `${kind} ${value}`).toSorted()).toEqual([
      'domain 126.com',
      'domain 163.com',
      'domain 189.cn',
      'domain qq.com',
      'domain yeah.net',
      'domain-suffix gov.cn',
      'domain-suffix 政务',
    ]);
    expect(channelKinds).toHaveLength(9);
  });
});

const terms = (more: Partial<ChannelTerms>): ChannelTerms => ({
  brand: null,
  owner: '远山物流',
  source: '官网页脚',
  status: 'verified',
  checkedOn: '2026-11-23',
  isForRecruiting: false,
  validFrom: null,
  validTo: null,
  ...more,
});

describe('what is said of it', () => {
  test('blanks around it go, and an empty owner is none', () => {
    expect(channelTerms(terms({ owner: '  ', brand: 'jd', source: ' 页脚 ' }), ON)).toMatchObject({
      ok: true,
      value: { owner: null, source: '页脚' },
    });
  });

  test.each([
    [terms({ brand: 'acme' }), 'brand-unknown'],
    [terms({ source: ' ' }), 'source-missing'],
    [terms({ checkedOn: '2026-11-24' }), 'checked-in-future'],
    [terms({ validFrom: '2026-11-02', validTo: '2026-11-01' }), 'validity-reversed'],
  ])('%#: %j is refused', (typed, problem) => {
    expect(channelTerms(typed, ON)).toEqual({ ok: false, problem: { kind: problem } });
  });
});
