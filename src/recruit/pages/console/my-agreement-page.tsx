import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { declineReasons } from '../../agreement.ts';
import { agreementPageWords as words, phaseWords, reasonWords } from './agreement-page-words.ts';
import {
  agreementLineShape,
  agreementShape,
  agreementsShape,
  type AgreementLineSaid,
} from './agreement-page-shape.ts';
import { AgreementPapers } from './agreement-papers-part.tsx';
import { AgreementSigning } from './agreement-sign-part.tsx';
import {
  AgreementChanges,
  AgreementCheck,
  AgreementClauses,
  AgreementHead,
  AgreementSignatures,
} from './agreement-text-part.tsx';
import { Onboarding } from './onboarding-part.tsx';
import './agreement.css';

/** One's own agreement: read, signed or declined, and what comes after it. The newest is shown; others can be chosen. */
export function Page() {
  const { say } = useReader();
  const { data, trouble, again } = useAnswer('/api/me/agreements', agreementsShape);
  const [chosen, choose] = useState<string>();
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const [newest] = data.rows;
  if (!newest) return <Empty words={words.none} />;
  const id = chosen ?? newest.id;
  return (
    <>
      {data.rows.length > 1 && (
        <p className="form-field">
          <label htmlFor="which">{say(words.which)}</label>
          <select id="which" value={id} onChange={(event) => choose(event.target.value)}>
            {data.rows.map((row: AgreementLineSaid) => (
              <option key={row.id} value={row.id}>
                {row.number} · {say(phaseWords[row.phase])}
              </option>
            ))}
          </select>
        </p>
      )}
      <Agreement key={id} id={id} />
    </>
  );
}

function Agreement({ id }: { readonly id: string }) {
  const { say, language } = useReader();
  const queries = useQueryClient();
  const path = `/api/me/agreements/${id}` as const;
  const { data, trouble, again } = useAnswer(path, agreementShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const done = () => void queries.invalidateQueries();
  const isOpen = data.phase === 'offered';
  return (
    <article className="agreement">
      <AgreementHead agreement={data} />
      {data.phase === 'signed' && <AgreementPapers agreement={data} path={path} done={done} />}
      {data.phase === 'signed' && (
        <Onboarding steps={data.onboarding} path={path} marks="worker" done={done} />
      )}
      <AgreementChanges agreement={data} />
      {isOpen && <p>{say(words.readAll)}</p>}
      {language === 'en' && <p className="soft">{say(words.chineseRules)}</p>}
      <AgreementClauses agreement={data} />
      <AgreementSignatures agreement={data} />
      <AgreementCheck agreement={data} />
      <p className="agreement-links">
        <a href={`${path}/file`} download>
          {say(words.pdf)}
        </a>
        <a href={`${path}/file?with=en`} download>
          {say(words.pdfBoth)}
        </a>
        <a href={`${path}/text`} download>
          {say(words.json)}
        </a>
      </p>
      {isOpen && <AgreementSigning agreement={data} path={path} isOperator={false} done={done} />}
      {isOpen && <RecordActions actions={[declining(path)]} done={done} />}
    </article>
  );
}

const declining = (path: `/api/${string}`): RecordAction => ({
  key: 'decline',
  words: words.decline,
  means: words.declineMeans,
  submit: words.decline,
  fields: [
    {
      key: 'reason',
      words: words.reason,
      kind: 'choice',
      isRequired: true,
      choices: declineReasons.map((value) => ({ value, words: reasonWords[value] })),
    },
    { key: 'note', words: words.note, kind: 'lines', lengthMax: 300, hint: words.noteHint },
  ],
  send: ({ reason, note = '' }) =>
    ask(`${path}/refusal`, {
      method: 'POST',
      body: { reason, note: note.trim() },
      shape: agreementLineShape,
    }),
});
