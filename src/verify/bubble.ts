/** Pixels of a picture: four bytes each (red, green, blue, opacity, which is not looked at), row by row from the top. */
export type Picture = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

export type Colour = readonly [red: number, green: number, blue: number];

/** A patch of one colour with words on it, in pixels; `right` and `bottom` lie just outside. */
export type Bubble = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly colour: Colour;
};

/** The picture is looked at on a grid about this many cells wide: fine enough for a bubble, and quick. */
const CELLS_ACROSS = 360;
/**
 * How far a cell may be from the colour of its patch, in steps of 0–255. Grey by grey: less than what parts a white
 * bubble from its page. A strong colour stands far from every page, and suffers most when a picture is saved small.
 */
const SAME_GREY = 10;
const SAME_COLOUR = 30;
/** The strongest part of a colour less its weakest: above this it is no grey. */
const COLOUR_MIN = 50;
/** A patch starts only where the colour is even, not at the blurred edge of a letter. */
const EVEN_COLOUR = 4;

// In parts of the picture's width.
const WIDTH_MIN = 0.08;
const WIDTH_MAX = 0.86;
const HEIGHT_MIN = 0.05;
// In parts of the patch's own box: the words leave holes, and a patch without holes says nothing.
const FILL_MIN = 0.5;
const HOLES_MIN = 0.03;
/** A saved photograph scatters about its colour; a gradient walks away from it. */
const EVEN_WITHIN = 18;
const EVENNESS_MIN = 0.75;
/** An edge row or column with less of the patch in it is the bubble's tail. */
const EDGE_FILL_MIN = 0.5;

type Grid = {
  readonly cells: Uint8Array;
  readonly across: number;
  readonly down: number;
  readonly step: number;
};

/**
 * Finds the chat bubbles of a screenshot, and whatever else is a patch of one colour with words on it, from the top
 * down. Works by colour alone, so light and dark themes are alike. Photographs and gradients give none.
 */
export function bubblesIn(picture: Picture): readonly Bubble[] {
  const grid = gridOf(picture);
  const taken = new Uint8Array(grid.across * grid.down);
  const found: Bubble[] = [];
  for (let start = 0; start < taken.length; start += 1) {
    if (taken[start] === 1 || !isEven(grid, start)) continue;
    const patch = trimmed(patchFrom(grid, start, taken));
    if (isBubble(patch, grid.across)) found.push(inPixels(patch, grid.step));
  }
  return withoutInner(withoutFaces(found, picture.width)).toSorted(
    (a, b) => a.top - b.top || a.left - b.left,
  );
}

function gridOf({ data, width, height }: Picture): Grid {
  const step = Math.max(1, Math.round(width / CELLS_ACROSS));
  const across = Math.floor(width / step);
  const down = Math.floor(height / step);
  const cells = new Uint8Array(across * down * 3);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const to = (y * across + x) * 3;
      for (const part of [0, 1, 2]) {
        let sum = 0;
        for (let dy = 0; dy < step; dy += 1)
          for (let dx = 0; dx < step; dx += 1)
            sum += data[((y * step + dy) * width + x * step + dx) * 4 + part] ?? 0;
        cells[to + part] = sum / (step * step);
      }
    }
  return { cells, across, down, step };
}

const apart = (cells: Uint8Array, one: number, other: number): number =>
  Math.max(
    Math.abs((cells[one * 3] ?? 0) - (cells[other * 3] ?? 0)),
    Math.abs((cells[one * 3 + 1] ?? 0) - (cells[other * 3 + 1] ?? 0)),
    Math.abs((cells[one * 3 + 2] ?? 0) - (cells[other * 3 + 2] ?? 0)),
  );

function isEven({ cells, across, down }: Grid, at: number): boolean {
  const x = at % across;
  const y = (at - x) / across;
  if (x + 2 >= across || y + 2 >= down) return false;
  return [1, 2, across, 2 * across].every((offset) => apart(cells, at, at + offset) <= EVEN_COLOUR);
}

/** In cells; `rows` and `columns` count how much of the patch lies in each. */
type Patch = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly colour: Colour;
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  /** The share of its cells that are hardly off its colour: low in a gradient. */
  readonly evenness: number;
};

const isThere = (count: number): boolean => count > 0;

/** Everything of one colour that hangs together with a cell. Marks what it has taken. */
function patchFrom(grid: Grid, start: number, taken: Uint8Array): Patch {
  const { cells, across, down } = grid;
  const rows = new Uint32Array(down);
  const columns = new Uint32Array(across);
  const waiting = [start];
  taken[start] = 1;
  const colour: Colour = [cells[start * 3] ?? 0, cells[start * 3 + 1] ?? 0, cells[start * 3 + 2] ?? 0];
  const slack = Math.max(...colour) - Math.min(...colour) >= COLOUR_MIN ? SAME_COLOUR : SAME_GREY;
  const offer = (next: number): void => {
    if (taken[next] !== 0 || apart(cells, start, next) > slack) return;
    taken[next] = 1;
    waiting.push(next);
  };
  let [all, even] = [0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    all += 1;
    if (apart(cells, start, at) <= EVEN_WITHIN) even += 1;
    const x = at % across;
    const y = (at - x) / across;
    rows[y] = (rows[y] ?? 0) + 1;
    columns[x] = (columns[x] ?? 0) + 1;
    if (x > 0) offer(at - 1);
    if (x + 1 < across) offer(at + 1);
    offer(at - across);
    offer(at + across);
  }
  return {
    left: columns.findIndex(isThere),
    right: columns.findLastIndex(isThere) + 1,
    top: rows.findIndex(isThere),
    bottom: rows.findLastIndex(isThere) + 1,
    colour,
    rows,
    columns,
    evenness: even / all,
  };
}

