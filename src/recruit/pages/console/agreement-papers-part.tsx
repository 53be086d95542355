import { useState } from 'react';
import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordForm, type FormField } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { papersOf } from '../../agreement-papers.ts';
import { agreementPageWords as words, paperWords } from './agreement-page-words.ts';
import type { AgreementWhole } from './agreement-page-shape.ts';

const keptShape = z.array(z.object({ kind: z.string(), masked: z.string() }));

type Props = {
  readonly agreement: AgreementWhole;
  readonly path: `/api/${string}`;
  readonly done: () => void;
};

/** What is asked for once both have signed, each with what it is for; the answer is shown masked. */
export function AgreementPapers({ agreement: { relation }, path, done }: Props) {
  const { say } = useReader();
  const [kept, setKept] = useState<z.output<typeof keptShape>>();
  const fields = papersOf(relation).map(({ kind }): FormField => ({
    key: kind,
    words: paperWords[kind].label,
    hint: paperWords[kind].why,
    kind: 'text',
    isRequired: true,
    lengthMax: 120,
  }));
  return (
    <section className="agreement-box" aria-labelledby="papers">
      <h3 id="papers">{say(words.papers)}</h3>
      <p>{say(words.papersMeans)}</p>
      <div aria-live="polite">
        {kept && (
          <p>
            {say(words.kept)}
            {kept.map(({ masked }) => masked).join('，')}
          </p>
        )}
      </div>
      {!kept && (
        <RecordForm
          fields={fields}
          submit={words.keep}
          send={async (typed) => {
            const answer = await ask(`${path}/papers`, { method: 'POST', body: typed, shape: keptShape });
            if (answer.ok) setKept(answer.value);
            return answer;
          }}
          done={done}
        />
      )}
    </section>
  );
}
