import { z } from 'zod';
import { HOLDER_CODE } from './certificate.ts';
import { TYPED_LENGTH_MAX, ways, type TypingEvent, type TypingLog } from './typing-log.ts';
import { lineShape, roomShape } from './workplace-shape.ts';

const MS_MAX = 30 * 60_000;
const EVENT_COUNT_MAX = 6000;

const ms = z.int().min(0).max(MS_MAX);
const place = z.int().min(0).max(TYPED_LENGTH_MAX);
const text = z.string().max(TYPED_LENGTH_MAX);

const typingEvent: z.ZodType<TypingEvent> = z.union([
  z.tuple([ms, z.enum(['k', 's', 'e', 'p'])]),
  z.tuple([ms, z.literal('i'), z.enum(ways), z.int().min(0).max(7), place, place, text]),
  z.tuple([ms, z.literal('v'), place, place, text]),
]);

const typingLog: z.ZodType<TypingLog> = z.strictObject({
  announces: z.boolean(),
  events: z.array(typingEvent).max(EVENT_COUNT_MAX),
});

/** A session of a part, as the page was given it. */
const ticket = z.string().max(120);
/** A digit a turn. */
const path = z.string().max(20);
/** A whole number of 32 bits. */
const seed = z.int().min(0).max(4_294_967_295);
const logs = z.array(typingLog).min(1).max(2);

/** One passage typed, to be judged. */
export const typedShape = z.strictObject({ ticket, passage: z.literal([1, 2]), log: typingLog });

/** What a certificate is asked for on; everything is reckoned again. */
export const certificateRequestShape = z.strictObject({
  holder: z.string().regex(/^[\w-]{43}$/u),
  typing: z.strictObject({ ticket, logs }).optional(),
  firstCase: z.strictObject({ ticket, path }).optional(),
  workplace: z.strictObject({ ticket, room: roomShape.optional(), line: lineShape.optional() }).optional(),
  /** The code of a recording that was rated: what it came to is ours to know. */
  reading: z.strictObject({ code: z.string().max(40) }).optional(),
});
export type CertificateRequest = z.infer<typeof certificateRequestShape>;

/** What a certificate is to be kept with, and what it rests on. */
export const keepingShape = z.strictObject({
  token: z.string().max(9000),
  code: z.string().regex(HOLDER_CODE),
  applicationId: z.uuid(),
  evidence: z.strictObject({
    typing: z.strictObject({ seed, logs }).optional(),
    firstCase: z.strictObject({ seed, path }).optional(),
    workplace: z.strictObject({ room: roomShape.optional(), line: lineShape.optional() }).optional(),
    reading: z
      .strictObject({
        sheet: z.string().max(8),
        totals: z.array(z.int().min(0).max(1000).nullable()).max(12),
      })
      .optional(),
  }),
});
export type Keeping = z.infer<typeof keepingShape>;
