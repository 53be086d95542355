import { readdirSync, readFileSync } from 'node:fs';
import { hear } from '../../../src/verify/hearing.ts';
import { requestOf, type CorpusText } from '../../corpus/corpus.ts';

type Label = { readonly quote: string; readonly kind: string; readonly object: string };

const folder = new URL('../../fixtures/verify/acts/', import.meta.url);

/** The acts that people labelled, clause by clause, by the id of the text. */
function labelled(): Map<string, Label[]> {
  const labels = new Map<string, Label[]>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    for (const block of readFileSync(new URL(name, folder), 'utf8').split(/^### /mu).slice(1)) {
      const [id = '', ...lines] = block.split('\n');
      labels.set(
        id.trim(),
        lines.flatMap((line) => {
          const match = /^(.+) = ([a-z-]+) ([a-z-]+)$/u.exec(line.trim());
          const [, quote = '', kind = '', object = ''] = match ?? [];
          return match ? [{ quote, kind, object }] : [];
        }),
      );
    }
  }
  return labels;
}

/** Labelled by people, found by signs and not by sheets. */
const UNSHEETED = new Set(['hiding', 'contact']);

/** A demand as the rules see it: evidence that an honest text seldom reaches. */
const CLEAR = 1.4;

/**
 * How the acts read agree with those labelled: for every text and every object, is it wanted of the reader or not?
 * Objects that the sheets do not have (hiding, contact) are left out.
 */
export function actsTable(corpus: readonly CorpusText[]): Record<string, Record<string, string | number>> {
  const labels = labelled();
  const rows: Record<string, { both: number; labelled: number; read: number }> = {};
  for (const text of corpus) {
    const own = labels.get(text.id)?.filter(({ object }) => !UNSHEETED.has(object));
    if (!own) continue;
    const wanted = new Set(
      own.filter(({ kind }) => kind === 'demand' || kind === 'ask').map(({ object }) => object),
    );
    const read = new Set<string>(
      hear(requestOf(text))
        .acts.filter(({ kind, weight }) => kind === 'demand' && weight >= CLEAR)
        .map(({ object }) => object),
    );
    for (const object of new Set([...wanted, ...read])) {
      const row = (rows[object] ??= { both: 0, labelled: 0, read: 0 });
      if (wanted.has(object)) row.labelled += 1;
      if (read.has(object)) row.read += 1;
      if (wanted.has(object) && read.has(object)) row.both += 1;
    }
  }
  return Object.fromEntries(
    Object.entries(rows).map(([object, { both, labelled: all, read }]) => [
      object,
      {
        labelled: all,
        read,
        both,
        'found %': Math.round((100 * both) / Math.max(1, all)),
        'right %': Math.round((100 * both) / Math.max(1, read)),
      },
    ]),
  );
}
