import { useMemo } from 'react';
import { go, useSearch } from '../shell/place.tsx';
import { readView, searchOf, type View, type ViewRules } from './view.ts';

/** The view in the address, and how to go to another: a step in the history, except while somebody is still typing. */
export function useView(
  rules: ViewRules,
): readonly [View, (change: Partial<View>, options?: { readonly replace?: boolean }) => void] {
  const search = useSearch();
  const view = useMemo(() => readView(search, rules), [search, rules]);
  return [view, (change, options) => go(addressOf({ ...view, ...change }, rules), options)];
}

/** The address of a view on this page. */
export const addressOf = (view: View, rules: ViewRules): string => location.pathname + searchOf(view, rules);
