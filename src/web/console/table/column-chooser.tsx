import { Button, Checkbox, Popover } from 'antd';
import { useReader } from '../reader.tsx';
import type { Column } from './description.ts';
import { tableWords } from './words.ts';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly choose: (keys: readonly string[]) => void;
  readonly forget: () => void;
};

/** Which columns are shown; remembered on this device. */
export function ColumnChooser<Row>({ columns, shown, choose, forget }: Props<Row>) {
  const { say } = useReader();
  const keys = shown.map(({ key }) => key);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={say(tableWords.columnsShown)}
      content={
        <div className="column-chooser">
          {columns.map(({ key, words }) => (
            <Checkbox
              key={key}
              checked={keys.includes(key)}
              disabled={keys.length === 1 && keys[0] === key}
              onChange={({ target }) =>
                choose(target.checked ? [...keys, key] : keys.filter((each) => each !== key))
              }
            >
              {say(words)}
            </Checkbox>
          ))}
          <Button size="small" onClick={forget}>
            {say(tableWords.columnsAsFirst)}
          </Button>
        </div>
      }
    >
      <Button aria-haspopup="dialog">{say(tableWords.columns)}</Button>
    </Popover>
  );
}
