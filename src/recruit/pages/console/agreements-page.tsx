import { useQueryClient } from '@tanstack/react-query';
import type { Role } from '../../../kernel/role.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { agreementPhases, declineReasons, maySignFor } from '../../agreement.ts';
import { relationWords } from '../../offer-words.ts';
import { DRAFT_FIELDS, NewAgreement, sendDraft, typedOf } from './agreement-draft-form.tsx';
import { agreementPageWords as words, phaseWords, reasonWords } from './agreement-page-words.ts';
import { agreementSectionWords } from './section-words.ts';
import {
  agreementLineShape,
  agreementShape,
  type AgreementLineSaid,
  type AgreementWhole,
} from './agreement-page-shape.ts';
import { AgreementSigning } from './agreement-sign-part.tsx';
import {
  AgreementChanges,
  AgreementClauses,
  AgreementHead,
  AgreementSignatures,
} from './agreement-text-part.tsx';
import { Onboarding } from './onboarding-part.tsx';
import './agreement.css';

const TONES = {
  drafted: 'doubtful',
  offered: 'doubtful',
  signed: 'good',
  ended: 'plain',
  declined: 'stop',
  withdrawn: 'stop',
  lapsed: 'stop',
  replaced: 'plain',
} as const;
const STATES = Object.fromEntries(
  agreementPhases.map((phase) => [phase, { words: phaseWords[phase], tone: TONES[phase] }]),
);

const agreements: TableDescription<AgreementLineSaid> = {
  name: 'agreements',
  words: agreementSectionWords.agreements,
  endpoint: '/api/agreements',
  row: agreementLineShape,
  keyOf: ({ id }) => id,
  titleOf: ({ number, called }) => `${number} ${called}`,
  sort: '-at',
  search: words.search,
  empty: words.empty,
  isWide: true,
  isToldByDetails: true,
  columns: [
    { key: 'number', words: words.number, kind: 'account', of: ({ number }) => number, sort: 'number' },
    { key: 'called', words: words.called, kind: 'text', of: ({ called }) => called },
    { key: 'relation', words: words.relation, kind: 'text', of: ({ relation }) => relationWords[relation] },
    { key: 'phase', words: words.state, kind: 'status', of: ({ phase }) => phase, states: STATES },
    { key: 'signBy', words: words.signBy, kind: 'time', of: ({ signBy }) => signBy },
    { key: 'changedAt', words: words.changedAt, kind: 'time', of: (row) => row.changedAt, sort: 'at' },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'phase',
      words: words.state,
      choices: agreementPhases.map((value) => ({ value, words: phaseWords[value] })),
    },
  ],
  details: (row) => <Agreement key={`${row.id} ${row.changedAt}`} id={row.id} />,
};

const MAY_ACT: readonly Role[] = ['owner', 'recruiter', 'agency'];

function Agreement({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const { roles } = useSession().person;
  const path = `/api/agreements/${id}` as const;
  const { data, trouble, again } = useAnswer(path, agreementShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const done = () => void queries.invalidateQueries();
  const mayAct = roles.some((role) => MAY_ACT.includes(role));
  const maySign = data.phase === 'drafted' && maySignFor(data.relation, roles);
  return (
    <article className="agreement">
      <AgreementHead agreement={data} />
      <Refusal agreement={data} />
      {mayAct && <RecordActions actions={actionsOf(data, path)} done={done} />}
      <Onboarding steps={data.onboarding} path={path} marks={mayAct ? 'all' : 'none'} done={done} />
      <AgreementChanges agreement={data} />
      <AgreementClauses agreement={data} />
      <AgreementSignatures agreement={data} />
      <Files path={path} />
      {maySign && <AgreementSigning agreement={data} path={path} isOperator done={done} />}
    </article>
  );
}

function Files({ path }: { readonly path: string }) {
  const { say } = useReader();
  return (
    <p className="agreement-links">
      <a href={`${path}/file`} download>
        {say(words.pdf)}
      </a>
      <a href={`${path}/file?with=en`} download>
        {say(words.pdfBoth)}
      </a>
    </p>
  );
}

/** Why somebody did not sign, by the reason they chose and what they added. */
function Refusal({ agreement: { acts, note } }: { readonly agreement: AgreementWhole }) {
  const { say } = useReader();
  const given = acts.find(({ act }) => act === 'decline')?.reason;
  const reason = declineReasons.find((each) => each === given);
  if (!reason) return undefined;
  return (
    <p className="notice">
      {say(words.whyNot)}
      {say(reasonWords[reason])}
      {note !== null && `：「${note}」`}
    </p>
  );
}

function actionsOf(agreement: AgreementWhole, path: `/api/${string}`): readonly RecordAction[] {
  const { phase, offerId } = agreement;
  const withdraw: RecordAction = {
    key: 'withdraw',
    words: words.withdraw,
    means: words.withdrawMeans,
    isGrave: true,
    send: () => ask(`${path}/withdrawal`, { method: 'POST', shape: agreementLineShape }),
  };
  const redraft: RecordAction = {
    key: 'redraft',
    words: words.redraft,
    means: words.redraftMeans,
    submit: words.draft,
    fields: DRAFT_FIELDS,
    first: typedOf(agreement),
    send: (typed) => sendDraft(offerId, typed, `${path}/replacement`),
  };
  const end: RecordAction = {
    key: 'end',
    words: words.end,
    means: words.endMeans,
    isGrave: true,
    submit: words.end,
    fields: [{ key: 'on', words: words.endOn, kind: 'day', isRequired: true }],
    send: ({ on }) => ask(`${path}/end`, { method: 'POST', body: { on }, shape: agreementLineShape }),
  };
  if (phase === 'signed') return [end];
  if (phase === 'drafted' || phase === 'offered') return [redraft, withdraw];
  return phase === 'declined' || phase === 'lapsed' || phase === 'withdrawn' ? [redraft] : [];
}

/** Agreements from draft to end; an agency sees its own. */
export function Page() {
  const queries = useQueryClient();
  const mayAct = useSession().person.roles.some((role) => MAY_ACT.includes(role));
  return (
    <>
      {mayAct && (
        <PageActions>
          <AddDrawer words={words.draft}>
            {(close) => (
              <NewAgreement
                cancel={close}
                done={() => {
                  close();
                  void queries.invalidateQueries();
                }}
              />
            )}
          </AddDrawer>
        </PageActions>
      )}
      <RecordTable description={agreements} />
    </>
  );
}
