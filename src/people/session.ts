const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a session lasts without being used, and how long at most. Set 2026-11-23: a shift with its breaks, a day. */
export const SESSION_IDLE_MS = 4 * HOUR_MS;
export const SESSION_LENGTH_MAX_MS = 24 * HOUR_MS;
/** That it was used is written down this often at most: a write for every request would be one too many. */
const SEEN_EVERY_MS = MINUTE_MS;

/** What decides how long a session lasts; instants. */
export type SessionSpan = { readonly seenAt: Date; readonly expiresAt: Date; readonly endsAt: Date };

/** The span of a session that begins now. */
export const newSpan = (now: Date): SessionSpan => {
  const endsAt = new Date(now.getTime() + SESSION_LENGTH_MAX_MS);
  return { seenAt: now, expiresAt: expiryAt(now, endsAt), endsAt };
};

/** Whether a session still holds. The instant it ends at is no longer part of it. */
export const isOpen = ({ expiresAt, endsAt }: SessionSpan, now: Date): boolean =>
  now < expiresAt && now < endsAt;

/** The span after being used now: later by as much as it slid on, never past its end. Itself when nothing is worth writing. */
export function usedAt(span: SessionSpan, now: Date): SessionSpan {
  if (now.getTime() - span.seenAt.getTime() < SEEN_EVERY_MS) return span;
  return { ...span, seenAt: now, expiresAt: expiryAt(now, span.endsAt) };
}

const expiryAt = (seenAt: Date, endsAt: Date): Date =>
  new Date(Math.min(seenAt.getTime() + SESSION_IDLE_MS, endsAt.getTime()));
