import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { useReader } from '../reader.tsx';
import { useSession } from '../shell/signed-in.ts';
import { titleText } from './cell.ts';
import type { BulkAction, TableDescription } from './description.ts';
import { bulkWords, selectedWords, tableWords } from './words.ts';

type Props<Row> = {
  readonly description: TableDescription<Row>;
  readonly rows: readonly Row[];
  readonly unselect: () => void;
  /** Something was done: the list is asked for again. */
  readonly changed: () => void;
};

/** The actions of a list that this person may take. */
export function useActions<Row>({ actions = [] }: TableDescription<Row>): readonly BulkAction<Row>[] {
  const { roles } = useSession().person;
  return actions.filter((action) => action.roles.some((role) => roles.includes(role)));
}

/** What can be done with the chosen rows. */
export function BulkBar<Row>({ description, rows, unselect, changed }: Props<Row>) {
  const { say } = useReader();
  const actions = useActions(description);
  const [asked, setAsked] = useState<BulkAction<Row>>();
  return (
    <section className="bulk" aria-label={say(selectedWords(rows.length))}>
      <b>{say(selectedWords(rows.length))}</b>
      {actions.map((action) => (
        <Button key={action.key} danger={action.isGrave ?? false} onClick={() => setAsked(action)}>
          {say(action.words)}
        </Button>
      ))}
      <Button type="link" onClick={unselect}>
        {say(tableWords.unselect)}
      </Button>
      {asked && (
        <BulkDialog
          description={description}
          action={asked}
          rows={rows}
          close={(hasDone) => {
            setAsked(undefined);
            if (hasDone) {
              unselect();
              changed();
            }
          }}
        />
      )}
    </section>
  );
}

type BulkDialogProps<Row> = {
  readonly description: TableDescription<Row>;
  readonly action: BulkAction<Row>;
  readonly rows: readonly Row[];
  readonly close: (hasDone: boolean) => void;
};

function BulkDialog<Row>({ description, action, rows, close }: BulkDialogProps<Row>) {
  const { say } = useReader();
  const meant = rows.filter((row) => action.isFor?.(row) ?? true);
  const { state, done, failed, perform } = usePerforming(description, action, meant);
  const footer =
    state === 'done' ? (
      <Button type="primary" onClick={() => close(true)}>
        {say(tableWords.close)}
      </Button>
    ) : (
      <>
        <Button disabled={state === 'doing'} onClick={() => close(false)}>
          {say(tableWords.cancel)}
        </Button>
        <Button
          type="primary"
          danger={action.isGrave ?? false}
          loading={state === 'doing'}
          disabled={meant.length === 0}
          onClick={() => void perform()}
        >
          {say(action.words)}
        </Button>
      </>
    );
  return (
    <Modal
      open
      title={say(action.words)}
      closable={false}
      mask={{ closable: false }}
      onCancel={() => state !== 'doing' && close(state === 'done')}
      footer={footer}
    >
      {state === 'asking' && <p>{say(action.sure(meant.length))}</p>}
      <div aria-live="polite" className="outcome">
        {state !== 'asking' && <p>{say(bulkWords(done, failed.length, rows.length - meant.length))}</p>}
      </div>
      <ul className="report">
        {failed.map(({ title, sentence }) => (
          <li key={title}>
            <b>{title}</b> {say(sentence)}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

type Failure = { readonly title: string; readonly sentence: string | Words };

/** One row after the other: what the server is asked for is never more than one thing at a time. */
function usePerforming<Row>(
  description: TableDescription<Row>,
  action: BulkAction<Row>,
  rows: readonly Row[],
) {
  const { language } = useReader();
  const [state, setState] = useState<'asking' | 'doing' | 'done'>('asking');
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState<readonly Failure[]>([]);
  const perform = async () => {
    setState('doing');
    for (const row of rows) {
      const result = await action.perform(row);
      if (result.ok) setDone((count) => count + 1);
      else {
        const failure = { title: titleText(description, row, language), sentence: result.problem.sentence };
        setFailed((before) => [...before, failure]);
      }
    }
    setState('done');
  };
  return { state, done, failed, perform };
}
