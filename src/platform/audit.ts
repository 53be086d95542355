import type { Tx } from './database/database.ts';

/** One thing that was changed or read. Details never hold personal data: ids, figures, names of fields. */
export type AuditEntry = {
  readonly at: Date;
  /** The id of the person who did it; nothing when nobody was signed in, or the house did it itself. */
  readonly who: string | undefined;
  /** What happened, as `channel.changed`. */
  readonly what: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details?: { readonly [name: string]: string | number | boolean | null | readonly string[] };
};

/** Writes an entry in the transaction of what it tells of. Rooms declare it in their parts; the server hands it in. */
export type Audit = (tx: Tx, entry: AuditEntry) => Promise<void>;
