import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import type { Confirmations } from '../people/confirmation.ts';
import { canonicalJson } from '../verify/canonical.ts';
import { draftAgreement } from './agreement-draft-store.ts';
import { signAsWorker, signForOperator } from './agreement-signing-store.ts';
import type { AgreementParts } from './agreement-store.ts';
import { daysAfter } from './application-promise.ts';
import { exampleAgreement } from './facts/example-agreement.ts';
import { offerShape } from './offer.ts';

type Parts = Omit<AgreementParts, 'confirmations' | 'tell'>;

const idRow = z.object({ id: z.uuid() });
const foundRow = z.object({
  worker: z.uuid(),
  signer: z.uuid(),
  postingId: z.uuid(),
  offer: z.string().transform((text) => offerShape.parse(JSON.parse(text))),
});

/**
 * One agreement of the example operator, signed by both by the same doors as everybody's; its worker is a payee already,
 * so nobody is told. Done once in an example's house; `likui init` takes it away.
 */
export async function makeExampleAgreement(parts: Parts): Promise<void> {
  const { reader } = parts.database;
  if (await maybeOne(reader, sql`select id from agreement limit 1`, idRow)) return;
  const found = await maybeOne(
    reader,
    sql`select w.id as worker, s.id as signer, p.id as "postingId", p.whole as offer
        from operator o join person w on w.name = ${exampleAgreement.account}
          join person s on s.name = ${exampleAgreement.signer.account}
          join agency a on a.name = ${exampleAgreement.agency} join posting p on p.agency_id = a.id
        where o.kind = 'example' and p.state = 'published' order by p.id limit 1`,
    foundRow,
  );
  if (!found) return;
  const { worker, signer, offer } = found;
  const agreeing: AgreementParts = {
    ...parts,
    tell: () => Promise.resolve(),
    confirmations: usedAtOnce(parts),
  };
  const [recruiter, agent]: readonly Caller[] = [
    { personId: signer, sessionId: signer, roles: ['recruiter'] },
    { personId: worker, sessionId: worker, roles: ['agent'] },
  ];
  if (!recruiter || !agent) return;
  const offerId = await parts.database.transaction((tx) => acceptedExample(tx, parts, found));
  const draft = { ...exampleAgreement.draft, training: offer.low, offerId };
  const { id, fingerprint } = granted(await draftAgreement(agreeing, recruiter, draft));
  const signing = { id, fingerprint, code: '', language: 'zh-CN' } as const;
  const name = exampleAgreement.signer.name;
  granted(await signForOperator(agreeing, recruiter, { ...signing, name }));
  granted(await signAsWorker(agreeing, agent, { ...signing, name: exampleAgreement.name }));
}

/** An application that came as far as an accepted offer. */
async function acceptedExample(
  tx: Tx,
  { ids, clock }: Pick<Parts, 'ids' | 'clock'>,
  { worker, signer, postingId, offer }: z.infer<typeof foundRow>,
): Promise<string> {
  const at = clock.now();
  const today = chinaDayAt(at);
  const [applicationId, offerId] = [ids.next(), ids.next()];
  const [startsOn, answerBy] = [daysAfter(today, 7), daysAfter(today, 5)];
  const { apply: _apply, contact: _contact, ...posting } = offer;
  const terms = { ...posting, place: '居家', rateCard: null, expected: null, startsOn, answerBy };
  await run(
    tx,
    sql`insert into application (id, posting_id, person_id, submission, phase, steps, times, language, applied_at, changed_at)
        values (${applicationId}, ${postingId}, ${worker}, ${ids.next()}, 'accepted', 0, 'weekday-evening', 'zh-CN', ${at}, ${at})`,
  );
  await run(
    tx,
    sql`insert into job_offer (id, application_id, relation, city, place, week_hours, terms, starts_on, answer_by, state,
          made_at, made_by, answered_at)
        values (${offerId}, ${applicationId}, ${offer.relation}, ${offer.city}, '居家', ${offer.weekHours},
          ${canonicalJson(terms)}, cast(${startsOn} as date), cast(${answerBy} as date), 'accepted', ${at}, ${signer}, ${at})`,
  );
  return offerId;
}

/** Nobody holds a phone in the example, so a code is written down as used. */
const usedAtOnce = ({ ids, clock }: Pick<Parts, 'ids' | 'clock'>): Confirmations<Tx> => ({
  send: () => Promise.resolve(ok(undefined)),
  use: async (tx, { personId, subject }) => {
    const [codeId, at] = [ids.next(), clock.now()];
    await run(
      tx,
      sql`insert into confirmation_code (id, person_id, subject, code_hash, made_at, expires_at, attempts, used_at)
          values (${codeId}, ${personId}, ${subject}, '', ${at}, ${at}, 0, ${at})`,
    );
    return ok({ codeId });
  },
});

function granted<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`the example's agreement was not signed: ${result.problem.kind}`);
}

/** Takes every agreement away, while the house becomes a real operator's: all of it was fiction. */
export async function removeAgreements(tx: Tx): Promise<void> {
  for (const table of [
    'onboarding_mark',
    'agreement_note',
    'agreement_act',
    'agreement_signature',
    'agreement',
    'confirmation_code',
  ])
    await run(tx, sql`delete from ${sql.table(table)}`);
}
