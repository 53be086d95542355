const HIDDEN_MIN = 4;

/**
 * Stars in the place of everything but both ends, a star a character. What is so short that fewer than four
 * characters would be hidden is hidden whole: ends that nearly meet say everything.
 */
export function starred(
  text: string,
  { head, tail }: { readonly head: number; readonly tail: number },
): string {
  const characters = Array.from(text);
  const hidden = characters.length - head - tail;
  if (hidden < HIDDEN_MIN) return '*'.repeat(characters.length);
  return [...characters.slice(0, head), '*'.repeat(hidden), ...characters.slice(head + hidden)].join('');
}
