const LEAD_MIN = 0x81;
const FOUR_BYTE_PLANES = 0x90;
const DIGITS = 10;
const LEADS = 126;

/**
 * Text as bytes of GB18030, which banks' programs read. Everything in Unicode has a place in it. The platform only reads
 * this encoding, so the table is what it reads, turned round; half a surrogate is refused by throwing, since no text
 * that was taken in can hold one.
 */
export function toGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...fourBytes(code - 0x10000, FOUR_BYTE_PLANES));
    else bytes.push(...placeOf(character));
  }
  return Uint8Array.from(bytes);
}

let places: ReadonlyMap<string, readonly number[]> | undefined;

function placeOf(character: string): readonly number[] {
  places ??= readPlaces();
  const place = places.get(character);
  if (!place) throw new RangeError('not a character');
  return place;
}

/** Of the plane that most characters lie in: two bytes for the usual ones, four in a row for all the others. */
function readPlaces(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const read = new Map<string, readonly number[]>();
  const take = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character !== '\u{FFFD}' && !read.has(character)) read.set(character, bytes);
  };
  for (let lead = LEAD_MIN; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) take([lead, trail]);
  // Up to the last place of the first plane, 84 31 A4 39.
  for (let at = 0; at <= 39_419; at += 1) take(fourBytes(at, LEAD_MIN));
  return read;
}

function fourBytes(at: number, lead: number): readonly number[] {
  const last = at % DIGITS;
  const third = Math.floor(at / DIGITS) % LEADS;
  const second = Math.floor(at / (DIGITS * LEADS)) % DIGITS;
  return [lead + Math.floor(at / (DIGITS * LEADS * DIGITS)), 0x30 + second, LEAD_MIN + third, 0x30 + last];
}
