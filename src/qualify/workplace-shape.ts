import { z } from 'zod';
import { browserParts } from './computer.ts';
import { workplaceTerms } from './facts/workplace-terms.ts';
import { LOST } from './net.ts';
import { soundShape } from './reading-shape.ts';
import { processingStates } from './room.ts';

const whole = z.int().min(0).max(100_000_000);
const trip = z.int().min(LOST).max(100_000);
const processing = z.enum(processingStates);

/** What a page wrote down of a room. */
export const roomShape = z.strictObject({
  processing: z.strictObject({
    echoCancellation: processing,
    noiseSuppression: processing,
    autoGainControl: processing,
  }),
  silence: soundShape,
  speech: soundShape,
});

/** The same of a line. */
export const lineShape = z.strictObject({
  trips: z.array(trip).max(workplaceTerms.line.packets + 1_000),
  arrived: whole,
  downKbps: whole.optional(),
  upKbps: whole.optional(),
});

export const computerShape = z.strictObject({
  width: whole,
  height: whole,
  missing: z.array(z.enum(browserParts)).max(browserParts.length),
  workTenths: whole,
});
