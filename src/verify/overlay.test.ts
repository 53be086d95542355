import { describe, expect, test } from 'vitest';
import { officialChannels, type Channel } from './facts/official-channels.ts';
import { linksIn } from './link.ts';
import { overlayFrom, overlayOf, type KeptChannel } from './overlay.ts';
import { answer } from './pages/public/answer.ts';
import { identify } from './pages/public/identified.ts';
import { phonesIn } from './phone.ts';
import { builtInRegister, matchRegister, registerWith, type Overlay } from './register.ts';
import { chinaDayOf } from '../kernel/china-day.ts';

const ON = chinaDayOf('2026-11-23');

const entry = (more: Partial<Channel>): Channel => ({
  brand: null,
  owner: '远山物流',
  kind: 'domain',
  value: 'yuanshan.example.cn',
  source: '营业执照与官网页脚',
  status: 'verified',
  checkedOn: '2026-11-20',
  isForRecruiting: true,
  validFrom: null,
  validTo: null,
  ...more,
});

const kept = (more: Partial<KeptChannel>): KeptChannel => ({ ...entry({}), isRetired: false, ...more });
const builtIn = (value: string): Channel => {
  const found = officialChannels.find((channel) => channel.value === value);
  if (!found) throw new Error(`${value} is not in the register`);
  return found;
};
const added = (...entries: readonly Channel[]): Overlay => ({ entries, retired: [] });
const saidOf = (text: string, overlay: Overlay): string =>
  identify(text, ON, registerWith(overlay))
    .items.flatMap(({ says }) => says.map((words) => words['zh-CN']))
    .join('');

describe('a register with what a house changed', () => {
  test('names a new site, with whose it is, and what lies under it', () => {
    const overlay = added(entry({}));
    expect(saidOf('https://yuanshan.example.cn', overlay)).toContain('与名录里远山物流的网址');
    expect(saidOf('https://hr.yuanshan.example.cn/apply', overlay)).toContain('之下');
    expect(saidOf('https://yuanshan.example.cn', { entries: [], retired: [] })).toContain('不在本站');
  });

  test('takes what only looks like the new site for a look-alike', () => {
    const [link] = linksIn('yuanshan.example.cn.hr-apply.top', registerWith(added(entry({}))));
    expect(link?.flags).toContain('look-alike');
    expect(linksIn('yuanshan.example.cn.hr-apply.top')[0]?.flags).not.toContain('look-alike');
  });

  test('knows a new service number that stands alone', () => {
    const number = entry({ kind: 'short-code', value: '956789' });
    expect(phonesIn('956789')).toEqual([]);
    expect(saidOf('956789', added(number))).toContain('这个号码登记为：远山物流。');
  });

  test('no longer names what was retired, and takes it for nobody’s', () => {
    const retired = { entries: [], retired: [builtIn('jd.com'), builtIn('950616')] };
    const register = registerWith(retired);
    const links = linksIn('www.jd.com', register);
    expect(links[0]?.official).toBeNull();
    expect(links[0]?.flags).toContain('look-alike');
    expect(matchRegister({ links, on: ON, register })).toEqual([]);
    expect(phonesIn('拨打950616', register.shortCodes)[0]?.service).toBeNull();
  });

  test('says a changed status and a day from which it no longer holds', () => {
    const changed = { ...builtIn('sf-express.com'), status: 'verified' as const, checkedOn: '2026-11-22' };
    expect(saidOf('www.sf-express.com', added(changed))).toContain('2026-11-22 查阅过出处');
    const lapsed = { ...changed, validTo: '2026-11-01' };
    expect(saidOf('www.sf-express.com', added(lapsed))).toContain('过期');
  });

  test('a verdict follows it', () => {
    const text = '京东招聘，请登录 https://jd-hr.cn 投递，加微信 kefu_88 报名';
    const flagged = answer({ text }, ON);
    const cleared = answer({ text }, ON, registerWith(added(entry({ brand: 'jd', value: 'jd-hr.cn' }))));
    const rulesOf = (judged: typeof flagged) =>
      judged.ok ? judged.value.verdict.findings.map(({ rule }) => rule) : [];
    expect(rulesOf(flagged)).toContain('look-alike-link');
    expect(rulesOf(cleared)).not.toContain('look-alike-link');
  });

  test('without any change it is the program’s own', () => {
    expect(registerWith(added()).channels).toEqual(builtInRegister.channels);
  });
});

describe('what is told is the difference', () => {
  test('what was listed as the program has it is no difference', () => {
    expect(overlayOf(officialChannels.map((channel) => ({ ...channel, isRetired: false })))).toEqual(added());
  });

  test('what a newer program brings stays although the house never listed it', () => {
    expect(overlayOf([])).toEqual(added());
  });

  test('added, changed and retired entries are; one that only ever was the house’s and is retired is not', () => {
    const changed = { ...builtIn('jd.com'), owner: '京东集团' };
    const { value, kind } = builtIn('zto.com');
    expect(
      overlayOf([
        kept({}),
        { ...changed, isRetired: false },
        { ...builtIn('zto.com'), isRetired: true },
        kept({ value: 'gone.example.cn', isRetired: true }),
      ]),
    ).toEqual({ entries: [entry({}), changed], retired: [{ kind, value }] });
  });
});

describe('over a wire', () => {
  test('what is sent is what arrives', () => {
    const overlay = { ...added(entry({})), retired: [{ kind: 'domain' as const, value: 'zto.com' }] };
    expect(overlayFrom(JSON.parse(JSON.stringify(overlay)))).toEqual(overlay);
  });

  test.each([
    undefined,
    null,
    'x',
    {},
    { entries: [] },
    { entries: [{}], retired: [] },
    { entries: [{ ...entry({}), kind: 'rumour' }], retired: [] },
    { entries: [{ ...entry({}), status: 'certain' }], retired: [] },
    { entries: [{ ...entry({}), validTo: 5 }], retired: [] },
    { entries: [], retired: [{ kind: 'domain' }] },
  ])('%j is none', (said) => expect(overlayFrom(said)).toBeUndefined());
});
