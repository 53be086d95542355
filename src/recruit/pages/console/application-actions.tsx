import { Button } from 'antd';
import { useState } from 'react';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import type { FormField, Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { changeReasons, phaseAfter, type ApplicationAct } from '../../application.ts';
import { changeReasonWords } from '../../application-words.ts';
import { HOUSE_TEXT_LENGTH_MAX } from '../../house-text-length.ts';
import { boardWords as words } from './application-page-words.ts';
import { wholeShape, type WholeApplication } from './application-shape.ts';
import { declineFields } from './bulk-part.tsx';
import { JobOfferForm } from './job-offer-form.tsx';

const written = (key: string, said: FormField['words'], isRequired: boolean): FormField => ({
  key,
  words: said,
  kind: 'lines',
  isRequired,
  hint: words.remarkHint,
  lengthMax: HOUSE_TEXT_LENGTH_MAX,
});
const changeFields: readonly FormField[] = [
  {
    key: 'reason',
    words: words.reason,
    kind: 'choice',
    isRequired: true,
    choices: changeReasons.map((value) => ({ value, words: changeReasonWords[value] })),
  },
  written('remark', words.remark, true),
];

/** What can be done with an application as it stands, what is mostly wanted next first. */
export function ApplicationActions({
  application,
  done,
}: {
  readonly application: WholeApplication;
  readonly done: () => void;
}) {
  const { say } = useReader();
  const [isOffering, offer] = useState(false);
  const mayOffer = phaseAfter(application.phase, 'offered').ok;
  if (isOffering)
    return (
      <section className="record-part" aria-label={say(words.offer)}>
        <h2>{say(words.offer)}</h2>
        <JobOfferForm application={application} done={done} cancel={() => offer(false)} />
      </section>
    );
  return (
    <section className="record-part" aria-labelledby="decide">
      <h2 id="decide">{say(words.decide)}</h2>
      <RecordActions actions={actionsOf(application)} done={done} />
      {mayOffer && (
        <p>
          <Button onClick={() => offer(true)}>{say(words.offer)}</Button>
        </p>
      )}
    </section>
  );
}

type Act = RecordAction & { readonly act: ApplicationAct; readonly isFor?: boolean };

/** In the order in which they mostly come. */
const actionsOf = (application: WholeApplication): readonly RecordAction[] =>
  [...steps(application), ...answers(application)].filter(
    ({ act, isFor = true }) => isFor && phaseAfter(application.phase, act).ok,
  );

const decided =
  ({ id, steps: seen }: WholeApplication, act: ApplicationAct) =>
  (typed: Typed) =>
    ask(`/api/applications/${id}/decisions`, {
      method: 'POST',
      body: { seen, act, ...typed },
      shape: wholeShape,
    });

const steps = (application: WholeApplication): readonly Act[] => [
  {
    key: 'look',
    act: 'looked-at',
    words: words.look,
    means: words.lookMeans,
    isMain: true,
    send: decided(application, 'looked-at'),
  },
  {
    key: 'met',
    act: 'met',
    words: words.met,
    isFor: application.slot !== null,
    isMain: true,
    send: decided(application, 'met'),
  },
  {
    key: 'missed',
    act: 'missed',
    words: words.missed,
    means: words.missedMeans,
    isFor: application.slot !== null,
    send: decided(application, 'missed'),
  },
  {
    key: 'invite',
    act: 'invited',
    words: words.invite,
    means: words.inviteMeans,
    isMain: application.phase === 'looked-at',
    fields: [written('remark', words.remark, false)],
    send: decided(application, 'invited'),
  },
];

const answers = (application: WholeApplication): readonly Act[] => [
  {
    key: 'take-back',
    act: 'offer-withdrawn',
    words: words.takeBack,
    isGrave: true,
    fields: changeFields,
    send: (typed) =>
      ask(`/api/applications/${application.id}/offer-withdrawals`, {
        method: 'POST',
        body: { seen: application.steps, ...typed },
        shape: wholeShape,
      }),
  },
  {
    key: 'message',
    act: 'messaged',
    words: words.message,
    fields: [written('words', words.message, true)],
    submit: words.send,
    send: (typed) =>
      ask(`/api/applications/${application.id}/messages`, {
        method: 'POST',
        body: { words: typed['words'] ?? '' },
        shape: wholeShape,
      }),
  },
  {
    key: 'decline',
    act: 'declined',
    words: words.decline,
    means: words.declineMeans,
    isGrave: true,
    fields: declineFields,
    send: decided(application, 'declined'),
  },
  {
    key: 'reopen',
    act: 'reopened',
    words: words.reopen,
    fields: changeFields,
    send: decided(application, 'reopened'),
  },
];
