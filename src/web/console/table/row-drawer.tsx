import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useReader } from '../reader.tsx';
import { CellView } from './cell-view.tsx';
import { titleText } from './cell.ts';
import type { TableDescription } from './description.ts';
import { addressOf } from './use-view.ts';
import type { View } from './view.ts';
import { tableWords } from './words.ts';

type Props<Row> = {
  readonly description: TableDescription<Row>;
  readonly view: View;
  /** The open record; nothing when it is not among the rows of this page. */
  readonly row: Row | undefined;
  readonly isLoading: boolean;
  readonly close: () => void;
};

/** A record beside its list, every column of it, under an address of its own. */
export function RowDrawer<Row>({ description, view, row, isLoading, close }: Props<Row>) {
  const { say, language } = useReader();
  const title = row === undefined ? say(tableWords.details) : titleText(description, row, language);
  return (
    <Drawer
      open={view.open !== '' && !isLoading}
      onClose={close}
      title={title}
      aria-label={title}
      size={description.isWide ? 860 : 520}
      closable={{ 'aria-label': say(tableWords.close) }}
      extra={row !== undefined && <CopyLink key={view.open} address={addressOf(view, description)} />}
    >
      {row === undefined ? (
        <p className="soft">{say(tableWords.notOnPage)}</p>
      ) : (
        <>
          {!description.isToldByDetails && <Columns description={description} row={row} />}
          {description.details?.(row)}
        </>
      )}
    </Drawer>
  );
}

const Columns = <Row,>({ description, row }: Pick<Props<Row>, 'description'> & { readonly row: Row }) => {
  const { say } = useReader();
  return (
    <dl className="record">
      {description.columns.map((column) => (
        <div key={column.key}>
          <dt>{say(column.words)}</dt>
          <dd>
            <CellView column={column} row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

function CopyLink({ address }: { readonly address: string }) {
  const { say } = useReader();
  const [state, setState] = useState<'fresh' | 'copied' | 'failed'>('fresh');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const words = { fresh: tableWords.copyLink, copied: tableWords.copied, failed: tableWords.notCopied };
  return (
    <Button size="small" aria-live="polite" onClick={() => void copy()}>
      {say(words[state])}
    </Button>
  );
}
