import type { Words } from '../kernel/words.ts';
import { recordsWords, settingWords } from '../platform/words.ts';

/** What the server itself says, whichever room was asked for. */
export const serverWords = {
  notFound: {
    'zh-CN': '没有这个页面。请检查网址，或从首页重新开始。',
    en: 'There is no such page. Please check the address, or begin again at the first page.',
  },
  requestMalformed: {
    'zh-CN': '这个请求读不懂。接口的说明在 /api/docs。',
    en: 'The request could not be read. /api/docs says what is expected.',
  },
  bodyTooLarge: {
    'zh-CN': '发来的内容太长了，请缩短后再试。',
    en: 'What was sent is too long. Please shorten it and try again.',
  },
  tooManyRequests: {
    'zh-CN': '请求太频繁了，请稍等片刻再试。',
    en: 'That was too many requests. Please wait a moment and try again.',
  },
  internalError: {
    'zh-CN': '我们这边出了错，不是您的问题。请稍后再试。',
    en: 'Something went wrong on our side; it was not you. Please try again later.',
  },
  databaseAway: {
    'zh-CN': '数据暂时读写不了，您填的内容还在。请稍等片刻再试。',
    en: 'Records cannot be read or written just now; what you typed is still there. Please try again in a moment.',
  },
  crossSite: {
    'zh-CN': '这个请求是从别的网站发来的，没有办理。请在本站的页面里操作。',
    en: 'This request came from another site and was not carried out. Please use the pages of this one.',
  },
  notAllowed: {
    'zh-CN': '您的角色不能做这件事。需要的话，请找负责人调整。',
    en: 'Your role may not do this. If you need to, please ask the owner.',
  },
  troubleTitle: { 'zh-CN': '没能办成', en: 'That did not work' },
  backToStart: { 'zh-CN': '回到首页', en: 'Back to the first page' },
  apiTitle: { 'zh-CN': '李逵的接口', en: 'The API of Likui' },
  apiIntroduction: {
    'zh-CN':
      '这些接口与页面用的是同一套规则。送来核对的招聘内容不保存、不记录；管理台的接口要先登录。机器可读的版本：',
    en: 'These doors use the same rules as the pages. A posting sent to be judged is neither stored nor logged; those of the consoles need a sign-in. For machines:',
  },
  apiAllDoors: { 'zh-CN': '所有接口', en: 'All doors' },
  apiRequest: { 'zh-CN': '请求', en: 'Request' },
  apiOptional: { 'zh-CN': '（可省略）', en: '(optional)' },
  apiAnswers: { 'zh-CN': '回答', en: 'Answer' },
} as const satisfies { readonly [name: string]: Words };

