import { readingTerms } from './facts/reading-terms.ts';
import { readingSheets, type ReadingSheet } from './facts/reading-sheets.ts';
import { FRAME_MS, levelOf, meanOf, powerOf, quantileOf, type SoundLog, speechFrom } from './sound.ts';

/** A recording as it is written down: its levels, and the frame from which the passage was on the screen. */
export type ReadingLog = SoundLog & { readonly passageFrom: number };

/** What can be said of a recording without understanding a word of it. */
export type ReadingMeasures = {
  readonly lengthMs: number;
  /** Tenths of a decibel: under full scale, and over the noise. */
  readonly noiseTenths: number;
  readonly speechTenths: number;
  readonly overTenths: number;
  readonly clippedFrames: number;
  /** Of the passage, from its first sound to its last. */
  readonly passageMs: number;
  readonly pauses: number;
  readonly longestPauseMs: number;
  readonly pausesMs: number;
  /** Syllables a minute, pauses included and left out; 0 where no passage was heard. */
  readonly pace: number;
  readonly paceSpoken: number;
  readonly hints: readonly ReadingHint[];
};

export type ReadingHint = 'silent' | 'faint' | 'clipped' | 'noisy' | 'short';

const FAINT_TENTHS = -450;
const NOISY_TENTHS = 150;
/** Nobody reads a passage in less than half of the time that a hurried reader takes. */
const PACE_MAX = 480;

/** Every Chinese sign is one syllable: passages hold no figures and no letters. */
export const syllablesOf = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

/** The sheet of an id; undefined for one that is no longer, or never was. */
export const sheetOf = (id: string): ReadingSheet | undefined =>
  readingSheets.find((sheet) => sheet.id === id);

/** One of the sheets by a number of chance from 0 to below 1, another than the last one where there is another. */
export function drawnSheet(chance: number, last: string | undefined): ReadingSheet {
  const others = readingSheets.filter(({ id }) => id !== last);
  const drawn = others[Math.floor(chance * others.length)] ?? readingSheets[0];
  if (!drawn) throw new Error('there is no sheet to read');
  return drawn;
}

/**
 * Measures level, noise, pauses and pace. The noise is what the quietest twentieth of the recording holds; the pace is the
 * known number of syllables over the time, for counting syllables by ear of a machine misses one in six of a quick
 * reader's.
 */
export function measuresOf({ levels, clipped, passageFrom }: ReadingLog, syllables: number): ReadingMeasures {
  const powers = levels.map(powerOf);
  const quietest = quantileOf(levels, 0.05);
  const noise = meanOf(levels.filter((level) => level <= quietest).map(powerOf));
  const from = speechFrom(noise, powers);
  const voice = Math.max(0, meanOf(powers.filter((power) => power > from)) - noise);
  const passage = pausesIn(powers.slice(passageFrom).map((power) => power > from));
  const spokenMs = passage.lengthMs - passage.pausesMs;
  const measured = {
    lengthMs: levels.length * FRAME_MS,
    noiseTenths: levelOf(noise),
    speechTenths: levelOf(voice),
    overTenths: levelOf(voice) - levelOf(noise),
    clippedFrames: clipped,
    passageMs: passage.lengthMs,
    pauses: passage.pauses,
    longestPauseMs: passage.longestPauseMs,
    pausesMs: passage.pausesMs,
    pace: perMinute(syllables, passage.lengthMs),
    paceSpoken: perMinute(syllables, spokenMs),
  };
  return { ...measured, hints: hintsIn(measured, voice) };
}

function hintsIn(measured: Omit<ReadingMeasures, 'hints'>, voice: number): readonly ReadingHint[] {
  if (voice === 0) return ['silent'];
  const holds: { readonly [name in Exclude<ReadingHint, 'silent'>]: boolean } = {
    faint: measured.speechTenths < FAINT_TENTHS,
    clipped: measured.clippedFrames > 0,
    noisy: measured.overTenths < NOISY_TENTHS,
    short: measured.pace === 0 || measured.pace > PACE_MAX,
  };
  return (['faint', 'clipped', 'noisy', 'short'] as const).filter((name) => holds[name]);
}

const perMinute = (syllables: number, ms: number): number =>
  ms <= 0 ? 0 : Math.round((syllables * 60_000) / ms);

function pausesIn(isSpeech: readonly boolean[]) {
  const first = isSpeech.indexOf(true);
  const heard = first < 0 ? [] : isSpeech.slice(first, isSpeech.lastIndexOf(true) + 1);
  let [run, pauses, longestPauseMs, pausesMs] = [0, 0, 0, 0];
  for (const speaks of heard) {
    const silentMs = run * FRAME_MS;
    run = speaks ? 0 : run + 1;
    if (!speaks || silentMs < readingTerms.pauseMs) continue;
    pauses += 1;
    pausesMs += silentMs;
    longestPauseMs = Math.max(longestPauseMs, silentMs);
  }
  return { lengthMs: heard.length * FRAME_MS, pauses, longestPauseMs, pausesMs };
}
