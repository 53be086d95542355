/**
 * Trains the learned reader from the corpus and writes src/verify/tables/reader-weights.ts.
 *
 * A logistic regression over pairs of characters (as they are meant) and over what the sheets and signs found, by
 * adaptive gradient with a fixed order of texts: the same corpus gives the same file. Prints what texts kept apart by
 * folds would be graded, since on its own texts a learner is always right.
 */
import { writeFile } from 'node:fs/promises';
import { corpusPart, requestOf, type CorpusText } from '../tests/corpus/corpus.ts';
import { hear } from '../src/verify/hearing.ts';
import { BUCKETS, namedFeatures, pairsOf, pairValue } from '../src/verify/impression.ts';

type Example = {
  readonly text: CorpusText;
  readonly isScam: boolean;
  readonly features: readonly [number, number][];
};
type Model = { readonly bias: number; readonly weights: Float64Array };

const EPOCHS = 25;
const AVERAGED = 8;
const RATE = 0.3;
const DECAY = 1e-5;
const FOLDS = 8;

const names = new Map<string, number>();
const indexOf = (name: string): number => {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, BUCKETS + names.size);
  return BUCKETS + names.size - 1;
};

const examples: Example[] = corpusPart('corpus').map((text) => {
  const heard = hear(requestOf(text));
  const pairs = pairsOf(heard);
  const value = pairValue(pairs.size);
  const features: [number, number][] = [...pairs.keys()].map((key) => [key, value]);
  for (const [name, amount] of namedFeatures(heard)) features.push([indexOf(name), amount]);
  return { text, isScam: text.label === 'scam', features };
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

function train(from: readonly Example[]): Model {
  const size = BUCKETS + names.size;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const mean = new Float64Array(size);
  let bias = 0;
  let biasMean = 0;
  const scams = from.filter(({ isScam }) => isScam).length;
  const scamShare = (from.length - scams) / scams;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { isScam, features } of shuffled(from, epoch + 1)) {
      let score = bias;
      for (const [key, value] of features) score += (weights[key] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-score)) - (isScam ? 1 : 0)) * (isScam ? scamShare : 1);
      for (const [key, value] of features) {
        const slope = error * value + DECAY * (weights[key] ?? 0);
        squares[key] = (squares[key] ?? 0) + slope * slope;
        weights[key] = (weights[key] ?? 0) - (RATE * slope) / Math.sqrt(squares[key] ?? 1);
      }
      bias -= 0.01 * error;
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    biasMean += bias / AVERAGED;
    for (let key = 0; key < size; key += 1) mean[key] = (mean[key] ?? 0) + (weights[key] ?? 0) / AVERAGED;
  }
  return { bias: biasMean, weights: mean };
}

const scoreOf = ({ bias, weights }: Model, { features }: Example): number =>
  features.reduce((sum, [key, value]) => sum + (weights[key] ?? 0) * value, bias);

function foldScores(): { example: Example; score: number }[] {
  return Array.from({ length: FOLDS }, (_unused, fold) => {
    const model = train(examples.filter((_example, index) => index % FOLDS !== fold));
    return examples
      .filter((_example, index) => index % FOLDS === fold)
      .map((example) => ({ example, score: scoreOf(model, example) }));
  }).flat();
}

function report(scores: readonly { example: Example; score: number }[]): void {
  const honest = scores
    .filter(({ example }) => !example.isScam)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const scams = scores.filter(({ example }) => example.isScam);
  console.log(
    `${honest.length} honest and ${scams.length} scam texts, each scored by a model that has not read it`,
  );
  for (const share of [0.005, 0.01, 0.015, 0.02, 0.03, 0.05]) {
    const threshold = honest[Math.floor(share * honest.length)] ?? 0;
    const caught = scams.filter(({ score }) => score > threshold).length;
    console.log(
      `honest ${(100 * share).toFixed(1)} % above ${threshold.toFixed(2)}: scams ${((100 * caught) / scams.length).toFixed(1)} %`,
    );
  }
}

const { bias, weights } = train(examples);
if (!process.argv.includes('--no-folds')) report(foldScores());

const largest = weights.subarray(0, BUCKETS).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const scale = largest / 127;
const pairs = Int8Array.from(weights.subarray(0, BUCKETS), (weight) => Math.round(weight / scale));
const named = Object.fromEntries(
  [...names]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, key]): [string, number] => [name, Number((weights[key] ?? 0).toFixed(2))]),
);
await writeFile(
  new URL('../src/verify/tables/reader-weights.ts', import.meta.url),
  `// Written by scripts/train.ts from tests/fixtures/verify/corpus; not edited by hand.
export const READER_BIAS = ${bias.toFixed(4)};
export const READER_SCALE = ${scale.toFixed(6)};
/** One signed byte a bucket, base64. */
export const READER_PAIRS =
  '${Buffer.from(pairs.buffer).toString('base64')}';
export const READER_NAMED: Readonly<Record<string, number>> = ${JSON.stringify(named, undefined, 2)};
`,
);
console.log(`${pairs.filter((weight) => weight !== 0).length} of ${BUCKETS} buckets in use`);
