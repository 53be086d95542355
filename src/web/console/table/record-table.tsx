import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { TroubleError, troubleOf, type Trouble } from '../api/ask.ts';
import { useReader } from '../reader.tsx';
import { useSession } from '../shell/signed-in.ts';
import { Empty, TroubleState, Waiting } from '../shell/states.tsx';
import { BulkBar, useActions } from './bulk-bar.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { useColumns } from './columns-chosen.ts';
import type { Column, TableDescription } from './description.ts';
import { FilterBar } from './filter-bar.tsx';
import { pageOf, ROWS_REACHED_MAX, type Page } from './pages.ts';
import { RowDrawer } from './row-drawer.tsx';
import { RowsCards } from './rows-cards.tsx';
import { RowsTable } from './rows-table.tsx';
import { useLater } from './use-later.ts';
import { useIsNarrow } from './use-narrow.ts';
import { useView } from './use-view.ts';
import { isNarrowed, sizes, type View } from './view.ts';
import { tableWords, totalWords } from './words.ts';
import './table.css';

/**
 * A list of records, whole: filters, order and pages in the address, columns to choose, rows to select and act on,
 * files out and in, and a record opened beside the list. Everything particular is in its description, which must be
 * the same object at every drawing.
 */
export function RecordTable<Row extends object>({
  description,
}: {
  readonly description: TableDescription<Row>;
}) {
  const [view, show] = useView(description);
  const { shown, choose, forget } = useColumns(description);
  const { page, isFetching, trouble, again } = usePage(description, view);
  return (
    <div className="records">
      <div className="tools">
        <FilterBar description={description} view={view} show={show} />
        <div className="buttons">
          <ColumnChooser columns={description.columns} shown={shown} choose={choose} forget={forget} />
          <FileButtons description={description} shown={shown} view={view} page={page} changed={again} />
        </div>
      </div>
      {!page && (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
      {page && (
        <Rows
          {...{ description, view, show, shown, page }}
          isStale={isFetching}
          trouble={trouble}
          changed={again}
        />
      )}
    </div>
  );
}

/** The page that the view shows; while another is fetched, the one before it stays. */
function usePage<Row>(description: TableDescription<Row>, view: View) {
  // What is open beside the list changes nothing in it.
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [description.endpoint, { ...view, open: '' }, description.narrowedTo],
    queryFn: async ({ signal }) => {
      const answer = await pageOf(description, view, signal);
      if (!answer.ok) throw new TroubleError(answer.problem);
      return answer.value;
    },
    placeholderData: keepPreviousData,
  });
  return {
    page: data,
    trouble: error ? troubleOf(error) : undefined,
    isFetching,
    again: () => void refetch(),
  };
}

type FileProps<Row> = {
  readonly description: TableDescription<Row>;
  readonly shown: readonly Column<Row>[];
  readonly view: View;
  readonly page: Page<Row> | undefined;
  readonly changed: () => void;
};

/** Out into a file, and in from one where the list takes it. What few open comes when it is opened. */
function FileButtons<Row>({ description, shown, view, page, changed }: FileProps<Row>) {
  const { say } = useReader();
  const { roles } = useSession().person;
  const [dialog, setDialog] = useState<'export' | 'import'>();
  const exporting = useLater(dialog === 'export', () => import('./export-dialog.tsx'));
  const importing = useLater(dialog === 'import', () => import('./import-dialog.tsx'));
  const mayImport = description.importing?.roles.some((role) => roles.includes(role)) ?? false;
  const close = () => setDialog(undefined);
  return (
    <>
      <Button
        disabled={!page}
        loading={dialog === 'export' && !exporting}
        onClick={() => setDialog('export')}
      >
        {say(tableWords.export)}
      </Button>
      {mayImport && (
        <Button loading={dialog === 'import' && !importing} onClick={() => setDialog('import')}>
          {say(tableWords.import)}
        </Button>
      )}
      {dialog === 'export' && exporting && page && (
        <exporting.ExportDialog
          description={description}
          shown={shown}
          view={view}
          total={page.total}
          totalIsCapped={page.totalIsCapped}
          close={close}
        />
      )}
      {dialog === 'import' && importing && description.importing && (
        <importing.ImportDialog
          description={description}
          importing={description.importing}
          close={close}
          changed={changed}
        />
      )}
    </>
  );
}

type RowsProps<Row> = {
  readonly description: TableDescription<Row>;
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
  readonly shown: readonly Column<Row>[];
  readonly page: Page<Row>;
  readonly isStale: boolean;
  /** The page is an older one: the newer could not be fetched. */
  readonly trouble: Trouble | undefined;
  readonly changed: () => void;
};

function Rows<Row extends object>({ isStale, trouble, changed, ...props }: RowsProps<Row>) {
  const { description, view, show, page } = props;
  const { say } = useReader();
  const isNarrow = useIsNarrow();
  const hasActions = useActions(description).length > 0;
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map());
  const select = (rows: readonly Row[], isSelected: boolean) => {
    const next = new Map(selected);
    for (const row of rows)
      if (isSelected) next.set(description.keyOf(row), row);
      else next.delete(description.keyOf(row));
    setSelected(next);
  };
  const list = {
    ...props,
    rows: page.rows,
    selected: hasActions ? new Set(selected.keys()) : undefined,
    select,
  };
  return (
    <>
      {trouble && <p className="notice">{say(trouble.sentence)}</p>}
      {selected.size > 0 && (
        <BulkBar
          description={description}
          rows={[...selected.values()]}
          unselect={() => setSelected(new Map())}
          changed={changed}
        />
      )}
      <div className={isStale ? 'list stale' : 'list'} aria-busy={isStale}>
        {page.rows.length === 0 ? (
          <Empty words={isNarrowed(view) || view.page > 1 ? tableWords.nothingFits : description.empty} />
        ) : isNarrow ? (
          <RowsCards {...list} />
        ) : (
          <RowsTable {...list} />
        )}
      </div>
      <Pages {...props} isNarrow={isNarrow} />
      <RowDrawer
        description={description}
        view={view}
        row={page.rows.find((row) => description.keyOf(row) === view.open)}
        isLoading={isStale}
        close={() => show({ open: '' })}
      />
    </>
  );
}

function Pages<Row>({
  view,
  show,
  page,
  isNarrow,
}: Pick<RowsProps<Row>, 'view' | 'show' | 'page'> & { readonly isNarrow: boolean }) {
  const { say } = useReader();
  return (
    <div className="pages">
      <output>{say(totalWords(page.total, page.totalIsCapped))}</output>
      <Pagination
        size="small"
        current={view.page}
        pageSize={view.size}
        total={Math.min(page.total, ROWS_REACHED_MAX)}
        simple={isNarrow}
        showSizeChanger={!isNarrow}
        pageSizeOptions={[...sizes]}
        hideOnSinglePage={page.total <= sizes[0]}
        onChange={(next, size) => show({ page: size === view.size ? next : 1, size, open: '' })}
      />
    </div>
  );
}
