import { Hono } from 'hono';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { showYuan } from '../kernel/money.ts';
import { asked, described, found } from '../platform/api.ts';
import type { Caller, CallerEnv } from '../platform/caller.ts';
import type { HouseKey } from '../platform/house-key.ts';
import type { Vault } from '../people/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { bankBatchOf, workersPaid } from './bank-file.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, money } from './doors-routes.ts';
import { bankFormatIds } from './facts/bank-formats.ts';
import { fileGranted, fileProblem, fileRefusal, handedOver } from './file-answer-routes.ts';
import {
  bankFilesOf,
  bookedTotals,
  keepBankFile,
  type NewBankFile,
  periodsPaidIn,
  settlementsOf,
  taxBooked,
} from './file-store.ts';
import { fileApiWords as api } from './file-words.ts';
import { bankFileOf, type WrittenFile } from './files/bank-bytes.ts';
import { taxFileOf } from './files/tax-bytes.ts';
import { findPeriod } from './period-rows-store.ts';
import { accountsOf, identitiesOf } from './personal-store.ts';
import { taxDeclarationOf } from './tax-file.ts';

export type PayFileParts = PayDoorParts & { readonly houseKey: HouseKey; readonly vault: Vault<Tx> };

const newBankFile = z.strictObject({
  batchId: z.string().max(100),
  format: z.enum(bankFormatIds),
  purpose: z.string().trim().min(1).max(40),
  part: z.int().min(1).max(1000).optional(),
});
const bankFileSaid = z.object({
  id: z.uuid(),
  batch: z.string(),
  format: z.string(),
  payments: z.int(),
  total: money,
  madeAt: z.iso.datetime(),
  madeBy: z.uuid(),
  madeByName: z.string().optional(),
});
const taxQuery = z.strictObject({
  month: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u),
  kind: z.enum(incomeKinds),
  payer: z.string().max(40).default('operator'),
});

/** Files that leave the house: for the bank, and for the tax authority. Whoever makes one reads personal data, and it is audited. */
export const payFileRoutes = (parts: PayFileParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>().route('/', bankFileRoutes(parts)).route('/', taxFileRoutes(parts));

const bankFileRoutes = (parts: PayFileParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/periods/:id/bank-files',
      described(
        api.bankFiles,
        { 200: { about: api.bankFiles, shape: z.object({ rows: z.array(bankFileSaid) }) } },
        [missing],
      ),
      asked('param', key, missing),
      async (context) => {
        const { reader } = parts.database;
        const files = await bankFilesOf(reader, context.req.valid('param').id);
        const called = await parts.names(
          reader,
          files.map(({ madeBy }) => madeBy),
        );
        context.header('cache-control', 'no-store');
        return context.json({
          rows: files.map((file) => {
            const madeByName = called[file.madeBy];
            const said = { ...file, total: showYuan(file.total) };
            return madeByName === undefined ? said : { ...said, madeByName };
          }),
        });
      },
    )
    .post(
      '/pay/periods/:id/bank-files',
      described(api.makeBankFile, { 200: { about: api.bankFile } }, [
        malformed,
        missing,
        fileProblem({ kind: 'period-not-closed' }),
      ]),
      asked('param', key, missing),
      asked('json', newBankFile, malformed),
      async (context) => {
        const { id: periodId } = context.req.valid('param');
        const file = await madeBankFile(parts, context.get('caller'), {
          periodId,
          ...context.req.valid('json'),
        });
        return handedOver(context, file);
      },
    );

type BankFileWish = z.infer<typeof newBankFile> & { readonly periodId: string };

async function madeBankFile(parts: PayFileParts, caller: Caller, wish: BankFileWish): Promise<WrittenFile> {
  const { reader } = parts.database;
  const { periodId, format } = wish;
  const period = found(await findPeriod(reader, periodId), missing);
  if (period.state !== 'closed' && period.state !== 'paid') throw fileRefusal({ kind: 'period-not-closed' });
  const settlements = await settlementsOf(reader, periodId);
  const at = parts.clock.now();
  const paying = { ...wish, on: chinaDayAt(at), settlements };
  const batch = fileGranted(
    bankBatchOf({
      ...paying,
      accounts: await accountsOf(parts, caller, workersPaid(paying)),
      booked: await bookedTotals(reader, periodId),
    }),
  );
  const file = await bankFileOf(batch);
  const made = { id: parts.ids.next(), periodId, format, batch, at, by: caller.personId };
  fileGranted(await parts.database.transaction((tx) => noted(tx, parts, made)));
  return file;
}

/** Written down in one transaction with its trace, before the file is handed over. */
async function noted(tx: Tx, parts: PayFileParts, made: NewBankFile) {
  const kept = await keepBankFile(tx, parts.houseKey, made);
  if (!kept.ok) return kept;
  const { id, count, total } = made.batch;
  await parts.audit(tx, {
    at: made.at,
    who: made.by,
    what: 'pay.bank-file',
    subject: { kind: 'pay-period', id: made.periodId },
    details: { batch: id, payments: count, total: showYuan(total), again: !kept.value },
  });
  return kept;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const taxFileRoutes = (parts: PayFileParts) =>
  new Hono<CallerEnv>().post(
    '/pay/tax-files',
    described(api.makeTaxFile, { 200: { about: api.taxFile } }, [
      malformed,
      fileProblem({ kind: 'template-unreadable' }),
    ]),
    asked('query', taxQuery, malformed),
    async (context) => {
      const { reader } = parts.database;
      const wish = context.req.valid('query');
      const caller = context.get('caller');
      const template = new Uint8Array(await context.req.arrayBuffer());
      const settlements = (
        await Promise.all(
          (await periodsPaidIn(reader, wish)).map((periodId) => settlementsOf(reader, periodId)),
        )
      ).flat();
      const declared = settlements.filter(({ payee }) => payee.incomeKind === wish.kind);
      const at = parts.clock.now();
      const declaration = fileGranted(
        taxDeclarationOf({
          ...wish,
          on: chinaDayAt(at),
          settlements: declared,
          identities: await identitiesOf(
            parts,
            caller,
            declared.map(({ payee }) => payee.workerId),
          ),
          booked: await taxBooked(reader, wish),
        }),
      );
      const bytes = fileGranted(taxFileOf(template, declaration));
      const { month, kind } = wish;
      await parts.database.transaction((tx) =>
        parts.audit(tx, {
          at,
          who: caller.personId,
          what: 'pay.tax-file',
          subject: { kind: 'tax-month', id: month },
          details: { kind, people: declaration.rows.length, income: showYuan(declaration.income) },
        }),
      );
      return handedOver(context, { name: `tax-${month}-${kind}.xlsx`, mediaType: XLSX, bytes });
    },
  );
