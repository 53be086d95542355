import { places, type FoundAt } from '../../rule.ts';

/** The place a form names, if it is one we know. */
export const placeNamed = (name: unknown): FoundAt | undefined => places.find((place) => place === name);
