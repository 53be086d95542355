/**
 * Signs that are the same but for their width or the direction of a quotation mark. Unicode's own folding (NFKC) leaves
 * 。“” and — alone, so they are listed.
 */
const SAME: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['．', '.'],
  ['“', '"'],
  ['”', '"'],
  ['＂', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['＇', "'"],
  ['—', '-'],
  ['–', '-'],
  ['－', '-'],
  ['−', '-'],
  ['～', '~'],
  ['【', '['],
  ['】', ']'],
  ['［', '['],
  ['］', ']'],
  ['￥', '¥'],
  ['､', '、'],
]);

/** The full-width twins of `!` to `~` stand this far above them. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** One character as it is compared: without its width. */
export function foldedSign(sign: string): string {
  const listed = SAME.get(sign);
  if (listed !== undefined) return listed;
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - FULL_WIDTH_OFFSET) : sign;
}
