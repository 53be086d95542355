import type { Act } from './act.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import type { Sign } from './sign.ts';

/** What the learned reader looks at: runs of characters as they are meant, and what the sheets and signs found. */
export type Heard = {
  readonly scene: Scene;
  readonly frames: readonly Frame[];
  readonly acts: readonly Act[];
  readonly signs: readonly Sign[];
};

/** How a text strikes a reader who has read many. Higher is worse. */
export type Impression = {
  readonly score: number;
  /** Too little was said for an impression: what the rules find stands alone. */
  readonly isThin: boolean;
};

/** Letters and digits below which a text leaves no impression. */
const THIN = 32;

/** Runs of one or two characters are known by a number below this. */
export const RUNS = 1 << 20;

export type Weights = {
  readonly bias: number;
  /** By number of the run, in units of `scale`; 0 for a run that was not learned. */
  readonly runs: Int8Array;
  readonly scale: number;
  readonly named: Readonly<Record<string, number>>;
};

/** Runs count less the more there are, so that length alone says nothing. */
const RUN_SHARE = 3;

/**
 * Every run of a text that `isKnown`, with the clauses it stands in: single characters, pairs, and pairs with one
 * character between. Each counts as such, and once more as warned of, asked about, or said by the seeker.
 */
export function runsOf(
  { scene, frames }: Pick<Heard, 'scene' | 'frames'>,
  isKnown: (run: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index] of scene.clauses.entries()) {
    eachRun({ scene, frames }, index, (run) => {
      if (!isKnown(run)) return;
      const clauses = found.get(run);
      if (!clauses) found.set(run, [index]);
      else if (clauses.at(-1) !== index) clauses.push(index);
    });
  }
  return found;
}

/** Hands over every run of one clause; answers how many letters it has. */
function eachRun(
  { scene, frames }: Pick<Heard, 'scene' | 'frames'>,
  index: number,
  take: (run: number) => void,
): number {
  const clause = scene.clauses[index];
  if (!clause) return 0;
  const isSeeker = scene.utterances[clause.utterance]?.speaker === 'me';
  const voice = isSeeker ? 3 : VOICE[frames[index] ?? 'live'];
  const codes = lettersOf(clause.text);
  for (let at = 0; at < codes.length; at += 1) {
    const last = codes[at] ?? 0;
    for (let gap = 0; gap < 3 && gap <= at; gap += 1) {
      const first = gap === 0 ? 0 : (codes[at - gap] ?? 0);
      take(runNumber(4 * gap, first, last));
      if (voice !== 0) take(runNumber(4 * gap + voice, first, last));
    }
  }
  return codes.length;
}

const VOICE: Readonly<Record<Frame, number>> = { live: 0, warn: 1, report: 1, law: 1, question: 2 };

const [ZERO, NINE, SMALL_A, SMALL_Z, FIRST_HAN, LAST_HAN] = [0x30, 0x39, 0x61, 0x7a, 0x4e_00, 0x9f_ff];

/** The codes of Chinese characters and Latin letters; every run of digits reads as one zero. */
function lettersOf(text: string): number[] {
  const codes: number[] = [];
  let isNumber = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    if (isDigit && !isNumber) codes.push(ZERO);
    isNumber = isDigit;
    if ((code >= FIRST_HAN && code <= LAST_HAN) || (code >= SMALL_A && code <= SMALL_Z)) codes.push(code);
  }
  return codes;
}

function runNumber(kind: number, first: number, second: number): number {
  let hash = Math.imul(2_166_136_261 ^ kind, 16_777_619);
  hash = Math.imul(hash ^ first, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 16_777_619);
  return ((hash ^ (hash >>> 12)) >>> 0) % RUNS;
}

export const runValue = (count: number): number => RUN_SHARE / Math.sqrt(Math.max(1, count));

/** What the sheets and signs found, by name: at most one value each. */
export function namedFeatures({ scene, frames, acts, signs }: Heard): Map<string, number> {
  const features = new Map<string, number>();
  const raise = (name: string, value: number) => features.set(name, Math.max(value, features.get(name) ?? 0));
  let strongest = 0;
  const byObject = new Map<string, number>();
  for (const { kind, object, weight, cues } of acts) {
    if (kind === 'demand') {
      raise(`demand:${object}`, 0.15 * weight);
      byObject.set(object, Math.max(weight, byObject.get(object) ?? 0));
      strongest = Math.max(strongest, weight);
      for (const cue of cues) raise(`cue:${object}:${cue}`, 0.1);
    } else raise(`other:${object}`, 0.15 * weight);
  }
  const total = [...byObject.values()].reduce((sum, weight) => sum + Math.max(0, weight - 1), 0);
  features.set('demand:strongest', 0.15 * strongest);
  features.set('demand:total', 0.15 * total);
  for (const { name } of signs) raise(`sign:${name}`, 0.15);
  const live = frames.filter((frame) => frame === 'live').length;
  features.set('share:live', frames.length === 0 ? 0 : (0.3 * live) / frames.length);
  features.set('evasions', 0.1 * Math.min(5, evasionsIn(scene)));
  return features;
}

const evasionsIn = (scene: Scene): number =>
  [...new Set(scene.utterances.map(({ reading }) => reading))].reduce(
    (sum, { evasions }) => sum + evasions.length,
    0,
  );

/** The score of a text under given weights, and whether there was enough to read. */
export function impressionOf(heard: Heard, { bias, runs, scale, named }: Weights): Impression {
  let sum = 0;
  let known = 0;
  let letters = 0;
  const met: number[] = [];
  for (const [index] of heard.scene.clauses.entries()) {
    letters += eachRun(heard, index, (run) => {
      const weight = runs[run] ?? 0;
      if (weight === 0 || isMet[run] === 1) return;
      isMet[run] = 1;
      met.push(run);
      sum += weight;
      known += 1;
    });
  }
  for (const run of met) isMet[run] = 0;
  let score = bias + sum * scale * runValue(known);
  for (const [name, amount] of namedFeatures(heard)) score += (named[name] ?? 0) * amount;
  return { score, isThin: letters < THIN };
}

/** Scratch of `impressionOf`, all zero between calls: a set of numbers would cost more than the rest of it. */
const isMet = new Uint8Array(RUNS);

/** The clauses an impression rests on, at most three, the weightiest first. */
export function clausesBehind(heard: Heard, { runs }: Weights): number[] {
  const byClause = new Map<number, number>();
  for (const [run, clauses] of runsOf(heard, (each) => runs[each] !== 0))
    for (const clause of clauses)
      byClause.set(clause, (byClause.get(clause) ?? 0) + (runs[run] ?? 0) / clauses.length);
  return [...byClause]
    .filter(([, weight]) => weight > 0)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([clause]) => clause);
}
