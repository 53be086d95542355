import { randomBytes } from 'node:crypto';
import { uuid7 } from '../kernel/uuid7.ts';
import type { Clock } from './clock.ts';

/** Where new keys come from. Handed in, so that a test can foretell them. */
export type Ids = { readonly next: () => string };

/** Keys that sort by the time they were made and cannot be guessed. */
export const timedIds = (clock: Clock): Ids => ({
  next: () => uuid7(clock.now().getTime(), randomBytes(16)),
});
