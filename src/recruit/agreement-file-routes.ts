import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { asked, described, found } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { PrintFont } from '../platform/print/print-font.ts';
import type { Side } from './agreement.ts';
import { agreementApiWords as api } from './agreement-api-words.ts';
import { agreementGranted, agreementProblem } from './agreement-problem-routes.ts';
import { findAgreement, keptText } from './agreement-rows-store.ts';
import { agreementSheetOf } from './agreement-sheet.ts';
import { textOf, type AgreementParts } from './agreement-store.ts';
import { readAgreementFor } from './agreement-view-store.ts';
import { printedAgreement } from './files/agreement-pdf.ts';

export type AgreementFileParts = Pick<AgreementParts, 'database' | 'clock' | 'vault'> & {
  /** Ten megabytes: read when somebody first prints, and shared from then on. */
  readonly printFont: () => Promise<PrintFont>;
};

const malformed = agreementProblem('request-malformed');
const missing = agreementProblem('not-found');
const key = z.object({ id: z.uuid() });
const how = z.strictObject({ with: z.literal('en').optional() });

/** Agreements as files: the same PDF for both sides, and the text whose fingerprint was signed. */
export const agreementFileRoutes = (parts: AgreementFileParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/agreements/:id/file',
      described(api.file, { 200: { about: api.file } }, [malformed, missing]),
      asked('param', key, missing),
      asked('query', how, malformed),
      (context) => printed(context, parts, { ...wishOf(context), as: 'operator' }),
    )
    .get(
      '/me/agreements/:id/file',
      described(api.file, { 200: { about: api.file } }, [malformed, missing]),
      asked('param', key, missing),
      asked('query', how, malformed),
      (context) => printed(context, parts, { ...wishOf(context), as: 'worker' }),
    )
    .get(
      '/me/agreements/:id/text',
      described(api.text, { 200: { about: api.text } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        const { reader } = parts.database;
        const sight = { id, at: parts.clock.now(), onlyPerson: context.get('caller').personId };
        const { number } = found(await findAgreement(reader, sight), missing);
        agreementGranted(await textOf(reader, id));
        const { whole } = found(await keptText(reader, id), missing);
        return handed(context, {
          name: `${number}.json`,
          mediaType: 'application/json',
          bytes: new TextEncoder().encode(whole),
        });
      },
    );

const wishOf = (context: Context) => ({
  id: context.req.param('id') ?? '',
  withEnglish: context.req.query('with') === 'en',
});

async function printed(
  context: Context<CallerEnv>,
  { printFont, ...parts }: AgreementFileParts,
  { withEnglish, ...wish }: { readonly id: string; readonly as: Side; readonly withEnglish: boolean },
): Promise<Response> {
  const caller = context.get('caller');
  const read = await parts.database.transaction((tx) => readAgreementFor(tx, parts, { ...wish, caller }));
  const { line, text, signatures } = agreementGranted(read);
  const sheet = agreementSheetOf({ text, fingerprint: line.fingerprint, signatures, withEnglish });
  const bytes = agreementGranted(await printedAgreement(sheet, await printFont()));
  const name = `${line.number}${withEnglish ? '-en' : ''}.pdf`;
  return handed(context, { name, mediaType: 'application/pdf', bytes });
}

type Handed = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

function handed(context: Context, { name, mediaType, bytes }: Handed): Response {
  context.header('cache-control', 'no-store');
  context.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return context.body(Uint8Array.from(bytes), 200, { 'content-type': mediaType });
}
