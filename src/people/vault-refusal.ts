import { vaultWords } from './vault-words.ts';

export type VaultRefusalKind = keyof typeof vaultWords;

/** The status of each refusal at a door. What one may not know of is answered like what is not there. */
const STATUS = {
  'purpose-not-agreed': 403,
  'reading-not-allowed': 403,
  'entry-restricted': 403,
  'by-mistake-not-allowed': 403,
  'entry-missing': 404,
  'entry-erased': 404,
  'key-missing': 503,
  'entry-damaged': 500,
  'request-malformed': 400,
} as const satisfies { readonly [kind in VaultRefusalKind]: number };

/** A refusal of the vault as the API says it. */
export const vaultRefusal = (kind: VaultRefusalKind) => ({
  kind: kind === 'entry-missing' ? ('not-found' as const) : kind,
  status: STATUS[kind],
  sentence: vaultWords[kind],
});
