import { Button } from 'antd';
import { useState } from 'react';
import { ask, type Trouble } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { boardWords } from './application-page-words.ts';
import { rangeText } from '../../job-offer-range.ts';
import { offerFormWords as words } from './application-page-words.ts';
import {
  cardsShape,
  preparedShape,
  wholeShape,
  type Prepared,
  type TermsLine,
  type WholeApplication,
} from './application-shape.ts';
import { OFFER_FIELDS } from './offer-form.tsx';
import { postingShape } from './recruit-shape.ts';

/** What of a posting may be settled with one applicant; the rest is as it was signed. */
const SETTLED = ['dayHours', 'weekHours', 'base', 'low', 'high', 'performance', 'settlement'] as const;

type Props = {
  readonly application: WholeApplication;
  readonly done: () => void;
  readonly cancel: () => void;
};

/** An offer: filled in from the posting, worked out and held against the law, shown, and only then made. */
export function JobOfferForm({ application, done, cancel }: Props) {
  const { say } = useReader();
  const posting = useAnswer(`/api/postings/${application.postingId}`, postingShape);
  const cards = useAnswer(`/api/applications/${application.id}/rate-cards`, cardsShape);
  const [typed, fill] = useState<Typed>();
  const [prepared, show] = useState<Prepared>();
  const trouble = posting.trouble ?? cards.trouble;
  if (trouble) return <TroubleState trouble={trouble} retry={posting.again} />;
  if (!posting.data || !cards.data) return <Waiting />;
  if (prepared && typed)
    return <Shown {...{ application, prepared, typed, done }} change={() => show(undefined)} />;
  const { offer } = posting.data;
  const first: Typed = {
    place: say(words.placeFirst),
    ...Object.fromEntries(SETTLED.map((key) => [key, String(offer[key])])),
  };
  return (
    <RecordForm
      fields={fieldsWith(cards.data.rows)}
      first={typed ?? first}
      submit={words.prepare}
      cancel={cancel}
      done={() => undefined}
      send={async (now) => {
        const answer = await ask(`/api/applications/${application.id}/offer-drafts`, {
          method: 'POST',
          body: { terms: termsIn(now) },
          shape: preparedShape,
        });
        if (answer.ok) {
          fill(now);
          show(answer.value);
        }
        return answer;
      }}
    />
  );
}

const fieldsWith = (
  cards: readonly { readonly id: string; readonly name: string }[],
): readonly FormField[] => [
  { key: 'place', words: words.place, kind: 'text', isRequired: true, lengthMax: 60 },
  ...SETTLED.flatMap((key) => OFFER_FIELDS.filter((field) => field.key === key)),
  {
    key: 'rateCardId',
    words: words.card,
    kind: 'choice',
    choices: cards.map(({ id, name }) => ({
      value: id,
      words: Object.assign({ en: name }, { 'zh-CN': name }),
    })),
  },
  { key: 'startsOn', words: words.startsOn, kind: 'day', isRequired: true },
  { key: 'answerBy', words: words.answerBy, kind: 'day', isRequired: true },
];

/** What was typed, as the door takes it. */
const termsIn = ({ settlement, rateCardId = '', ...typed }: Typed) => ({
  ...typed,
  performance: typed['performance'] ?? '',
  settlement: Number(settlement),
  ...(rateCardId === '' ? {} : { rateCardId }),
});

type ShownProps = Omit<Props, 'cancel'> & {
  readonly prepared: Prepared;
  readonly typed: Typed;
  readonly change: () => void;
};

function Shown({ application, prepared, typed, done, change }: ShownProps) {
  const { say } = useReader();
  const [refusal, setRefusal] = useState<Trouble>();
  const [isSending, setSending] = useState(false);
  const make = async () => {
    setSending(true);
    const answer = await ask(`/api/applications/${application.id}/offers`, {
      method: 'POST',
      body: { seen: application.steps, terms: termsIn(typed) },
      shape: wholeShape,
    });
    setSending(false);
    if (answer.ok) return done();
    setRefusal(answer.problem);
  };
  return (
    <>
      <p>{say(prepared.mayBeMade ? words.lawful : words.notLawful)}</p>
      <Remarks rows={prepared.refusals} />
      {prepared.warnings.length > 0 && <p>{say(words.note)}</p>}
      <Remarks rows={prepared.warnings} />
      <h3>{say(words.prepared)}</h3>
      <Figures terms={prepared.terms} />
      <div role="alert">{refusal && <p className="notice">{say(refusal.sentence)}</p>}</div>
      <div className="form-buttons">
        <Button type="primary" disabled={!prepared.mayBeMade} loading={isSending} onClick={() => void make()}>
          {say(words.make)}
        </Button>
        <Button onClick={change}>{say(words.change)}</Button>
      </div>
    </>
  );
}

const Remarks = ({ rows }: { readonly rows: Prepared['refusals'] }) => (
  <ul>
    {rows.map(({ code, sentence, article }) => (
      <li key={code}>
        {sentence} {article !== null && <span className="soft">{article}</span>}
      </li>
    ))}
  </ul>
);

function Figures({ terms }: { readonly terms: TermsLine }) {
  const { say } = useReader();
  const { expected } = terms;
  const yuan = say(words.yuan);
  const rows = [
    [words.place, `${terms.city} · ${terms.place}`],
    [words.startsOn, terms.startsOn],
    [boardWords.answerBy, terms.answerBy],
    ...(expected
      ? ([
          [words.expectedHour, `${rangeText(expected.perHour)} ${yuan}`],
          [words.expectedMonth, `${rangeText(expected.perMonth)} ${yuan}`],
          [words.netNow, `${expected.netNow.p50} ${yuan}`],
          [words.netLater, `${expected.netAfterSettlement.p50} ${yuan}`],
        ] as const)
      : []),
  ] as const;
  return (
    <>
      <dl className="apply-facts">
        {rows.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!expected && <p className="soft">{say(words.noExpectation)}</p>}
      {expected && (
        <details>
          <summary>{say(words.assumed)}</summary>
          <ul>
            {expected.assumptions.map((sentence) => (
              <li key={sentence.en}>{say(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
