/** One round of work: takes what lies ready, does it, and answers how much that was. */
export type Round = () => Promise<number>;

/** Waits that can be cut short; a test hands in its own. */
export type Timer = { readonly after: (ms: number, act: () => void) => { readonly cancel: () => void } };

export const systemTimer: Timer = {
  after: (ms, act) => {
    const timeout = setTimeout(act, ms);
    return { cancel: () => clearTimeout(timeout) };
  },
};

/** How often somebody looks who was not told: what another process left, and what was put off until now. */
const LOOK_MS = 1_000;

/**
 * Goes round as long as there is work, then waits until it is woken or it is time to look again. Never two rounds at
 * once. A round that throws (the database is away) is told to `onFault`, and the next look tries again.
 */
export class Pump {
  readonly #round: Round;
  readonly #onFault: (fault: unknown) => void;
  readonly #timer: Timer;
  #going: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;
  #nextLook: { readonly cancel: () => void } | undefined;

  constructor(round: Round, onFault: (fault: unknown) => void, timer: Timer = systemTimer) {
    this.#round = round;
    this.#onFault = onFault;
    this.#timer = timer;
  }

  /** Something may lie ready. Safe to call at any time, as often as one likes. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWoken = true;
    this.#going ??= this.#go();
  }

  /** Takes nothing new, and resolves when what was begun is finished. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#nextLook?.cancel();
    await this.#going;
  }

  async #go(): Promise<void> {
    this.#nextLook?.cancel();
    try {
      while (this.#isWoken && !this.#isStopped) {
        this.#isWoken = false;
        if ((await this.#round()) > 0) this.#isWoken = true;
      }
    } catch (fault) {
      this.#onFault(fault);
    }
    this.#going = undefined;
    if (!this.#isStopped) this.#nextLook = this.#timer.after(LOOK_MS, () => this.wake());
  }
}
