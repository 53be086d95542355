import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt, dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { readEndorsementToken } from '../verify/chain.ts';
import { endorsementClaims, workRoles, type Endorsement } from '../verify/endorsement.ts';
import { signedJws } from '../verify/jws.ts';
import type { Signer } from '../verify/signing-key.ts';
import { removeAgreements } from './example-agreement-store.ts';
import { exampleOffers, examplePeaks } from './facts/example-offers.ts';
import { offerShape } from './offer.ts';
import { insertPeak } from './peak-store.ts';
import { CODE_LENGTH, codeFrom, insertDraft, signPosting } from './posting-store.ts';
import { insertEndorsement, insertRoot, type RecruitParts } from './trust-store.ts';

/** A key and whose it is. */
export type NamedSigner = Signer & { readonly name: string };

type Parts = Omit<RecruitParts, 'audit' | 'signers'> & { readonly signers: readonly NamedSigner[] };

const agencyRow = z.object({ id: z.uuid(), name: z.string() });
const ENDORSED_DAYS = 180;
const VALID_DAYS = 21;

/** Whether a new example operator still lacks what it recruits with. */
export const lacksExamples = async (tx: Tx): Promise<boolean> => {
  const wanted = sql`select o.name as name from operator o
    where o.kind = 'example' and not exists (select 1 from trusted_root)`;
  return (await maybeOne(tx, wanted, z.object({ name: z.string() }))) !== undefined;
};

/**
 * Gives the example operator a root, endorsements, peaks and signed postings. The root is handed in, signs here, and is
 * in no file afterwards: nothing else can ever be endorsed under it.
 */
export async function makeExamplePostings(
  parts: Parts,
  { root, house }: { readonly root: NamedSigner; readonly house: NamedSigner },
): Promise<void> {
  const at = parts.clock.now();
  await parts.database.transaction(async (tx) => {
    if (!(await lacksExamples(tx))) return;
    await insertRoot(tx, { kid: root.kid, x: root.x, name: root.name, at, who: null });
    const endorse = endorserOf(tx, parts, { root, at });
    for (const use of ['status', 'certificate'] as const)
      await endorse({ use, subject: root.name, key: house }, null);
    const agencies = await all(tx, sql`select id, name from agency order by name`, agencyRow);
    for (const { id, name } of agencies) {
      const key = parts.signers.find((signer) => signer.name === name);
      if (key) await endorse({ use: 'posting', subject: name, key }, id);
    }
    const peaks = await insertPeaks(tx, parts, at);
    for (const { agency, peak, ...offer } of exampleOffers) {
      const agencyId = agencies.find(({ name }) => name === agency)?.id;
      const peakId = peaks.get(peak);
      if (agencyId === undefined || peakId === undefined) continue;
      const whole = offerShape.parse({
        ...offer,
        employer: root.name,
        validTo: daysAfter(chinaDayAt(at), VALID_DAYS),
        fee: 0,
        source: `${root.name}招聘台`,
      });
      const id = parts.ids.next();
      const code = codeFrom(parts.chance(CODE_LENGTH));
      await insertDraft(tx, { id, code, agencyId, peakId, offer: whole, at });
      const signed = await signPosting(tx, parts, { id, agencyId, offer: whole });
      if (!signed.ok) throw new Error(`an example is not signed: ${signed.problem.kind}`);
    }
  });
}

type Endorsed = Pick<Endorsement, 'use' | 'subject' | 'key'>;

function endorserOf(tx: Tx, { ids }: Parts, { root, at }: { readonly root: NamedSigner; readonly at: Date }) {
  const expiresAt = new Date(at.getTime() + ENDORSED_DAYS * 86_400_000);
  return async ({ use, subject, key }: Endorsed, agencyId: string | null): Promise<void> => {
    const common = { id: ids.next(), issuer: root.name, subject, key, issuedAt: at, expiresAt };
    const from = chinaDayAt(at);
    const scope = {
      roles: workRoles,
      cities: [...new Set(exampleOffers.map(({ city }) => city))],
      from,
      to: daysAfter(from, ENDORSED_DAYS - 1),
    };
    const licences = ['（示例）人服证字〔2026〕第 0001 号'];
    const claims = endorsementClaims(
      use === 'posting' ? { ...common, use, licences, scope } : { ...common, use },
    );
    const token = signedJws('likui-delegation', claims, root);
    const read = readEndorsementToken(token, [root], at);
    if (!read.ok) throw new Error(`an example is not endorsed: ${read.problem.kind}`);
    await insertEndorsement(tx, { token, agencyId, at, who: null, said: read.value });
  };
}

async function insertPeaks(tx: Tx, { ids }: Parts, at: Date): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const { name, headcount, dayCount } of examplePeaks) {
    const id = ids.next();
    const from = chinaDayAt(at);
    await insertPeak(tx, {
      id,
      name,
      headcount,
      from,
      to: daysAfter(from, dayCount),
      note: '',
      replyDays: 3,
      at,
      who: null,
    });
    made.set(name, id);
  }
  return made;
}

function daysAfter(day: ChinaDay, count: number): ChinaDay {
  let after = day;
  for (let passed = 0; passed < count; passed += 1) after = dayAfter(after);
  return after;
}

/** Takes away what the example operator recruited with; its agencies go after it. */
export async function removeRecruiting(tx: Tx): Promise<void> {
  await removeAgreements(tx);
  for (const table of [
    'bulk_decline',
    'interview_slot',
    'application',
    'posting',
    'peak',
    'endorsement',
    'trusted_root',
  ])
    await run(tx, sql`delete from ${sql.table(table)}`);
}
