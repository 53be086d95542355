import {
  ANNOUNCED,
  COMPOSING,
  TRUSTED,
  type TypingEvent,
  type TypingLog,
} from '../../src/qualify/typing-log.ts';
import { drawsFrom } from '../../src/terms/chance.ts';

/** What somebody did and what is true of it: known to the one who made it up, not reckoned. */
export type Session = {
  readonly log: TypingLog;
  readonly typed: string;
  /** Where in the passage (without blanks, in characters) the typist stopped. */
  readonly stoppedAt: number;
  readonly firstKeyMs: number;
  readonly lastCommitMs: number;
};

const OTHERS = Array.from(
  '的一是了我不在人有他这上们来到时大地为子中你说生国年着就那和要出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情已面最女但现前些所同日手又行意动',
);

/** A typist with a share of mistakes, word by word through an input method, seeded. */
export function sessionOf(
  passage: string,
  seed: number,
  {
    mistakes,
    perMinute = 70,
    stopsAt = 1,
  }: { readonly mistakes: number; readonly perMinute?: number; readonly stopsAt?: number },
): Session {
  const draw = drawsFrom(seed);
  const signs = [...passage.replaceAll(/\s/gu, '')];
  const stoppedAt = Math.max(1, Math.round(signs.length * stopsAt));
  const words: string[] = [];
  for (let at = 0; at < stoppedAt;) {
    const length = Math.min(1 + Math.floor(draw() * 4), stoppedAt - at);
    const word = signs.slice(at, at + length).flatMap((sign) => {
      if (draw() >= mistakes) return [sign];
      const other = OTHERS[Math.floor(draw() * OTHERS.length)] ?? '';
      const kind = draw();
      if (kind < 0.6) return [other];
      return kind < 0.8 ? [] : [sign, other];
    });
    if (word.length > 0) words.push(word.join(''));
    at += length;
  }
  return { ...typedByWords(words, { draw, msPerSign: 60_000 / perMinute }), stoppedAt };
}

type Hand = { readonly draw: () => number; readonly msPerSign: number };

/** Pinyin: keys and a growing composition of letters, then the word in their place. */
function typedByWords(words: readonly string[], { draw, msPerSign }: Hand): Omit<Session, 'stoppedAt'> {
  const events: TypingEvent[] = [];
  const firstKeyMs = 400 + Math.floor(draw() * 2000);
  let [atMs, text, lastCommitMs] = [firstKeyMs, '', firstKeyMs];
  for (const word of words) {
    const signs = [...word].length;
    const steps = 2 * signs;
    const stepMs = (msPerSign * signs * (0.8 + 0.4 * draw())) / (steps + 1);
    let letters = '';
    events.push([Math.round(atMs), 'k'], [Math.round(atMs), 's']);
    for (let step = 0; step < steps; step += 1) {
      letters += String.fromCodePoint(97 + Math.floor(draw() * 26));
      if (step > 0) events.push([Math.round(atMs), 'k']);
      events.push([
        Math.round(atMs),
        'i',
        'c',
        TRUSTED + ANNOUNCED + COMPOSING,
        text.length,
        letters.length - 1,
        letters,
      ]);
      atMs += stepMs;
    }
    events.push(
      [Math.round(atMs), 'k'],
      [Math.round(atMs), 'i', 'c', TRUSTED + ANNOUNCED + COMPOSING, text.length, letters.length, word],
      [Math.round(atMs), 'e'],
    );
    lastCommitMs = Math.round(atMs);
    text += word;
    atMs += stepMs;
  }
  return { log: { announces: true, events }, typed: text, firstKeyMs, lastCommitMs };
}

/** Five-stroke without a composition, as some input methods do it: keys, then one character. */
export function fiveStrokeSession(passage: string): TypingLog {
  const events: TypingEvent[] = [];
  let [atMs, length] = [500, 0];
  for (const sign of passage) {
    events.push([atMs, 'k'], [atMs + 150, 'k'], [atMs + 300, 'k']);
    events.push([atMs + 420, 'i', 't', TRUSTED + ANNOUNCED, length, 0, sign]);
    length += sign.length;
    atMs += 700;
  }
  return { announces: true, events };
}
