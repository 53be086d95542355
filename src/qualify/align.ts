import { foldedSign } from './punctuation.ts';

/** What became of one character of the passage, as far as the typist came. */
export type SourceState = 'right' | 'wrong' | 'missed';

/** What one typed character stands for. */
export type TypedState = 'right' | 'wrong' | 'extra';

/** What was typed, laid beside the passage; the counts are of characters (code points). */
export type Alignment = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly extra: number;
  /** Right, but in the other width: a half comma for a full one. Told, and costs nothing. */
  readonly otherWidth: number;
  /** One state for each character of the passage up to where the typist stopped. */
  readonly source: readonly SourceState[];
  readonly typed: readonly TypedState[];
};

/** More than any two passages, in characters: what is longer is cut off before it gets here. */
export const ALIGNED_LENGTH_MAX = 1000;

/**
 * Lays what was typed beside the passage so that there are as few mistakes as possible and, among those ways, as many
 * right characters as possible. The end of the passage is free: what the typist did not come to is no mistake.
 * Mistakes are a wrong character, a missed one and an extra one, each counting one. Both are code points, at most
 * ALIGNED_LENGTH_MAX of them (more throws). Width of punctuation, letters and digits is ignored.
 */
export function align(passage: readonly string[], typed: readonly string[]): Alignment {
  if (passage.length > ALIGNED_LENGTH_MAX || typed.length > ALIGNED_LENGTH_MAX)
    throw new RangeError('more characters than any passage has');
  const table = costsOf(passage.map(foldedSign), typed.map(foldedSign));
  return walkedBack(table, passage, typed);
}

/** One mistake weighs more than all right characters together, so that these only decide between equals. */
const MISTAKE = 2 * ALIGNED_LENGTH_MAX;

type Table = { readonly cost: Int32Array; readonly width: number; readonly isSame: Uint8Array };

/** The least cost of each start of what was typed (row) against each start of the passage (column). */
function costsOf(source: readonly string[], typed: readonly string[]): Table {
  const width = source.length + 1;
  const cost = new Int32Array(width * (typed.length + 1));
  const isSame = new Uint8Array(cost.length);
  for (let column = 1; column < width; column += 1) cost[column] = column * MISTAKE;
  for (let row = 1; row <= typed.length; row += 1) {
    cost[row * width] = row * MISTAKE;
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const same = typed[row - 1] === source[column - 1];
      isSame[at] = Number(same);
      cost[at] = Math.min(
        read(cost, at - width - 1) + (same ? -1 : MISTAKE),
        read(cost, at - 1) + MISTAKE,
        read(cost, at - width) + MISTAKE,
      );
    }
  }
  return { cost, width, isSame };
}

const read = (cells: Int32Array, at: number): number => cells[at] ?? 0;

function walkedBack(
  { cost, width, isSame }: Table,
  passage: readonly string[],
  typed: readonly string[],
): Alignment {
  let row = typed.length;
  let column = stoppedAt(cost, row * width, width);
  const source: SourceState[] = Array.from({ length: column }, () => 'missed');
  const states: TypedState[] = Array.from({ length: row }, () => 'extra');
  let otherWidth = 0;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    const same = isSame[at] === 1;
    if (read(cost, at) === read(cost, at - width - 1) + (same ? -1 : MISTAKE)) {
      row -= 1;
      column -= 1;
      source[column] = same ? 'right' : 'wrong';
      states[row] = same ? 'right' : 'wrong';
      if (same && passage[column] !== typed[row]) otherWidth += 1;
    } else if (read(cost, at) === read(cost, at - 1) + MISTAKE) column -= 1;
    else row -= 1;
  }
  const count = (state: SourceState): number => source.filter((each) => each === state).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    extra: states.filter((state) => state === 'extra').length,
    otherWidth,
    source,
    typed: states,
  };
}

/** Where in the passage the typist stopped: where it costs least, the furthest of equals. */
function stoppedAt(cost: Int32Array, start: number, width: number): number {
  let best = 0;
  for (let column = 1; column < width; column += 1)
    if (read(cost, start + column) <= read(cost, start + best)) best = column;
  return best;
}
