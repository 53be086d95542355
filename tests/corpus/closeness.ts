import type { CorpusText } from './corpus.ts';

export type Closeness = { readonly one: string; readonly other: string; readonly jaccard: number };

/** The two texts that share most runs of five characters, blanks left out. */
export function closestPair(texts: readonly CorpusText[]): Closeness {
  const grams = texts.map((text) => gramsOf(text));
  const holders = new Map<string, number[]>();
  let closest: Closeness = { one: '', other: '', jaccard: 0 };
  for (const [index, own] of grams.entries()) {
    const shared = new Map<number, number>();
    for (const gram of own) {
      const known = holders.get(gram);
      if (!known) holders.set(gram, [index]);
      else {
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        known.push(index);
      }
    }
    for (const [other, both] of shared) {
      const jaccard = both / (own.size + (grams[other]?.size ?? 0) - both);
      if (jaccard > closest.jaccard)
        closest = { one: texts[other]?.id ?? '', other: texts[index]?.id ?? '', jaccard };
    }
  }
  return closest;
}

function gramsOf({ text, turns }: CorpusText): Set<string> {
  const said = (turns?.map((turn) => turn.text).join('') ?? text ?? '').replaceAll(/\s/gu, '');
  return new Set(
    Array.from({ length: Math.max(1, said.length - 4) }, (_unused, at) => said.slice(at, at + 5)),
  );
}
