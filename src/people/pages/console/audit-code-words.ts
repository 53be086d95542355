import { roles } from '../../../kernel/role.ts';
import { roleWords } from '../../../kernel/role-words.ts';
import { languages, type Words } from '../../../kernel/words.ts';
import type { AuditSaid } from '../../audit-said.ts';

/** How the rooms of people and of the check say what they write into the record. */
export const peopleAuditWords: AuditSaid = {
  happenings: {
    'agency.made': { 'zh-CN': '新增劳务机构', en: 'Agency added' },
    'agency.changed': { 'zh-CN': '更改劳务机构', en: 'Agency changed' },
    'operator.made': { 'zh-CN': '设立运营方', en: 'Operator set up' },
    'person.made': { 'zh-CN': '新增人员', en: 'Person added' },
    'person.forgotten': { 'zh-CN': '抹去求职者账号', en: 'Applicant’s account erased' },
    'person.changed': { 'zh-CN': '更改人员', en: 'Person changed' },
    'person.password-changed': { 'zh-CN': '本人改了密码', en: 'Password changed by its owner' },
    'person.password-reset': { 'zh-CN': '重设了密码', en: 'Password reset' },
    'person.taken-on': { 'zh-CN': '成为工作人员', en: 'Taken on' },
    'audit.checked': { 'zh-CN': '核对审计记录', en: 'Audit checked' },
    'channel.listed': { 'zh-CN': '登记官方渠道', en: 'Channel listed' },
    'channel.amended': { 'zh-CN': '更改官方渠道', en: 'Channel amended' },
    'channel.retired': { 'zh-CN': '撤下官方渠道', en: 'Channel retired' },
    'channel.restored': { 'zh-CN': '恢复官方渠道', en: 'Channel restored' },
    'appeal.filed': { 'zh-CN': '提出异议', en: 'Appeal made' },
    'appeal.added': { 'zh-CN': '异议补充', en: 'Added to an appeal' },
    'appeal.asked': { 'zh-CN': '请异议人补充', en: 'More asked on an appeal' },
    'appeal.upheld': { 'zh-CN': '认定异议成立', en: 'Appeal upheld' },
    'appeal.rejected': { 'zh-CN': '维持原结论', en: 'Appeal rejected' },
    'appeal.reopened': { 'zh-CN': '重新处理异议', en: 'Appeal reopened' },
    'job.retried': { 'zh-CN': '让失败的工作再试', en: 'Failed work tried again' },
    'keys.resealing-asked': { 'zh-CN': '要求换锁重新加密', en: 'Resealing asked for' },
    'session.began': { 'zh-CN': '登录', en: 'Signed in' },
    'session.refused': { 'zh-CN': '登录被拒', en: 'Sign-in refused' },
    'session.ended': { 'zh-CN': '退出登录', en: 'Signed out' },
    'signature.made': { 'zh-CN': '签署', en: 'Signed' },
    'signature.withdrawn': { 'zh-CN': '撤回签署', en: 'Signature withdrawn' },
    'vault.kept': { 'zh-CN': '存入个人信息', en: 'Personal data stored' },
    'vault.listed': { 'zh-CN': '列出个人信息', en: 'Personal data listed' },
    'vault.read': { 'zh-CN': '读取个人信息', en: 'Personal data read' },
    'vault.read-refused': { 'zh-CN': '读取个人信息被拒', en: 'Reading personal data refused' },
    'vault.exported': { 'zh-CN': '导出个人信息', en: 'Personal data exported' },
    'vault.restricted': { 'zh-CN': '限制个人信息的使用', en: 'Personal data restricted' },
    'vault.ended': { 'zh-CN': '个人信息到期', en: 'Personal data expired' },
    'vault.erased': { 'zh-CN': '删除个人信息', en: 'Personal data erased' },
  },
  subjects: {
    agency: { 'zh-CN': '劳务机构', en: 'agency' },
    audit: { 'zh-CN': '审计记录', en: 'audit' },
    person: { 'zh-CN': '人员', en: 'person' },
    applicant: { 'zh-CN': '求职者', en: 'applicant' },
    channel: { 'zh-CN': '官方渠道', en: 'official channel' },
    appeal: { 'zh-CN': '异议', en: 'appeal' },
    job: { 'zh-CN': '工作', en: 'work' },
    key: { 'zh-CN': '密钥', en: 'key' },
    operator: { 'zh-CN': '运营方', en: 'operator' },
    'sign-in': { 'zh-CN': '尝试登录', en: 'sign-in' },
    'vault-entry': { 'zh-CN': '个人信息', en: 'personal data' },
    session: { 'zh-CN': '登录', en: 'session' },
    signature: { 'zh-CN': '签署', en: 'signature' },
  },
  names: {
    agency: { 'zh-CN': '机构', en: 'agency' },
    because: { 'zh-CN': '原因', en: 'because' },
    changed: { 'zh-CN': '改了', en: 'changed' },
    document: { 'zh-CN': '文件', en: 'document' },
    entries: { 'zh-CN': '条数', en: 'entries' },
    faults: { 'zh-CN': '不符', en: 'faults' },
    fields: { 'zh-CN': '改了', en: 'changed' },
    for: { 'zh-CN': '为了', en: 'for' },
    grade: { 'zh-CN': '结论', en: 'grade' },
    how: { 'zh-CN': '怎么签', en: 'how' },
    isDisabled: { 'zh-CN': '停用', en: 'disabled' },
    isSuspended: { 'zh-CN': '暂停', en: 'suspended' },
    kind: { 'zh-CN': '种类', en: 'kind' },
    purpose: { 'zh-CN': '用途', en: 'purpose' },
    purposes: { 'zh-CN': '用途', en: 'purposes' },
    roles: { 'zh-CN': '角色', en: 'roles' },
    rule: { 'zh-CN': '规则', en: 'rule' },
    seals: { 'zh-CN': '封条', en: 'seals' },
    state: { 'zh-CN': '状态', en: 'state' },
    until: { 'zh-CN': '保存到', en: 'until' },
    value: { 'zh-CN': '内容', en: 'value' },
    version: { 'zh-CN': '版本', en: 'version' },
    way: { 'zh-CN': '方式', en: 'by' },
    where: { 'zh-CN': '范围', en: 'where' },
  },
  values: {
    ...Object.fromEntries(roles.map((role) => [role, roleWords[role]])),
    address: { 'zh-CN': '地址', en: 'address' },
    agreement: { 'zh-CN': '协议', en: 'agreement' },
    asked: { 'zh-CN': '等补充', en: 'more asked' },
    'bank-account': { 'zh-CN': '银行账户', en: 'bank account' },
    code: { 'zh-CN': '验证码', en: 'code' },
    displayName: { 'zh-CN': '姓名', en: 'name' },
    doubtful: { 'zh-CN': '存疑', en: 'doubtful' },
    email: { 'zh-CN': '邮箱', en: 'e-mail' },
    emergency: { 'zh-CN': '紧急情况', en: 'emergency' },
    'emergency-contact': { 'zh-CN': '紧急联系人', en: 'emergency contact' },
    everywhere: { 'zh-CN': '所有设备', en: 'everywhere' },
    example: { 'zh-CN': '示例', en: 'example' },
    false: { 'zh-CN': '否', en: 'no' },
    here: { 'zh-CN': '这台设备', en: 'here' },
    'id-number': { 'zh-CN': '证件号码', en: 'identity number' },
    isDisabled: { 'zh-CN': '停用', en: 'disabled' },
    'legal-duty': { 'zh-CN': '依法调取', en: 'legal duty' },
    'legal-name': { 'zh-CN': '姓名', en: 'legal name' },
    'no-red-flag': { 'zh-CN': '没发现问题', en: 'no red flag' },
    null: { 'zh-CN': '无', en: 'none' },
    'on-paper': { 'zh-CN': '纸面', en: 'on paper' },
    open: { 'zh-CN': '等待处理', en: 'open' },
    own: { 'zh-CN': '本人查看', en: 'their own' },
    password: { 'zh-CN': '密码', en: 'password' },
    pay: { 'zh-CN': '发薪', en: 'pay' },
    phone: { 'zh-CN': '手机号', en: 'phone' },
    'phone-code': { 'zh-CN': '短信验证码', en: 'code by phone' },
    'privacy-consent': { 'zh-CN': '隐私同意书', en: 'privacy consent' },
    reach: { 'zh-CN': '联系', en: 'to reach them' },
    real: { 'zh-CN': '正式', en: 'real' },
    rejected: { 'zh-CN': '不成立', en: 'rejected' },
    standing: { 'zh-CN': '角色', en: 'roles' },
    stop: { 'zh-CN': '停下', en: 'stop' },
    tax: { 'zh-CN': '报税', en: 'tax' },
    true: { 'zh-CN': '是', en: 'yes' },
    'typed-name': { 'zh-CN': '打字签名', en: 'typed name' },
    'typed-name-and-phone-code': { 'zh-CN': '打字签名加验证码', en: 'typed name and code' },
    upheld: { 'zh-CN': '成立', en: 'upheld' },
  },
};

const COLON: Words = { 'zh-CN': '：', en: ': ' };
const SEMICOLON: Words = { 'zh-CN': '；', en: '; ' };
const COMMA: Words = { 'zh-CN': '、', en: ', ' };

/** Details of one entry as a line: figures, names of fields, and numbers of other things. */
export const detailWords = (
  { names, values }: AuditSaid,
  details: readonly (readonly [name: string, value: unknown])[],
): Words => {
  const [zh, en] = languages.map((language) => {
    const called = (known: AuditSaid['names'], code: string): string => known[code]?.[language] ?? code;
    return details
      .map(([name, value]) => {
        const parts = (Array.isArray(value) ? value : [value]).map((part) => called(values, String(part)));
        return `${called(names, name)}${COLON[language]}${parts.join(COMMA[language])}`;
      })
      .join(SEMICOLON[language]);
  });
  return { 'zh-CN': zh ?? '', en: en ?? '' };
};
