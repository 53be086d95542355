import { useQueryClient } from '@tanstack/react-query';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { sectionWords } from './section-words.ts';
import { bookWords } from './book-page-words.ts';
import { useMayPay } from './may-pay.ts';
import { draftFields, sendCard } from './rate-card-form.tsx';
import { RateCardRecord } from './rate-card-record.tsx';
import { rateCardShape, type CardLine } from './rate-card-shape.ts';
import { rateWords as words } from './rate-page-words.ts';
import './pay.css';

const cards: TableDescription<CardLine> = {
  name: 'rate-cards',
  words: sectionWords.rates,
  endpoint: '/api/pay/rate-cards',
  row: rateCardShape,
  keyOf: ({ id }) => id,
  titleOf: ({ version }) => version,
  sort: '-changedAt',
  search: words.search,
  empty: words.empty,
  isWide: true,
  columns: [
    { key: 'version', words: words.version, kind: 'account', of: ({ version }) => version },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ state }) => state,
      states: {
        draft: { words: words.states.draft, tone: 'doubtful' },
        published: { words: words.states.published, tone: 'good' },
        withdrawn: { words: words.states.withdrawn, tone: 'plain' },
      },
    },
    { key: 'role', words: bookWords.role, kind: 'text', of: ({ role }) => role },
    { key: 'city', words: bookWords.city, kind: 'text', of: ({ city }) => city },
    {
      key: 'difficulty',
      words: bookWords.difficulty,
      kind: 'text',
      of: ({ difficulty }) => bookWords.difficulties[difficulty],
    },
    { key: 'level', words: bookWords.level, kind: 'number', of: ({ level }) => level },
    { key: 'validFrom', words: words.validFrom, kind: 'account', of: (row) => row.validFrom },
    { key: 'validTo', words: words.validTo, kind: 'account', of: (row) => row.validTo },
    {
      key: 'changedAt',
      words: words.changedAt,
      kind: 'time',
      of: (row) => row.changedAt,
      sort: 'changedAt',
      isSpare: true,
    },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: (['draft', 'published'] as const).map((value) => ({ value, words: words.states[value] })),
    },
  ],
  details: (row) => <RateCardRecord key={`${row.id} ${row.changedAt}`} card={row} />,
};

/** What work is paid by. */
export function Page() {
  const mayPay = useMayPay();
  const queries = useQueryClient();
  return (
    <>
      <PageActions lead={words.lead}>
        {mayPay && (
          <AddDrawer words={words.draft}>
            {(close) => (
              <RecordForm
                fields={draftFields}
                submit={words.draft}
                send={(typed) => sendCard(typed)}
                done={() => {
                  close();
                  void queries.invalidateQueries({ queryKey: ['/api/pay/rate-cards'] });
                }}
                cancel={close}
              />
            )}
          </AddDrawer>
        )}
      </PageActions>
      <RecordTable description={cards} />
    </>
  );
}
