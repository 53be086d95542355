import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { allChannels, countOfVersions, type KeptRow } from './channel-rows-store.ts';
import { overlayOf, type KeptChannel } from './overlay.ts';
import { builtInRegister, registerWith, type Overlay, type Register } from './register.ts';

/** The register as this house has it, and what differs from the program's as it is sent to browsers. */
export type Standing = {
  readonly register: Register;
  /** The overlay as JSON. */
  readonly overlay: string;
  /** Names the overlay's content: another overlay has another tag. */
  readonly tag: string;
};

const FRESH_MS = 2_000;
/** A check never waits longer for a database that does not answer. */
const PATIENCE_MS = 500;

type Parts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly patience?: (ms: number) => Promise<void>;
};

/**
 * What the database says about the register, remembered for a moment. A database that is away changes nothing: the
 * last that was seen stands, and before that what the program comes with.
 */
export class Registers {
  readonly #parts: Parts;
  #standing = BUILT_IN;
  #count = 0;
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;
  #edition = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** As it stands now: what another process changed is seen after two seconds, what this one changed at once. */
  async current(): Promise<Standing> {
    const { clock, patience = impatience } = this.#parts;
    if (clock.elapsedMs() - this.#askedAtMs >= FRESH_MS) {
      this.#asking ??= this.#ask(this.#edition);
      await Promise.race([this.#asking, patience(PATIENCE_MS)]);
    }
    return this.#standing;
  }

  /** As it was last seen, without asking; for what may be a moment behind. */
  latest(): Standing {
    return this.#standing;
  }

  /** Something was changed here: an answer that is still under way may be older. */
  outdate(): void {
    this.#edition += 1;
    this.#askedAtMs = Number.NEGATIVE_INFINITY;
    this.#asking = undefined;
  }

  async #ask(edition: number): Promise<void> {
    const askedAtMs = this.#parts.clock.elapsedMs();
    const seen = await this.#look().catch(() => undefined);
    if (edition !== this.#edition) return;
    this.#asking = undefined;
    this.#askedAtMs = askedAtMs;
    if (!seen) return;
    this.#count = seen.count;
    // What is the same keeps its identity, and with it what was made from it.
    if (seen.standing.tag !== this.#standing.tag) this.#standing = seen.standing;
  }

  /** The register as the database has it, read whole only when it was changed since. */
  async #look(): Promise<{ readonly count: number; readonly standing: Standing }> {
    const { reader } = this.#parts.database;
    const count = await countOfVersions(reader);
    if (count === this.#count) return { count, standing: this.#standing };
    const overlay = overlayOf((await allChannels(reader)).map(keptOf));
    return { count, standing: standingOf(overlay, registerWith(overlay)) };
  }
}

/** What a check needs of a row: who wrote it and why is nobody's business there. */
const keptOf = (row: KeptRow): KeptChannel => ({
  kind: row.kind,
  value: row.value,
  brand: row.brand,
  owner: row.owner,
  source: row.source,
  status: row.status,
  checkedOn: row.checkedOn,
  isForRecruiting: row.isForRecruiting,
  validFrom: row.validFrom,
  validTo: row.validTo,
  isRetired: row.isRetired,
});

const standingOf = (overlay: Overlay, register: Register): Standing => {
  const json = JSON.stringify(overlay);
  return { register, overlay: json, tag: createHash('sha256').update(json).digest('base64url').slice(0, 16) };
};

const BUILT_IN = standingOf({ entries: [], retired: [] }, builtInRegister);

const impatience = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
