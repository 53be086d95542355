import type { Role } from './role.ts';
import type { Words } from './words.ts';

/** What the roles are called, wherever one is shown or typed. */
export const roleWords: { readonly [role in Role]: Words } = {
  owner: { 'zh-CN': '负责人', en: 'owner' },
  recruiter: { 'zh-CN': '招聘', en: 'recruiter' },
  agency: { 'zh-CN': '劳务机构', en: 'staffing agency' },
  agent: { 'zh-CN': '座席', en: 'agent' },
  supervisor: { 'zh-CN': '班长', en: 'supervisor' },
  planner: { 'zh-CN': '排班', en: 'planner' },
  payroll: { 'zh-CN': '结薪', en: 'payroll' },
  auditor: { 'zh-CN': '审计', en: 'auditor' },
  applicant: { 'zh-CN': '求职者', en: 'applicant' },
};
