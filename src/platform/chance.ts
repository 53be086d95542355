import { randomBytes } from 'node:crypto';

/** So many bytes that nobody can foretell. Handed in, so that a test can. */
export type Chance = (size: number) => Uint8Array;

export const systemChance: Chance = (size) => randomBytes(size);
