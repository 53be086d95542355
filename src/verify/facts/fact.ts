/**
 * Where a dated fact of this room comes from. `verified`: the named source was read on the day; `to-verify`
 * (待核实): from memory or from a source that is not the owner's, and said so wherever it is shown.
 */
export type Provenance = {
  readonly source: string;
  readonly checkedOn: string;
  readonly status: 'verified' | 'to-verify';
};
