import { useQueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { go, usePath, useSearch } from '../../../web/console/shell/place.tsx';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { boardWords as words } from './application-page-words.ts';
import { boardShape, type ApplicationLine } from './application-shape.ts';
import { BoardColumns } from './board-columns.tsx';
import { BulkDeclines, DeclineChosen } from './bulk-part.tsx';
import { useMayRecruit } from './may-recruit.ts';
import { namedShape, postingChoicesShape } from './recruit-shape.ts';
import './applications.css';

const ApplicationRecord = lazy(async () => ({
  default: (await import('./application-record.tsx')).ApplicationRecord,
}));

/** The board, or the one application that the address names. */
export function Page() {
  const [, , , id] = usePath().split('/');
  return id === undefined || id === '' ? <Board /> : <ApplicationRecord key={id} id={id} />;
}

const FILTERS = ['peakId', 'postingId', 'agencyId'] as const;

/** What the board is narrowed to stands in the address, so that whoever comes back finds it so. */
function useNarrowing(): { readonly query: string; readonly of: (name: (typeof FILTERS)[number]) => string } {
  const asked = new URLSearchParams(useSearch());
  const kept = new URLSearchParams();
  for (const name of FILTERS) if (asked.get(name)) kept.set(name, asked.get(name) ?? '');
  return { query: kept.toString(), of: (name) => kept.get(name) ?? '' };
}

function Board() {
  const queries = useQueryClient();
  const mayRecruit = useMayRecruit();
  const { query } = useNarrowing();
  const [chosen, choose] = useState<readonly ApplicationLine[]>([]);
  const { data, trouble, again } = useAnswer(`/api/application-board?${query}`, boardShape, [
    '/api/applications',
    'board',
    query,
  ]);
  const isEmpty = data?.columns.every(({ total }) => total === 0) ?? false;
  return (
    <>
      <PageActions lead={words.lead} />
      <Filters />
      <BulkDeclines />
      {mayRecruit && chosen.length > 1 && (
        <DeclineChosen
          chosen={chosen}
          done={() => {
            choose([]);
            for (const key of ['/api/applications', '/api/bulk-declines'])
              void queries.invalidateQueries({ queryKey: [key] });
          }}
        />
      )}
      {!data && (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
      {isEmpty && query === '' && <Empty words={words.empty} />}
      {data && !(isEmpty && query === '') && (
        <BoardColumns
          columns={data.columns}
          chosen={mayRecruit ? chosen : undefined}
          toggle={(row) =>
            choose(
              chosen.some(({ id }) => id === row.id)
                ? chosen.filter(({ id }) => id !== row.id)
                : [...chosen, row],
            )
          }
        />
      )}
    </>
  );
}

function Filters() {
  const { say } = useReader();
  const { of } = useNarrowing();
  const peaks = useAnswer('/api/peaks?size=200', namedShape);
  const agencies = useAnswer('/api/agencies?size=200', namedShape);
  const postings = useAnswer('/api/postings?size=200', postingChoicesShape);
  const filters = [
    { name: 'peakId', label: words.peak, all: words.allPeaks, rows: peaks.data?.rows ?? [] },
    {
      name: 'postingId',
      label: words.posting,
      all: words.allPostings,
      rows: (postings.data?.rows ?? []).map(({ id, code, offer }) => ({
        id,
        name: `${offer.title} ${code}`,
      })),
    },
    { name: 'agencyId', label: words.agency, all: words.allAgencies, rows: agencies.data?.rows ?? [] },
  ] as const;
  return (
    <div className="apply-filters">
      {filters.map(({ name, label, all, rows }) => (
        <label key={name}>
          {say(label)}
          <select value={of(name)} onChange={(event) => narrow(name, event.target.value)}>
            <option value="">{say(all)}</option>
            {rows.map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

/** Shows what is narrowed so, without a step to come back to. */
function narrow(name: string, value: string): void {
  const next = new URLSearchParams(location.search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  go(`/recruit/applications?${next.toString()}`, { replace: true });
}
