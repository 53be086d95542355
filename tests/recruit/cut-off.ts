import { sql } from 'kysely';
import { z } from 'zod';
import { all, one, type Tx } from '../../src/platform/database/database.ts';

/** What a house does that is killed in the middle of it. */
export const planShape = z.object({
  about: z.enum(['agreement', 'application', 'reading']),
  /** Its clock, which stands. */
  at: z.iso.datetime(),
  posting: z.string(),
  submission: z.uuid(),
  /** The code of a recording that was begun in an earlier life. */
  reading: z.string().optional(),
  /** In which step it ends, and after which statement. */
  cut: z.object({ step: z.string(), after: z.string() }).optional(),
});
export type Plan = z.infer<typeof planShape>;

export const foundShape = z.object({
  phases: z.array(z.string()),
  /** The application that is agreed on, then the one that is being sent. */
  applications: z.array(z.string()),
  signatures: z.array(z.string()),
  bound: z.int(),
  names: z.int(),
  papers: z.int(),
  words: z.array(z.string()),
  phones: z.int(),
  agents: z.int(),
  payees: z.int(),
  told: z.int(),
  sounds: z.array(z.int()),
  readings: z.array(z.string()),
});
export type Found = z.infer<typeof foundShape>;

const text = z.object({ text: z.string() });
const number = z.object({ number: z.int() });

/** What lies in the records of the agreement, the application and the recording that are being made. */
export async function foundIn(reader: Tx): Promise<Found> {
  const texts = async (statement: ReturnType<typeof sql>) =>
    (await all(reader, statement, text)).map((row) => row.text);
  const count = async (from: ReturnType<typeof sql>) =>
    (await one(reader, sql`select cast(count(*) as integer) as number from ${from}`, number)).number;
  return {
    phases: await texts(sql`select phase as text from agreement order by id`),
    applications: await texts(sql`select phase as text from application order by id`),
    signatures: await texts(sql`select side as text from agreement_signature order by signed_at, side`),
    bound: await count(sql`signature s join person p on p.id = s.subject_id
      where p.name = 'applicant' and s.document_kind = 'agreement'`),
    names: await count(sql`vault v join person p on p.id = v.subject_id
      where p.name = 'applicant' and v.kind = 'legal-name' and v.purpose = 'agreement'`),
    papers: await count(sql`vault v join person p on p.id = v.subject_id
      where p.name = 'applicant' and v.document_kind = 'agreement' and v.purpose <> 'agreement'`),
    words: await texts(sql`select words as text from application_words order by id`),
    phones: await count(sql`vault v join application a on a.id = v.subject_id`),
    agents: await count(sql`person p join person_role r on r.person_id = p.id
      where p.name = 'applicant' and r.role = 'agent'`),
    payees: await count(sql`payee p join agreement a on a.number = p.code`),
    told: await count(sql`outbox where kind = 'agreement.signed'`),
    sounds: (
      await all(
        reader,
        sql`select position as number from reading_sound order by reading_id, position`,
        number,
      )
    ).map((row) => row.number),
    readings: await texts(sql`select state as text from reading order by id`),
  };
}
