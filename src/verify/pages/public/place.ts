import { foundAtWords } from '../../page-words.ts';
import type { FoundAt } from '../../verdict.ts';

/** The place a form names, if it is one we know. */
export const placeNamed = (name: unknown): FoundAt | undefined =>
  typeof name === 'string' && isPlace(name) ? name : undefined;

const isPlace = (name: string): name is FoundAt => Object.hasOwn(foundAtWords, name);
