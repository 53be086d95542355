import type { Role } from '../../kernel/role.ts';
import type { Words } from '../../kernel/words.ts';

/**
 * The fictional operator that a new database begins with, so that everything can be tried at once. Nobody in it
 * exists; the names of firms carry 示例, and the phones are of a segment (1380000) that nobody was given. Passwords
 * stand here for everybody to read: that is why such a house is refused to anybody but its own machine.
 */
export const exampleOperator = {
  name: '远山物流（示例）',
  agencies: [
    { key: 'qinghe', name: '青禾人力（示例）' },
    { key: 'beichen', name: '北辰人力（示例）' },
  ],
} as const;

export type ExampleAccount = {
  readonly name: string;
  readonly password: string;
  readonly phone: string;
  readonly displayName: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly agency?: (typeof exampleOperator.agencies)[number]['key'];
  /** What this account is good for trying. */
  readonly about: Words;
};

const PASSWORD = 'yuanshan shili';

export const exampleAccounts: readonly ExampleAccount[] = [
  {
    name: 'owner',
    password: PASSWORD,
    phone: '13800000001',
    displayName: '林远山',
    roles: ['owner'],
    about: { 'zh-CN': '负责人：账号、机构、审计', en: 'owner: accounts, agencies, audit' },
  },
  {
    name: 'recruiter',
    password: PASSWORD,
    phone: '13800000002',
    displayName: '周迎',
    roles: ['recruiter'],
    about: { 'zh-CN': '招聘专员', en: 'recruiter' },
  },
  {
    name: 'qinghe',
    password: PASSWORD,
    phone: '13800000003',
    displayName: '何青',
    roles: ['agency'],
    agency: 'qinghe',
    about: { 'zh-CN': '合作机构青禾：只看得到自己的数据', en: 'agency Qinghe: sees only its own' },
  },
  {
    name: 'beichen',
    password: PASSWORD,
    phone: '13800000004',
    displayName: '陈北',
    roles: ['agency'],
    agency: 'beichen',
    about: { 'zh-CN': '合作机构北辰：只看得到自己的数据', en: 'agency Beichen: sees only its own' },
  },
  {
    name: 'agent',
    password: PASSWORD,
    phone: '13800000005',
    displayName: '许安',
    roles: ['agent'],
    about: { 'zh-CN': '居家座席', en: 'agent at home' },
  },
  {
    name: 'agent2',
    password: PASSWORD,
    phone: '13800000006',
    displayName: '沈小满',
    roles: ['agent'],
    agency: 'qinghe',
    about: { 'zh-CN': '居家座席，经青禾介绍', en: 'agent at home, through Qinghe' },
  },
  {
    name: 'supervisor',
    password: PASSWORD,
    phone: '13800000007',
    displayName: '高班',
    roles: ['supervisor'],
    about: { 'zh-CN': '班长', en: 'supervisor' },
  },
  {
    name: 'planner',
    password: PASSWORD,
    phone: '13800000008',
    displayName: '时序',
    roles: ['planner'],
    about: { 'zh-CN': '排班专员', en: 'planner' },
  },
  {
    name: 'payroll',
    password: PASSWORD,
    phone: '13800000009',
    displayName: '金算',
    roles: ['payroll'],
    about: { 'zh-CN': '算薪专员', en: 'payroll' },
  },
  {
    name: 'auditor',
    password: PASSWORD,
    phone: '13800000010',
    displayName: '明镜',
    roles: ['auditor'],
    about: { 'zh-CN': '审计：只看不改', en: 'auditor: looks, changes nothing' },
  },
  {
    name: 'applicant',
    password: PASSWORD,
    phone: '13800000011',
    displayName: '求职者 0011',
    roles: ['applicant'],
    about: { 'zh-CN': '求职者：看自己的报名到哪一步', en: 'applicant: sees where their applications stand' },
  },
];
