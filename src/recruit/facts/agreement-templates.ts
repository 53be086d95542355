import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Words } from '../../kernel/words.ts';
import type { Dated } from '../../terms/dated.ts';
import type { Relation } from '../../terms/relation.ts';
import type { Clause } from './clauses/clause.ts';
import { civilClauses } from './clauses/civil.ts';
import { contractClauses } from './clauses/contract.ts';
import { dispatchClauses } from './clauses/dispatch.ts';
import { employmentClauses } from './clauses/employment.ts';
import { everyoneClauses } from './clauses/everyone.ts';
import { partTimeClauses } from './clauses/part-time.ts';
import { platformClauses } from './clauses/platform.ts';
import { studentClauses } from './clauses/student.ts';

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

const closing = [everyoneClauses.data, everyoneClauses.form] as const;
const civil = [
  everyoneClauses.parties,
  everyoneClauses.work,
  civilClauses.term,
  civilClauses.hours,
  civilClauses.pay,
  everyoneClauses.training,
  civilClauses.settlement,
  everyoneClauses.tax,
  everyoneClauses.insurance,
  everyoneClauses.injury,
  civilClauses.noFee,
  everyoneClauses.network,
  civilClauses.secrecy,
] as const;
const contract = [
  everyoneClauses.work,
  employmentClauses.term,
  contractClauses.probation,
  contractClauses.hours,
  employmentClauses.pay,
  everyoneClauses.training,
  contractClauses.settlement,
  everyoneClauses.tax,
  contractClauses.insurance,
  everyoneClauses.injury,
  contractClauses.protection,
  employmentClauses.noFee,
  everyoneClauses.network,
  employmentClauses.secrecy,
  contractClauses.ending,
  employmentClauses.lawPrevails,
  employmentClauses.disputes,
  ...closing,
] as const;
const civilClosing = [civilClauses.ending, civilClauses.changes, civilClauses.disputes, ...closing] as const;

export const agreementTemplates: { readonly [relation in Relation]: AgreementTemplate } = {
  'part-time': first('part-time/1', about('非全日制用工协议', 'Agreement on part-time employment'), [
    everyoneClauses.parties,
    everyoneClauses.work,
    employmentClauses.term,
    partTimeClauses.probation,
    partTimeClauses.hours,
    employmentClauses.pay,
    everyoneClauses.training,
    partTimeClauses.settlement,
    everyoneClauses.tax,
    everyoneClauses.insurance,
    everyoneClauses.injury,
    employmentClauses.noFee,
    everyoneClauses.network,
    employmentClauses.secrecy,
    partTimeClauses.others,
    partTimeClauses.ending,
    employmentClauses.lawPrevails,
    employmentClauses.disputes,
    ...closing,
  ]),
  'labor-contract': first('labor-contract/1', about('劳动合同', 'Labour contract'), [
    everyoneClauses.parties,
    contractClauses.identity,
    ...contract,
  ]),
  dispatch: first('dispatch/1', about('劳动合同（劳务派遣）', 'Labour contract (dispatch)'), [
    everyoneClauses.parties,
    contractClauses.identity,
    dispatchClauses.sentTo,
    ...contract,
  ]),
  'labor-service': first('labor-service/1', about('劳务协议', 'Civil service agreement'), [
    ...civil,
    ...civilClosing,
  ]),
  platform: first('platform/1', about('平台服务协议', 'Platform service agreement'), [
    ...civil,
    platformClauses.rules,
    ...civilClosing,
  ]),
  student: first('student/1', about('学生实习协议', 'Agreement on a student’s placement'), [
    ...civil,
    studentClauses.studies,
    ...civilClosing,
  ]),
};
