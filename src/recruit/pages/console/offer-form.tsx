import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { workRoleWords } from '../../../verify/token-words.ts';
import { recruitPageWords as words } from './recruit-page-words.ts';
import { offerLabels, relationWords } from '../../offer-words.ts';
import { namedShape, postingShape, type PostingLine } from './recruit-shape.ts';

const choicesOf = (named: Readonly<Record<string, FormField['words']>>) =>
  Object.entries(named).map(([value, said]) => ({ value, words: said }));

const line = (key: string, said: FormField['words'], lengthMax: number): FormField => ({
  key,
  words: said,
  kind: 'text',
  isRequired: true,
  lengthMax,
});
const choice = (
  key: string,
  said: FormField['words'],
  choices: NonNullable<FormField['choices']>,
): FormField => ({ key, words: said, kind: 'choice', choices, isRequired: true });

/** Everything an offer says, in the order in which people read it; the fee is no field. */
export const OFFER_FIELDS: readonly FormField[] = [
  line('title', words.title, 40),
  choice('role', offerLabels.role, choicesOf(workRoleWords)),
  line('employer', offerLabels.employer, 60),
  line('payer', offerLabels.payer, 60),
  choice('relation', offerLabels.relation, choicesOf(relationWords)),
  line('headcount', offerLabels.headcount, 5),
  { key: 'duties', words: offerLabels.duties, kind: 'lines', isRequired: true, lengthMax: 600 },
  line('city', offerLabels.city, 20),
  line('dayHours', words.dayHours, 5),
  line('weekHours', words.weekHours, 5),
  line('base', words.base, 8),
  line('low', words.low, 8),
  line('high', words.high, 8),
  { key: 'performance', words: offerLabels.performance, kind: 'lines', lengthMax: 300 },
  choice('settlement', offerLabels.settlement, [
    { value: '7', words: words.days7 },
    { value: '15', words: words.days15 },
    { value: '31', words: words.days31 },
  ]),
  { key: 'requirements', words: offerLabels.requirements, kind: 'lines', lengthMax: 400 },
  { key: 'validTo', words: offerLabels.validTo, kind: 'day', isRequired: true },
  line('contact', offerLabels.contact, 60),
  line('apply', offerLabels.apply, 200),
  line('source', offerLabels.source, 100),
];

/** What was typed, as the door takes it. */
export const offerIn = (typed: Typed) => ({
  ...Object.fromEntries(OFFER_FIELDS.map(({ key }) => [key, typed[key] ?? ''])),
  headcount: Number(typed['headcount']),
  settlement: Number(typed['settlement']),
  fee: 0,
});

export const typedOf = (offer: PostingLine['offer']): Typed =>
  Object.fromEntries(Object.entries(offer).map(([key, value]) => [key, String(value)]));

/** A new draft, for an agency and a peak. */
export function NewPosting({ done, cancel }: { readonly done: () => void; readonly cancel: () => void }) {
  const agencies = useAnswer('/api/agencies?size=200', namedShape);
  const peaks = useAnswer('/api/peaks?size=200', namedShape);
  const trouble = agencies.trouble ?? peaks.trouble;
  if (trouble) return <TroubleState trouble={trouble} retry={agencies.again} />;
  if (!agencies.data || !peaks.data) return <Waiting />;
  const named = ({ rows }: typeof agencies.data) =>
    rows.map(({ id, name }) => ({ value: id, words: both(name) }));
  return (
    <RecordForm
      fields={[
        choice('agencyId', words.agency, named(agencies.data)),
        choice('peakId', words.peak, named(peaks.data)),
        ...OFFER_FIELDS,
      ]}
      first={{ settlement: '15', relation: 'part-time' }}
      send={(typed) =>
        ask('/api/postings', {
          method: 'POST',
          body: { agencyId: typed['agencyId'], peakId: typed['peakId'], offer: offerIn(typed) },
          shape: postingShape,
        })
      }
      done={done}
      cancel={cancel}
    />
  );
}

/** A name is the same in both languages. */
const both = (name: string): FormField['words'] => Object.assign({ en: name }, { 'zh-CN': name });
