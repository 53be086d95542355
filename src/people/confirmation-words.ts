import type { Words } from '../kernel/words.ts';

/** What the message with a code says; `about` is the act that it confirms. Never longer than one message may be. */
export const confirmationMessage = (code: string, minutes: number, about: Words): Words => ({
  'zh-CN': `【李逵】您正在${about['zh-CN']}，验证码 ${code}，${minutes} 分钟内有效。读完再签；不要告诉任何人，我们的人从不向您要验证码。`,
  en: `[Likui] ${code} is your code to ${about.en}, good for ${minutes} minutes. Read first; tell it to nobody, we never ask for it.`,
});
