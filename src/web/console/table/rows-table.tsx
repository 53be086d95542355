import { Table, type TableColumnsType, type TableProps } from 'antd';
import type { MouseEvent } from 'react';
import { useReader } from '../reader.tsx';
import { Link } from '../shell/place.tsx';
import { CellView } from './cell-view.tsx';
import { isFigureKind, titleText } from './cell.ts';
import type { Column, TableDescription } from './description.ts';
import { addressOf } from './use-view.ts';
import type { View } from './view.ts';
import { tableWords } from './words.ts';

export type RowsProps<Row> = {
  readonly description: TableDescription<Row>;
  readonly shown: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
  /** The keys of the chosen rows; nothing when there is nothing to choose them for. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly select: (rows: readonly Row[], isSelected: boolean) => void;
};

/** The rows of a page as a table: for windows that are wide enough. */
export function RowsTable<Row extends object>(props: RowsProps<Row>) {
  const { description, rows, view, show, selected, select } = props;
  const { say, language } = useReader();
  return (
    <Table<Row>
      size="small"
      rowKey={description.keyOf}
      dataSource={rows}
      columns={useTableColumns(props)}
      pagination={false}
      showSorterTooltip={false}
      // Two ways round and no third: a list always has an order.
      sortDirections={['descend', 'ascend', 'descend']}
      rowClassName={(row) => (description.keyOf(row) === view.open ? 'open-row' : '')}
      onRow={(row) => ({
        onClick: (event) => {
          if (isMeantForRow(event)) show({ open: description.keyOf(row) });
        },
      })}
      onChange={(_page, _filters, sorter, { action }) => {
        if (action === 'sort' && !Array.isArray(sorter))
          show({ sort: sortAsked(sorter, description), page: 1 });
      }}
      {...(selected
        ? {
            rowSelection: {
              selectedRowKeys: [...selected],
              getCheckboxProps: (row: Row) => ({
                'aria-label': `${say(tableWords.select)} ${titleText(description, row, language)}`,
              }),
              getTitleCheckboxProps: () => ({ 'aria-label': say(tableWords.selectPage) }),
              onSelect: (row: Row, isSelected: boolean) => select([row], isSelected),
              onSelectAll: (isSelected: boolean) => select(rows, isSelected),
            },
          }
        : {})}
    />
  );
}

function useTableColumns<Row extends object>({
  description,
  shown,
  view,
}: RowsProps<Row>): TableColumnsType<Row> {
  const { say } = useReader();
  return shown.map((column, at) => ({
    key: column.key,
    title: say(column.words),
    align: isFigureKind(column.kind) ? 'end' : 'start',
    className: `kind-${column.kind}`,
    ...(column.sort === undefined
      ? {}
      : {
          sorter: true,
          sortOrder:
            view.sort === column.sort ? 'ascend' : view.sort === `-${column.sort}` ? 'descend' : null,
        }),
    render: (_: unknown, row: Row) =>
      at === 0 ? (
        <Link href={addressOf({ ...view, open: description.keyOf(row) }, description)}>
          <CellView column={column} row={row} />
        </Link>
      ) : (
        <CellView column={column} row={row} />
      ),
  }));
}

type Sorter<Row> = Exclude<Parameters<NonNullable<TableProps<Row>['onChange']>>[2], readonly unknown[]>;

/** What the headings were pressed to. */
function sortAsked<Row>(
  { columnKey, order }: Sorter<Row>,
  { columns, sort: first }: TableDescription<Row>,
): string {
  const sort = columns.find(({ key }) => key === columnKey)?.sort;
  if (sort === undefined || !order) return first;
  return order === 'descend' ? `-${sort}` : sort;
}

/** A press on a row opens it, unless it was on something of its own, or marked text to copy. */
const isMeantForRow = ({ target }: MouseEvent): boolean =>
  target instanceof Element &&
  !target.closest('a, button, input, label, .ant-table-selection-column') &&
  (getSelection()?.isCollapsed ?? true);
