import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm, type FormField } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { MESSAGE_LENGTH_MAX } from '../../appeal.ts';
import { appealActWords, proofKindWords } from '../../appeal-words.ts';
import { ruleWords } from '../../words.ts';
import { appealConsoleWords as words } from './appeal-console-words.ts';
import { appealHistoryShape, appealShape, type AppealLine, type EventLine } from './appeal-shape.ts';

/** Everything that was said about an appeal, and the answer to it. */
export function AppealRecord({ row }: { readonly row: AppealLine }) {
  const { say } = useReader();
  const mayAnswer = useSession().person.roles.some((role) => role === 'owner' || role === 'supervisor');
  const { data, trouble, again } = useAnswer(`/api/appeals/${row.id}`, appealHistoryShape, [
    '/api/appeals',
    row.id,
    row.steps,
  ]);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const posting = data.events[0]?.posting;
  return (
    <>
      {data.rules.length > 0 && (
        <section className="record-part" aria-labelledby="appeal-rules">
          <h2 id="appeal-rules">{say(words.rules)}</h2>
          <ul>
            {data.rules.map((rule) => (
              <li key={rule}>{ruleWords[rule] ? say(ruleWords[rule].title) : rule}</li>
            ))}
          </ul>
        </section>
      )}
      {posting && (
        <section className="record-part" aria-labelledby="appeal-posting">
          <h2 id="appeal-posting">{say(words.posting)}</h2>
          <p className="quoted" lang="zh-CN">
            {posting}
          </p>
        </section>
      )}
      <section className="record-part" aria-labelledby="appeal-history">
        <h2 id="appeal-history">{say(words.history)}</h2>
        <ol className="history">
          {data.events.map((event) => (
            <li key={event.position}>
              <Event event={event} appeal={data} />
            </li>
          ))}
        </ol>
      </section>
      {mayAnswer && data.erasedAt === null && <Answer key={data.steps} appeal={data} />}
    </>
  );
}

function Event({ event, appeal }: { readonly event: EventLine; readonly appeal: AppealLine }) {
  const { say } = useReader();
  const isObjectors = event.kind === 'filed' || event.kind === 'added';
  const nobody = say(isObjectors ? words.objector : words.house);
  return (
    <>
      <p className="when">
        {timeText(event.at)} · {event.whoName ?? event.who ?? nobody}
      </p>
      <p>
        <b>{say(appealActWords[event.kind])}</b>
      </p>
      {event.why && <p>{event.why}</p>}
      {event.proof && (
        <p>
          {say(proofKindWords[appeal.proofKind])} · {event.proof}
        </p>
      )}
      {event.message && <p>{event.message}</p>}
    </>
  );
}

const decisionField = (isClosed: boolean): FormField => ({
  key: 'kind',
  words: words.decision,
  kind: 'choice',
  isRequired: true,
  choices: isClosed
    ? [{ value: 'reopened', words: words.reopen }]
    : [
        { value: 'asked', words: words.ask },
        { value: 'upheld', words: words.uphold },
        { value: 'rejected', words: words.reject },
      ],
});

const REASON_FIELD: FormField = {
  key: 'words',
  words: words.reason,
  kind: 'lines',
  isRequired: true,
  hint: words.reasonHint,
  lengthMax: MESSAGE_LENGTH_MAX,
};

function Answer({ appeal }: { readonly appeal: AppealLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const isClosed = appeal.state === 'upheld' || appeal.state === 'rejected';
  return (
    <section className="record-part" aria-labelledby="appeal-answer">
      <h2 id="appeal-answer">{say(words.answer)}</h2>
      <RecordForm
        fields={[decisionField(isClosed), REASON_FIELD]}
        submit={words.send}
        send={(typed) =>
          ask(`/api/appeals/${appeal.id}/answers`, {
            method: 'POST',
            body: { kind: typed['kind'], words: typed['words'], seen: appeal.steps },
            shape: appealShape,
          })
        }
        done={() => {
          void queries.invalidateQueries({ queryKey: ['/api/appeals'] });
          void queries.invalidateQueries({ queryKey: ['/api/misses'] });
        }}
      />
    </section>
  );
}
