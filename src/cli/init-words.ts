import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What `likui init` says. */
export const initWords = {
  summary: about(
    '开始正式使用：设立单位和负责人，写好密钥，删去示例账号。密码从终端或标准输入读取。',
    'Begin in earnest: name the operator and its owner, write the keys, remove the example. The password is typed or piped in.',
  ),
  takes: about(
    '请依次写明单位名称、负责人登录名、负责人姓名，例如：likui init 青山物流 lin 林青山',
    'Please name the operator, the owner’s sign-in name and the owner, as in: likui init "Qingshan Express" lin "Lin Qing"',
  ),
  askPassword: about('请输入负责人的密码（不会显示）：', 'The owner’s password (it will not be shown): '),
  askAgain: about('请再输入一次：', 'Once more, please: '),
  notTheSame: about('两次输入的密码不一样，什么都没有改。', 'The two passwords differ; nothing was changed.'),
  noPassword: about(
    '没有读到密码，什么都没有改。请在终端里输入，或从标准输入给出一行。',
    'No password was given, and nothing was changed. Type it, or pipe in one line.',
  ),
  'operator-exists': about(
    '这里已经有正式的单位了，什么都没有改。',
    'There is an operator here already; nothing was changed.',
  ),
  'house-key-missing': about('找不到密钥，什么都没有改。', 'The key is missing; nothing was changed.'),
  'house-key-malformed': about(
    'LIKUI_KEY 或 house.key 的格式不对：应是 43 个字符的 base64url。',
    'LIKUI_KEY or house.key is malformed: it has 43 characters, base64url.',
  ),
  'house-key-open-to-others': about(
    '这台机器上的其他用户能读 house.key：请先执行 chmod 600。',
    'Others on this machine can read house.key: please chmod 600 it first.',
  ),
  'house-key-exists': about('已经有 house.key 了。', 'There is a house.key already.'),
  'vault-key-missing': about('找不到保管库的密钥。', 'The key of the vault is missing.'),
  'vault-key-malformed': about(
    'LIKUI_VAULT_KEY 或 vault.key 的格式不对：每行一把密钥，43 个字符的 base64。',
    'LIKUI_VAULT_KEY or vault.key is malformed: one key a line, 43 characters of base64.',
  ),
  'vault-key-unreadable': about('读不了 vault.key。', 'vault.key cannot be read.'),
  'vault-key-open-to-others': about(
    '这台机器上的其他用户能读 vault.key：请先执行 chmod 600。',
    'Others on this machine can read vault.key: please chmod 600 it first.',
  ),
  'vault-key-exists': about('已经有 vault.key 了。', 'There is a vault.key already.'),
  made: (removed: number): Words =>
    about(
      `已设立，${removed} 个示例账号已删去。请重新启动服务，并把数据目录里的 house.key 和 vault.key 另存一份：备份里没有它们，丢了就打不开个人信息。`,
      `Done; ${removed} example accounts are gone. Please restart the server, and keep copies of house.key and vault.key from the data folder: backups do not hold them, and without them personal data cannot be opened.`,
    ),
} as const;
