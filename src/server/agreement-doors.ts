import { Hono } from 'hono';
import type { CallerEnv } from '../platform/caller.ts';
import { confirmationsOver, type ConfirmationParts } from '../people/confirmation-store.ts';
import type { Sessions } from '../people/session-store.ts';
import { sign } from '../people/signature-store.ts';
import { takingOn } from '../people/taking-on-store.ts';
import type { VaultParts } from '../people/vault-entry-store.ts';
import { eraseSubject, type Settled } from '../people/vault-erasure-store.ts';
import { exportSubject } from '../people/vault-export-store.ts';
import { vaultOver } from '../people/vault-store.ts';
import { eraseQualificationsOf, qualificationsOfPerson } from '../qualify/qualification-store.ts';
import { agreementFileRoutes, type AgreementFileParts } from '../recruit/agreement-file-routes.ts';
import { agreementMeRoutes } from '../recruit/agreement-me-routes.ts';
import { agreementRoutes, type AgreementDoorParts } from '../recruit/agreement-routes.ts';
import { ownDataRoutes } from '../recruit/own-data-routes.ts';
import type { EntryFate } from '../recruit/own-data-store.ts';

type Parts = Omit<AgreementDoorParts, 'confirmations' | 'sign' | 'takeOn' | 'vault'> &
  ConfirmationParts &
  Omit<AgreementFileParts, 'vault'> &
  VaultParts & { readonly sessions: Sessions };

/** What the room of people does for whoever agrees: keeps signatures and papers, and takes somebody on. */
export const agreeing = <Given extends VaultParts & { readonly sessions: Sessions }>(parts: Given) => ({
  ...parts,
  sign,
  vault: vaultOver(parts),
  takeOn: takingOn(parts),
});

/** The doors of agreements, with what the room of people does for them: codes, signatures, and taking somebody on. */
export function agreementDoors(parts: Parts): Hono<CallerEnv> {
  const agreed = { ...agreeing(parts), confirmations: confirmationsOver(parts) };
  return new Hono<CallerEnv>()
    .route('/', agreementRoutes(agreed))
    .route('/', agreementMeRoutes(agreed))
    .route('/', agreementFileRoutes(agreed))
    .route(
      '/',
      ownDataRoutes({
        ...parts,
        certificatesOf: qualificationsOfPerson,
        eraseCertificatesOf: eraseQualificationsOf,
        exportVault: (tx, wish) => exportSubject(tx, parts, wish),
        eraseVault: async (tx, wish) =>
          (await eraseSubject(tx, parts, { ...wish, reason: 'asked-by-person' })).map(fateTold),
      }),
    );
}

const fateTold = ({ entry: { kind, purpose }, fate }: Settled): EntryFate => ({
  kind,
  purpose,
  fate: fate.kind,
  ...(fate.kind === 'erased' ? {} : { source: fate.source }),
  ...(fate.kind === 'kept-by-law' ? { until: fate.until.toISOString() } : {}),
});
