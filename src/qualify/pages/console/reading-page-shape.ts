import { z } from 'zod/mini';
import { degrees, readingBands, wordMarks } from '../../reading-rating.ts';
import { readingStates, unratables } from '../../reading-state.ts';
import { soundPairs } from '../../facts/reading-sheets.ts';

export const readingShape = z.object({
  id: z.string(),
  sheet: z.string(),
  state: z.enum(readingStates),
  handedInAt: z.nullable(z.string()),
  soundUntil: z.string(),
  soundErasedAt: z.nullable(z.string()),
  ratings: z.number(),
  isRatedByMe: z.boolean(),
  result: z.nullable(
    z.object({
      band: z.enum(readingBands),
      meanTenths: z.optional(z.number()),
      spreadTenths: z.number(),
      spreadOfAllTenths: z.number(),
    }),
  ),
});

/** A recording as the API lists it; nobody's name is in it. */
export type ReadingLine = z.output<typeof readingShape>;

export const readingDetailsShape = z.extend(readingShape, {
  words: z.array(z.object({ text: z.string(), pair: z.enum(soundPairs) })),
  passage: z.string(),
  measures: z.nullable(
    z.object({
      lengthMs: z.number(),
      overTenths: z.number(),
      pace: z.number(),
      paceSpoken: z.number(),
      pauses: z.number(),
      longestPauseMs: z.number(),
    }),
  ),
  given: z.array(
    z.object({
      raterName: z.optional(z.string()),
      isMine: z.boolean(),
      ratedAt: z.string(),
      marks: z.nullable(
        z.object({
          words: z.array(z.enum(wordMarks)),
          misread: z.number(),
          accent: z.enum(degrees),
          intonation: z.enum(degrees),
          flow: z.enum(degrees),
        }),
      ),
      totalTenths: z.nullable(z.number()),
      unratable: z.nullable(z.enum(unratables)),
    }),
  ),
});

export type ReadingDetails = z.output<typeof readingDetailsShape>;
export type GivenRating = ReadingDetails['given'][number];