/** Without the tail that points at the speaker: edges where little of the patch is left fall away. */
function trimmed(patch: Patch): Patch {
  let { left, right, top, bottom } = patch;
  const tall = bottom - top;
  const wide = right - left;
  while (left < right && (patch.columns[left] ?? 0) < EDGE_FILL_MIN * tall) left += 1;
  while (left < right && (patch.columns[right - 1] ?? 0) < EDGE_FILL_MIN * tall) right -= 1;
  while (top < bottom && (patch.rows[top] ?? 0) < EDGE_FILL_MIN * wide) top += 1;
  while (top < bottom && (patch.rows[bottom - 1] ?? 0) < EDGE_FILL_MIN * wide) bottom -= 1;
  return { ...patch, left, right, top, bottom };
}

function isBubble({ left, right, top, bottom, rows, evenness }: Patch, across: number): boolean {
  const wide = right - left;
  const tall = bottom - top;
  if (wide < WIDTH_MIN * across || wide > WIDTH_MAX * across || tall < HEIGHT_MIN * across) return false;
  if (evenness < EVENNESS_MIN) return false;
  const filled = rows.subarray(top, bottom).reduce((sum, count) => sum + count, 0) / (wide * tall);
  return filled >= FILL_MIN && filled <= 1 - HOLES_MIN;
}

const inPixels = ({ left, right, top, bottom, colour }: Patch, step: number): Bubble => ({
  left: left * step,
  right: right * step,
  top: top * step,
  bottom: bottom * step,
  colour,
});

/** A quotation or a button inside a bubble belongs to it. */
const withoutInner = (bubbles: readonly Bubble[]): readonly Bubble[] =>
  bubbles.filter((one) => !bubbles.some((other) => other !== one && holds(other, one)));

const holds = (outer: Bubble, inner: Bubble): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;

/** The face beside a bubble can be a patch with a letter on it: small, square, and never alone in its rows. */
const withoutFaces = (bubbles: readonly Bubble[], width: number): readonly Bubble[] =>
  bubbles.filter(
    (one) => !isFaceSized(one, width) || !bubbles.some((other) => other !== one && sharesRows(one, other)),
  );

function isFaceSized({ left, right, top, bottom }: Bubble, width: number): boolean {
  const ratio = (right - left) / (bottom - top);
  return right - left < FACE_WIDTH_MAX * width && ratio > FACE_RATIO_MIN && ratio < 1 / FACE_RATIO_MIN;
}

const FACE_WIDTH_MAX = 0.16;
const FACE_RATIO_MIN = 0.8;

/** Whether two bubbles stand side by side. */
export const sharesRows = (one: Bubble, other: Bubble): boolean =>
  one.top < other.bottom && other.top < one.bottom;

const BYTE_MAX = 255;
/** The strongest hundredth of a bubble's pixels: its ink, whatever a speck of dirt may be. */
const INK_SHARE = 0.01;
/** In steps of 0–255: fainter than this is no writing. */
const CONTRAST_MIN = 40;
/** In parts of the width: rounded corners, through which the page shows. */
const CORNER = 0.008;

/**
 * The picture for reading: three bytes a pixel. Inside a bubble a pixel is as dark as it is far from the bubble's
 * colour, so that dark words on green, white on blue and light on black all become black on white. Outside the colours
 * stay: the engine finds by itself in which of them the words stand out.
 */
export function flattened(picture: Picture, bubbles: readonly Bubble[]): Uint8Array<ArrayBuffer> {
  const { data, width, height } = picture;
  const flat = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    flat[at * 3] = data[at * 4] ?? 0;
    flat[at * 3 + 1] = data[at * 4 + 1] ?? 0;
    flat[at * 3 + 2] = data[at * 4 + 2] ?? 0;
  }
  for (const bubble of bubbles) flatten(picture, bubble, flat);
  return flat;
}

function flatten({ data, width }: Picture, bubble: Bubble, flat: Uint8Array): void {
  const { left, top, right, bottom } = bubble;
  const [red, green, blue] = bubble.colour;
  const distance = (at: number): number =>
    Math.max(
      Math.abs((data[at * 4] ?? 0) - red),
      Math.abs((data[at * 4 + 1] ?? 0) - green),
      Math.abs((data[at * 4 + 2] ?? 0) - blue),
    );
  const corner = Math.ceil(CORNER * width);
  const counts = new Uint32Array(BYTE_MAX + 1);
  for (let y = top + corner; y < bottom - corner; y += 1)
    for (let x = left + corner; x < right - corner; x += 1) {
      const far = distance(y * width + x);
      counts[far] = (counts[far] ?? 0) + 1;
    }
  const ink = strongest(counts);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * width + x;
      const isInside = x >= left + corner && x < right - corner && y >= top + corner && y < bottom - corner;
      const dark = isInside && ink >= CONTRAST_MIN ? Math.min(BYTE_MAX, (distance(at) * BYTE_MAX) / ink) : 0;
      flat.fill(BYTE_MAX - dark, at * 3, at * 3 + 3);
    }
}

/** The distance that only the strongest share of the pixels reaches. */
function strongest(counts: Uint32Array): number {
  let left = INK_SHARE * counts.reduce((sum, count) => sum + count, 0);
  for (let far = BYTE_MAX; far > 0; far -= 1) {
    left -= counts[far] ?? 0;
    if (left <= 0) return far;
  }
  return 0;
}
