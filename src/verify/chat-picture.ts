import { sharesRows, type Bubble } from './bubble.ts';
import { joined, type PictureLine } from './picture-line.ts';
import type { Turn } from './verdict.ts';

/** A bubble, and whose it is: in every chat program one's own stand at the right. */
export type SaidBubble = Bubble & { readonly speaker: Turn['speaker'] };

// In parts of the picture's width.
const ALIGNED_WITHIN = 0.03;
const CLEARLY_ASIDE = 0.06;
/** One side alone is a chat when its bubbles take this much of the height: two buttons of an advertisement do not. */
const ONE_SIDE_HEIGHT_MIN = 0.2;
const BUBBLES_MIN = 2;
/** Some bubbles may be pictures or cards of another shape. */
const ALIGNED_SHARE_MIN = 0.6;

/**
 * Tells from where the bubbles stand whether they are a chat, and who says each; nothing when they are not: side by
 * side, of no common edge, or too few.
 */
export function chatOf(
  bubbles: readonly Bubble[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly SaidBubble[] | undefined {
  if (bubbles.length < BUBBLES_MIN) return undefined;
  if (bubbles.some((one, at) => at > 0 && sharesRows(one, bubbles[at - 1] ?? one))) return undefined;
  const said = bubbles.map((bubble) => ({ ...bubble, speaker: sideOf(bubble, bubbles, width) }));
  const mine = said.filter(({ speaker }) => speaker === 'me');
  const theirs = said.filter(({ speaker }) => speaker === 'them');
  const slack = ALIGNED_WITHIN * width;
  const aligned =
    alignedOn(
      mine.map(({ right }) => right),
      slack,
    ) +
    alignedOn(
      theirs.map(({ left }) => left),
      slack,
    );
  if (aligned < ALIGNED_SHARE_MIN * said.length) return undefined;
  if (mine.length > 0 && theirs.length > 0) return said;
  const tall = said.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  return tall >= ONE_SIDE_HEIGHT_MIN * height ? said : undefined;
}

/** How many edges stand where the middle one of them stands. */
function alignedOn(edges: readonly number[], slack: number): number {
  const middle = edges.toSorted((a, b) => a - b)[Math.floor(edges.length / 2)];
  return edges.filter((edge) => middle !== undefined && Math.abs(edge - middle) <= slack).length;
}

/** A long bubble spans the screen and leans to neither side; then its colour tells, by the others that have it. */
function sideOf(bubble: Bubble, bubbles: readonly Bubble[], width: number): Turn['speaker'] {
  const lean = leanOf(bubble, width);
  if (Math.abs(lean) >= CLEARLY_ASIDE * width) return lean > 0 ? 'me' : 'them';
  const likewise = bubbles.filter(({ colour }) => isSameColour(colour, bubble.colour));
  return likewise.reduce((sum, other) => sum + leanOf(other, width), 0) > 0 ? 'me' : 'them';
}

/** Room at the left less room at the right: above zero for one's own. */
const leanOf = ({ left, right }: Bubble, width: number): number => left - (width - right);

const COLOUR_WITHIN = 12;
const isSameColour = (one: Bubble['colour'], other: Bubble['colour']): boolean =>
  one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= COLOUR_WITHIN);

/** In a bubble only the width breaks lines: they are put together again. */
export const saidIn = (lines: readonly PictureLine[]): string =>
  lines.map(({ text }) => text).reduce((said, text) => (said === '' ? text : joined(said, text)), '');
