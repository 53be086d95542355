import { sql } from 'kysely';
import type { Audit } from '../platform/audit.ts';
import { afterCommit, run, type Tx } from '../platform/database/database.ts';
import type { Sessions } from './session-store.ts';
import type { TakeOn } from './taking-on.ts';

/**
 * Gives a person the role of an agent in the place of that of an applicant. Whoever belongs to nobody yet belongs to the
 * agency that they came through from then on. Doing it twice is doing it once.
 */
export const takingOn =
  ({ audit, sessions }: { readonly audit: Audit; readonly sessions: Pick<Sessions, 'forget'> }): TakeOn<Tx> =>
  async (tx, { personId, agencyId, at }) => {
    await run(tx, sql`delete from person_role where person_id = ${personId} and role = 'applicant'`);
    const added = await run(
      tx,
      sql`insert into person_role (person_id, role) values (${personId}, 'agent') on conflict do nothing`,
    );
    if (agencyId !== null)
      await run(
        tx,
        sql`update person set agency_id = ${agencyId} where id = ${personId} and agency_id is null
              and not exists (select 1 from person_role r where r.person_id = ${personId} and r.role <> 'agent')`,
      );
    afterCommit(tx, () => sessions.forget(personId));
    if (added > 0)
      await audit(tx, {
        at,
        who: personId,
        what: 'person.taken-on',
        subject: { kind: 'person', id: personId },
      });
  };
