/** A part of an XML text: from `begin` to `end` of it, with what stands in its opening tag and between both tags. */
type Element = { readonly begin: number; readonly end: number; readonly tag: string; readonly inner: string };

/** Elements of a name, one after another and never one within another, whatever prefix they have. Reads once, forwards. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<(?:[A-Za-z]\\w*:)?${name}(?=[\\s/>])`, 'gu');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const begin = found.index;
    const tagEnd = xml.indexOf('>', opening.lastIndex);
    if (tagEnd === -1) return;
    const tag = xml.slice(begin, tagEnd + 1);
    const closing = `</${found[0].slice(1)}>`;
    const isEmpty = tag.endsWith('/>');
    const innerEnd = isEmpty ? tagEnd + 1 : xml.indexOf(closing, tagEnd);
    if (innerEnd === -1) return;
    const end = isEmpty ? innerEnd : innerEnd + closing.length;
    yield { begin, end, tag, inner: isEmpty ? '' : xml.slice(tagEnd + 1, innerEnd) };
    opening.lastIndex = end;
  }
}

/** What stands in an attribute of an opening tag. */
export const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, 'u')
    .exec(tag)
    ?.slice(1)
    .find(Boolean);

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const readText = (xml: string): string =>
  xml.replaceAll(
    /&(?:#x(?<hex>[\dA-Fa-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]+));/gu,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return entities[name] ?? whole;
      return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
    },
  );

const writtenText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Everything said in `t` elements, but for the readings that stand beside East Asian words. */
const saidIn = (xml: string): string => {
  let plain = xml;
  for (const { begin, end } of [...elementsOf(xml, 'rPh')].toReversed())
    plain = plain.slice(0, begin) + plain.slice(end);
  return [...elementsOf(plain, 't')].map(({ inner }) => readText(inner)).join('');
};

/** The texts that the cells of a workbook point to. */
export const sharedTexts = (xml: string): readonly string[] =>
  [...elementsOf(xml, 'si')].map(({ inner }) => saidIn(inner));

const COLUMNS_MAX = 512;

/** The cells of a sheet as texts, by row and column from nought; rows and cells that the file leaves out are empty. */
export function rowsOf(
  sheet: string,
  shared: readonly string[],
  rowsMax: number,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { tag, inner } of elementsOf(sheet, 'row')) {
    const number = Number(attributeOf(tag, 'r') ?? rows.length + 1);
    if (!Number.isInteger(number) || number < 1 || number > rowsMax) continue;
    while (rows.length < number) rows.push([]);
    const row = rows[number - 1] ?? [];
    for (const cell of elementsOf(inner, 'c')) {
      const at = columnAt(attributeOf(cell.tag, 'r')) ?? row.length;
      if (at >= COLUMNS_MAX) continue;
      while (row.length <= at) row.push('');
      row[at] = cellText(cell, shared);
    }
  }
  return rows;
}

function cellText({ tag, inner }: Element, shared: readonly string[]): string {
  const kind = attributeOf(tag, 't');
  if (kind === 'inlineStr') return saidIn(inner);
  const value = [...elementsOf(inner, 'v')][0]?.inner ?? '';
  return kind === 's' ? (shared[Number(value)] ?? '') : readText(value);
}

/** 'AB12' → 27. */
function columnAt(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
}

const A = 65;

function columnName(at: number): string {
  const last = String.fromCodePoint(A + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** A cell to be written: a text stays text, whatever it looks like. */
export type SheetValue = { readonly is: 'text' | 'figure'; readonly value: string } | undefined;

/**
 * The sheet with these rows after one of its own (counted from nought) in the place of whatever came below; everything
 * else of it stays as it is. Throws when the row is not there.
 */
export function withRows(sheet: string, headerRow: number, rows: readonly (readonly SheetValue[])[]): string {
  const data = [...elementsOf(sheet, 'sheetData')][0];
  if (!data) throw new Error('a sheet without its rows');
  const prefix = /^<(?<prefix>[A-Za-z]\w*:)?/u.exec(data.tag)?.groups?.['prefix'] ?? '';
  let place = 0;
  let kept = '';
  for (const { tag, begin, end } of elementsOf(data.inner, 'row')) {
    place = Number(attributeOf(tag, 'r') ?? place + 1);
    if (place > headerRow + 1) break;
    kept += data.inner.slice(begin, end);
  }
  const written = rows.map((row, index) => rowText(prefix, headerRow + 2 + index, row)).join('');
  const whole = `<${prefix}sheetData>${kept}${written}</${prefix}sheetData>`;
  const out = sheet.slice(0, data.begin) + whole + sheet.slice(data.end);
  // It says how far the sheet goes, may be left out, and is wrong now.
  const [dimension] = [...elementsOf(out, 'dimension')];
  return dimension ? out.slice(0, dimension.begin) + out.slice(dimension.end) : out;
}

const rowText = (prefix: string, number: number, row: readonly SheetValue[]): string =>
  `<${prefix}row r="${number}">${row.map((cell, at) => cellXml(prefix, `${columnName(at)}${number}`, cell)).join('')}</${prefix}row>`;

function cellXml(prefix: string, place: string, cell: SheetValue): string {
  if (cell === undefined || cell.value === '') return '';
  if (cell.is === 'figure')
    return `<${prefix}c r="${place}"><${prefix}v>${cell.value}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${writtenText(cell.value)}</${prefix}t>`;
  return `<${prefix}c r="${place}" t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}
