import { useState } from 'react';
import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { agreementPageWords as words } from './agreement-page-words.ts';
import { stepShape, type StepSaid } from './agreement-page-shape.ts';
import { chinaTime } from './agreement-text-part.tsx';

type Props = {
  readonly steps: readonly StepSaid[];
  readonly path: `/api/${string}`;
  /** Whose steps may be marked here; the operator's side marks everybody's. */
  readonly marks: 'worker' | 'all' | 'none';
  readonly done: () => void;
};

/** What is to be done in the first days: by whom, by when, and what it brings. */
export function Onboarding({ steps, path, marks, done }: Props) {
  const { say } = useReader();
  const [trouble, setTrouble] = useState('');
  if (steps.length === 0) return undefined;
  const mark = async ({ id, doneAt }: StepSaid) => {
    const answer = await ask(`${path}/steps/${id}`, {
      method: 'PUT',
      body: { isDone: doneAt === null },
      shape: z.array(stepShape),
    });
    setTrouble(answer.ok ? '' : say(answer.problem.sentence));
    if (answer.ok) done();
  };
  return (
    <section aria-labelledby="first-days">
      <h3 id="first-days">{say(words.firstDays)}</h3>
      <ul className="onboarding">
        {steps.map((step) => (
          <li key={step.id} className={step.doneAt === null ? '' : 'is-done'}>
            <div>
              <b>{say(step.words)}</b>
              <p className="soft">
                {say(step.by === 'worker' ? words.byWorker : words.byOperator)} ·{' '}
                {step.doneAt === null
                  ? say(words.dueOn(step.dueOn))
                  : say(words.doneOn(chinaTime(step.doneAt).slice(0, 10)))}
                {step.paidMinutes > 0 && (
                  <>
                    {' '}
                    · <span className="whole">{say(words.paid(step.paidMinutes, step.pay))}</span>
                  </>
                )}
              </p>
            </div>
            {(marks === 'all' || (marks === 'worker' && step.by === 'worker')) && (
              <button type="button" className="second" onClick={() => void mark(step)}>
                {say(step.doneAt === null ? words.done : words.undo)}
                <span className="unseen"> {say(step.words)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{trouble !== '' && <p className="trouble">{trouble}</p>}</div>
    </section>
  );
}
