import { z } from 'zod';

/** The newest seal: whoever keeps it outside the database can tell later whether the end was cut off. */
export const sealHeadShape = z.object({
  number: z.int().positive(),
  /** SHA-256 in hex. */
  hash: z.string().regex(/^[\da-f]{64}$/u),
});
export type SealHead = z.infer<typeof sealHeadShape>;

const entryFault = z.object({
  kind: z.enum(['entry-changed', 'entry-added', 'entry-missing']),
  entry: z.uuid(),
});
const sealFault = z.object({ kind: z.enum(['seal-broken', 'seal-missing', 'head-differs']), seal: z.int() });

/** What is wrong with the record: an entry that was changed, added or taken away behind our back, or a seal that was. */
export type AuditFault = z.infer<typeof entryFault> | z.infer<typeof sealFault>;

/** What going over the record found; of its faults the first twenty. */
export const auditCheckShape = z.object({
  entries: z.int(),
  seals: z.int(),
  head: sealHeadShape.optional(),
  faults: z.array(z.union([entryFault, sealFault])),
});
export type AuditCheck = z.infer<typeof auditCheckShape>;

/** A head as it is written down and typed in again: `12:` and 64 hex digits. Undefined for anything else. */
export function headIn(typed: string): SealHead | undefined {
  const [number = '', hash = '', ...more] = typed.trim().toLowerCase().split(':');
  if (more.length > 0 || !/^\d{1,9}$/u.test(number)) return undefined;
  const read = sealHeadShape.safeParse({ number: Number(number), hash });
  return read.success ? read.data : undefined;
}

export const headText = ({ number, hash }: SealHead): string => `${number}:${hash}`;

/**
 * The fault to begin with: the entry that was touched, the earliest if there are several (their ids are in the order of
 * time), else the first seal. A seal often breaks because of an entry, and then the entry says more.
 */
export function firstFault(faults: readonly AuditFault[]): AuditFault | undefined {
  const [entry] = faults.filter((fault) => 'entry' in fault).toSorted((a, b) => (a.entry < b.entry ? -1 : 1));
  return entry ?? faults[0];
}
