import type { Words } from '../kernel/words.ts';

/** What is said of settings that cannot be right, each by the name of its problem. */
export const settingWords = {
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
  'line-address-malformed': {
    'zh-CN': 'LIKUI_LINE_ADDRESS 要写一个 IP 地址，不能写域名。',
    en: 'LIKUI_LINE_ADDRESS is to be an IP address, not a name.',
  },
  'line-ports-malformed': {
    'zh-CN': 'LIKUI_LINE_PORTS 要写成“起-止”，例如 40000-40100，都在 1 到 65535 之间。',
    en: 'LIKUI_LINE_PORTS is to be from-to, as 40000-40100, both from 1 to 65535.',
  },
  'metrics-token-weak': {
    'zh-CN': 'METRICS_TOKEN 至少要 16 个字符。',
    en: 'METRICS_TOKEN needs at least 16 characters.',
  },
} as const satisfies { readonly [name: string]: Words };

/** What is said of records that cannot be opened or brought up to date. */
export const recordsWords = {
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
} as const satisfies { readonly [name: string]: Words };
