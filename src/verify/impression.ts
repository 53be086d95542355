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
export const RUNS = 1 << 19;

export type Weights = {
  readonly bias: number;
  /** By number of the run, in units of `scale`; 0 for a run that was not learned. */
  readonly runs: Int8Array;
  readonly scale: number;
  readonly named: Readonly<Record<string, number>>;
};

/** Runs count less the more there are, so that length alone says nothing. */
const RUN_SHARE = 2;

/**
 * Every run of a text that `isKnown`, with the clauses it stands in: single characters, pairs, and pairs with one
 * character between. Each counts as such, and once more as warned of, asked about, or said by the seeker.
 */
export function runsOf(
  heard: Pick<Heard, 'scene' | 'frames'>,
  isKnown: (run: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index] of heard.scene.clauses.entries()) {
    const { end } = noteRuns(heard, index);
    for (let at = 0; at < end; at += 1) {
      const run = noted[at] ?? 0;
      if (!isKnown(run)) continue;
      const clauses = found.get(run);
      if (!clauses) found.set(run, [index]);
      else if (clauses.at(-1) !== index) clauses.push(index);
    }
  }
  return found;
}

/** The runs of the clause looked at last, by number: one array for all of them, since no text has few. */
let noted = new Int32Array(1024);

/** Notes every run of one clause; answers how many there are, and how many letters it has. */
function noteRuns(
  { scene, frames }: Pick<Heard, 'scene' | 'frames'>,
  index: number,
): { end: number; letters: number } {
  const clause = scene.clauses[index];
  if (!clause) return { end: 0, letters: 0 };
  const { text, utterance } = clause;
  if (noted.length < 6 * text.length) noted = new Int32Array(12 * text.length);
  const voice = scene.utterances[utterance]?.speaker === 'me' ? 3 : VOICE[frames[index] ?? 'live'];
  let end = 0;
  let letters = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = letterAt(text, at);
    if (code === 0) continue;
    for (let gap = 0; gap < 3 && gap <= letters; gap += 1) {
      const first = gap === 0 ? 0 : gap === 1 ? last : before;
      noted[end++] = runNumber(4 * gap, first, code);
      if (voice !== 0) noted[end++] = runNumber(4 * gap + voice, first, code);
    }
    before = last;
    last = code;
    letters += 1;
  }
  return { end, letters };
}

const VOICE: Readonly<Record<Frame, number>> = { live: 0, warn: 1, report: 1, law: 1, question: 2 };

const [ZERO, NINE, SMALL_A, SMALL_Z, FIRST_HAN, LAST_HAN] = [0x30, 0x39, 0x61, 0x7a, 0x4e_00, 0x9f_ff];

/** The code of a Chinese character or a Latin letter; a run of digits reads as one zero; all else is no letter: 0. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= FIRST_HAN ? code <= LAST_HAN : code >= SMALL_A && code <= SMALL_Z) return code;
  return isDigit(code) && !(at > 0 && isDigit(text.charCodeAt(at - 1))) ? ZERO : 0;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

function runNumber(kind: number, first: number, second: number): number {
  let hash = Math.imul(2_166_136_261 ^ kind, 16_777_619);
  hash = Math.imul(hash ^ first, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 16_777_619);
  return (hash ^ (hash >>> 12)) & (RUNS - 1);
}

export const runValue = (count: number): number => RUN_SHARE / Math.sqrt(Math.max(1, count));

/** What the sheets and signs found, by name: at most one value each. */
export function namedFeatures({ acts, signs }: Pick<Heard, 'acts' | 'signs'>): Map<string, number> {
  const features = new Map<string, number>();
  const raise = (name: string, value: number) => features.set(name, Math.max(value, features.get(name) ?? 0));
  let strongest = 0;
  const byObject = new Map<string, number>();
  for (const { kind, object, weight } of acts) {
    if (kind === 'demand') {
      raise(`demand:${object}`, 0.15 * weight);
      byObject.set(object, Math.max(weight, byObject.get(object) ?? 0));
      strongest = Math.max(strongest, weight);
    } else raise(`other:${object}`, 0.15 * weight);
  }
  const total = [...byObject.values()].reduce((sum, weight) => sum + Math.max(0, weight - 1), 0);
  features.set('demand:strongest', 0.15 * strongest);
  features.set('demand:total', 0.15 * total);
  for (const { name } of signs) raise(`sign:${name}`, 0.15);
  return features;
}

/** The score of a text under given weights, and whether there was enough to read. */
export function impressionOf(heard: Heard, { bias, runs, scale, named }: Weights): Impression {
  if (learned.runs !== runs) learned = learnedFrom(runs);
  const { slots } = learned;
  const met: number[] = [];
  let sum = 0;
  let letters = 0;
  for (let index = 0; index < heard.scene.clauses.length; index += 1) {
    const here = noteRuns(heard, index);
    letters += here.letters;
    for (let at = 0; at < here.end; at += 1) {
      const slot = slotOf(noted[at] ?? 0, slots);
      const held = slots[slot] ?? 0;
      if (held <= 0) continue;
      slots[slot] = -held;
      met.push(slot);
      sum += (held << 24) >> 24;
    }
  }
  for (const slot of met) slots[slot] = -(slots[slot] ?? 0);
  let score = bias + sum * scale * runValue(met.length);
  for (const [name, amount] of namedFeatures(heard)) score += (named[name] ?? 0) * amount;
  return { score, isThin: letters < THIN };
}

/**
 * The runs that were learned, a few thousand of a million, packed so closely that they stay at hand in the processor:
 * looking up each run of a text in the whole table takes longer than all the rest. A slot holds a run and its weight
 * in one number: negative while a text is read in which it was met, 0 where there is none.
 */
type Learned = { readonly runs?: Int8Array; readonly slots: Int32Array };

let learned: Learned = { slots: new Int32Array(1) };

function learnedFrom(runs: Int8Array): Learned {
  let count = 1;
  for (let run = 0; run < RUNS; run += 1) if (runs[run] !== 0) count += 1;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count)));
  for (let run = 0; run < RUNS; run += 1)
    if (runs[run] !== 0) slots[slotOf(run, slots)] = (run << 8) | ((runs[run] ?? 0) & 0xff);
  return { runs, slots };
}

/** The slot of a run, or the empty one where it would be. */
function slotOf(run: number, slots: Int32Array): number {
  let slot = run;
  for (; ; slot += 1) {
    slot &= slots.length - 1;
    const held = slots[slot] ?? 0;
    if (held === 0 || Math.abs(held) >> 8 === run) return slot;
  }
}

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
