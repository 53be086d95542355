import type { Tx } from './database/database.ts';

/** At most `max` times from one address within each window. */
export type TryLimit = { readonly kind: string; readonly max: number; readonly windowMs: number };

/**
 * Counts one try against a limit, whichever process it came to, and answers the seconds to wait: 0 when there is room.
 * Rooms declare it in their parts; the server hands it in from the people's store.
 */
export type CountTry = (
  tx: Tx,
  tried: { readonly limit: TryLimit; readonly client: string; readonly now: Date },
) => Promise<number>;
