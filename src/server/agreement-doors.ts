import { Hono } from 'hono';
import type { CallerEnv } from '../platform/caller.ts';
import { confirmationsOver, type ConfirmationParts } from '../people/confirmation-store.ts';
import type { Sessions } from '../people/session-store.ts';
import { sign } from '../people/signature-store.ts';
import { takingOn } from '../people/taking-on-store.ts';
import type { VaultParts } from '../people/vault-entry-store.ts';
import { eraseSubject, type Settled } from '../people/vault-erasure-store.ts';
import { exportSubject } from '../people/vault-export-store.ts';
import { eraseQualificationsOf, qualificationsOfPerson } from '../qualify/qualification-store.ts';
import { agreementFileRoutes, type AgreementFileParts } from '../recruit/agreement-file-routes.ts';
import { agreementMeRoutes } from '../recruit/agreement-me-routes.ts';
import { agreementRoutes, type AgreementDoorParts } from '../recruit/agreement-routes.ts';
import { ownDataRoutes } from '../recruit/own-data-routes.ts';
import type { EntryFate } from '../recruit/own-data-store.ts';

type Parts = Omit<AgreementDoorParts, 'confirmations' | 'sign' | 'takeOn'> &
  ConfirmationParts &
  AgreementFileParts &
  VaultParts & { readonly sessions: Sessions };

/** The doors of agreements, with what the room of people does for them: codes, signatures, and taking somebody on. */
export function agreementDoors(parts: Parts): Hono<CallerEnv> {
  const agreeing = { ...parts, sign, confirmations: confirmationsOver(parts), takeOn: takingOn(parts) };
  return new Hono<CallerEnv>()
    .route('/', agreementRoutes(agreeing))
    .route('/', agreementMeRoutes(agreeing))
    .route('/', agreementFileRoutes(agreeing))
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
