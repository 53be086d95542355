import { dayAfter, parseChinaDay } from '../../../kernel/china-day.ts';
import type { Filter } from './description.ts';

/** Which rows somebody looks at, and how. All of it stands in the address: it can be shared, and Back goes back. */
export type View = {
  readonly q: string;
  readonly page: number;
  readonly size: number;
  readonly sort: string;
  readonly filters: { readonly [field: string]: string };
  /** The key of the record that is open beside the list; empty when none is. */
  readonly open: string;
};

/** What a description says of views. */
export type ViewRules = {
  readonly columns: readonly { readonly sort?: string }[];
  readonly sort: string;
  readonly filters?: readonly Filter[];
  readonly narrowedTo?: { readonly [field: string]: string };
};

export const sizes = [20, 50, 100, 200] as const;
const SIZE_FIRST = 50;
const TEXT_LENGTH_MAX = 100;

/** Reads an address. What is unknown or impossible in it is left out, so that an old link still opens. */
export function readView(search: string, rules: ViewRules): View {
  const said = new URLSearchParams(search);
  const text = (name: string) => (said.get(name) ?? '').trim().slice(0, TEXT_LENGTH_MAX);
  const page = /^[1-9]\d{0,4}$/u.test(text('page')) ? Number(text('page')) : 1;
  const sortable = rules.columns.flatMap(({ sort }) => (sort === undefined ? [] : [sort]));
  const sort = sortable.includes(text('sort').replace(/^-/u, '')) ? text('sort') : rules.sort;
  const filters = fieldsOf(rules).flatMap(([field, filter]) => {
    const value = text(field);
    return value !== '' && fits(value, filter) ? [[field, value] as const] : [];
  });
  return {
    q: text('q'),
    page,
    size: sizes.find((size) => String(size) === text('size')) ?? SIZE_FIRST,
    sort,
    filters: Object.fromEntries(filters),
    open: text('open'),
  };
}

/** The address of a view, with its question mark; what goes without saying is left out. */
export function searchOf(view: View, rules: ViewRules): string {
  const { q, page, size, sort, filters, open } = view;
  const said = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...filters,
    ...(sort === rules.sort ? {} : { sort }),
    ...(size === SIZE_FIRST ? {} : { size: String(size) }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(open === '' ? {} : { open }),
  }).toString();
  return said === '' ? '' : `?${said}`;
}

/** What the server is asked for. Days become the instants between them. */
export function questionOf({ q, page, size, sort, filters }: View, rules: ViewRules): string {
  const asked = fieldsOf(rules).flatMap(([field, filter]) => {
    const value = filters[field];
    return value === undefined ? [] : [[field, valueAsked(field, filter, value)] as const];
  });
  return new URLSearchParams({
    ...(q === '' ? {} : { q }),
    page: String(page),
    size: String(size),
    sort,
    ...Object.fromEntries(asked),
    ...rules.narrowedTo,
  }).toString();
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, filters }: View): boolean => q !== '' || Object.keys(filters).length > 0;

const fieldsOf = ({ filters = [] }: ViewRules): readonly (readonly [string, Filter])[] =>
  filters.flatMap((filter): readonly (readonly [string, Filter])[] =>
    filter.kind === 'days'
      ? [
          [filter.from, filter],
          [filter.to, filter],
        ]
      : [[filter.field, filter]],
  );

function fits(value: string, filter: Filter): boolean {
  if (filter.kind === 'choice') return filter.choices.some((choice) => choice.value === value);
  return filter.kind === 'text' || parseChinaDay(value).ok;
}

function valueAsked(field: string, filter: Filter, value: string): string {
  const day = parseChinaDay(value);
  if (filter.kind !== 'days' || !day.ok) return value;
  return `${field === filter.to ? dayAfter(day.value) : day.value}T00:00:00+08:00`;
}
