import type { Language, Words } from '../kernel/words.ts';
import type { Relation } from '../terms/relation.ts';
import { workRoleWords } from '../verify/token-words.ts';
import type { Offer } from './offer.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What has to be mended in an offer, beside what the law says. */
export const offerProblemWords = {
  'pay-backwards': about(
    '每小时工资的下限比上限高，请对调。',
    'The pay an hour begins above where it ends: change them over.',
  ),
  'base-over-low': about(
    '底薪比每小时工资的下限还高；下限至少要等于底薪。',
    'The base is above the least an hour brings: the least must be at least the base.',
  ),
  'valid-in-past': about('有效期要到明天或更晚。', 'The posting must hold until tomorrow at least.'),
  'valid-too-long': about(
    '一条招聘最多有效 30 天，到期前可以重新发布。',
    'A posting holds for 30 days at most; it can be published again before it ends.',
  ),
  'check-found': about(
    '本站自己的验真在文字里发现了可疑之处，请按下面引用的地方修改。',
    'Our own check finds something in the wording: change what is quoted below.',
  ),
} as const;

/** The relations, as a posting names them. */
export const relationWords: { readonly [relation in Relation]: Words } = {
  'part-time': about('非全日制用工', 'Part-time employment'),
  'labor-contract': about('全日制劳动合同', 'Labour contract'),
  dispatch: about('劳务派遣', 'Dispatch'),
  'labor-service': about('民事劳务', 'Civil service contract'),
  platform: about('平台用工', 'Platform work'),
  student: about('学生实习', 'Student internship'),
};

/** How often pay is settled, by the days of a cycle. */
export const settlementWords: { readonly [days in Offer['settlement']]: Words } = {
  7: about('每 7 天结算一次', 'settled every 7 days'),
  15: about('每 15 天结算一次', 'settled every 15 days'),
  31: about('按月结算', 'settled monthly'),
};

export const offerLabels = {
  employer: about('用人单位', 'Employer'),
  payer: about('谁发工资', 'Paid by'),
  role: about('岗位', 'Work'),
  relation: about('用工关系', 'Relation'),
  headcount: about('招几人', 'Headcount'),
  duties: about('做什么', 'Duties'),
  city: about('城市', 'City'),
  hours: about('工时', 'Hours'),
  pay: about('工资', 'Pay'),
  performance: about('绩效', 'Performance'),
  settlement: about('结算', 'Settlement'),
  requirements: about('要求', 'Requirements'),
  validTo: about('有效期到', 'Valid to'),
  contact: about('联系方式', 'Contact'),
  apply: about('报名网址', 'Apply at'),
  fee: about('向求职者收费', 'Fee asked of applicants'),
  source: about('信息来源', 'Source'),
} as const;

export type OfferLine = { readonly key: keyof typeof offerLabels; readonly value: string };

/** An offer as people read it, line by line. */
export function offerLines(offer: Offer, language: Language): readonly OfferLine[] {
  const isEnglish = language === 'en';
  const values: readonly (readonly [OfferLine['key'], string])[] = [
    ['employer', offer.employer],
    ['payer', offer.payer],
    ['role', workRoleWords[offer.role][language]],
    ['relation', relationWords[offer.relation][language]],
    ['headcount', isEnglish ? `${offer.headcount}` : `${offer.headcount} 人`],
    ['city', offer.city],
    ['duties', offer.duties],
    [
      'hours',
      isEnglish
        ? `${offer.dayHours} a day, ${offer.weekHours} a week`
        : `每天 ${offer.dayHours} 小时，每周 ${offer.weekHours} 小时`,
    ],
    [
      'pay',
      isEnglish
        ? `${offer.low} to ${offer.high} yuan an hour; base ${offer.base}`
        : `每小时 ${offer.low} 至 ${offer.high} 元，其中底薪 ${offer.base} 元`,
    ],
    ['performance', offer.performance],
    ['settlement', settlementWords[offer.settlement][language]],
    ['requirements', offer.requirements],
    ['validTo', offer.validTo],
    ['contact', offer.contact],
    ['apply', offer.apply],
    ['fee', isEnglish ? 'None: 0 yuan' : '0 元，任何环节都不收'],
    ['source', offer.source],
  ];
  return values.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value }));
}

/**
 * The posting as one text in Chinese, as it would be passed on in a chat: what our own check reads. The line about the
 * fee is ours and not the writer's: with its denial beside it, a demand in their own words would weigh less.
 */
export const offerText = (offer: Offer): string =>
  [
    offer.title,
    ...offerLines(offer, 'zh-CN')
      .filter(({ key }) => key !== 'fee')
      .map(({ key, value }) => `${offerLabels[key]['zh-CN']}：${value}`),
  ].join('\n');
