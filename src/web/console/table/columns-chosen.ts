import { useState } from 'react';
import { z } from 'zod/mini';
import type { Column, TableDescription } from './description.ts';

const chosenShape = z.array(z.string());

/**
 * The columns that somebody sees, as they chose them on this device before. A column that has come since is shown as
 * its description says.
 */
export function useColumns<Row>({ name, columns }: TableDescription<Row>): {
  readonly shown: readonly Column<Row>[];
  readonly choose: (keys: readonly string[]) => void;
  readonly forget: () => void;
} {
  const place = `likui.columns.${name}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => remembered(place) ?? spareOf(columns));
  const hide = (keys: readonly string[]) => {
    setHidden(keys);
    try {
      localStorage.setItem(place, JSON.stringify(keys));
    } catch {
      // A browser that keeps nothing shows the first columns the next time.
    }
  };
  const shown = columns.filter(({ key }) => !hidden.includes(key));
  return {
    // A table without a column would be a page without a word.
    shown: shown.length > 0 ? shown : columns.slice(0, 1),
    choose: (keys) => hide(columns.flatMap(({ key }) => (keys.includes(key) ? [] : [key]))),
    forget: () => hide(spareOf(columns)),
  };
}

const spareOf = <Row>(columns: readonly Column<Row>[]): readonly string[] =>
  columns.flatMap(({ key, isSpare }) => (isSpare ? [key] : []));

function remembered(place: string): readonly string[] | undefined {
  try {
    const read = z.safeParse(chosenShape, JSON.parse(localStorage.getItem(place) ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
