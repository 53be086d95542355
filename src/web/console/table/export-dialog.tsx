import { Button, Modal, Progress, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { chinaDayAt } from '../../../kernel/china-day.ts';
import { useReader } from '../reader.tsx';
import { sheetCell } from './cell.ts';
import type { Column, TableDescription } from './description.ts';
import { allRows, ROWS_REACHED_MAX } from './pages.ts';
import { fileOf, save, type FileKind } from './spreadsheet.ts';
import type { View } from './view.ts';
import { exportedWords, progressWords, tableWords, totalWords } from './words.ts';

type Props<Row> = {
  readonly description: TableDescription<Row>;
  readonly shown: readonly Column<Row>[];
  readonly view: View;
  readonly total: number;
  readonly totalIsCapped: boolean;
  readonly close: () => void;
};

type State =
  | { readonly is: 'asking' }
  | { readonly is: 'fetching'; readonly count: number; readonly total: number }
  | { readonly is: 'done'; readonly count: number }
  | { readonly is: 'failed'; readonly sentence: string | Words };

/** Everything that fits the filters, fetched page by page and handed over as a file. */
export function ExportDialog<Row>({ description, shown, view, total, totalIsCapped, close }: Props<Row>) {
  const { say } = useReader();
  const [kind, setKind] = useState<FileKind>('xlsx');
  const [isAll, setAll] = useState(false);
  const { state, start } = useExport(description, view);
  const isFetching = state.is === 'fetching';
  return (
    <Modal
      open
      title={say(tableWords.exportTitle)}
      onCancel={close}
      closable={{ 'aria-label': say(tableWords.close) }}
      mask={{ closable: !isFetching }}
      footer={
        <>
          <Button onClick={close}>{say(isFetching ? tableWords.exportStop : tableWords.close)}</Button>
          <Button
            type="primary"
            loading={isFetching}
            disabled={total === 0}
            onClick={() => void start(kind, isAll ? description.columns : shown)}
          >
            {say(tableWords.exportStart)}
          </Button>
        </>
      }
    >
      <p>{say(totalWords(total, totalIsCapped))}</p>
      {(totalIsCapped || total > ROWS_REACHED_MAX) && (
        <p className="notice">{say(tableWords.exportCapped)}</p>
      )}
      <Choice label={tableWords.fileKind}>
        <Radio.Group
          value={kind}
          aria-label={say(tableWords.fileKind)}
          onChange={({ target }) => setKind(target.value === 'csv' ? 'csv' : 'xlsx')}
          options={[
            { value: 'xlsx', label: say(tableWords.xlsx) },
            { value: 'csv', label: say(tableWords.csv) },
          ]}
        />
      </Choice>
      <Choice label={tableWords.exportColumns}>
        <Radio.Group
          value={isAll}
          aria-label={say(tableWords.exportColumns)}
          onChange={({ target }) => setAll(target.value === true)}
          options={[
            { value: false, label: say(tableWords.shownColumns) },
            { value: true, label: say(tableWords.allColumns) },
          ]}
        />
      </Choice>
      <Outcome state={state} />
    </Modal>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const { say } = useReader();
  return (
    <div aria-live="polite" className="outcome">
      {state.is === 'fetching' && (
        <>
          <Progress
            percent={Math.floor((100 * state.count) / Math.max(1, state.total))}
            showInfo={false}
            aria-label={say(tableWords.export)}
          />
          <p>{say(progressWords(state.count, state.total))}</p>
        </>
      )}
      {state.is === 'done' && <p>{say(exportedWords(state.count))}</p>}
      {state.is === 'failed' && (
        <p className="trouble">
          {say(tableWords.exportTrouble)}
          {say(state.sentence)}
        </p>
      )}
    </div>
  );
}

const Choice = ({ label, children }: { readonly label: Words; readonly children: React.ReactNode }) => {
  const { say } = useReader();
  return (
    <div className="export-choice">
      <span aria-hidden="true">{say(label)}</span>
      {children}
    </div>
  );
};

function useExport<Row>(description: TableDescription<Row>, view: View) {
  const { say, language } = useReader();
  const [state, setState] = useState<State>({ is: 'asking' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (kind: FileKind, columns: readonly Column<Row>[]) => {
    const work = new AbortController();
    running.current = work;
    setState({ is: 'fetching', count: 0, total: 0 });
    const rows = await allRows(description, view, {
      signal: work.signal,
      progress: (count, total) => setState({ is: 'fetching', count, total }),
    }).catch(() => undefined);
    if (work.signal.aborted || !rows) return;
    if (!rows.ok) return setState({ is: 'failed', sentence: rows.problem.sentence });

    const head = columns.map(({ words }) => ({ is: 'text', value: say(words) }) as const);
    const cells = rows.value.map((row) => columns.map((column) => sheetCell(column, row, language)));
    const file = await fileOf(kind, say(description.words), [head, ...cells]);
    if (!file.ok) return setState({ is: 'failed', sentence: tableWords.fileUnwritable });
    save(file.value, `${description.name}-${chinaDayAt(new Date())}.${kind}`);
    setState({ is: 'done', count: rows.value.length });
  };
  return { state, start };
}
