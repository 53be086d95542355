import type { Turn } from '../../verdict.ts';

/** A stretch of the reader's text that one person said; `start` and `end` are UTF-16 offsets into that text. */
export type ChatLine = {
  readonly start: number;
  readonly end: number;
  /** The name as it stands in the text; none for what stands before the first speaker. */
  readonly name?: string;
  readonly speaker?: Turn['speaker'];
};

const MINE = /^(?:我|本人|自己|me|i)$/iu;
const THEIRS = /^(?:对方|招聘方|hr|人事|客服|them)$/iu;

/** 「小美 2026/11/23 14:05:12」, 「小美  下午 2:05」: how WeChat and QQ copy a chat. */
const NAME_AND_TIME =
  /^(?<name>\S(?:[^\n]{0,22}?\S)??)[ \t\u3000]{1,8}(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[ \t]{0,4})?(?:上午|下午|凌晨|晚上|中午|早上|[AP]M)?[ \t]{0,4}\d{1,2}:\d{2}(?::\d{2})?[ \t]{0,4}[:：]?\s{0,8}$/iu;
/** 「小美: 在吗」 */
const NAME_AND_WORDS =
  /^(?<name>[^\s:：，。,.!?！？【】()（）\d][^\s:：，。,!?！？【】()（）]{0,15})[:：][ \t]*/u;

const NAMES_MAX = 4;
const LABELLED_MIN = 2;

type Label = { readonly lineStart: number; readonly wordsStart: number; readonly name: string };

/**
 * Tells who says what in a pasted chat, without changing a character: the ranges point into `text`.
 * Answers nothing when the text is no chat: in a posting, lines such as 「岗位：客服」 have many names and none twice.
 */
export function chatLines(text: string): readonly ChatLine[] | undefined {
  const labels = labelsIn(text);
  const names = [...new Set(labels.map(({ name }) => name))];
  if (!looksLikeChat(labels, names)) return undefined;

  const hasMe = names.some((name) => MINE.test(name));
  const opening: ChatLine = { start: 0, end: text.slice(0, labels[0]?.lineStart ?? 0).trimEnd().length };
  const said = labels.map(({ wordsStart, name }, at): ChatLine => {
    const next = labels[at + 1]?.lineStart ?? text.length;
    const end = wordsStart + text.slice(wordsStart, next).trimEnd().length;
    const range = { start: wordsStart, end: Math.max(wordsStart, end), name };
    if (MINE.test(name)) return { ...range, speaker: 'me' };
    return hasMe || THEIRS.test(name) ? { ...range, speaker: 'them' } : range;
  });
  return [opening, ...said].filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The chat as turns, when it is known of every line who says it. */
export function turnsOf(text: string, lines: readonly ChatLine[]): readonly Turn[] | undefined {
  const turns = lines.flatMap(({ speaker, start, end }) =>
    speaker ? [{ speaker, text: text.slice(start, end) }] : [],
  );
  return turns.length === lines.length ? turns : undefined;
}

function looksLikeChat(labels: readonly Label[], names: readonly string[]): boolean {
  if (labels.length === 0 || names.length > NAMES_MAX) return false;
  if (names.some((name) => MINE.test(name) || /^(?:对方|them)$/iu.test(name))) return true;
  return labels.length >= LABELLED_MIN && labels.length > names.length;
}

function labelsIn(text: string): readonly Label[] {
  const labels: Label[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const dated = NAME_AND_TIME.exec(line);
    const match = dated ?? NAME_AND_WORDS.exec(line);
    const name = match?.groups?.['name'];
    if (match && name) {
      const wordsStart = Math.min(text.length, lineStart + match[0].length + (dated ? 1 : 0));
      labels.push({ lineStart, wordsStart, name });
    }
    lineStart += line.length + 1;
  }
  return labels;
}
