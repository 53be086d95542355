import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Clock } from '../platform/clock.ts';
import { maybeOne, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';
import { findApplication } from './application-rows-store.ts';
import type { Contacts } from './application-step-store.ts';
import { noticeWords } from './notice-words.ts';
import { findPosting } from './posting-rows-store.ts';

/** Hands a message over, once for an id however often it is asked. The server hands it in where messages are carried. */
export type SendNotice = (message: {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}) => Promise<void>;

const NOTICE = 'recruit.notice';
const wantedRow = z.object({ notice: z.boolean() });
const bodyShape = z.object({ applicationId: z.uuid() });

/**
 * Asks for a message that there is news, in the transaction that made the news; nothing where the applicant wants none.
 * The key is person and day in China: whatever else happens that day asks for nothing more.
 */
export async function askForNotice(
  tx: Tx,
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<void> {
  const row = await maybeOne(tx, sql`select notice from application where id = ${id}`, wantedRow);
  if (row?.notice !== true) return;
  const madeAt = clock.now();
  const key = `${personId} ${chinaDayAt(madeAt)}`;
  await ask(tx, ids, { kind: NOTICE, key, body: { applicationId: id }, madeAt });
}

type Parts = { readonly contacts: Contacts; readonly sendNotice: SendNotice | undefined };

/** Sends what was asked for. Where no messages are carried, no phone is opened either. */
export const noticeJob = ({ contacts, sendNotice }: Parts): JobHandler => ({
  kind: NOTICE,
  handle: async ({ job, piece }) => {
    if (!sendNotice) return;
    const { applicationId } = bodyShape.parse(job.body);
    const message = await piece(async (tx) => {
      const phone = await contacts.phoneFor(tx, applicationId);
      const row = phone === undefined ? undefined : await findApplication(tx, applicationId, undefined);
      const posting = row && (await findPosting(tx, row.postingId, undefined));
      if (phone === undefined || !row || !posting) return undefined;
      return { phone, text: noticeWords(new URL(posting.offer.apply).host)[row.language] };
    });
    // Taken back meanwhile, or erased: then there is nobody to tell.
    if (message) await sendNotice({ id: job.id, ...message });
  },
});
