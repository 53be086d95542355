import { about } from '../terms/words.ts';

/** What the example's records say of themselves. */
export const exampleWords = {
  role: about('热线客服', 'hotline'),
  file: about('示例数据（自动生成）', 'Example data (generated)'),
  reason: about('示例：已核对', 'Example: looked into'),
} as const;
