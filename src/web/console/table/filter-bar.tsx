import { Button, Input, Select } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useReader } from '../reader.tsx';
import type { Filter, TableDescription } from './description.ts';
import { useIsNarrow } from './use-narrow.ts';
import { isNarrowed, type View } from './view.ts';
import { tableWords } from './words.ts';

type Props<Row> = {
  readonly description: TableDescription<Row>;
  readonly view: View;
  readonly show: (change: Partial<View>, options?: { readonly replace?: boolean }) => void;
};

/** What narrows the list: a word, and the fields that the description names. */
export function FilterBar<Row>({ description, view, show }: Props<Row>) {
  const { say } = useReader();
  const narrow = (fields: { readonly [field: string]: string }) => {
    const filters = Object.entries({ ...view.filters, ...fields }).filter(([, value]) => value !== '');
    show({ filters: Object.fromEntries(filters), page: 1, open: '' });
  };
  const fields = (description.filters ?? []).map((filter) => (
    <FilterField
      key={filter.kind === 'days' ? filter.from : filter.field}
      filter={filter}
      values={view.filters}
      narrow={narrow}
    />
  ));
  return (
    <search className="filters" aria-label={say(tableWords.narrow)}>
      {description.search && (
        <TextField
          label={say(tableWords.search)}
          hint={say(description.search)}
          value={view.q}
          settle={(q) => show({ q, page: 1, open: '' })}
          isWide
        />
      )}
      <MoreFilters fields={fields} count={Object.keys(view.filters).length} />
      {isNarrowed(view) && (
        <Button type="link" onClick={() => show({ q: '', filters: {}, page: 1, open: '' })}>
          {say(tableWords.clear)}
        </Button>
      )}
    </search>
  );
}

/** Beside the search where there is room; else behind a word that says how many are set. */
function MoreFilters({ fields, count }: { readonly fields: readonly ReactNode[]; readonly count: number }) {
  const { say } = useReader();
  const isNarrow = useIsNarrow();
  if (!isNarrow || fields.length === 0) return fields;
  return (
    <details className="more-filters">
      <summary>{`${say(tableWords.narrow)}${count > 0 ? ` (${count})` : ''}`}</summary>
      <div>{fields}</div>
    </details>
  );
}

type FieldProps = {
  readonly filter: Filter;
  readonly values: { readonly [field: string]: string };
  readonly narrow: (fields: { readonly [field: string]: string }) => void;
};

function FilterField({ filter, values, narrow }: FieldProps) {
  const { say } = useReader();
  const label = say(filter.words);
  if (filter.kind === 'days')
    return (
      <span className="days">
        <span aria-hidden="true">{label}</span>
        {[filter.from, filter.to].map((field, at) => (
          <Input
            key={field}
            type="date"
            aria-label={`${label} ${say(at === 0 ? tableWords.from : tableWords.to)}`}
            value={values[field] ?? ''}
            max={at === 0 ? values[filter.to] : undefined}
            min={at === 1 ? values[filter.from] : undefined}
            onChange={(event) => narrow({ [field]: event.target.value })}
          />
        ))}
      </span>
    );
  const value = values[filter.field] ?? '';
  if (filter.kind === 'text')
    return (
      <TextField
        label={label}
        hint={label}
        value={value}
        settle={(text) => narrow({ [filter.field]: text })}
      />
    );
  return (
    <Select
      aria-label={label}
      value={value}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: `${label}: ${say(tableWords.all)}` },
        ...filter.choices.map((choice) => ({ value: choice.value, label: say(choice.words) })),
      ]}
      onChange={(chosen) => narrow({ [filter.field]: chosen })}
    />
  );
}

type TextProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly settle: (text: string) => void;
  readonly isWide?: boolean;
};

/** Narrows on Enter and when it is left: every question is a step in the history, and no letter should be. */
function TextField({ label, hint, value, settle, isWide = false }: TextProps) {
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // Back, or a link: the field follows the address.
  if (settled !== value) {
    setSettled(value);
    setTyped(value);
  }
  const done = () => {
    if (typed.trim() !== value) settle(typed.trim());
  };
  useSettleOnClear(typed, value, settle);
  return (
    <Input
      className={isWide ? 'wide-field' : 'field'}
      aria-label={label}
      placeholder={hint}
      value={typed}
      maxLength={100}
      allowClear
      enterKeyHint="search"
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={(event) => !event.nativeEvent.isComposing && done()}
      onBlur={done}
    />
  );
}

/** Emptied by its cross, a field has nothing more to wait for. */
function useSettleOnClear(typed: string, value: string, settle: (text: string) => void): void {
  useEffect(() => {
    if (typed === '' && value !== '') settle('');
  }, [typed, value, settle]);
}
