/** A style sheet without the blanks that only its authors need. */
export const compact = (style: string): string =>
  style
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .replaceAll(/\s*(?<sign>[{};,])\s*/gu, '$<sign>')
    .replaceAll(';}', '}');
