import { useReader } from '../reader.tsx';
import { cellText, toneOf } from './cell.ts';
import type { Column } from './description.ts';
import { tableWords } from './words.ts';

/** A cell as people see it. */
export function CellView<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { language, say } = useReader();
  const text = cellText(column, row, language);
  if (text === '') return <span className="soft">{say(tableWords.nothing)}</span>;
  const { kind } = column;
  if (kind === 'status') return <span className={`status ${toneOf(column, row)}`}>{text}</span>;
  if (kind === 'masked')
    return (
      <span className="figures" title={say(tableWords.masked)}>
        {text}
      </span>
    );
  return kind === 'text' ? <>{text}</> : <span className="figures">{text}</span>;
}
