import { timingSafeEqual } from 'node:crypto';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { keyedHash, type HouseKey } from '../platform/house-key.ts';
import type { PartName } from './part.ts';

export type SessionParts = {
  readonly houseKey: HouseKey;
  readonly chance: Chance;
  readonly clock: Clock;
};

/** A session of one part: drawn here, so that nobody chooses their own questions, and kept nowhere. */
export type TrialSession = {
  readonly id: string;
  /** A whole number of 32 bits. */
  readonly seed: number;
  readonly openedAt: Date;
  readonly endsAt: Date;
};

export type SessionProblem = { readonly kind: 'session-unknown' | 'session-over' };

const SESSION_MS = 2 * 3_600_000;
const PURPOSE = 'qualify sessions';

/** A new session as a ticket that the page carries: part, seed, second, chance, and our mark under them. */
export function openSession({ houseKey, chance, clock }: SessionParts, part: PartName): string {
  const drawn = chance(12);
  const seed = drawn.subarray(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const nonce = Buffer.from(drawn.subarray(4)).toString('base64url');
  const second = Math.floor(clock.now().getTime() / 1000);
  const id = [part, String(seed), String(second), nonce].join('.');
  return `${id}.${keyedHash(houseKey, PURPOSE, id)}`;
}

/** The session of a ticket. Refused: what we did not give out for this part, and what is older than two hours. */
export function sessionIn(
  { houseKey, clock }: Pick<SessionParts, 'houseKey' | 'clock'>,
  part: PartName,
  ticket: string,
): Result<TrialSession, SessionProblem> {
  const [name, seed = '', second = '', nonce = '', mark = '', ...more] = ticket.split('.');
  const id = [name, seed, second, nonce].join('.');
  if (name !== part || more.length > 0 || !isSame(mark, keyedHash(houseKey, PURPOSE, id)))
    return refuse({ kind: 'session-unknown' });
  const openedAt = new Date(Number(second) * 1000);
  const endsAt = new Date(openedAt.getTime() + SESSION_MS);
  if (clock.now() >= endsAt) return refuse({ kind: 'session-over' });
  return ok({ id, seed: Number(seed), openedAt, endsAt });
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
