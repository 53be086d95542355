import type { Tx } from './database/database.ts';

/** How people are called, by their ids. Rooms declare it in their parts; the server hands it in from the people's store. */
export type Names = (tx: Tx, ids: readonly string[]) => Promise<{ readonly [id: string]: string }>;
