import type { Words } from '../kernel/words.ts';

/** What this part of the API says of itself. */
export const jobsApiWords = {
  list: {
    'zh-CN': '一再失败、等人处理的工作，新的在前。',
    en: 'Work that failed again and again and waits for a person, newest first.',
  },
  retry: { 'zh-CN': '让它再试，从头计次数。', en: 'Has it tried again, with its attempts given back.' },
  retried: { 'zh-CN': '已安排', en: 'It will be tried again.' },
  missing: {
    'zh-CN': '没有这项工作，或者它已经不用人处理了。',
    en: 'There is no such work, or it no longer waits for a person.',
  },
  system: {
    'zh-CN': '这个系统的状态：版本、数据库、迁移、积压和备份。',
    en: 'The state of this installation: versions, database, migrations, backlog and backup.',
  },
} as const satisfies { readonly [name: string]: Words };
