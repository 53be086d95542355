import { linksIn, type Link, type LinkFlag } from './link.ts';
import type { Register } from './register.ts';
import type { Hearing, Indication, Severity } from './rule.ts';
import type { Scene } from './scene.ts';

/** An address in what somebody said. Offsets are of the text as it came. */
export type LinkSaid = Link & { readonly utterance: number };

/** Before addresses are parsed: a dot or its stand-in between letters, or a scheme. */
const COULD_BE_LINK = /[a-z0-9-]\s?(?:\.|。|点)\s?[a-z]|:\/\//iu;

/** Every address of a scene, read off the text as it came; a text that several speak in is looked at once. */
export const linksSaid = ({ utterances }: Scene, register?: Register): LinkSaid[] =>
  utterances.flatMap(({ reading, speaker }, utterance) => {
    const isFirst = utterances.findIndex((other) => other.reading === reading) === utterance;
    if (!isFirst || speaker === 'me' || !COULD_BE_LINK.test(reading.original)) return [];
    return linksIn(reading.original, register).map((link) => ({ ...link, utterance }));
  });

/** Those of them that carry one of the flags. */
export const linkIndications = (
  { links }: Pick<Hearing, 'links'>,
  flags: readonly LinkFlag[],
  severity: Severity,
): Indication[] =>
  links
    .filter((link) => link.flags.some((flag) => flags.includes(flag)))
    .map(({ utterance, start, end }) => ({ severity, utterance, start, end, asWritten: true }));
