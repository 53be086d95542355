import type { Role } from '../kernel/role.ts';

/** Who asks: a person signed in. Routes get it from `context.get('caller')`, behind every door that is not for anyone. */
export type Caller = {
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  /** The agency that this person belongs to, if any. */
  readonly agencyId?: string;
};

/** For `new Hono<CallerEnv>()` in a room. */
export type CallerEnv = { Variables: { caller: Caller } };

/**
 * The only agency whose things this caller may see; nothing for one who may see all. Stores ask this, and filter in
 * the statement itself. A caller of an agency without one is a fault in the records, so it throws.
 */
export function onlyAgencyOf({ roles, agencyId }: Caller): string | undefined {
  if (!roles.includes('agency')) return undefined;
  if (agencyId === undefined) throw new Error('a caller of an agency, without the agency');
  return agencyId;
}
