import type { Scene } from './scene.ts';
import { sheets } from './sheets/index.ts';

/**
 * Which sheets a clause could be about. The words of all sheets stand in one tree of characters, so that a clause is
 * walked once however many sheets and words there are.
 */
type Node = { readonly next: Map<number, Node>; sheets: number };

const root: Node = { next: new Map(), sheets: 0 };
for (const [sheet, { anchorWords }] of sheets.entries())
  for (const word of anchorWords.split(' ')) plant(word, 1 << sheet);

function plant(word: string, sheet: number): void {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), sheets: 0 }));
    node = next;
  }
  node.sheets |= sheet;
}

/** For every clause a set of bits, one a sheet in the order of `sheets`. */
export const anchorsIn = ({ clauses }: Scene): number[] => clauses.map(({ text }) => bitsIn(text));

function bitsIn(text: string): number {
  let bits = 0;
  for (let start = 0; start < text.length; start += 1) {
    let node = root.next.get(text.charCodeAt(start));
    for (let at = start + 1; node; at += 1) {
      bits |= node.sheets;
      node = node.next.get(text.charCodeAt(at));
    }
  }
  return bits;
}
