/**
 * Somebody who applied and signed becomes one of this house's agents. The rooms above declare it in their parts, and the
 * server hands it in; it works in the transaction of its caller.
 */
export type TakeOn<Tx> = (
  tx: Tx,
  wish: { readonly personId: string; readonly agencyId: string | null; readonly at: Date },
) => Promise<void>;