/** What the terminal says to the person who starts the server, always in both languages. */
export const startWords = {
  ...settingWords,
  ...recordsWords,
  'signing-keys-malformed': {
    'zh-CN':
      '签名密钥读不出来：LIKUI_SIGNING_KEYS 或 signing.keys 里每行应是一把完整的 Ed25519 私钥（JWK）。',
    en: 'The signing keys cannot be read: each line of LIKUI_SIGNING_KEYS or signing.keys should be one whole private Ed25519 key (JWK).',
  },
  'signing-keys-unreadable': {
    'zh-CN': '读不了 signing.keys，请检查它的权限。',
    en: 'signing.keys cannot be read; look at its permissions.',
  },
  'signing-keys-open-to-others': {
    'zh-CN': '这台电脑上的别人也能读 signing.keys，所以没有启动。请运行 chmod 600 后再启动。',
    en: 'Others on this machine may read signing.keys, so nothing was started. Run chmod 600 on it and start again.',
  },
  ready: { 'zh-CN': '李逵已就绪，请用浏览器打开：', en: 'Likui is ready. Open this in a browser:' },
  examples: {
    'zh-CN':
      '这是示例数据，可用下面的账号在 /sign-in 试用（登录名、密码、手机号）；正式使用请运行 likui init：',
    en: 'This is the example. Accounts to try at /sign-in (name, password, phone); to begin in earnest, run likui init:',
  },
  'example-on-open-host': {
    'zh-CN': '还有人人都知道密码的示例账号，不能对外开放：请先运行 likui init，或把 HOST 改回 127.0.0.1。',
    en: 'There are example accounts with passwords that everybody knows: run likui init first, or set HOST back to 127.0.0.1.',
  },
  'example-behind-proxy': {
    'zh-CN': '还有人人都知道密码的示例账号，不能放在反向代理后面：请先运行 likui init，或去掉 TRUST_PROXY。',
    en: 'There are example accounts with passwords that everybody knows, and a proxy in front: run likui init first, or unset TRUST_PROXY.',
  },
  'house-key-missing': {
    'zh-CN': '找不到密钥：请把 house.key 放回数据目录，或用 LIKUI_KEY 给出；没有它，手机号登录认不出人。',
    en: 'The key is missing: put house.key back into the data folder or give it in LIKUI_KEY; without it nobody is known by their phone.',
  },
  'house-key-malformed': {
    'zh-CN': '密钥的格式不对：应是 43 个字符的 base64url。',
    en: 'The key is malformed: it has 43 characters, base64url.',
  },
  'house-key-open-to-others': {
    'zh-CN': '这台机器上的其他用户能读 house.key：请先执行 chmod 600。',
    en: 'Others on this machine can read house.key: please chmod 600 it first.',
  },
  'house-key-exists': {
    'zh-CN': '已经有 house.key 了，没有覆盖它。',
    en: 'There is a house.key already; it was not written over.',
  },
  'vault-key-missing': {
    'zh-CN':
      '找不到资料库的密钥：请把 vault.key 放回数据目录，或用 LIKUI_VAULT_KEY 给出；没有它，封存的个人资料打不开。',
    en: 'The key of the vault is missing: put vault.key back into the data folder or give it in LIKUI_VAULT_KEY; without it the personal data that was sealed does not open.',
  },
  'vault-key-malformed': {
    'zh-CN': '资料库的密钥格式不对：每个是 32 字节的 base64，一行一个。',
    en: 'The key of the vault is malformed: each is 32 bytes in base64, one a line.',
  },
  'vault-key-unreadable': {
    'zh-CN': '读不了 vault.key：请检查它归哪个用户所有。',
    en: 'vault.key cannot be read: please check which user owns it.',
  },
  'vault-key-open-to-others': {
    'zh-CN': '这台机器上的其他用户能读 vault.key：请先执行 chmod 600。',
    en: 'Others on this machine can read vault.key: please chmod 600 it first.',
  },
  'vault-key-exists': {
    'zh-CN': '已经有 vault.key 了，没有覆盖它。',
    en: 'There is a vault.key already; it was not written over.',
  },
  'sms-webhook-malformed': {
    'zh-CN': 'SMS_WEBHOOK_URL 应是一个 https 地址（本机可用 http）。',
    en: 'SMS_WEBHOOK_URL must be an https address; plain http only on this machine.',
  },
  'sms-webhook-secret-weak': {
    'zh-CN': 'SMS_WEBHOOK_SECRET 至少要 32 个字符。',
    en: 'SMS_WEBHOOK_SECRET needs at least 32 characters.',
  },
  closing: { 'zh-CN': '正在处理完手头的请求……', en: 'Finishing what is in hand …' },
  'port-taken': {
    'zh-CN': '这个端口已被别的程序占用：请先停掉它，或换一个，例如 PORT=6181 npm start。',
    en: 'The port is in use by another program: stop that one, or choose another, as in PORT=6181 npm start.',
  },
  'port-forbidden': {
    'zh-CN': '没有权限使用这个端口：请用 1024 以上的端口，例如 PORT=6180 npm start。',
    en: 'This port may not be used: choose one above 1024, as in PORT=6180 npm start.',
  },
  'host-unavailable': {
    'zh-CN': '这台机器没有 HOST 所写的地址，例如可用 HOST=127.0.0.1。',
    en: 'This machine has no address like the one in HOST; HOST=127.0.0.1 always works.',
  },
} as const satisfies { readonly [name: string]: Words };
