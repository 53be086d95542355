import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { papersOf } from '../../agreement-papers.ts';
import { agreementPageWords as words, paperWords } from './agreement-page-words.ts';
import type { AgreementWhole } from './agreement-page-shape.ts';

const keptShape = z.array(z.object({ kind: z.string(), masked: z.string() }));
const entriesShape = z.object({
  rows: z.array(
    z.object({
      kind: z.string(),
      purpose: z.string(),
      masked: z.optional(z.string()),
      supersededAt: z.optional(z.string()),
      erasedAt: z.optional(z.string()),
    }),
  ),
});

type Props = {
  readonly agreement: AgreementWhole;
  readonly path: `/api/${string}`;
  readonly done: () => void;
};

/** What is asked for once both have signed, each with what it is for; what was given is shown masked, and can be changed. */
export function AgreementPapers({ agreement: { relation }, path, done }: Props) {
  const { say } = useReader();
  const { id } = useSession().person;
  const { data } = useAnswer(`/api/vault/subjects/${id}`, entriesShape);
  const papers = papersOf(relation);
  const fields = papers.map(({ kind }): FormField => ({
    key: kind,
    words: paperWords[kind].label,
    hint: paperWords[kind].why,
    kind: 'text',
    isRequired: true,
    lengthMax: 120,
  }));
  const send = (typed: Typed) => ask(`${path}/papers`, { method: 'POST', body: typed, shape: keptShape });
  const kept = papers.flatMap(({ kind, purposes: [purpose] }) => {
    const entry = data?.rows.find(
      (row) =>
        row.kind === kind &&
        row.purpose === purpose &&
        row.supersededAt === undefined &&
        row.erasedAt === undefined,
    );
    return entry?.masked === undefined ? [] : [{ kind, masked: entry.masked }];
  });
  return (
    <section className={kept.length > 0 ? 'agreement-box good' : 'agreement-box'} aria-labelledby="papers">
      <h3 id="papers">{say(words.papers)}</h3>
      <p>{say(words.papersMeans)}</p>
      <div aria-live="polite">
        {kept.length > 0 && (
          <dl className="agreement-change">
            {kept.map(({ kind, masked }) => (
              <div key={kind}>
                <dt>{say(paperWords[kind].label)}</dt>
                <dd>{masked}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {kept.length > 0 ? (
        <RecordActions
          actions={[{ key: 'change', words: words.changePapers, fields, submit: words.keep, send }]}
          done={done}
        />
      ) : (
        <RecordForm fields={fields} submit={words.keep} send={send} done={done} />
      )}
    </section>
  );
}
