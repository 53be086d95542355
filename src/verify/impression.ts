import type { Act } from './act.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import type { Sign } from './sign.ts';

/** What the learned reader looks at: pairs of characters as they are meant, and what the sheets and signs found. */
export type Heard = {
  readonly scene: Scene;
  readonly frames: readonly Frame[];
  readonly acts: readonly Act[];
  readonly signs: readonly Sign[];
};

/** How a text strikes a reader who has read many. Higher is worse; `clauses` are those it rests on, worst first. */
export type Impression = { readonly score: number; readonly clauses: readonly number[] };

export const BUCKETS = 1 << 15;

export type Weights = {
  readonly bias: number;
  /** One per bucket, in units of `scale`. */
  readonly pairs: Int8Array;
  readonly scale: number;
  readonly named: Readonly<Record<string, number>>;
};

/** Pairs count less the more there are, so that length alone says nothing. */
const PAIR_SHARE = 2;

/** Every bucket a text touches, with the clauses that touch it. A clause's frame is part of the bucket. */
export function pairsOf({ scene, frames }: Pick<Heard, 'scene' | 'frames'>): Map<number, number[]> {
  const touched = new Map<number, number[]>();
  for (const [index, clause] of scene.clauses.entries()) {
    const isSeeker = scene.utterances[clause.utterance]?.speaker === 'me';
    const voice = isSeeker ? 3 : VOICE[frames[index] ?? 'live'];
    let before = 0;
    for (const character of plain(clause.text)) {
      const code = character.codePointAt(0) ?? 0;
      touch(touched, bucket(voice, 0, code), index);
      if (before !== 0) touch(touched, bucket(voice, before, code), index);
      before = code;
    }
  }
  return touched;
}

const VOICE: Readonly<Record<Frame, number>> = { live: 0, warn: 1, report: 1, law: 1, question: 2 };

/** Letters and digits only; every run of digits reads as one. */
const plain = (text: string): string => text.replaceAll(/\d+/gu, '0').replaceAll(/[^\p{L}0]/gu, '');

function touch(touched: Map<number, number[]>, key: number, clause: number): void {
  const clauses = touched.get(key);
  if (!clauses) touched.set(key, [clause]);
  else if (clauses.at(-1) !== clause) clauses.push(clause);
}

function bucket(voice: number, before: number, code: number): number {
  let hash = Math.imul(2_166_136_261 ^ voice, 16_777_619);
  hash = Math.imul(hash ^ before, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ code, 16_777_619);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}

export const pairValue = (count: number): number => PAIR_SHARE / Math.sqrt(Math.max(1, count));

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

/** The score of a text under given weights, and the clauses that weigh most in it. */
export function impressionOf(heard: Heard, { bias, pairs, scale, named }: Weights): Impression {
  const touched = pairsOf(heard);
  const share = pairValue(touched.size) * scale;
  const byClause = new Map<number, number>();
  let score = bias;
  for (const [key, clauses] of touched) {
    const weight = (pairs[key] ?? 0) * share;
    if (weight === 0) continue;
    score += weight;
    for (const clause of clauses) byClause.set(clause, (byClause.get(clause) ?? 0) + weight / clauses.length);
  }
  for (const [name, value] of namedFeatures(heard)) score += (named[name] ?? 0) * value;
  const clauses = [...byClause]
    .filter(([, weight]) => weight > 0)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([clause]) => clause);
  return { score, clauses };
}
