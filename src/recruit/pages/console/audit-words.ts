import type { AuditSaid } from '../../../people/audit-said.ts';
import { applicationActs } from '../../application.ts';
import { actWords } from '../../application-words.ts';

/** How recruiting says what it writes into the record. */
export const recruitAuditWords: AuditSaid = {
  happenings: {
    'root.listed': { 'zh-CN': '登记根公钥', en: 'Root listed' },
    'root.retired': { 'zh-CN': '停用根公钥', en: 'Root retired' },
    'endorsement.listed': { 'zh-CN': '登记授权', en: 'Endorsement listed' },
    'endorsement.revoked': { 'zh-CN': '撤销授权', en: 'Endorsement revoked' },
    'peak.made': { 'zh-CN': '新建用工高峰', en: 'Peak made' },
    'posting.drafted': { 'zh-CN': '起草招聘', en: 'Posting drafted' },
    'posting.changed': { 'zh-CN': '更改招聘草稿', en: 'Posting draft changed' },
    'posting.renewed': { 'zh-CN': '续期招聘', en: 'Posting renewed' },
    'posting.published': { 'zh-CN': '签发招聘', en: 'Posting published' },
    'agreement.drafted': { 'zh-CN': '起草协议', en: 'Agreement drafted' },
    'agreement.signed-for-operator': { 'zh-CN': '用工方签协议', en: 'Agreement signed for the operator' },
    'agreement.signed': { 'zh-CN': '本人签协议', en: 'Agreement signed' },
    'agreement.declined': { 'zh-CN': '拒签协议', en: 'Agreement declined' },
    'agreement.withdrawn': { 'zh-CN': '撤回协议', en: 'Agreement withdrawn' },
    'agreement.lapsed': { 'zh-CN': '协议过期未签', en: 'Agreement lapsed' },
    'agreement.replaced': { 'zh-CN': '另拟协议代替', en: 'Agreement replaced' },
    'agreement.ended': { 'zh-CN': '协议结束', en: 'Agreement ended' },
    ...Object.fromEntries(applicationActs.map((act) => [`application.${act}`, actWords[act]])),
    'bulk-decline.confirmed': { 'zh-CN': '确认批量婉拒', en: 'Declining of several confirmed' },
    'bulk-decline.dropped': { 'zh-CN': '放弃批量婉拒', en: 'Declining of several dropped' },
    'bulk-decline.proposed': { 'zh-CN': '提议批量婉拒', en: 'Declining of several proposed' },
    'interview.opened': { 'zh-CN': '开放面谈时段', en: 'Interview slot opened' },
    'interview.closed': { 'zh-CN': '关闭面谈时段', en: 'Interview slot closed' },
    'onboarding.marked': { 'zh-CN': '入职事项打勾', en: 'Onboarding step marked' },
    'posting.withdrawn': { 'zh-CN': '撤回招聘', en: 'Posting withdrawn' },
  },
  subjects: {
    root: { 'zh-CN': '根公钥', en: 'root' },
    endorsement: { 'zh-CN': '授权', en: 'endorsement' },
    peak: { 'zh-CN': '用工高峰', en: 'peak' },
    posting: { 'zh-CN': '招聘', en: 'posting' },
    agreement: { 'zh-CN': '协议', en: 'agreement' },
    'bulk-decline': { 'zh-CN': '批量婉拒', en: 'declining of several' },
    application: { 'zh-CN': '报名', en: 'application' },
  },
  names: {
    posting: { 'zh-CN': '招聘', en: 'posting' },
    phase: { 'zh-CN': '进度', en: 'phase' },
    reason: { 'zh-CN': '理由', en: 'reason' },
    about: { 'zh-CN': '关于', en: 'about' },
    fingerprint: { 'zh-CN': '指纹', en: 'fingerprint' },
    item: { 'zh-CN': '事项', en: 'step' },
    isDone: { 'zh-CN': '完成', en: 'done' },
    mayBeCalled: { 'zh-CN': '愿意接电话', en: 'may be called' },
  },
  values: {},
};
