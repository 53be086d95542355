/** How much one client may ask: `burst` at once, then `perSecond`. */
export type Allowance = { readonly burst: number; readonly perSecond: number };

type Bucket = { readonly left: number; readonly atMs: number };

/**
 * A token bucket for every client, in memory. Remembers `clientsMax` of them at most: the one not seen for the
 * longest is forgotten first, which only ever gives a client more than its due.
 */
export class Buckets {
  readonly #allowance: Allowance;
  readonly #clientsMax: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(allowance: Allowance, clientsMax: number) {
    this.#allowance = allowance;
    this.#clientsMax = clientsMax;
  }

  /** Takes one token. Answers 0 when there was one, else the whole seconds until there will be. */
  secondsToWait(client: string, nowMs: number): number {
    const { burst, perSecond } = this.#allowance;
    const before = this.#buckets.get(client) ?? { left: burst, atMs: nowMs };
    const filled = Math.min(burst, before.left + ((nowMs - before.atMs) / 1000) * perSecond);
    const granted = filled >= 1;

    this.#buckets.delete(client);
    this.#buckets.set(client, { left: granted ? filled - 1 : filled, atMs: nowMs });
    if (this.#buckets.size > this.#clientsMax) this.#forgetOldest();
    return granted ? 0 : Math.ceil((1 - filled) / perSecond);
  }

  get clientsKnown(): number {
    return this.#buckets.size;
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
