import { linksIn, type LinkFlag } from './link.ts';
import type { Hearing, Indication, Severity } from './rule.ts';

/** Before addresses are parsed: a dot or its stand-in between letters, or a scheme. */
const COULD_BE_LINK = /[a-z0-9-]\s?(?:\.|。|点)\s?[a-z]|:\/\//iu;

/** Addresses with one of the flags, read off the text as it came; each text is looked at once. */
export function linkIndications(
  { scene }: Hearing,
  flags: readonly LinkFlag[],
  severity: Severity,
): Indication[] {
  const wanted = new Set(flags);
  return scene.utterances.flatMap(({ reading, speaker }, utterance) => {
    const isFirst = scene.utterances.findIndex((other) => other.reading === reading) === utterance;
    if (!isFirst || speaker === 'me' || !COULD_BE_LINK.test(reading.original)) return [];
    return linksIn(reading.original)
      .filter((link) => link.flags.some((flag) => wanted.has(flag)))
      .map(({ start, end }) => ({ severity, utterance, start, end, asWritten: true }));
  });
}
