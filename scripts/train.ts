/**
 * Trains the learned reader from the corpus and writes src/verify/tables/reader-weights.ts.
 *
 * A logistic regression over runs of characters (as they are meant) and over what the sheets and signs found, by
 * adaptive gradient with a fixed order of texts: the same corpus gives the same file. Runs that stand in fewer than
 * three texts are left out, and of the rest the most telling are kept, so that the page stays light; for these the
 * mean of several learners is taken, who read the texts in different orders. Prints what texts kept apart by folds
 * would be graded, since on its own texts a learner is always right.
 */
import { writeFile } from 'node:fs/promises';
import { asksForStop, corpusPart, requestOf, share, type CorpusText } from '../tests/corpus/corpus.ts';
import { gradeHeard, hearingOf } from '../src/verify/verdict.ts';
import { hear } from '../src/verify/hearing.ts';
import { namedFeatures, runsOf, runValue } from '../src/verify/impression.ts';
import { STEP_BITS, WEIGHT_MAX } from '../src/verify/reader-weights.ts';
import { bitsOf } from '../src/verify/tables/packed.ts';

type Example = {
  readonly text: CorpusText;
  readonly isScam: boolean;
  readonly runs: readonly number[];
  readonly named: ReadonlyMap<string, number>;
};
type Model = {
  readonly bias: number;
  readonly runs: ReadonlyMap<number, number>;
  readonly named: ReadonlyMap<string, number>;
};

const EPOCHS = 22;
const AVERAGED = 8;
const RATE = 0.3;
const DECAY = 1e-3;
const FOLDS = 8;
const TEXTS_MIN = 3;
const LEARNERS = 3;
const RUNS_KEPT = 9_700;
/** The share of the weights that the largest step reaches. */
const STEPS_REACH = 0.98;

const examples: Example[] = corpusPart('corpus').map((text) => {
  const heard = hear(requestOf(text));
  const runs = [...runsOf(heard, () => true).keys()];
  return { text, isScam: text.label === 'scam', runs, named: namedFeatures(heard) };
});

/** A generator of its own (mulberry32): the order of texts must not depend on chance. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (index + 1);
    const [one, two] = [order[index], order[other]];
    if (one === undefined || two === undefined) continue;
    order[index] = two;
    order[other] = one;
  }
  return order;
}

/** Trains on all common runs, keeps the most telling, trains again on those, and rounds to whole steps. */
function train(from: readonly Example[]): Model {
  const texts = new Map<number, number>();
  for (const { runs } of from) for (const run of runs) texts.set(run, (texts.get(run) ?? 0) + 1);
  const common = new Set([...texts].filter(([, count]) => count >= TEXTS_MIN).map(([run]) => run));
  const first = fit(from, common, 1);
  const telling = [...first.runs]
    .map(([run, weight]): [number, number] => [run, Math.abs(weight) * Math.sqrt(texts.get(run) ?? 0)])
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, RUNS_KEPT)
    .map(([run]) => run);
  return inSteps(fit(from, new Set(telling), LEARNERS));
}

function inSteps({ bias, runs, named }: Model): Model {
  const sizes = [...runs.values()].map((weight) => Math.abs(weight)).toSorted((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * STEPS_REACH)] ?? 1) / WEIGHT_MAX;
  const stepped = [...runs].map(([run, weight]): [number, number] => [
    run,
    Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, Math.round(weight / step))) * step,
  ]);
  return { bias, named, runs: new Map(stepped.filter(([, weight]) => weight !== 0)) };
}

function fit(from: readonly Example[], known: ReadonlySet<number>, learners: number): Model {
  const slots = new Map<number | string, number>();
  const slotOf = (key: number | string): number => {
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return slot;
  };
  const rows = from.map(({ isScam, runs, named }) => {
    const own = runs.filter((run) => known.has(run));
    const value = runValue(own.length);
    const features = own.map((run): [number, number] => [slotOf(run), value]);
    for (const [name, amount] of named) features.push([slotOf(name), amount]);
    return { isScam, features };
  });
  let bias = 0;
  const weights = new Float64Array(slots.size);
  for (let learner = 0; learner < learners; learner += 1) {
    const learned = descend(rows, slots.size, learner);
    bias += learned.bias / learners;
    for (let slot = 0; slot < slots.size; slot += 1)
      weights[slot] = (weights[slot] ?? 0) + (learned.weights[slot] ?? 0) / learners;
  }
  const runs = new Map<number, number>();
  const named = new Map<string, number>();
  for (const [key, slot] of slots) {
    if (typeof key === 'number') runs.set(key, weights[slot] ?? 0);
    else named.set(key, weights[slot] ?? 0);
  }
  return { bias, runs, named };
}

type Row = { readonly isScam: boolean; readonly features: readonly (readonly [number, number])[] };

