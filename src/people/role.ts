import { roles, type Role } from '../kernel/role.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** Roles that may go with an agency: its own people, and those who came through it. */
const OF_AN_AGENCY: ReadonlySet<Role> = new Set(['agency', 'agent', 'applicant']);

export type RolesProblem = {
  readonly kind: 'role-missing' | 'agency-role-alone' | 'agency-missing' | 'agency-not-for-role';
};

/** A place a person can stand in: what they are, and for whom. Roles in the order of the list, each once. */
export type Standing = { readonly roles: readonly Role[]; readonly agencyId?: string };

/**
 * Holds roles and agency against each other. Refused: no role; `agency` beside another role (whoever sees only one
 * agency's things must not see all of them by a second role); `agency` without an agency; an agency beside a role that
 * sees things of all of them.
 */
export function standingOf(
  wanted: readonly Role[],
  agencyId: string | undefined,
): Result<Standing, RolesProblem> {
  const held = roles.filter((role) => wanted.includes(role));
  if (held.length === 0) return refuse({ kind: 'role-missing' });
  if (held.includes('agency') && held.length > 1) return refuse({ kind: 'agency-role-alone' });
  if (agencyId === undefined)
    return held.includes('agency') ? refuse({ kind: 'agency-missing' }) : ok({ roles: held });
  if (!held.every((role) => OF_AN_AGENCY.has(role))) return refuse({ kind: 'agency-not-for-role' });
  return ok({ roles: held, agencyId });
}
