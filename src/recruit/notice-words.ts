import type { Words } from '../kernel/words.ts';

/** A message that there is news: no name, no posting, no code, and nothing to press but the address that was signed. */
export const noticeWords = (host: string): Words => ({
  'zh-CN': `【李逵】您的报名有新消息，请到 ${host} 的「我的报名」里看。短信里不会要钱、验证码或身份证。`,
  en: `【李逵】 There is news about your application: see “My applications” at ${host}. No message of ours asks for money, codes or identity cards.`,
});
