import type { Words } from '../kernel/words.ts';

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
  troubleTitle: { 'zh-CN': '没能办成', en: 'That did not work' },
  backToStart: { 'zh-CN': '回到首页', en: 'Back to the first page' },
  apiTitle: { 'zh-CN': '李逵的接口', en: 'The API of Likui' },
  apiIntroduction: {
    'zh-CN': '这些接口与页面用的是同一套规则。发来的内容不保存、不记录。机器可读的版本：',
    en: 'These doors use the same rules as the pages. What is sent is neither stored nor logged. For machines:',
  },
  apiRequest: { 'zh-CN': '请求', en: 'Request' },
  apiOptional: { 'zh-CN': '（可省略）', en: '(optional)' },
  apiAnswers: { 'zh-CN': '回答', en: 'Answer' },
} as const satisfies { readonly [name: string]: Words };

/** What the terminal says to the person who starts the server, always in both languages. */
export const startWords = {
  ready: { 'zh-CN': '李逵已就绪，请用浏览器打开：', en: 'Likui is ready. Open this in a browser:' },
  closing: { 'zh-CN': '正在处理完手头的请求……', en: 'Finishing what is in hand …' },
  'host-malformed': {
    'zh-CN': 'HOST 不是一个地址，例如 127.0.0.1。',
    en: 'HOST is not an address; an example is 127.0.0.1.',
  },
  'port-malformed': {
    'zh-CN': 'PORT 应是 0 到 65535 之间的整数，例如 6180。',
    en: 'PORT must be a whole number from 0 to 65535, such as 6180.',
  },
  'log-level-unknown': {
    'zh-CN': 'LOG_LEVEL 应是 fatal、error、warn、info、debug 或 silent。',
    en: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
  },
  'trust-proxy-malformed': {
    'zh-CN': 'TRUST_PROXY 只能是 0 或 1；前面有自己的反向代理时才用 1。',
    en: 'TRUST_PROXY is 0 or 1; 1 only with a reverse proxy of your own in front.',
  },
  'database-url-malformed': {
    'zh-CN': 'DATABASE_URL 应是一个 PostgreSQL 地址，例如 postgres://用户:密码@主机/库名。',
    en: 'DATABASE_URL must be the address of a PostgreSQL, such as postgres://user:password@host/database.',
  },
  'metrics-token-weak': {
    'zh-CN': 'METRICS_TOKEN 至少要 16 个字符。',
    en: 'METRICS_TOKEN needs at least 16 characters.',
  },
  'data-folder-in-use': {
    'zh-CN': '另一个李逵正在使用这个数据目录：请先停掉它，或用 LIKUI_DATA 另指一个目录。',
    en: 'Another Likui is using this data folder: stop that one first, or name another folder in LIKUI_DATA.',
  },
  'data-folder-unusable': {
    'zh-CN': '数据目录打不开：请检查 LIKUI_DATA 所指目录的权限和剩余空间。',
    en: 'The data folder cannot be opened: check the rights and the free space of the folder in LIKUI_DATA.',
  },
  'database-away': {
    'zh-CN': '连不上 DATABASE_URL 所指的数据库：请检查它是否在运行、地址和密码是否正确。',
    en: 'The database in DATABASE_URL cannot be reached: check that it runs and that address and password are right.',
  },
  'database-too-old': {
    'zh-CN': '数据库太旧：需要 PostgreSQL 15 或更新的版本。',
    en: 'The database is too old: PostgreSQL 15 or newer is needed.',
  },
  'migration-misnamed': {
    'zh-CN': 'migrations/ 里有命名或编号不对的文件，应形如 0001-platform.sql，且编号不重复。',
    en: 'A file in migrations/ is misnamed or its number is taken; names look like 0001-platform.sql.',
  },
  'migration-changed': {
    'zh-CN': '一个已执行过的数据库变更脚本被改动了：请恢复原样，另写新的脚本。',
    en: 'A migration that was already applied has been changed: put it back and write a new one instead.',
  },
  'migration-missing': {
    'zh-CN': '有一个数据库变更脚本的编号排在已执行的之前：请给它更大的编号。',
    en: 'A migration is numbered before one that was already applied: give it a higher number.',
  },
  'migration-unknown': {
    'zh-CN': '这个数据库是更新版本的李逵用过的：请用那个版本启动，或从备份恢复。',
    en: 'A newer Likui has used this database: start that version, or restore a backup.',
  },
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
