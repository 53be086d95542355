import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { canonicalJson, readCanonical } from '../verify/canonical.ts';
import { agreementTermsShape, type AgreementTerms } from './agreement-terms.ts';
import { sides } from './agreement.ts';
import { bothWords as words } from './both-words.ts';
import { fingerprintOf } from './fingerprint.ts';
import { agreementTemplates } from './facts/agreement-templates.ts';

const day = z.string().refine((text) => parseChinaDay(text).ok);
export const fingerprintShape = z.string().regex(/^[\da-f]{64}$/u);

const clauseShape = z
  .strictObject({
    id: z.string(),
    heading: words,
    paragraphs: z.array(words).readonly(),
    rests: z.array(words).readonly(),
    isConfirmed: z.boolean(),
  })
  .readonly();

/** The whole of an agreement, as both sides sign it: nothing is left to be filled in or rendered anew later. */
export const agreementTextShape = z
  .strictObject({
    kind: z.literal('likui-agreement'),
    format: z.literal(1),
    number: z.string(),
    template: z.string(),
    title: words,
    datedOn: day,
    signBy: z.iso.datetime(),
    terms: agreementTermsShape,
    clauses: z.array(clauseShape).readonly(),
    /** The fingerprint of the one that it takes the place of. */
    replaces: fingerprintShape.nullable(),
  })
  .readonly();

export type AgreementText = z.infer<typeof agreementTextShape>;
export type AgreementClause = z.infer<typeof clauseShape>;

type Draft = Pick<AgreementText, 'number' | 'datedOn' | 'signBy' | 'replaces'> & {
  readonly terms: AgreementTerms;
};

/** Fills the template of the relation in; the result says everything, in both languages. */
export function agreementTextOf({ terms, ...rest }: Draft): AgreementText {
  const template = agreementTemplates[terms.relation];
  return {
    kind: 'likui-agreement',
    format: 1,
    ...rest,
    template: template.version,
    title: template.title,
    terms,
    clauses: template.clauses.map(({ id, heading, says, rests, status }) => ({
      id,
      heading,
      paragraphs: says(terms),
      rests,
      isConfirmed: status === 'verified',
    })),
  };
}

/** The one spelling of an agreement (RFC 8785), whose bytes in UTF-8 are what is signed. */
export const spelling = (text: AgreementText): string => canonicalJson(text);

export type TextProblem = { readonly kind: 'agreement-damaged' };

/** Reads an agreement that was kept. Refused: any that is not, byte for byte, the one with this fingerprint. */
export function readAgreement(whole: string, fingerprint: string): Result<AgreementText, TextProblem> {
  if (fingerprintOf(whole) !== fingerprint) return refuse({ kind: 'agreement-damaged' });
  const json = readCanonical(whole);
  const text = json.ok ? agreementTextShape.safeParse(json.value) : undefined;
  return text?.success ? ok(text.data) : refuse({ kind: 'agreement-damaged' });
}

/** What one signature says: who signed which text, under which name, by which code, when and in which language read. */
export const signedRecordShape = z
  .strictObject({
    agreement: fingerprintShape,
    side: z.enum(sides),
    person: z.uuid(),
    name: z.string(),
    code: z.uuid(),
    language: z.enum(['zh-CN', 'en']),
    at: z.iso.datetime(),
  })
  .readonly();

export type SignedRecord = z.infer<typeof signedRecordShape>;

/** The fingerprint of a signature itself: a name, a time or a code that is changed later shows. */
export const recordFingerprint = (record: SignedRecord): string => fingerprintOf(canonicalJson(record));

/** How a paragraph differs from the one before it in its place. */
export type TextChange = {
  readonly clause: string;
  readonly heading: AgreementClause['heading'];
  readonly before: readonly AgreementClause['heading'][];
  readonly after: readonly AgreementClause['heading'][];
};

/** What a new agreement says otherwise than the one it replaces, clause by clause; nothing where they say the same. */
export function changesBetween(before: AgreementText, after: AgreementText): readonly TextChange[] {
  const ids = [...new Set([...before.clauses, ...after.clauses].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [before, after].map(({ clauses }) => clauses.find((each) => each.id === id));
    const [was, is] = [old, now].map((clause) => (clause?.paragraphs ?? []).map((each) => each['zh-CN']));
    const heading = now?.heading ?? old?.heading;
    if (!heading || JSON.stringify(was) === JSON.stringify(is)) return [];
    const gone = (old?.paragraphs ?? []).filter((each) => is?.includes(each['zh-CN']) !== true);
    const added = (now?.paragraphs ?? []).filter((each) => was?.includes(each['zh-CN']) !== true);
    return [{ clause: id, heading, before: gone, after: added }];
  });
}
