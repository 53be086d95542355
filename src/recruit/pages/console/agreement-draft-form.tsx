import { z } from 'zod/mini';
import { refuse, type Result } from '../../../kernel/result.ts';
import { ask, type Trouble } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { agreementPageWords as words } from './agreement-page-words.ts';
import {
  agreementLineShape,
  agreementShape,
  agreementsShape,
  type AgreementWhole,
} from './agreement-page-shape.ts';

const offersShape = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      called: z.string(),
      city: z.string(),
      startsOn: z.string(),
      title: z.string(),
      employer: z.string(),
      training: z.string(),
    }),
  ),
});

type OfferSaid = z.output<typeof offersShape>['rows'][number];
type Closing = { readonly done: () => void; readonly cancel: () => void };

/** Drafts an agreement of an accepted offer; what the last one said of the employer is filled in. */
export function NewAgreement(closing: Closing) {
  const offers = useAnswer('/api/agreement-offers', offersShape);
  const former = useAnswer('/api/agreements?size=1', agreementsShape);
  const trouble = offers.trouble ?? former.trouble;
  if (trouble) return <TroubleState trouble={trouble} />;
  if (!offers.data || !former.data) return <Waiting />;
  if (offers.data.rows.length === 0) return <Empty words={words.noOffers} />;
  const [last] = former.data.rows;
  return last ? (
    <AfterFormer {...closing} offers={offers.data.rows} id={last.id} />
  ) : (
    <DraftForm {...closing} offers={offers.data.rows} first={BLANK} />
  );
}

function AfterFormer({
  id,
  offers,
  ...closing
}: Closing & { readonly id: string; readonly offers: readonly OfferSaid[] }) {
  const { data, trouble } = useAnswer(`/api/agreements/${id}`, agreementShape);
  if (!data && !trouble) return <Waiting />;
  return <DraftForm {...closing} offers={offers} first={data ? typedOf(data) : BLANK} />;
}

const BLANK: Typed = { probationDays: '0', difficulty: 'pre-sales', level: '1' };

/** What an agreement said, as it is typed; the fields of the offer are not among them. */
export const typedOf = ({ text: { terms } }: AgreementWhole): Typed => ({
  name: terms.employer.name,
  address: terms.employer.address,
  representative: terms.employer.representative,
  creditCode: terms.employer.creditCode,
  training: terms.training,
  endsOn: terms.endsOn ?? '',
  probationDays: String(terms.probationDays),
  host: terms.host ?? '',
  difficulty: terms.card.difficulty,
  level: String(terms.card.level),
});

const text = (key: string, label: FormField['words'], lengthMax: number): FormField => ({
  key,
  words: label,
  kind: 'text',
  isRequired: true,
  lengthMax,
});

/** The fields that an accepted offer does not settle. */
export const DRAFT_FIELDS: readonly FormField[] = [
  text('name', words.employerName, 60),
  text('creditCode', words.creditCode, 18),
  text('address', words.address, 120),
  text('representative', words.representative, 40),
  text('training', words.trainingPay, 12),
  { key: 'endsOn', words: words.endsOn, kind: 'day', hint: words.endsOnHint },
  { ...text('probationDays', words.probation, 3), hint: words.probationHint },
  { key: 'host', words: words.host, kind: 'text', lengthMax: 60, hint: words.hostHint },
  {
    key: 'difficulty',
    words: words.difficulty,
    kind: 'choice',
    isRequired: true,
    choices: Object.entries(words.difficulties).map(([value, said]) => ({ value, words: said })),
  },
  text('level', words.level, 2),
];

/** What was typed, as it is sent. */
export const draftIn = (typed: Typed) => ({
  employer: {
    name: typed['name'] ?? '',
    address: typed['address'] ?? '',
    representative: typed['representative'] ?? '',
    creditCode: (typed['creditCode'] ?? '').trim().toUpperCase(),
  },
  training: (typed['training'] ?? '').trim(),
  endsOn: orNull(typed['endsOn']),
  probationDays: Number(typed['probationDays'] ?? ''),
  host: orNull(typed['host']),
  card: { difficulty: typed['difficulty'] ?? '', level: Number(typed['level'] ?? '') },
});

const orNull = (typed = ''): string | null => (typed.trim() === '' ? null : typed.trim());

const remark = z.object({ sentence: z.string(), article: z.optional(z.string()) });
const judgedShape = z.object({ refusals: z.array(remark) });

/** Sends a draft where nothing stands against it; else everything that does is said, with the articles. */
export async function sendDraft(
  offerId: string,
  typed: Typed,
  path: `/api/${string}`,
): Promise<Result<unknown, Trouble>> {
  const body = draftIn(typed);
  const judged = await ask('/api/agreement-checks', {
    method: 'POST',
    body: { offerId, ...body },
    shape: judgedShape,
  });
  if (!judged.ok) return judged;
  const grounds = judged.value.refusals.map(
    ({ sentence, article }) => sentence + (article === undefined ? '' : ` (${article})`),
  );
  if (grounds.length > 0)
    return refuse({ status: 422, code: 'terms-not-allowed', sentence: grounds.join(' ') });
  const sent = path === '/api/agreements' ? { offerId, ...body } : body;
  return ask(path, { method: 'POST', body: sent, shape: agreementLineShape });
}

function DraftForm({
  offers,
  first,
  done,
  cancel,
}: Closing & { readonly offers: readonly OfferSaid[]; readonly first: Typed }) {
  const { say } = useReader();
  const [only] = offers;
  const chosen = offers.length === 1 && only ? { offerId: only.id } : {};
  const offer: FormField = {
    key: 'offerId',
    words: words.offer,
    kind: 'choice',
    isRequired: true,
    choices: offers.map(({ id, called, title, city, startsOn }) => ({
      value: id,
      words: words.offerLine(called, title, city, startsOn),
    })),
  };
  return (
    <>
      <p>{say(words.fixed)}</p>
      <p className="soft">{say(words.lawyer)}</p>
      <RecordForm
        fields={[offer, ...DRAFT_FIELDS]}
        first={{ ...first, ...(only ? { name: only.employer, training: only.training } : {}), ...chosen }}
        submit={words.draft}
        send={({ offerId = '', ...typed }) => sendDraft(offerId, typed, '/api/agreements')}
        done={done}
        cancel={cancel}
      />
    </>
  );
}
