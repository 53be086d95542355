import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { one, run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { Claims } from '../verify/claim.ts';
import { CERTIFICATE_DAYS_MAX, certificateClaims } from './certificate.ts';
import { resultsOf, type Evidence } from './evidence.ts';
import { ratedReading } from './reading-store.ts';
import { sessionIn, type SessionParts, type TrialSession } from './session-store.ts';
import type { CertificateRequest } from './trial-shape.ts';
import type { QualifyRefusal } from './words.ts';

/** Signs with the house's key under the endorsement that lasts longest, whose end is handed over; undefined without one. */
export type Certify = (
  claimsUntil: (by: { readonly issuer: string; readonly notAfter: Date }) => Claims,
) => Promise<string | undefined>;

export type CertificateParts = SessionParts & {
  readonly database: Database;
  readonly ids: Ids;
  readonly certify: Certify;
};

type Refused = { readonly kind: QualifyRefusal };

const DAY_MS = 86_400_000;
/** Of the wire and of a clock that is read in whole seconds. */
const SLACK_MS = 3_000;

/** The sessions that the request names and what was done in them. Refused: what cannot have happened in the time there was. */
async function evidenceIn(
  parts: CertificateParts,
  { typing, firstCase, workplace, reading }: CertificateRequest,
): Promise<Result<{ readonly evidence: Evidence; readonly sessions: readonly TrialSession[] }, Refused>> {
  const typed = typing && sessionIn(parts, 'typing', typing.ticket);
  if (typed && !typed.ok) return typed;
  const played = firstCase && sessionIn(parts, 'first-case', firstCase.ticket);
  if (played && !played.ok) return played;
  const measured = workplace && sessionIn(parts, 'workplace', workplace.ticket);
  if (measured && !measured.ok) return measured;
  const rated = reading && (await ratedReading(parts.database.reader, reading.code));
  if (rated && !rated.ok) return rated;
  for (const log of typing?.logs ?? [])
    if (typed && !hasHadTime(typed.value, log, parts.clock.now())) return refuse({ kind: 'log-too-soon' });
  return ok({
    evidence: {
      ...(typed && typing ? { typing: { seed: typed.value.seed, logs: typing.logs } } : {}),
      ...(played && firstCase ? { firstCase: { seed: played.value.seed, path: firstCase.path } } : {}),
      ...(workplace ? { workplace: { room: workplace.room, line: workplace.line } } : {}),
      ...(rated ? { reading: rated.value } : {}),
    },
    sessions: [typed, played, measured].flatMap((each) => (each ? [each.value] : [])),
  });
}

/** Nobody types for longer than since they were given the passage. */
export const hasHadTime = (
  { openedAt }: TrialSession,
  { events }: { readonly events: readonly (readonly [number, ...unknown[]])[] },
  now: Date,
): boolean => (events.at(-1)?.[0] ?? 0) <= now.getTime() - openedAt.getTime() + SLACK_MS;

/**
 * Reckons everything again and signs it for a holder. A session serves one holder: it is remembered, by its own id and
 * the holder's hash, for as long as it could be used. Nothing else is kept.
 */
export async function makeCertificate(
  parts: CertificateParts,
  request: CertificateRequest,
): Promise<Result<{ readonly token: string }, Refused>> {
  const read = await evidenceIn(parts, request);
  if (!read.ok) return read;
  const results = resultsOf(read.value.evidence);
  if (!results.ok) return results;
  if (results.value.length === 0) return refuse({ kind: 'nothing-to-certify' });
  const now = parts.clock.now();
  const { holder } = request;
  const isFree = await parts.database.transaction(async (tx) => {
    await run(tx, sql`delete from qualify_session where ends_at <= ${now}`);
    for (const session of read.value.sessions) if (!(await claim(tx, session, holder))) return false;
    return true;
  });
  if (!isFree) return refuse({ kind: 'session-of-another' });
  const issuedAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const token = await parts.certify(({ issuer, notAfter }) =>
    certificateClaims({
      id: parts.ids.next(),
      issuer,
      issuedAt,
      expiresAt: new Date(Math.min(issuedAt.getTime() + CERTIFICATE_DAYS_MAX * DAY_MS, notAfter.getTime())),
      holder,
      results: results.value,
    }),
  );
  return token === undefined ? refuse({ kind: 'certificates-not-signed' }) : ok({ token });
}

const holderRow = z.object({ holder: z.string() });

/** Whether the session is this holder's now. */
async function claim(tx: Tx, { id, endsAt }: TrialSession, holder: string): Promise<boolean> {
  await run(
    tx,
    sql`insert into qualify_session (session_id, holder, ends_at) values (${id}, ${holder}, ${endsAt})
        on conflict do nothing`,
  );
  const kept = await one(tx, sql`select holder from qualify_session where session_id = ${id}`, holderRow);
  return kept.holder === holder;
}
