import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the commands for whoever runs this house say. */
export const operatorWords = {
  heading: about('经营者用的命令：', 'For whoever runs this house:'),
  migrateSummary: about(
    '把数据库更新到这个版本的结构。启动时也会自动做。',
    'Bring the database up to this version. Starting does it too.',
  ),
  migrated: (count: number): Words =>
    about(
      count === 0 ? '数据库已是最新。' : `数据库已更新：执行了 ${count} 个变更。`,
      count === 0
        ? 'The database is up to date.'
        : `The database is up to date: ${count} migrations applied.`,
    ),
  backupSummary: about(
    '把全部记录写进一个文件；服务正在运行时由它来写。密钥不在其中，请另外保管。',
    'Write all records into one file; a running server does it for us. Keys are not in it: keep them apart.',
  ),
  backedUp: ({ tables, rows }: { readonly tables: number; readonly rows: number }): Words =>
    about(
      `备份已写好：${tables} 张表，${rows} 行。`,
      `The backup is written: ${tables} tables, ${rows} rows.`,
    ),
  restoreSummary: about(
    '把一个备份读进空的数据库；要么全部读入，要么什么都不改。',
    'Read a backup into an empty database: all of it or nothing.',
  ),
  restored: (total: {
    readonly tables: number;
    readonly rows: number;
    readonly audited: number;
    readonly sealed: number;
  }): Words =>
    about(
      `备份已读入：${total.tables} 张表，${total.rows} 行。账已核对：${total.audited} 条审计记录连得上，${total.sealed} 条个人信息都有签字。`,
      `The backup is read in: ${total.tables} tables, ${total.rows} rows. Its books hold: ${total.audited} audit entries fit their seals, and each of ${total.sealed} entries of the vault has its signature.`,
    ),
  restoredButBroken: (why: Words): Words =>
    about(
      `备份已读入，但账对不上，请不要就这样用：${why['zh-CN']}`,
      `The backup is read in, but its books do not hold; do not work with it as it is: ${why.en}`,
    ),
  vaultLoose: (entry: string): Words =>
    about(
      `保管库里的 ${entry} 没有本人的签字，或没有它的密钥记录。`,
      `entry ${entry} of the vault lacks its person’s signature, or the record of its key.`,
    ),
  ownerMissing: about('没有一位能登录的负责人。', 'There is no owner who can sign in.'),
  fileMissing: about('请写明一个文件。', 'Please name one file.'),
  'backup-exists': about(
    '这个文件已经存在，没有覆盖它。请换一个文件名。',
    'The file is there already and was not written over. Please choose another name.',
  ),
  'backup-incomplete': about(
    '备份不完整，没有采用。请检查磁盘空间后再试。',
    'The backup is incomplete and was not used. Check the space on the disk and try again.',
  ),
  'backup-unreadable': about('这不是李逵的备份文件。', 'This is no backup of Likui.'),
  'backup-foreign': about(
    '这个备份来自另一个版本的李逵。请用做备份的版本或更新的版本读入。',
    'The backup was made by another Likui. Read it in with the version that made it, or a newer one.',
  ),
  'records-not-empty': about(
    '数据库里已有记录，没有改动。请用一个空的数据目录或空的数据库。',
    'The database has records already and was not changed. Use an empty data folder or an empty database.',
  ),
  'file-unreadable': about('读不了这个文件。', 'The file cannot be read.'),
} as const;
