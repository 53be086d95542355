import { workplaceTerms } from './facts/workplace-terms.ts';
import {
  FRAME_MS,
  levelOf,
  meanOf,
  powerOf,
  quantileOf,
  SILENCE_TENTHS,
  type SoundLog,
  speechFrom,
} from './sound.ts';

/** What a browser may do to the sound before anybody can measure it. */
export const processings = ['echoCancellation', 'noiseSuppression', 'autoGainControl'] as const;
export type Processing = (typeof processings)[number];

/** What the browser says of each once it was asked to leave it off; `unknown` when it says nothing. */
export const processingStates = ['off', 'on', 'unknown'] as const;
export type ProcessingState = (typeof processingStates)[number];

/** Two phases of listening, and what the browser did to the sound meanwhile. */
export type RoomLog = {
  readonly processing: { readonly [name in Processing]: ProcessingState };
  readonly silence: SoundLog;
  readonly speech: SoundLog;
};

export const roomBands = ['meets', 'borderline', 'not-yet', 'not-measurable'] as const;
export type RoomBand = (typeof roomBands)[number];

/** Why nothing can be said, or what to know beside the verdict. */
export type RoomReason = 'processing-on' | 'processing-unknown' | 'muted' | 'too-short' | 'no-speech';
export type RoomNote = 'clipped' | 'uneven';

export type RoomVerdict = {
  readonly rule: string;
  readonly band: RoomBand;
  readonly reason?: RoomReason;
  readonly notes: readonly RoomNote[];
  /** Levels in tenths of a decibel under full scale, speech over noise in tenths of a decibel. */
  readonly noiseTenths: number;
  readonly speechTenths: number;
  readonly overTenths: number;
  /** How far the loud and the low moments of the silence lie apart: what is not even may be voices, or a street. */
  readonly unevenTenths: number;
  /** Milliseconds that held speech. */
  readonly spokenMs: number;
  readonly clippedFrames: number;
};

const LOUDER_TENTHS = 100;
const LOUDER_SHARE_MAX = 0.1;
const ZERO_SHARE_MAX = 0.5;

/**
 * How quiet a room is, from two seconds of silence and a sentence. Speech is reckoned without the noise under it, so
 * the ratio is that of the voice to the room. Nothing is said (`not-measurable`) where the browser smooths the sound or
 * does not tell whether it does: noise suppression alone makes a loud room look 8 to 12 dB better. There is no
 * calibrated microphone, so no figure here is a loudness of the room itself.
 */
export function roomVerdict({ processing, silence, speech }: RoomLog): RoomVerdict {
  const { quiet, rule } = workplaceTerms;
  const noise = meanOf(silence.levels.map(powerOf));
  const powers = speech.levels.map(powerOf);
  const from = speechFrom(noise, powers);
  const spoken = powers.filter((power) => power > from);
  const voice = Math.max(0, meanOf(spoken) - noise);
  const spread = quantileOf(silence.levels, 0.95) - quantileOf(silence.levels, 0.1);
  const measured = {
    rule,
    noiseTenths: levelOf(noise),
    speechTenths: levelOf(voice),
    overTenths: levelOf(voice) - levelOf(noise),
    unevenTenths: spread,
    spokenMs: spoken.length * FRAME_MS,
    clippedFrames: speech.clipped,
  };
  const notes: readonly RoomNote[] = [
    ...(speech.clipped > 0 ? (['clipped'] as const) : []),
    ...(isUneven(silence) ? (['uneven'] as const) : []),
  ];
  const reason = reasonIn(processing, silence, speech, measured.spokenMs);
  if (reason) return { ...measured, band: 'not-measurable', reason, notes };
  return { ...measured, band: bandOf(measured.overTenths, quiet, speech.clipped > 0), notes };
}

function reasonIn(
  processing: RoomLog['processing'],
  silence: SoundLog,
  speech: SoundLog,
  spokenMs: number,
): RoomReason | undefined {
  const { quiet } = workplaceTerms;
  const states = processings.map((name) => processing[name]);
  if (states.includes('on')) return 'processing-on';
  if (states.includes('unknown')) return 'processing-unknown';
  if (silence.levels.length * FRAME_MS < quiet.silenceMinMs) return 'too-short';
  if (speech.levels.length * FRAME_MS < quiet.speechMs / 2) return 'too-short';
  const zeros = silence.levels.filter((level) => level <= SILENCE_TENTHS).length;
  if (zeros > silence.levels.length * ZERO_SHARE_MAX) return 'muted';
  return spokenMs < quiet.speechMinMs ? 'no-speech' : undefined;
}

/** A voice that ran against the top of the scale was not measured whole, so it cannot fully meet what is asked. */
function bandOf(
  overTenths: number,
  { meetsTenths, borderlineTenths }: { readonly meetsTenths: number; readonly borderlineTenths: number },
  isClipped: boolean,
): RoomBand {
  if (overTenths >= meetsTenths) return isClipped ? 'borderline' : 'meets';
  return overTenths >= borderlineTenths ? 'borderline' : 'not-yet';
}

function isUneven({ levels }: SoundLog): boolean {
  const middle = quantileOf(levels, 0.5);
  return levels.filter((level) => level > middle + LOUDER_TENTHS).length > levels.length * LOUDER_SHARE_MAX;
}
