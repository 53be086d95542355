import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 47.99rem)');

/** Whether the window is too narrow for a table. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
