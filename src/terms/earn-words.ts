import type { Words } from '../kernel/words.ts';
import type { MovedName } from './earn-field.ts';
import type { RelationTerms } from './facts/relation-terms.ts';
import type { Experience, Season } from './facts/work-priors.ts';
import type { Relation } from './relation.ts';
import { about } from './words.ts';

/** Titles, labels and hints of the page. */
export const earnWords = {
  title: about('这份工能挣多少', 'What would this job pay?'),
  description: about(
    '选城市、用工关系和每周工时，看看居家客服大概能挣多少、到手多少，广告里说的钱有没有可能、合不合法。',
    'Choose a city, a legal relation and hours a week: what hotline work from home would bring, what is left of it, and whether what an advertisement promises can be true and lawful.',
  ),
  lead: about(
    '不用登录。选好城市就能看到大概的数，也可以填上广告里说的工资，看它说不说得通。',
    'No account. Choose a city to see a fair idea of the pay; add what the advertisement promises to see whether it adds up.',
  ),
  choosePlace: about('选好城市，答案就在这里。', 'Choose a city, and the answer stands here.'),
  work: about('什么样的工作', 'The work'),
  place: about('在哪个城市', 'City'),
  placeNone: about('请选择', 'Please choose'),
  placeOther: about('别的地方', 'Another place'),
  placeHint: about(
    '按工作地，不是户口所在地；「二档」「三档」是同一城市里工资标准低一些的区县。',
    'Where the work is done. 二档 and 三档 are districts of the same city with a lower minimum.',
  ),
  relation: about('怎么签', 'Legal relation'),
  hours: about('每周几小时', 'Hours a week'),
  season: about('忙还是闲', 'Season'),
  experience: about('做过没有', 'Experience'),
  promiseTitle: about('广告里怎么说（可不填）', 'The advertisement (optional)'),
  promise: about('承诺的工资', 'The pay it promises'),
  promiseHint: about(
    '照着抄就行：「月入过万」「时薪 25」「一天 200-300」；只填数字的话，在下面选按什么算。',
    'As it is written there: 月入过万, 时薪25, 一天200-300. For a bare figure, choose below what it is for.',
  ),
  per: about('这个数是', 'A bare figure is pay'),
  perUnsaid: about('文字里有写', 'as the words say'),
  dayHours: about('每天几小时（按天算的才用填）', 'Hours a day (for daily pay)'),
  assumptions: about('用了哪些假设（可以改）', 'What is assumed (may be changed)'),
  assumptionsHint: about(
    '没有查到公开的收入分布，下面的数是本站自己的假设，待核实。空着的就按灰字算；您知道得更准，就填自己的。',
    'No distribution of such pay is published: these figures are our own assumptions, to be confirmed. Left empty, the grey figure counts; put in your own where you know better.',
  ),
  low: about('最少', 'Least'),
  mode: about('最可能', 'Likeliest'),
  high: about('最多', 'Most'),
  ratesTitle: about('怎么计酬（元）', 'How it is paid (yuan)'),
  ratesHint: about(
    '三项都空着，按假设的 12 + 0.12 + 0.60 算；填了任何一项，空着的就按 0 算。',
    'Left empty, we assume 12 + 0.12 + 0.60. As soon as one is filled in, an empty one counts as 0.',
  ),
  hour: about('每小时底薪', 'An hour'),
  minute: about('每通话分钟', 'A minute of talk'),
  case: about('每解决一单', 'A solved case'),
  on: about('按哪一天的规定', 'By the rules of which day'),
  onHint: about('空着就按今天，例如 2026-11-23。', 'Left empty, today; for example 2026-11-23.'),
  submit: about('算一算', 'Work it out'),
  again: about('重新填', 'Start over'),
  failed: about(
    '没连上，现在显示的还是刚才的结果。请再按一次「算一算」。',
    'No connection, so what is shown is the last answer. Press “Work it out” again.',
  ),
  toCheck: about('把整条招聘贴来验一验', 'Have the whole posting checked'),
  toCheckHint: about(
    '工资只是一面：要交钱、要证件、要私下加好友，更要当心。',
    'Pay is one side of it: fees, papers asked for and private chats weigh more.',
  ),
  figures: about('少、一般、多的月份', 'Lean, middling and good months'),
  figuresHint: about(
    '十个月里有一个比「少」还少，有一个比「多」还多。都按约定的工时做满算。',
    'One month in ten brings less than “lean”, one in ten more than “good”. All agreed hours are kept.',
  ),
  lean: about('少', 'Lean'),
  middling: about('一般', 'Middling'),
  good: about('多', 'Good'),
  yuan: about('元', 'yuan'),
  grossHour: about('每小时，税前', 'An hour, before tax'),
  grossMonth: about('每月，税前', 'A month, before tax'),
  netNow: about('每月，先扣税后到手', 'A month, in hand at once'),
  netSettled: about('每月，次年汇算后', 'A month, after the annual settlement'),
  drawn: about('画出来是这样', 'The same, drawn'),
  movers: about('什么影响最大', 'What moves it'),
  moversFloored: about(
    '挣的没到当地小时最低工资、由用人单位补足时，接多接少到手都一样。',
    'While what is earned stays under the hourly minimum and is topped up, taking more calls changes nothing.',
  ),
  moversNone: about(
    '只按承诺的小时付钱时，接多接少都一样。',
    'Where only the hours agreed on are paid, taking more calls changes nothing.',
  ),
  anHour: about('元/小时', 'yuan an hour'),
  reckoning: about('怎么算的', 'How it is reckoned'),
  meaning: about('这样签意味着什么', 'What this relation means'),
  facts: about('依据', 'What it rests on'),
  source: about('出处：', 'Source: '),
  verified: about('已核对', 'checked'),
  unverified: about('待核实', 'to be confirmed'),
  floorFact: about('当地小时最低工资', 'Local hourly minimum'),
  taxFact: about('预扣个人所得税', 'Withholding of income tax'),
  settleFact: about('年度汇算', 'Annual settlement'),
  vatFact: about('代扣增值税', 'Withholding of value added tax'),
  workFact: about('来电、通话和解决的比例', 'Calls, talk and shares solved'),
  needed: about('要怎样才是真的', 'What would have to be true'),
  judgedWhy: about('为什么这样说', 'Why we say so'),
  least: about('说的最低数', 'The least it says'),
  most: about('说的最高数', 'The most it says'),
  language: about('语言', 'Language'),
} as const satisfies { readonly [name: string]: Words };

