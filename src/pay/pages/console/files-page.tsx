import { useId, useState } from 'react';
import { refuse } from '../../../kernel/result.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { incomeNames } from '../../payslip-words.ts';
import { sectionWords } from './section-words.ts';
import { bookWords as words } from './book-page-words.ts';
import { fetchFile } from './fetch-file.ts';
import { incomeKinds } from './payee-form.tsx';
import './pay.css';

/** Files that leave the house: the tax import here, those for the bank on the page of their period. */
export function Page() {
  const { say } = useReader();
  const mayMake = useSession().person.roles.includes('payroll');
  return (
    <>
      <PageActions lead={words.bankLead}>
        <Link href="/payroll/periods">{say(sectionWords.periods)}</Link>
      </PageActions>
      <section className="pay-part pay-narrow" aria-labelledby="tax-file">
        <h2 id="tax-file">{say(words.taxFile)}</h2>
        <p className="soft">{say(words.taxLead)}</p>
        {mayMake ? <TaxFile /> : <p className="notice">{say(words.payrollOnly)}</p>}
      </section>
    </>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function TaxFile() {
  const { say } = useReader();
  const id = useId();
  const [template, setTemplate] = useState<File>();
  const [isDone, setDone] = useState(false);
  return (
    <>
      <div className="form-field record-part">
        <label htmlFor={id}>{say(words.template)}</label>
        <input
          id={id}
          type="file"
          accept={`.xlsx,${XLSX}`}
          onChange={({ target }) => setTemplate(target.files?.[0])}
        />
      </div>
      <div className="record-part">
        <RecordForm
          fields={[
            {
              key: 'month',
              words: words.month,
              kind: 'text',
              isRequired: true,
              hint: words.monthHint,
              lengthMax: 7,
            },
            {
              key: 'kind',
              words: words.incomeKind,
              kind: 'choice',
              isRequired: true,
              choices: incomeKinds.map((value) => ({ value, words: incomeNames[value] })),
            },
          ]}
          submit={words.fillTemplate}
          send={async ({ month = '', kind = '' }) => {
            setDone(false);
            if (!template)
              return refuse({ status: 0, code: 'template-missing', sentence: words.templateMissing });
            const asked = new URLSearchParams({ month: month.trim(), kind });
            return fetchFile(`/api/pay/tax-files?${asked.toString()}`, { body: template, mediaType: XLSX });
          }}
          done={() => setDone(true)}
        />
      </div>
      <div aria-live="polite">{isDone && <p>{say(words.handedOver)}</p>}</div>
    </>
  );
}
