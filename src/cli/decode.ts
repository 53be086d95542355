/** A year of one person's events is less; a line without end must not fill the memory. */
export const INPUT_BYTES_MAX = 16 * 1_048_576;

const LINE_FEED = 0x0a;

/**
 * Text in UTF-8 or, failing that, GBK (GB 18030), without a byte order mark. Bytes that are neither, and bytes with
 * a NUL in them (a picture, an archive), are no text: undefined.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** One line of input, or the news that it was longer than anything may be. */
export type InputLine = { readonly bytes: Uint8Array; readonly isTooLong: boolean };

/**
 * Cuts a stream of bytes into lines: those that each piece of it ends, together. A line feed is never half of a
 * character, in UTF-8 or in GBK, so lines can be cut before they are read. Of a line that is too long only the fact is
 * kept.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly InputLine[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= INPUT_BYTES_MAX) parts.push(part);
  };
  const finished = (): InputLine => {
    const line = { bytes: Buffer.concat(parts), isTooLong: length > INPUT_BYTES_MAX };
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      lines.push(finished());
      start = end + 1;
    }
    take(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finished()];
}

/** Everything a stream brings, or undefined when it is more than an input may be. */
export async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > INPUT_BYTES_MAX) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
