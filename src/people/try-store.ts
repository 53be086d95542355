import { type HouseKey, keyedHash } from '../platform/house-key.ts';
import type { CountTry } from '../platform/limits.ts';
import { countAttempts } from './limit-store.ts';

/** Counts tries of other rooms where those of signing in are counted; an address is kept as a keyed hash alone. */
export const tryCounter =
  (houseKey: HouseKey): CountTry =>
  (tx, { limit, client, now }) =>
    countAttempts(tx, [{ limit, subject: keyedHash(houseKey, 'limits', `client ${client}`) }], now);
