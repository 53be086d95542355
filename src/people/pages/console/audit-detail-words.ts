import { roles } from '../../../kernel/role.ts';
import { roleWords } from '../../../kernel/role-words.ts';
import { languages, type Words } from '../../../kernel/words.ts';
import { consoleWords } from '../../../web/console/words.ts';

type Said = { readonly [code: string]: Words };

/** What the details of an entry are called; a code that is missing here is shown as it is. */
const names: Said = {
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
};

const values: Said = {
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
};

/** Details of one entry as a line: figures, names of fields, and numbers of other things. */
export const detailWords = (details: readonly (readonly [name: string, value: unknown])[]): Words => {
  const [zh, en] = languages.map((language) => {
    const called = (known: Said, code: string): string => known[code]?.[language] ?? code;
    return details
      .map(([name, value]) => {
        const parts = (Array.isArray(value) ? value : [value]).map((part) => called(values, String(part)));
        return `${called(names, name)}${COLON[language]}${parts.join(consoleWords.comma[language])}`;
      })
      .join(SEMICOLON[language]);
  });
  return { 'zh-CN': zh ?? '', en: en ?? '' };
};

const COLON: Words = { 'zh-CN': '：', en: ': ' };
const SEMICOLON: Words = { 'zh-CN': '；', en: '; ' };