function descend(
  rows: readonly Row[],
  size: number,
  learner: number,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const mean = new Float64Array(size);
  let bias = 0;
  let biasMean = 0;
  const scams = rows.filter(({ isScam }) => isScam).length;
  const scamShare = (rows.length - scams) / scams;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { isScam, features } of shuffled(rows, 1000 * learner + epoch + 1)) {
      let score = bias;
      for (const [slot, value] of features) score += (weights[slot] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-score)) - (isScam ? 1 : 0)) * (isScam ? scamShare : 1);
      for (const [slot, value] of features) {
        const slope = error * value + DECAY * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (RATE * slope) / Math.sqrt(squares[slot] ?? 1);
      }
      bias -= 0.01 * error;
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    biasMean += bias / AVERAGED;
    for (let slot = 0; slot < size; slot += 1)
      mean[slot] = (mean[slot] ?? 0) + (weights[slot] ?? 0) / AVERAGED;
  }
  return { bias: biasMean, weights: mean };
}

function scoreOf({ bias, runs, named }: Model, example: Example): number {
  const own = example.runs.filter((run) => runs.has(run));
  const value = runValue(own.length);
  let score = bias;
  for (const run of own) score += (runs.get(run) ?? 0) * value;
  for (const [name, amount] of example.named) score += (named.get(name) ?? 0) * amount;
  return score;
}

type Scored = { readonly example: Example; readonly score: number };

const foldScores = (): Scored[] =>
  Array.from({ length: FOLDS }, (_unused, fold) => {
    const model = train(examples.filter((_example, index) => index % FOLDS !== fold));
    return examples
      .filter((_example, index) => index % FOLDS === fold)
      .map((example) => ({ example, score: scoreOf(model, example) }));
  }).flat();

function report(scores: readonly Scored[]): void {
  const honest = scores
    .filter(({ example }) => !example.isScam)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const scams = scores.filter(({ example }) => example.isScam);
  console.log(
    `${honest.length} honest and ${scams.length} scam texts, each scored by a model that has not read it`,
  );
  for (const part of [0.005, 0.01, 0.015, 0.02, 0.03, 0.05]) {
    const threshold = honest[Math.floor(part * honest.length)] ?? 0;
    const caught = scams.filter(({ score }) => score > threshold).length;
    console.log(
      `honest ${(100 * part).toFixed(1)} % above ${threshold.toFixed(2)}: scams ${((100 * caught) / scams.length).toFixed(1)} %`,
    );
  }
  grade(scores);
}

/** What the whole checker would say of each text, had its learned reader not read it. */
function grade(scores: readonly Scored[]): void {
  const graded = scores.map(({ example: { text, isScam }, score }) => {
    const request = requestOf(text);
    const { impression } = hearingOf(request);
    return { text, isScam, grade: gradeHeard(hearingOf(request, { ...impression, score })) };
  });
  const said = (
    name: string,
    isCounted: (one: (typeof graded)[number]) => boolean,
    wanted: readonly string[],
  ) => {
    const counted = graded.filter(isCounted);
    const met = counted.filter((one) => wanted.includes(one.grade)).length;
    console.log(`${name}: ${share(met, counted.length)}`);
  };
  said('honest graded stop', ({ isScam }) => !isScam, ['stop']);
  said('honest doubtful or worse', ({ isScam }) => !isScam, ['stop', 'doubtful']);
  said('scams doubtful or worse', ({ isScam }) => isScam, ['stop', 'doubtful']);
  said('asking for money, codes, lending: stop', ({ text }) => asksForStop(text), ['stop']);
}

/** Runs in order, each as the step from the one before and its weight: see src/verify/reader-weights.ts. */
function packed(runs: readonly (readonly [number, number])[]): string {
  const fields: [number, number][] = [];
  let last = 0;
  for (const [run, weight] of runs) {
    const step = run - last;
    for (let passed = step >> STEP_BITS; passed > 0; passed -= 1) fields.push([1, 1]);
    fields.push([0, 1], [step & ((1 << STEP_BITS) - 1), STEP_BITS], [weight < 0 ? 1 : 0, 1]);
    for (let size = 1; size < WEIGHT_MAX; size += 1)
      if (size <= Math.abs(weight)) fields.push([size < Math.abs(weight) ? 1 : 0, 1]);
    last = run;
  }
  return bitsOf(fields);
}

const model = train(examples);
if (!process.argv.includes('--no-folds')) report(foldScores());

const scale = Math.min(...[...model.runs.values()].map((weight) => Math.abs(weight)));
const runs = packed(
  [...model.runs]
    .map(([run, weight]): [number, number] => [run, Math.round(weight / scale)])
    .toSorted((a, b) => a[0] - b[0]),
);
const named = Object.fromEntries(
  [...model.named]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))]),
);
await writeFile(
  new URL('../src/verify/tables/reader-weights.ts', import.meta.url),
  `// Written by scripts/train.ts from tests/fixtures/verify/corpus; not edited by hand.
export const READER_BIAS = ${model.bias.toFixed(4)};
export const READER_SCALE = ${scale.toFixed(6)};
/** The runs that were kept, each with its weight, packed. */
export const READER_RUN_COUNT = ${model.runs.size};
export const READER_RUNS =
  '${runs}';
export const READER_NAMED: Readonly<Record<string, number>> = ${JSON.stringify(named, undefined, 2)};
`,
);
console.log(`${model.runs.size} runs kept`);
