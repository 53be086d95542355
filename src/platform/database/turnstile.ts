/** Lets one through at a time, in the order they came. */
export class Turnstile {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Does one thing in one's turn and is gone. It begins at once when nobody is inside. */
  pass<T>(act: () => Promise<T>): Promise<T> {
    if (!this.#isTaken) return act();
    return this.entered().then(() => {
      // What was begun keeps its place in the order, so the next one need not wait for its end.
      const acted = act();
      this.leave();
      return acted;
    });
  }

  /** Waits for one's turn and keeps everybody else waiting until `leave`. */
  entered(): Promise<void> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }
}
