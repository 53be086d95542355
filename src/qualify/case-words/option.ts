import type { Words } from '../../kernel/words.ts';
import type { Move, Option } from '../conversation.ts';

export const says = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** An answer that may be chosen: what it does, where it leads, and its words. */
export const option = (move: Move, to: string, zh: string, en: string): Option => ({
  move,
  to,
  says: says(zh, en),
  isBest: false,
});

/** The answer that helps most in its turn. */
export const best = (move: Move, to: string, zh: string, en: string): Option => ({
  ...option(move, to, zh, en),
  isBest: true,
});
