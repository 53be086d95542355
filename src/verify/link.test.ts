import { assert, constantFrom, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialChannels } from './facts/official-channels.ts';
import { linksIn } from './link.ts';

const said = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));

describe('tricks', () => {
  test.each([
    ['登录https://jd.com.hr-apply.cn/a完成', 'hr-apply.cn', 'ending-inside look-alike', 'subdomain'],
    ['www.jd.com-hr.cn', 'com-hr.cn', 'look-alike', 'subdomain'],
    ['https://jd.com@evil.top/x', 'evil.top', 'userinfo odd-ending look-alike', 'userinfo'],
    ['https://www.jd.com:443@evil.top', 'evil.top', 'userinfo odd-ending look-alike', 'userinfo'],
    ['点jd.com@evil.top', 'evil.top', 'userinfo odd-ending look-alike', 'userinfo'],
    ['jd-hr.com', 'jd-hr.com', 'look-alike', 'joined'],
    ['报名网址jdzhaopin.top', 'jdzhaopin.top', 'odd-ending look-alike', 'joined'],
    ['hrjd.cn', 'hrjd.cn', 'look-alike', 'joined'],
    ['wwwjd.com', 'wwwjd.com', 'look-alike', 'joined'],
    ['www-jd-com.vip', 'www-jd-com.vip', 'odd-ending look-alike', 'joined'],
    ['jdl-hr.cn', 'jdl-hr.cn', 'look-alike', 'joined'],
    ['cainiaowuliu.com', 'cainiaowuliu.com', 'look-alike', 'joined'],
    ['10086-jf.top', '10086-jf.top', 'odd-ending look-alike', 'joined'],
    ['58zhaopin.cc', '58zhaopin.cc', 'odd-ending look-alike', 'joined'],
    ['hr@163-post.com', '163-post.com', 'look-alike', 'joined'],
    ['京东招聘.com', '京东招聘.com', 'look-alike', 'joined'],
    ['请打开http://京东.中国登录', '京东.中国', 'look-alike', 'joined'],
    ['sf-express.vip', 'sf-express.vip', 'odd-ending look-alike', 'other-ending'],
    ['jd.work', 'jd.work', 'odd-ending look-alike', 'other-ending'],
    ['jd.corn', 'jd.corn', 'unknown-ending look-alike', 'other-ending'],
    ['jd.hr-apply.cn', 'hr-apply.cn', 'look-alike', 'subdomain'],
    ['12306.tielu-bl.cc', 'tielu-bl.cc', 'odd-ending look-alike', 'subdomain'],
    ['gov.cn.abc.top', 'abc.top', 'ending-inside odd-ending look-alike', 'subdomain'],
    ['rsj-gov.vip', 'rsj-gov.vip', 'odd-ending look-alike', 'subdomain'],
    ['12333-gov.rsbt.icu', 'rsbt.icu', 'odd-ending look-alike', 'subdomain'],
    ['ta0bao.com', 'ta0bao.com', 'figure-in-word look-alike', 'same-looking'],
    ['1iepin.com', '1iepin.com', 'look-alike', 'same-looking'],
    ['boss-zhlpin.app', 'boss-zhlpin.app', 'look-alike', 'same-looking'],
    ['rneituan.com', 'rneituan.com', 'look-alike', 'same-looking'],
    ['jԁ.com', 'jԁ.com', 'other-alphabet look-alike', 'same-looking'],
    ['tаobao.com', 'taobao.com', 'other-alphabet look-alike', 'same-looking'],
    ['táobao.com', 'táobao.com', 'other-alphabet look-alike', 'same-looking'],
    ['xn--tobo-53dc.com', 'tаobаo.com', 'punycode other-alphabet look-alike', 'same-looking'],
    ['taobbao.com', 'taobbao.com', 'look-alike', 'one-letter-off'],
    ['cainaio.com', 'cainaio.com', 'look-alike', 'one-letter-off'],
    ['tencemt.com', 'tencemt.com', 'look-alike', 'one-letter-off'],
    ['zhippin.com', 'zhippin.com', 'look-alike', 'one-letter-off'],
    ['http://47.92.11.8/hr', '47.92.11.8', 'ip-host', undefined],
    ['47.92.11.8:8080/apply', '47.92.11.8', 'ip-host', undefined],
    ['http://795609864/', '795609864', 'ip-host', undefined],
    ['http://0x2f.0x5c.0xb.8/', '0x2f.0x5c.0xb.8', 'ip-host', undefined],
    ['t.cn/A6xyz', 't.cn', 'short-link', undefined],
    ['https://v.douyin.com/abc/', 'douyin.com', 'short-link', undefined],
    ['miao点er点xyz', 'er.xyz', 'odd-ending hidden', undefined],
    ['hr-apply .cn', 'hr-apply.cn', 'hidden', undefined],
    ['hr-\u200Bapply.cn', 'hr-apply.cn', 'hidden', undefined],
    ['zhaopin-xz.com.cn-vip.work', 'cn-vip.work', 'ending-inside odd-ending', undefined],
    ['下载https://app.a9k.cc/kf.apk', 'a9k.cc', 'odd-ending app-file', undefined],
    ['jd-hr.pages.dev', 'jd-hr.pages.dev', 'shared-host look-alike', 'joined'],
    ['hr.luru@yopma1l.com', 'yopma1l.com', 'figure-in-word', undefined],
    ['简历发zhangsan88@163.com', '163.com', 'personal-mailbox', undefined],
    ['投递 hr_li@QQ.com 即可', 'qq.com', 'personal-mailbox', undefined],
  ])('%s', (text, registrable, flags, how) => {
    const [link, ...others] = linksIn(text);
    expect(link).toMatchObject({ registrable, official: null });
    expect(link?.flags.join(' ')).toBe(flags);
    expect(link?.lookAlike?.how).toBe(how);
    expect(others).toEqual([]);
  });
});

