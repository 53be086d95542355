import { sharesRows, type Bubble } from './bubble.ts';
import { joined, type PictureLine } from './picture-line.ts';
import type { Size } from './picture-size.ts';
import type { Turn } from './verdict.ts';

/** A bubble, and whose it is: in every chat program one's own stand at the right. */
export type SaidBubble = Bubble & { readonly speaker: Turn['speaker'] };

// In parts of the picture's width.
const ALIGNED_WITHIN = 0.03;
const CLEARLY_ASIDE = 0.06;
/** One side alone is a chat when its bubbles take this much of the height: two buttons of an advertisement do not. */
const ONE_SIDE_HEIGHT_MIN = 0.2;
const FACE_ROOM_MIN = 0.12;
/** Some bubbles may be pictures or cards of another shape. */
const ALIGNED_SHARE_MIN = 0.6;

/**
 * Tells from where the bubbles stand whether they are a chat, and who says each; nothing when they are not: side by
 * side, of no common edge, or too few.
 */
export function chatOf(
  bubbles: readonly Bubble[],
  { width, height }: Size,
): readonly SaidBubble[] | undefined {
  if (bubbles.length === 0) return undefined;
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
  return isOneSideOfChat(said, { width, height }) ? said : undefined;
}

/** Beside the words of one person alone there is room for a face, or they are not all equally long, as cards are. */
function isOneSideOfChat(bubbles: readonly Bubble[], { width, height }: Size): boolean {
  const tall = bubbles.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  const lengths = bubbles.map(({ left, right }) => right - left);
  const isRagged = Math.max(...lengths) - Math.min(...lengths) > ALIGNED_WITHIN * width;
  const room = Math.min(...bubbles.map(({ left, right }) => Math.min(left, width - right)));
  const isAside = bubbles.some((bubble) => Math.abs(leanOf(bubble, width)) >= CLEARLY_ASIDE * width);
  return isAside && tall >= ONE_SIDE_HEIGHT_MIN * height && (isRagged || room >= FACE_ROOM_MIN * width);
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

/** A stretch of rows without a bubble in it; `bottom` lies just outside. */
export type Gap = { readonly top: number; readonly bottom: number };

/** In parts of the width: room for a bubble that was not seen as one. */
const GAP_MIN = 0.11;

/** The bubbles, and the gaps above, between and below them where something may have been said in none, in order. */
export function partsOf(chat: readonly SaidBubble[], { width, height }: Size): readonly (SaidBubble | Gap)[] {
  const tops = [...chat.map(({ top }) => top), height];
  return tops.flatMap((bottom, at): readonly (SaidBubble | Gap)[] => {
    const top = chat[at - 1]?.bottom ?? 0;
    const bubble = chat[at];
    const gap = bottom - top >= GAP_MIN * width ? [{ top, bottom }] : [];
    return bubble ? [...gap, bubble] : gap;
  });
}

const SURE_MIN = 60;
const LETTERS_MIN = 4;

/**
 * Who said a line that stands in no bubble. Nobody, when it stands in the middle, as the program's own notices, times
 * and titles do, or when it is too short or too unsure to be more than a trace of a face.
 */
export function speakerOfLine(line: PictureLine, width: number): Turn['speaker'] | undefined {
  const lean = line.left - (width - line.right);
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS_MIN || line.confidence < SURE_MIN || Math.abs(lean) < CLEARLY_ASIDE * width)
    return undefined;
  return lean > 0 ? 'me' : 'them';
}

/** In a bubble only the width breaks lines: they are put together again. */
export const saidIn = (lines: readonly PictureLine[]): string =>
  lines.map(({ text }) => text).reduce((said, text) => (said === '' ? text : joined(said, text)), '');
