import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Words } from '../../kernel/words.ts';
import type { Dated } from '../../terms/dated.ts';
import type { Relation } from '../../terms/relation.ts';
import { clauses, type Clause } from './agreement-clauses.ts';

/** The template of a relation: which clauses make up its agreement, in which order. A changed one is a new version. */
export type AgreementTemplate = Dated & {
  readonly version: string;
  readonly title: Words;
  readonly clauses: readonly Clause[];
};

/**
 * No template as a whole has been seen by a lawyer: each is `待核实` until the operator's own has read it. What its
 * single clauses rest on is said with them.
 */
const first = (version: string, title: Words, of: readonly Clause[]): AgreementTemplate => ({
  version,
  title,
  clauses: of,
  validFrom: chinaDayOf('2026-11-24'),
  validTo: null,
  source: '本系统拟定，依据逐条列出；使用前请经办单位自己的律师看一次',
  checkedOn: chinaDayOf('2026-11-24'),
  status: '待核实',
});

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const closing = [clauses.data, clauses.form] as const;
const civil = [
  clauses.parties,
  clauses.work,
  clauses.civilTerm,
  clauses.civilHours,
  clauses.civilPay,
  clauses.training,
  clauses.civilSettlement,
  clauses.tax,
  clauses.softInsurance,
  clauses.injury,
  clauses.softNoFee,
  clauses.network,
  clauses.softSecrecy,
] as const;
const contract = [
  clauses.work,
  clauses.term,
  clauses.probation,
  clauses.fullTimeHours,
  clauses.pay,
  clauses.training,
  clauses.monthlySettlement,
  clauses.tax,
  clauses.insurance,
  clauses.injury,
  clauses.protection,
  clauses.noFee,
  clauses.network,
  clauses.secrecy,
  clauses.employmentEnd,
  clauses.lawPrevails,
  clauses.disputes,
  ...closing,
] as const;
const civilClosing = [clauses.civilEnd, clauses.softLawPrevails, clauses.civilDisputes, ...closing] as const;

export const agreementTemplates: { readonly [relation in Relation]: AgreementTemplate } = {
  'part-time': first('part-time/1', about('非全日制用工协议', 'Agreement on part-time employment'), [
    clauses.parties,
    clauses.work,
    clauses.term,
    clauses.noProbation,
    clauses.partTimeHours,
    clauses.pay,
    clauses.training,
    clauses.partTimeSettlement,
    clauses.tax,
    clauses.softInsurance,
    clauses.injury,
    clauses.noFee,
    clauses.network,
    clauses.secrecy,
    clauses.others,
    clauses.partTimeEnd,
    clauses.lawPrevails,
    clauses.disputes,
    ...closing,
  ]),
  'labor-contract': first('labor-contract/1', about('劳动合同', 'Labour contract'), [
    clauses.parties,
    clauses.identity,
    ...contract,
  ]),
  dispatch: first('dispatch/1', about('劳动合同（劳务派遣）', 'Labour contract (dispatch)'), [
    clauses.parties,
    clauses.identity,
    clauses.dispatch,
    ...contract,
  ]),
  'labor-service': first('labor-service/1', about('劳务协议', 'Civil service agreement'), [
    ...civil,
    ...civilClosing,
  ]),
  platform: first('platform/1', about('平台服务协议', 'Platform service agreement'), [
    ...civil,
    clauses.platform,
    ...civilClosing,
  ]),
  student: first('student/1', about('学生实习协议', 'Agreement on a student’s placement'), [
    ...civil,
    clauses.student,
    ...civilClosing,
  ]),
};
