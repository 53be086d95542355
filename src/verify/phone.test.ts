import { assert, constantFrom, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortCodes } from './facts/short-codes.ts';
import { phonesIn } from './phone.ts';

const kindsIn = (text: string) => phonesIn(text).map(({ kind, digits }) => `${kind} ${digits}`);

describe('mobile numbers', () => {
  test.each([
    ['加我13812345678', false],
    ['电话：138 1234 5678', false],
    ['138-1234-5678', false],
    ['1381234 5678', false],
    ['+86 138-1234-5678', false],
    ['008613812345678', false],
    ['8613812345678', false],
    ['１３８１２３４５６７８', false],
    ['wx13812345678', false],
    ['vx：13812345678同号', false],
    ['周一13812345678', false],
    ['1.13812345678', false],
    ['138.1234.5678', true],
    ['1.3.8.1.2.3.4.5.6.7.8', true],
    ['1 3 8 1 2 3 4 5 6 7 8', true],
    ['13 81 23 45 67 8', true],
    ['壹叁捌壹贰叁肆伍陆柒捌', true],
    ['一三八一二三四五六七八', true],
    ['幺三八 1234 5678', true],
    ['13八12三45六7八', true],
    ['①③⑧①②③④⑤⑥⑦⑧', true],
    ['❶❸❽12345678', true],
    ['𝟭𝟯𝟴𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴', true],
    ['1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', true],
    ['138\u200B1234\u200B5678', true],
    ['壹參捌壹貳參肆伍陸柒捌', true],
    ['138l2345678', true],
  ])('%s', (text, hidden) => {
    const [phone, ...others] = phonesIn(text);
    expect(phone).toMatchObject({ kind: 'mobile', digits: '13812345678', hidden });
    expect(others).toEqual([]);
  });

  test('reseller segments are marked, and only those', () => {
    for (const segment of ['170', '171', '162', '165', '167'])
      expect(phonesIn(`${segment}12345678`)).toMatchObject([{ kind: 'mobile', reseller: true }]);
    for (const segment of ['138', '166', '173', '199', '191'])
      expect(phonesIn(`${segment}12345678`)).toMatchObject([{ kind: 'mobile', reseller: false }]);
  });

  test.each([
    '订单1381234567890',
    '12812345678',
    '15412345678',
    '138****5678',
    '月薪13000-15000 6人',
    '13000-150000元',
    '2026-11-23 10:00:00',
    '一、二、三、四、五、六、七',
    '底薪3000+提成1381',
    '版本 1.3.8.1',
    '13812\n345678',
    '身高186体重138',
  ])('none in 「%s」', (text) => expect(phonesIn(text)).toEqual([]));

  test('any number is found between Chinese characters, at its own offsets, however it is grouped', () => {
    const number = stringMatching(/^1[38][0-9]{9}$/u);
    const around = stringMatching(/^[甲-龥，：]{0,8}$/u);
    const grouping = constantFrom([11], [3, 4, 4], [3, 8], [7, 4], [4, 3, 4]);
    assert(
      property(
        tuple(around, around),
        number,
        grouping,
        constantFrom(' ', '-'),
        ([before, after], digits, sizes, gap) => {
          let from = 0;
          const written = sizes.map((size) => digits.slice(from, (from += size))).join(gap);
          const found = phonesIn(`${before}：${written}，${after}`);
          expect(found).toMatchObject([
            { digits, kind: 'mobile', start: before.length + 1, end: before.length + 1 + written.length },
          ]);
        },
      ),
    );
  });
});

test.each([
  ['010-62345678', ['landline 01062345678']],
  ['(0571) 8888-8888', ['landline 057188888888']],
  ['座机02187654321转8001', ['landline 02187654321']],
  ['0312-7654321', ['landline 03127654321']],
  ['400-606-5500', ['400 4006065500']],
  ['4006065500', ['400 4006065500']],
  ['800 820 1234', ['800 8008201234']],
  ['+852 5123 4567', ['overseas 85251234567']],
  ['来电0085251234567', ['overseas 85251234567']],
  ['+1 (415) 555-0132', ['overseas 14155550132']],
  ['010-12345678', []],
  ['0123456789', []],
  ['编号0085251234567', []],
])('%s', (text, expected) => expect(kindsIn(text)).toEqual(expected));

describe('service numbers', () => {
  test.each([
    ['拨打950616', ['950616'], false],
    ['京东客服950618来电', ['950618'], false],
    ['95338', ['95338'], false],
    ['10086发来短信', ['10086'], false],
    ['遇到诈骗打110报警', ['110'], false],
    ['拨打96110或110', ['96110', '110'], false],
    ['可以打12333、12345、12315', ['12333', '12345', '12315'], false],
    ['12333人社热线', ['12333'], false],
    ['010-12333', ['12333'], false],
    ['025-96110', ['96110'], false],
    ['致电95999咨询', ['95999'], false],
    ['请拨打10000查询', ['10000'], false],
    ['0096110来电', ['96110'], true],
    ['+0095338', ['95338'], true],
    ['来电显示+95338', ['95338'], false],
    [' +95338 ', ['95338'], true],
  ])('%s', (text, codes, oddPrefix) => {
    const found = phonesIn(text);
    expect(found.map(({ kind, digits }) => `${kind} ${digits}`)).toEqual(
      codes.map((code) => `short-code ${code}`),
    );
    expect(found.some((phone) => phone.oddPrefix)).toBe(oddPrefix);
  });

  test.each([
    '日薪110元',
    '月入10000-12000元',
    '月入10000',
    '体重110斤',
    '每天120单',
    '12333元',
    '¥95338',
    '12345上山打老虎',
    '编码95999',
    '3.95338',
    '95,338元',
    '型号A95338',
  ])('none in 「%s」', (text) => expect(phonesIn(text)).toEqual([]));

  test('the table says whose number it is, how it is known and since when it is not answered', () => {
    expect(phonesIn('96110')).toMatchObject([{ service: { status: 'verified', brand: null } }]);
    expect(phonesIn('打950616')).toMatchObject([{ service: { status: 'to-verify', brand: 'jd' } }]);
    expect(shortCodes.get('12305')?.validTo).toBe('2024-12-31');
    for (const { source, checkedOn, status } of shortCodes.values()) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(['verified', 'to-verify']).toContain(status);
    }
  });
});
