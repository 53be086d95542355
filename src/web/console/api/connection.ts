/** Whether the server can be reached, as the last request found. */
type Listener = () => void;

const listeners = new Set<Listener>();
let isLost = false;

function become(lost: boolean): void {
  if (isLost === lost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

export const connection = {
  lost: () => become(true),
  found: () => become(false),
  isLost: () => isLost,
  /** Calls back on every change; answers how to stop. */
  follow: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
