import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { domainOf } from './domain.ts';

describe('whose name it is', () => {
  test.each([
    ['www.jd.com', 'jd.com', 'jd', 'www', 'com'],
    ['jd.com.hr-apply.cn', 'hr-apply.cn', 'hr-apply', 'jd.com', 'cn'],
    ['hr.jd.com.cn', 'jd.com.cn', 'jd', 'hr', 'com.cn'],
    ['www.bjhr.bj.cn', 'bjhr.bj.cn', 'bjhr', 'www', 'bj.cn'],
    ['www.12333.gov.cn', '12333.gov.cn', '12333', 'www', 'gov.cn'],
    ['jd-hr.github.io', 'jd-hr.github.io', 'jd-hr', '', 'github.io'],
    ['a.b.com.hk', 'b.com.hk', 'b', 'a', 'com.hk'],
    ['x.y.com.mm', 'y.com.mm', 'y', 'x', 'com.mm'],
    ['京东.中国', '京东.中国', '京东', '', '中国'],
    ['com.cn', 'com.cn', 'com', '', 'cn'],
    ['localhost', 'localhost', 'localhost', '', 'localhost'],
  ])('%s → %s', (host, registrable, name, subdomain, ending) =>
    expect(domainOf(host)).toMatchObject({ registrable, name, subdomain, ending }),
  );

  test('an ending that nobody registers under is told, and hosts that give names to anybody', () => {
    expect(domainOf('jd.corn').isKnownEnding).toBe(false);
    expect(domainOf('jd.com').isKnownEnding).toBe(true);
    expect(domainOf('x.pages.dev')).toMatchObject({ isShared: true, registrable: 'x.pages.dev' });
    expect(domainOf('pages.dev').isShared).toBe(false);
  });
});

test('agrees with the whole public suffix list where postings come from', () => {
  const label = stringMatching(/^[a-z][a-z0-9]{3,9}$/u);
  const ending = constantFrom(
    'com',
    'cn',
    'net',
    'top',
    'vip',
    'com.cn',
    'gov.cn',
    'net.cn',
    'bj.cn',
    'com.hk',
    'com.tw',
    'co.uk',
    'co.jp',
    'com.au',
    'com.sg',
    'io',
    'me',
    'cc',
    'github.io',
    'vercel.app',
    'xyz',
    'icu',
    '中国',
    '公司.cn',
  );
  assert(
    property(array(label, { minLength: 1, maxLength: 3 }), ending, (labels, end) => {
      const host = [...labels, end].join('.');
      expect(domainOf(host).registrable).toBe(getDomain(host, { allowPrivateDomains: true }));
    }),
  );
});
