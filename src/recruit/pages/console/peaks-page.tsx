import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { recruitPageWords as words } from './recruit-page-words.ts';
import { peakShape, type PeakLine } from './recruit-shape.ts';

const peaks: TableDescription<PeakLine> = {
  name: 'peaks',
  words: words.peaks,
  endpoint: '/api/peaks',
  row: peakShape,
  keyOf: ({ id }) => id,
  titleOf: ({ name }) => name,
  sort: '-from',
  search: words.peakSearch,
  empty: words.peakEmpty,
  columns: [
    { key: 'name', words: words.peakName, kind: 'text', of: ({ name }) => name, sort: 'name' },
    {
      key: 'headcount',
      words: words.headcount,
      kind: 'number',
      of: (row) => row.headcount,
      sort: 'headcount',
    },
    { key: 'from', words: words.from, kind: 'account', of: ({ from }) => from, sort: 'from' },
    { key: 'to', words: words.to, kind: 'account', of: ({ to }) => to },
    { key: 'replyDays', words: words.replyDays, kind: 'number', of: (row) => row.replyDays },
    { key: 'postings', words: words.openPostings, kind: 'number', of: (row) => row.postings },
  ],
};

const FIRST = { replyDays: '3' };

/** When more people are wanted, and how many. */
export function Page() {
  const queries = useQueryClient();
  const mayAdd = useSession().person.roles.some((role) => role === 'owner' || role === 'recruiter');
  return (
    <>
      {mayAdd && (
        <PageActions>
          <AddDrawer words={words.addPeak}>
            {(close) => (
              <RecordForm
                fields={[
                  { key: 'name', words: words.peakName, kind: 'text', isRequired: true, lengthMax: 40 },
                  { key: 'headcount', words: words.headcount, kind: 'text', isRequired: true, lengthMax: 6 },
                  { key: 'from', words: words.from, kind: 'day', isRequired: true },
                  { key: 'to', words: words.to, kind: 'day', isRequired: true },
                  {
                    key: 'replyDays',
                    words: words.replyDays,
                    kind: 'text',
                    isRequired: true,
                    lengthMax: 2,
                    hint: words.replyDaysHint,
                  },
                ]}
                first={FIRST}
                send={({ name, headcount, from, to, replyDays }) =>
                  ask('/api/peaks', {
                    method: 'POST',
                    body: { name, headcount: Number(headcount), from, to, replyDays: Number(replyDays) },
                    shape: peakShape,
                  })
                }
                cancel={close}
                done={() => {
                  close();
                  void queries.invalidateQueries({ queryKey: ['/api/peaks'] });
                }}
              />
            )}
          </AddDrawer>
        </PageActions>
      )}
      <RecordTable description={peaks} />
    </>
  );
}
