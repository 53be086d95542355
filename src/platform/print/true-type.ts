/** Answers whether a font has a glyph of its own for a character. */
export type Coverage = (codePoint: number) => boolean;

const TABLES_AT = 12;
const ENTRY_BYTES = 16;
const WHOLE_UNICODE = 12;
const GROUPS_AT = 16;
const GROUP_BYTES = 12;

type Table = {
  readonly tag: string;
  readonly checksum: number;
  readonly at: number;
  readonly length: number;
};

const viewOf = (font: Uint8Array): DataView => new DataView(font.buffer, font.byteOffset, font.byteLength);

function tablesIn(view: DataView): readonly Table[] {
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = TABLES_AT + index * ENTRY_BYTES;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCodePoint(view.getUint8(entry + byte))).join('');
    return {
      tag,
      checksum: view.getUint32(entry + 4),
      at: view.getUint32(entry + 8),
      length: view.getUint32(entry + 12),
    };
  });
}

/**
 * Reads which characters a TrueType font has, from its character map of format 12 (OpenType, table `cmap`). Throws when
 * the file has none: it is ours, so that is a fault of the program.
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = viewOf(font);
  const at = wholeUnicodeAt(view);
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + GROUPS_AT + index * GROUP_BYTES;
    return { from: view.getUint32(group), to: view.getUint32(group + 4), glyph: view.getUint32(group + 8) };
  });
  return (codePoint) => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups[middle];
      if (!group) return false;
      if (codePoint < group.from) high = middle - 1;
      else if (codePoint > group.to) low = middle + 1;
      // Glyph 0 is the box that stands for "no such character".
      else return group.glyph + (codePoint - group.from) !== 0;
    }
    return false;
  };
}

function wholeUnicodeAt(view: DataView): number {
  const cmap = tablesIn(view).find(({ tag }) => tag === 'cmap')?.at ?? 0;
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(at) === WHOLE_UNICODE) return at;
  }
  throw new Error('the font has no map of all of Unicode');
}

/** What a font needs to be drawn one glyph after another. */
const OUTLINES = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * The font without its tables of typographic rules. Chinese sets one square beside another and figures are of one
 * width, so nothing is lost but the kerning of Latin letters; reading the rules anew for every sheet takes longer than
 * drawing it.
 */
export function outlinesOf(font: Uint8Array): Uint8Array {
  const view = viewOf(font);
  const kept = tablesIn(view).filter(({ tag }) => OUTLINES.includes(tag));
  const begin = TABLES_AT + kept.length * ENTRY_BYTES;
  const size = kept.reduce((sum, { length }) => sum + padded(length), begin);
  const out = new Uint8Array(size);
  const written = viewOf(out);
  written.setUint32(0, view.getUint32(0));
  written.setUint16(4, kept.length);
  let at = begin;
  kept.forEach((table, index) => {
    const entry = TABLES_AT + index * ENTRY_BYTES;
    Array.from(table.tag).forEach((letter, byte) =>
      written.setUint8(entry + byte, letter.codePointAt(0) ?? 0),
    );
    written.setUint32(entry + 4, table.checksum);
    written.setUint32(entry + 8, at);
    written.setUint32(entry + 12, table.length);
    out.set(font.subarray(table.at, table.at + table.length), at);
    at += padded(table.length);
  });
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
