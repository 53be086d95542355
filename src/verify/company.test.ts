import { assert, constantFrom, property, stringMatching, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { companiesIn } from './company.ts';

test.each([
  ['北京京东世纪贸易有限公司', '北京京东世纪贸易有限公司', 'limited'],
  ['我们是阿里巴巴（中国）有限公司的合作方', '阿里巴巴(中国)有限公司', 'limited'],
  ['（北京京邦达贸易有限公司）诚聘', '北京京邦达贸易有限公司', 'limited'],
  ['（已认证）广州云帆物流有限公司', '广州云帆物流有限公司', 'limited'],
  ['加入顺丰速运有限公司', '顺丰速运有限公司', 'limited'],
  ['用人单位为深圳市腾讯计算机系统有限公司北京分公司', '深圳市腾讯计算机系统有限公司北京分公司', 'branch'],
  ['中国移动衡阳分公司诚聘', '中国移动衡阳分公司', 'branch'],
  ['京东集团内部推荐', '京东集团', 'group'],
  ['华为技术有限公司', '华为技术有限公司', 'limited'],
  ['甲公司和中通快递股份有限公司', '中通快递股份有限公司', 'joint-stock'],
  ['58同城信息技术有限公司', '58同城信息技术有限公司', 'limited'],
  ['与上海天和劳务派遣有限公司签合同', '上海天和劳务派遣有限公司', 'limited'],
  ['杭州向阳信息科技有限责任公司', '杭州向阳信息科技有限责任公司', 'limited'],
  ['由山东自由人人力资源有限公司代招', '山东自由人人力资源有限公司', 'limited'],
  ['认证主体为成都一筑空间设计有限公司', '成都一筑空间设计有限公司', 'limited'],
  ['資訊（深圳）有限責任公司', '资讯(深圳)有限责任公司', 'limited'],
  ['海南青禾合伙企业（有限合伙）', '海南青禾合伙企业(有限合伙)', 'partnership'],
  ['北京市金杜律师事务所招前台', '北京市金杜律师事务所', 'office'],
])('%s', (text, name, form) => expect(companiesIn(text)).toMatchObject([{ name, form }]));

test.each([
  '有限公司',
  '一家有限公司',
  '某某有限公司',
  '北京某某科技有限公司',
  'XX科技有限公司',
  '恒×校园服务有限公司',
  '大型物流集团直招',
  '诈骗集团被打掉',
  '水务集团招抄表员',
  '要开几个分公司',
  '我们公司包吃住',
  '该科技有限公司',
])('no name in 「%s」', (text) => expect(companiesIn(text)).toEqual([]));

test('several names, each at its own offsets', () => {
  const text = '甲方：广州云帆物流有限公司；乙方：杭州拓禾企业管理有限公司。';
  expect(companiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '广州云帆物流有限公司',
    '杭州拓禾企业管理有限公司',
  ]);
});

test('a name behind the words of a sentence is found whole', () => {
  const place = constantFrom('北京', '上海', '广州', '深圳市', '四川省成都');
  const stem = stringMatching(/^[青禾云帆山海拓远][青禾云帆山海拓远](?:物流|科技|人力资源|信息技术)$/u);
  const ending = constantFrom('有限公司', '有限责任公司', '股份有限公司');
  const before = constantFrom('', '我是', '加入', '请联系', '来自', '公司名称：', '签约单位为', '，');
  const after = constantFrom('', '的HR', '招客服', '。', '（已认证）', '诚聘');
  assert(
    property(
      tuple(place, stem, ending).map((parts) => parts.join('')),
      before,
      after,
      (name, prefix, suffix) => {
        expect(companiesIn(prefix + name + suffix)).toMatchObject([
          { name, start: prefix.length, end: prefix.length + name.length },
        ]);
      },
    ),
  );
});
