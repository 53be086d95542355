import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';
import type { Importing, TableDescription } from './description.ts';
import { readRows, sendRows, type ImportReport, type ImportRow } from './import-rows.ts';
import { ImportPreview, ImportResult } from './import-views.tsx';
import { fileOf, rowsOf, save, type FileProblem } from './spreadsheet.ts';
import { columnMissingWords, progressWords, tableWords } from './words.ts';

type Props<Row> = {
  readonly description: TableDescription<Row>;
  readonly importing: Importing;
  readonly close: () => void;
  readonly changed: () => void;
};

type State =
  | { readonly is: 'choosing'; readonly complaint?: Words }
  | { readonly is: 'seen'; readonly rows: readonly ImportRow[] }
  | { readonly is: 'sending'; readonly count: number; readonly total: number }
  | { readonly is: 'done'; readonly rows: readonly ImportRow[]; readonly report: ImportReport };

const fileProblems: { readonly [kind in FileProblem['kind']]: Words } = {
  'file-too-big': tableWords.fileTooBig,
  'file-unreadable': tableWords.fileUnreadable,
  'file-unwritable': tableWords.fileUnwritable,
};

/** A file of records: chosen, looked through, written, and reported on row by row. */
export function ImportDialog<Row>(props: Props<Row>) {
  const { description, importing, close } = props;
  const { say } = useReader();
  const { state, look, send, again } = useImport(props);
  const isSending = state.is === 'sending';
  const footer = (
    <>
      {(state.is === 'seen' || state.is === 'done') && (
        <Button onClick={again}>{say(tableWords.importOther)}</Button>
      )}
      <Button disabled={isSending} onClick={close}>
        {say(tableWords.close)}
      </Button>
      {(state.is === 'seen' || isSending) && (
        <Button
          type="primary"
          loading={isSending}
          disabled={state.is === 'seen' && wholeAmong(state.rows).length === 0}
          onClick={() => void (state.is === 'seen' && send(state.rows))}
        >
          {say(tableWords.importSend)}
        </Button>
      )}
    </>
  );
  return (
    <Modal
      open
      width={720}
      title={say(tableWords.importTitle)}
      closable={isSending ? false : { 'aria-label': say(tableWords.close) }}
      mask={{ closable: false }}
      onCancel={() => !isSending && close()}
      footer={footer}
    >
      {state.is === 'choosing' && (
        <Choosing description={description} importing={importing} complaint={state.complaint} look={look} />
      )}
      {state.is === 'seen' && <ImportPreview rows={state.rows} columns={importing.columns} />}
      <div aria-live="polite">{isSending && <p>{say(progressWords(state.count, state.total))}</p>}</div>
      {state.is === 'done' && <ImportResult {...state} name={description.name} columns={importing.columns} />}
    </Modal>
  );
}

/** Rows that lack nothing: the only ones sent. */
const wholeAmong = (rows: readonly ImportRow[]) => rows.filter(({ missing }) => missing.length === 0);

function useImport<Row>({ description, importing, changed }: Props<Row>) {
  const { say } = useReader();
  const [state, setState] = useState<State>({ is: 'choosing' });
  const look = async (file: File) => {
    const table = await rowsOf(file);
    if (!table.ok) return setState({ is: 'choosing', complaint: fileProblems[table.problem.kind] });
    const read = readRows(table.value, importing.columns);
    if (read.ok) return setState({ is: 'seen', rows: read.value });
    const { problem } = read;
    if (problem.kind === 'no-rows') return setState({ is: 'choosing', complaint: tableWords.fileEmpty });
    const names = problem.columns.map(({ words }) => say(words)).join(say(consoleWords.comma));
    return setState({ is: 'choosing', complaint: columnMissingWords(names) });
  };
  const send = async (rows: readonly ImportRow[]) => {
    const whole = wholeAmong(rows);
    const progress = (count: number) => setState({ is: 'sending', count, total: whole.length });
    progress(0);
    const report = await sendRows(description.endpoint, whole, progress, importing.atOnce);
    setState({ is: 'done', rows, report });
    changed();
  };
  return { state, look, send, again: () => setState({ is: 'choosing' }) };
}

type ChoosingProps<Row> = Pick<Props<Row>, 'description' | 'importing'> & {
  readonly complaint: Words | undefined;
  readonly look: (file: File) => Promise<void>;
};

function Choosing<Row>({ description, importing, complaint, look }: ChoosingProps<Row>) {
  const { say } = useReader();
  const id = useId();
  const fetchForm = async () => {
    const head = importing.columns.map(({ words, isRequired }) => `${say(words)}${isRequired ? ' *' : ''}`);
    const lines = [head, importing.columns.map(({ example }) => example)];
    const table = lines.map((cells) => cells.map((value) => ({ is: 'text', value }) as const));
    const form = await fileOf('xlsx', say(description.words), table);
    if (form.ok) save(form.value, `${description.name}.xlsx`);
  };
  return (
    <div className="import-choose">
      <p>{say(tableWords.importHow)}</p>
      <p>
        {/* The browser's own chooser, and a button that looks like ours. */}
        <label htmlFor={id} className="second">
          {say(tableWords.importChoose)}
        </label>
        <input
          id={id}
          type="file"
          className="unseen"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void look(file);
            target.value = '';
          }}
        />
        <Button type="link" onClick={() => void fetchForm()}>
          {say(tableWords.importForm)}
        </Button>
      </p>
      <div role="alert">{complaint && <p className="trouble">{say(complaint)}</p>}</div>
    </div>
  );
}
