/** Something about the whole page that is so or not, for React's `useSyncExternalStore` and for whoever notices it. */
export type Flag = {
  readonly isUp: () => boolean;
  readonly raise: () => void;
  readonly lower: () => void;
  /** Calls back on every change; answers how to stop. */
  readonly follow: (listener: () => void) => () => void;
};

const flag = (): Flag => {
  const listeners = new Set<() => void>();
  let isUp = false;
  const become = (next: boolean) => {
    if (isUp === next) return;
    isUp = next;
    for (const listener of listeners) listener();
  };
  return {
    isUp: () => isUp,
    raise: () => become(true),
    lower: () => become(false),
    follow: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/** The server cannot be reached, as the last request found. */
export const connectionLost = flag();

/** The server says that nobody is signed in any more: the session ended, here or elsewhere. */
export const signedOut = flag();