export const relationNames: { readonly [relation in Relation]: Words } = {
  'part-time': about('非全日制（一周最多 24 小时）', 'Part-time (at most 24 h a week)'),
  'labor-contract': about('劳动合同（全职）', 'Labour contract (full-time)'),
  dispatch: about('劳务派遣', 'Dispatch by an agency'),
  'labor-service': about('劳务（没有劳动合同）', 'Labour service (no labour contract)'),
  platform: about('平台接单', 'Work through a platform'),
  student: about('在校学生实习', 'Student placement'),
};

export const seasonNames: { readonly [season in Season]: Words } = {
  quiet: about('平常日子', 'Quiet days'),
  peak: about('大促（618、双11）', 'A peak (618, 双11)'),
};

export const experienceNames: { readonly [experience in Experience]: Words } = {
  new: about('没做过', 'None'),
  some: about('做过一阵', 'Some'),
  much: about('做了很久', 'Much'),
};

export const perNames = {
  hour: about('每小时', 'an hour'),
  day: about('每天', 'a day'),
  month: about('每月', 'a month'),
} as const;

export const movedNameWords: { readonly [name in MovedName]: Words } = {
  callsPerHour: about('每小时来电（通）', 'Calls an hour'),
  talkMinutes: about('每通通话（分钟）', 'Minutes of talk a call'),
  solvedShare: about('接起的里面解决的（%）', 'Share of calls taken that are solved (%)'),
  pace: about('来电里接起的（%）', 'Share of calls that are taken (%)'),
};

export const relationTermNames: { readonly [name in keyof RelationTerms]: Words } = {
  hours: about('工时', 'Hours'),
  cycle: about('结算', 'Settlement'),
  floor: about('最低工资', 'Minimum'),
  tax: about('个税', 'Income tax'),
  insurance: about('社保', 'Insurance'),
  injury: about('工伤', 'Injury'),
};

const latinNames: ReadonlyMap<string, string> = new Map([
  ['北京', 'Beijing'],
  ['天津', 'Tianjin'],
  ['广州', 'Guangzhou'],
  ['深圳', 'Shenzhen'],
  ['珠海', 'Zhuhai'],
  ['汕头', 'Shantou'],
  ['上海', 'Shanghai'],
  ['南京', 'Nanjing'],
  ['苏州', 'Suzhou'],
  ['宿迁', 'Suqian'],
  ['杭州', 'Hangzhou'],
  ['宁波', 'Ningbo'],
  ['成都', 'Chengdu'],
  ['重庆', 'Chongqing'],
  ['沈阳', 'Shenyang'],
  ['长春', 'Changchun'],
  ['昆明', 'Kunming'],
  ['哈尔滨', 'Harbin'],
  ['武汉', 'Wuhan'],
  ['济南', 'Jinan'],
  ['青岛', 'Qingdao'],
  ['石家庄', 'Shijiazhuang'],
  ['厦门', 'Xiamen'],
  ['福州', 'Fuzhou'],
  ['合肥', 'Hefei'],
  ['郑州', 'Zhengzhou'],
  ['西安', 'Xi’an'],
  ['长沙', 'Changsha'],
  ['南昌', 'Nanchang'],
  ['海口', 'Haikou'],
  ['南宁', 'Nanning'],
  ['贵阳', 'Guiyang'],
  ['乌鲁木齐', 'Ürümqi'],
]);

/** A place as a reader of either language finds it in a list; the name by which it is held always stands in it. */
export function placeWords(place: string): Words {
  const [city = ''] = place.split('/');
  const latin = latinNames.get(city);
  return about(
    place.replace('/', ' · '),
    latin === undefined ? place : `${latin} ${place.replace('/', ' · ')}`,
  );
}
