import type { Words } from '../../../kernel/words.ts';

/** What every form says. */
export const formWords = {
  save: { 'zh-CN': '保存', en: 'Save' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  saving: { 'zh-CN': '正在保存……', en: 'Saving …' },
  optional: { 'zh-CN': '（可不填）', en: ' (optional)' },
  choose: { 'zh-CN': '请选择', en: 'Please choose' },
  sure: { 'zh-CN': '确定', en: 'Yes, do it' },
} as const satisfies { readonly [name: string]: Words };
