import { z } from 'zod';
import { readingTerms, soundPartsMax } from './facts/reading-terms.ts';
import { degrees, readingBands, wordMarks } from './reading-rating.ts';
import { mediaTypes, type MediaType, unratables } from './reading-state.ts';
import { FRAME_MS, SILENCE_TENTHS } from './sound.ts';

const FRAMES_MAX = readingTerms.recordingMsMax / FRAME_MS + 100;
const whole = z.int();
const count = z.int().min(0).max(FRAMES_MAX);

const level = z.int().min(SILENCE_TENTHS).max(0);
export const soundShape = z.strictObject({ levels: z.array(level).max(FRAMES_MAX), clipped: count });

export const newReadingShape = z.strictObject({
  sheet: z.string().max(8),
  media: z.enum(mediaTypes),
  parts: z.int().min(1).max(soundPartsMax),
  log: soundShape.extend({ passageFrom: count }),
  consent: z.literal(true),
});
export type NewReadingWish = z.infer<typeof newReadingShape>;

export const measuresShape = z.object({
  lengthMs: whole,
  noiseTenths: whole,
  speechTenths: whole,
  overTenths: whole,
  clippedFrames: whole,
  passageMs: whole,
  pauses: whole,
  longestPauseMs: whole,
  pausesMs: whole,
  pace: whole,
  paceSpoken: whole,
  hints: z.array(z.enum(['silent', 'faint', 'clipped', 'noisy', 'short'])),
});

export const marksShape = z.strictObject({
  words: z.array(z.enum(wordMarks)).length(20),
  misread: z.int().min(0).max(200),
  accent: z.enum(degrees),
  intonation: z.enum(degrees),
  flow: z.enum(degrees),
});

export const resultShape = z.object({
  rule: z.string(),
  band: z.enum(readingBands),
  meanTenths: whole.optional(),
  spreadTenths: whole,
  spreadOfAllTenths: whole,
});

/** Either a sheet filled in, or why it could not be. */
export const ratingShape = z.union([
  z.strictObject({ marks: marksShape }),
  z.strictObject({ unratable: z.enum(unratables) }),
]);
export type RatingWish = z.infer<typeof ratingShape>;

const STARTS: { readonly [media in MediaType]: { readonly at: number; readonly bytes: readonly number[] } } =
  {
    'audio/webm': { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
    'audio/mp4': { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
    'audio/ogg': { at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
  };

/** Whether bytes begin as a recording of that kind does. Anything else is never given to a listener's browser. */
export const beginsAs = (media: MediaType, bytes: Uint8Array): boolean => {
  const { at, bytes: start } = STARTS[media];
  return start.every((byte, place) => bytes[at + place] === byte);
};
