import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { recruitPageWords as words } from './recruit-page-words.ts';
import { NewPosting, OFFER_FIELDS, offerIn, typedOf } from './offer-form.tsx';
import { offerLabels } from '../../offer-words.ts';
import { judgedShape, postingShape, type PostingLine } from './recruit-shape.ts';

const STATES = {
  draft: { words: words.draft, tone: 'plain' },
  published: { words: words.published, tone: 'good' },
  withdrawn: { words: words.withdrawn, tone: 'stop' },
} as const;

const postings: TableDescription<PostingLine> = {
  name: 'postings',
  words: words.postings,
  endpoint: '/api/postings',
  row: postingShape,
  keyOf: ({ id }) => id,
  titleOf: ({ offer }) => offer.title,
  sort: '-at',
  search: words.postingSearch,
  empty: words.postingEmpty,
  columns: [
    { key: 'title', words: words.title, kind: 'text', of: ({ offer }) => offer.title, sort: 'title' },
    { key: 'city', words: words.city, kind: 'text', of: ({ offer }) => offer.city, sort: 'city' },
    { key: 'agency', words: words.agency, kind: 'text', of: ({ agencyName }) => agencyName },
    { key: 'peak', words: words.peak, kind: 'text', of: ({ peakName }) => peakName },
    { key: 'state', words: words.state, kind: 'status', of: ({ state }) => state, states: STATES },
    { key: 'code', words: words.code, kind: 'account', of: ({ code }) => code },
    { key: 'expiresAt', words: words.expiresAt, kind: 'time', of: (row) => row.expiresAt, sort: 'expiresAt' },
    {
      key: 'changedAt',
      words: words.changedAt,
      kind: 'time',
      of: (row) => row.changedAt,
      sort: 'at',
      isSpare: true,
    },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: Object.entries(STATES).map(([value, state]) => ({ value, words: state.words })),
    },
  ],
  details: (row) => <Posting key={`${row.id} ${row.version}`} row={row} />,
};

function Posting({ row }: { readonly row: PostingLine }) {
  const queries = useQueryClient();
  const mayEdit = useSession().person.roles.some((role) => ['owner', 'recruiter', 'agency'].includes(role));
  const done = () => void queries.invalidateQueries({ queryKey: ['/api/postings'] });
  return (
    <>
      {mayEdit && <RecordActions actions={actionsOf(row)} done={done} />}
      {row.state === 'draft' && <Judgement row={row} />}
    </>
  );
}

function actionsOf(row: PostingLine): readonly RecordAction[] {
  const path = `/api/postings/${row.id}` as const;
  if (row.state === 'withdrawn') return [];
  if (row.state === 'published')
    return [
      {
        key: 'renew',
        words: words.renew,
        means: words.renewMeans,
        submit: words.renew,
        fields: [{ key: 'validTo', words: offerLabels.validTo, kind: 'day', isRequired: true }],
        send: ({ validTo }) =>
          ask(`${path}/renewal`, {
            method: 'POST',
            body: { version: row.version, validTo },
            shape: postingShape,
          }),
      },
      {
        key: 'withdraw',
        words: words.withdraw,
        isGrave: true,
        means: words.withdrawMeans,
        fields: [{ key: 'why', words: words.why, kind: 'text', isRequired: true, lengthMax: 200 }],
        send: ({ why }) => ask(`${path}/withdrawal`, { method: 'POST', body: { why }, shape: postingShape }),
      },
    ];
  const { version } = row;
  return [
    {
      key: 'publish',
      words: words.publish,
      isMain: true,
      means: words.publishMeans,
      send: () => ask(`${path}/publication`, { method: 'POST', body: { version }, shape: postingShape }),
    },
    {
      key: 'change',
      words: words.change,
      fields: OFFER_FIELDS,
      first: typedOf(row.offer),
      send: (typed) =>
        ask(path, { method: 'PUT', body: { version, offer: offerIn(typed) }, shape: postingShape }),
    },
  ];
}

/** What stands against publishing, told before anybody tries. */
function Judgement({ row }: { readonly row: PostingLine }) {
  const { say } = useReader();
  const { data } = useAnswer(`/api/postings/${row.id}`, judgedShape, ['/api/postings', row.id, row.version]);
  if (!data) return undefined;
  const { mayBePublished, refusals, warnings, findings } = data.judgement;
  return (
    <section className="record-part">
      <h2>{say(words.judged)}</h2>
      <p>{say(mayBePublished ? words.mayBe : words.mayNot)}</p>
      <ul>
        {refusals.map(({ code, sentence, article }) => (
          <li key={code}>
            {sentence} {article && <span className="soft">{article}</span>}
          </li>
        ))}
      </ul>
      {findings.length > 0 && <p>{say(words.found)}</p>}
      <ul>
        {findings.map(({ rule, quote }) => (
          <li key={`${rule} ${quote}`}>「{quote}」</li>
        ))}
      </ul>
      {warnings.length > 0 && <p>{say(words.warnings)}</p>}
      <ul>
        {warnings.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Postings from draft to withdrawal; an agency sees its own. */
export function Page() {
  const queries = useQueryClient();
  const mayEdit = useSession().person.roles.some((role) => ['owner', 'recruiter', 'agency'].includes(role));
  return (
    <>
      {mayEdit && (
        <PageActions>
          <AddDrawer words={words.addPosting}>
            {(close) => (
              <NewPosting
                cancel={close}
                done={() => {
                  close();
                  void queries.invalidateQueries({ queryKey: ['/api/postings'] });
                }}
              />
            )}
          </AddDrawer>
        </PageActions>
      )}
      <RecordTable description={postings} />
    </>
  );
}
