import { Checkbox } from 'antd';
import { useReader } from '../reader.tsx';
import { Link } from '../shell/place.tsx';
import { CellView } from './cell-view.tsx';
import { titleText } from './cell.ts';
import type { RowsProps } from './rows-table.tsx';
import { addressOf } from './use-view.ts';
import { tableWords } from './words.ts';

/** The same rows one below the other: for windows too narrow for a table. */
export function RowsCards<Row extends object>({
  description,
  shown,
  rows,
  view,
  selected,
  select,
}: RowsProps<Row>) {
  const { say, language } = useReader();
  const [first, ...rest] = shown;
  return (
    <ul className="cards">
      {rows.map((row) => {
        const key = description.keyOf(row);
        return (
          <li key={key} className={key === view.open ? 'open-row' : undefined}>
            <div className="card-head">
              {selected && (
                <Checkbox
                  aria-label={`${say(tableWords.select)} ${titleText(description, row, language)}`}
                  checked={selected.has(key)}
                  onChange={({ target }) => select([row], target.checked)}
                />
              )}
              {first && (
                <Link href={addressOf({ ...view, open: key }, description)}>
                  <CellView column={first} row={row} />
                </Link>
              )}
            </div>
            <dl>
              {rest.map((column) => (
                <div key={column.key}>
                  <dt>{say(column.words)}</dt>
                  <dd>
                    <CellView column={column} row={row} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
