import { Hono } from 'hono';
import { z } from 'zod';
import { refuse, type Result } from '../kernel/result.ts';
import { asked, described } from '../platform/api.ts';
import type { Caller, CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { accountCells, accountInRow, type AccountRow } from './account-import.ts';
import { type AccountParts, type AccountRefusal, type HandedOver, makeAccount } from './account-store.ts';
import { agencyIdNamed } from './agency-store.ts';
import { peopleApiWords } from './api-words.ts';
import { shownNameIn } from './person.ts';
import { refusalOf } from './refusal.ts';

/** Each row costs the hash of a password, so one request takes few. */
const ROWS_MAX = 50;
const CELL_LENGTH_MAX = 200;

const cell = z.string().max(CELL_LENGTH_MAX);
const importRows = z.strictObject({
  rows: z
    .array(z.strictObject(Object.fromEntries(accountCells.map((name) => [name, cell.optional()]))))
    .max(ROWS_MAX),
});
const importSaid = z.object({
  accepted: z.int(),
  refused: z.array(z.object({ row: z.int(), code: z.string(), sentence: z.string() })),
  handedOver: z.array(
    z.object({ row: z.int(), name: z.string(), temporaryPassword: z.string(), endsAt: z.iso.datetime() }),
  ),
});

const malformed = refusalOf('request-malformed');

/** Accounts from a file, row by row; rows of a request are counted from 1. */
export const peopleImportRoutes = (parts: AccountParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().post(
    '/people/import',
    described(
      peopleApiWords.importPeople,
      { 200: { about: peopleApiWords.importPeople, shape: importSaid } },
      [malformed],
    ),
    asked('json', importRows, malformed),
    async (context) => {
      const language = languageOf(context.req.raw);
      const said: z.infer<typeof importSaid> = { accepted: 0, refused: [], handedOver: [] };
      for (const [index, row] of context.req.valid('json').rows.entries()) {
        const made = await madeFromRow(parts, context.get('caller'), row);
        if (made.ok) {
          const { person, temporaryPassword, endsAt } = made.value;
          said.accepted += 1;
          said.handedOver.push({ row: index + 1, name: person.name, temporaryPassword, endsAt });
        } else {
          const { kind, sentence } = refusalOf(made.problem.kind);
          said.refused.push({ row: index + 1, code: kind, sentence: sentence[language] });
        }
      }
      context.header('cache-control', 'no-store');
      return context.json(said);
    },
  );

type Made = HandedOver & { readonly person: { readonly name: string } };

async function madeFromRow(
  parts: AccountParts,
  caller: Caller,
  row: AccountRow,
): Promise<Result<Made, AccountRefusal | { readonly kind: 'role-unknown' }>> {
  const read = accountInRow(row);
  if (!read.ok) return read;
  const { agencyName, ...typed } = read.value;
  if (agencyName === undefined) return makeAccount(parts, caller, typed);
  const called = shownNameIn(agencyName);
  const agencyId = called.ok ? await agencyIdNamed(parts.database.reader, called.value) : undefined;
  if (agencyId === undefined) return refuse({ kind: 'agency-unknown' });
  return makeAccount(parts, caller, { ...typed, agencyId });
}
