import type { Words } from '../../../kernel/words.ts';

/** What the pages about the house itself say. */
export const houseWords = {
  jobs: { 'zh-CN': '失败的工作', en: 'Failed work' },
  jobsLead: {
    'zh-CN': '系统在后台做的事，试了多次都没成，等人看过再试。多半是别处的原因：修好之后在这里让它重来。',
    en: 'Work in the background that failed again and again and waits for a person. Mostly the cause lies elsewhere: mend it, then have it tried again here.',
  },
  jobsEmpty: { 'zh-CN': '没有失败的工作。', en: 'No work has failed.' },
  what: { 'zh-CN': '什么工作', en: 'What' },
  source: { 'zh-CN': '来自', en: 'From' },
  outbox: { 'zh-CN': '事件', en: 'event' },
  job: { 'zh-CN': '任务', en: 'job' },
  reader: { 'zh-CN': '谁来读', en: 'Reader' },
  subject: { 'zh-CN': '对象', en: 'Subject' },
  attempts: { 'zh-CN': '试过几次', en: 'Attempts' },
  fault: { 'zh-CN': '最后的错误', en: 'Last fault' },
  waiting: { 'zh-CN': '后面等着的', en: 'Waiting behind it' },
  madeAt: { 'zh-CN': '产生时间', en: 'Asked for' },
  deadAt: { 'zh-CN': '停下时间', en: 'Given up' },
  retry: { 'zh-CN': '再试', en: 'Try again' },
  retryAsked: { 'zh-CN': '已安排再试。', en: 'It will be tried again.' },
  system: { 'zh-CN': '系统状态', en: 'System' },
  program: { 'zh-CN': '程序', en: 'Program' },
  programVersion: { 'zh-CN': '李逵版本', en: 'Likui' },
  node: { 'zh-CN': 'Node 版本', en: 'Node' },
  startedAt: { 'zh-CN': '启动时间', en: 'Running since' },
  records: { 'zh-CN': '数据', en: 'Records' },
  engine: { 'zh-CN': '数据库', en: 'Database' },
  embedded: { 'zh-CN': '内嵌', en: 'embedded' },
  postgres: { 'zh-CN': '独立服务器', en: 'a server of its own' },
  migration: { 'zh-CN': '最新的迁移', en: 'Newest migration' },
  backup: { 'zh-CN': '上次备份', en: 'Last backup' },
  noBackup: {
    'zh-CN': '还没有做过备份。备份的命令和定时方法见运维文档。',
    en: 'No backup has been made yet. The command, and how to have it run daily, stand in the operating guide.',
  },
  backlog: { 'zh-CN': '排队的工作', en: 'Work in the queue' },
  backlogNone: { 'zh-CN': '没有排队的工作。', en: 'Nothing is waiting.' },
  queue: { 'zh-CN': '队列', en: 'Queue' },
  count: { 'zh-CN': '条数', en: 'Waiting' },
  oldest: { 'zh-CN': '最早的', en: 'Oldest' },
  failed: { 'zh-CN': '失败待处理', en: 'Failed' },
  jobsQueue: { 'zh-CN': '任务', en: 'jobs' },
  migrations: { 'zh-CN': '全部迁移', en: 'All migrations' },
  refresh: { 'zh-CN': '刷新', en: 'Refresh' },
} as const satisfies { readonly [name: string]: Words };

const HOURS_OF_A_DAY = 24;
const DAYS_SHOWN_FROM_HOURS = 48;

/** How long ago a backup was made, in whole hours or days. */
export const ageWords = (hours: number): Words => {
  if (hours < 1) return { 'zh-CN': '不到一小时前', en: 'less than an hour ago' };
  if (hours < DAYS_SHOWN_FROM_HOURS)
    return { 'zh-CN': `${hours} 小时前`, en: `${hours} ${hours === 1 ? 'hour' : 'hours'} ago` };
  const days = Math.floor(hours / HOURS_OF_A_DAY);
  return { 'zh-CN': `${days} 天前`, en: `${days} days ago` };
};

export const backupWords = (rows: number): Words => ({
  'zh-CN': `${rows} 行`,
  en: `${rows} rows`,
});

export const retrySureWords = (count: number): Words => ({
  'zh-CN': `要让 ${count} 项工作再试。`,
  en: `${count} will be tried again.`,
});