describe('plain addresses', () => {
  test.each([
    ['登录jd.com查看', 'jd.com', 'jd.com'],
    ['官网：https://www.jd.com/abc?x=1，请看', 'https://www.jd.com/abc?x=1', 'jd.com'],
    ['（zhaopin.jd.com）', 'zhaopin.jd.com', 'zhaopin.jd.com'],
    ['JD.COM官方', 'JD.COM', 'jd.com'],
    ['ｊｄ．ｃｏｍ', 'ｊｄ．ｃｏｍ', 'jd.com'],
    ['jd点com', 'jd点com', 'jd.com'],
    ['www。jd。com', 'www。jd。com', 'jd.com'],
    ['j\u200Bd.com', 'j\u200Bd.com', 'jd.com'],
    ['jd.com.Then call me', 'jd.com', 'jd.com'],
    ['邮箱：hr@jd.com。', 'hr@jd.com', 'jd.com'],
    ['人社局www.12333.gov.cn可查', 'www.12333.gov.cn', 'gov.cn'],
    ['https://jd.com\\@evil.top', 'https://jd.com\\@evil.top', 'jd.com'],
    ['job.byd.com投递', 'job.byd.com', undefined],
    ['campus.linyuefoods.com.cn ，你', 'campus.linyuefoods.com.cn', undefined],
    ['perovlab_ra@mail.ustc.edu.cn', 'perovlab_ra@mail.ustc.edu.cn', undefined],
    ['www.dingdong.com', 'www.dingdong.com', undefined],
    ['weixiu-fuwu.com', 'weixiu-fuwu.com', undefined],
    ['weixin.shangjia.com', 'weixin.shangjia.com', undefined],
    ['cn.bing.com', 'cn.bing.com', undefined],
    ['360.cn', '360.cn', undefined],
    ['t.me/abcd', 't.me/abcd', undefined],
    ['www.example.io', 'www.example.io', undefined],
    ['http://x.js.cn/a.html?b=c,d。', 'http://x.js.cn/a.html?b=c,d', undefined],
  ])('%s', (text, quote, official) => {
    const [link, ...others] = linksIn(text);
    expect(text.slice(link?.start, link?.end)).toBe(quote);
    expect(link?.official?.value).toBe(official);
    expect(link?.lookAlike).toBeNull();
    expect(others).toEqual([]);
  });

  test('several in one text, in order', () => {
    expect(said('jd.com、sf-express.com或hr@zto.com；https://a.cn/b,https://c.cn')).toEqual([
      'jd.com',
      'sf-express.com',
      'hr@zto.com',
      'https://a.cn/b,https://c.cn',
    ]);
    expect(said('先看jd.com。www.sto.cn也行')).toEqual(['jd.com', 'www.sto.cn']);
  });
});

test.each([
  '时薪3.5元',
  'v1.2',
  'A.B',
  '12.5-13.5',
  '会node.js和Vue.js',
  'ASP.NET、VB.NET',
  '2026.11.23 8.30:00',
  '版本1.2.3.4',
  '192.168.1.1',
  '附件JD.pdf、简历.docx、run.sh、setup.py、README.md',
  'e.g.this, i.e.that',
  'Thank you.My name is Li.It is ok.So be it',
  'No.1 Co.,Ltd. U.S.A.',
  'Mr.Wang和Ms.Li',
  '上午9.30-11.30，下午2.00开始',
  '3.cc',
  '前10.top',
  '每天8点com',
  '加班费1.5倍。2倍。3倍',
  'excel。word。ppt',
  '@张三 @李四',
  'a@b',
  '……。。。...',
  '5.1劳动节 11.11大促 6.18',
  '月薪4.5k-6.5k，提成0.5w',
  'QQ.微信',
  '包吃住.五险一金.双休',
  'http://',
  '://',
  'https://localhost/a',
])('nothing in 「%s」', (text) => expect(linksIn(text)).toEqual([]));

test('every official host is known as itself, with and without www, and never as a look-alike', () => {
  for (const { kind, value } of officialChannels) {
    if (kind !== 'domain') continue;
    for (const host of [value, `www.${value}`]) {
      const [link] = linksIn(`https://${host}/`);
      expect(link?.official?.value.endsWith(value) || link?.host.endsWith(value), host).toBe(true);
      expect(link?.flags, host).not.toContain('look-alike');
    }
  }
});

test('an address is found between Chinese characters, at its own offsets', () => {
  const around = stringMatching(/^[甲-龥，]{0,8}$/u);
  const host = tuple(
    stringMatching(/^[a-z][a-z0-9]{3,10}$/u),
    constantFrom('com', 'cn', 'top', 'com.cn'),
  ).map((labels) => labels.join('.'));
  const form = constantFrom('', 'https://', 'www.', 'hr@');
  assert(
    property(around, host, form, around, (before, name, prefix, after) => {
      const text = `${before}：${prefix}${name}，${after}`;
      expect(linksIn(text)).toMatchObject([
        { start: before.length + 1, end: before.length + 1 + prefix.length + name.length },
      ]);
    }),
  );
});
