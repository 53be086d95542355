import { hash, verify } from '@node-rs/argon2';

/** Turns passwords into what may be kept, off the main thread. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /**
   * Whether the password is the one behind the hash. Without a hash the answer is no, after as long as it would have
   * taken with one. Nothing when too many wait already: whoever asks then must ask again.
   */
  readonly matches: (password: string, hashed: string | undefined) => Promise<boolean | undefined>;
};

export type PasswordCost = { readonly memoryKib: number; readonly passes: number };

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane (read 2026-11-20). */
const COST: PasswordCost = { memoryKib: 19_456, passes: 2 };

/** Node has four threads for such work and others need them too; whoever comes after so many would wait for seconds. */
const AT_ONCE_MAX = 2;
const WAITING_MAX = 40;

/** Argon2id with salts of its own. `cost` is lowered by tests only. */
export function argonPasswords({ memoryKib, passes }: PasswordCost = COST): Passwords {
  const options = { memoryCost: memoryKib, timeCost: passes, parallelism: 1 };
  const gate = new Gate();
  // Made before it is needed, so that the first unknown name is not told by its delay.
  const nobodys = hash('the password of nobody', options);
  return {
    hash: (password) => hash(password, options),
    matches: async (password, hashed) => {
      const against = hashed ?? (await nobodys);
      const isRight = await gate.pass(() => verify(against, password));
      return isRight === undefined ? undefined : isRight && hashed !== undefined;
    },
  };
}

class Gate {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  /** Does the work when there is room; nothing when the queue is full. */
  async pass<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#inside >= AT_ONCE_MAX) {
      if (this.#waiting.length >= WAITING_MAX) return undefined;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    } else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
