import type { Role } from '../kernel/role.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { nameIn, type PersonProblem, phoneIn, shownNameIn } from './person.ts';
import { type RolesProblem, type Standing, standingOf } from './role.ts';

export type AccountProblem = PersonProblem | RolesProblem | { readonly kind: 'last-owner' };

/** An account as it was typed in. */
export type AccountTyped = {
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly agencyId?: string | undefined;
  readonly phone?: string | undefined;
};

export type AccountDraft = {
  readonly name: string;
  readonly displayName: string;
  readonly standing: Standing;
  /** Eleven digits. */
  readonly phone: string | undefined;
};

/** What an account is to be, or the first thing that stands in the way. */
export function accountIn(typed: AccountTyped): Result<AccountDraft, AccountProblem> {
  const name = nameIn(typed.name);
  if (!name.ok) return name;
  const displayName = shownNameIn(typed.displayName);
  if (!displayName.ok) return displayName;
  const standing = standingOf(typed.roles, typed.agencyId);
  if (!standing.ok) return standing;
  const phone = typed.phone === undefined ? ok(undefined) : phoneIn(typed.phone);
  if (!phone.ok) return phone;
  return ok({
    name: name.value,
    displayName: displayName.value,
    standing: standing.value,
    phone: phone.value,
  });
}

/** What of an account is to change; what is left out stays, `null` takes away. */
export type ChangeTyped = {
  readonly displayName?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly agencyId?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** An account as it is, as far as changes depend on it. */
export type AccountNow = {
  readonly roles: readonly Role[];
  readonly agencyId?: string | undefined;
  readonly isDisabled: boolean;
  /** How many other owners can sign in. */
  readonly otherOwners: number;
};

export type AccountChange = {
  readonly displayName?: string;
  readonly standing?: Standing;
  readonly phone?: string | null;
  readonly isDisabled?: boolean;
};

/** What will be another, or why nothing may: the house must keep an owner who can sign in. */
export function changeIn(now: AccountNow, typed: ChangeTyped): Result<AccountChange, AccountProblem> {
  const displayName = typed.displayName === undefined ? undefined : shownNameIn(typed.displayName);
  if (displayName?.ok === false) return displayName;
  const phone = typeof typed.phone === 'string' ? phoneIn(typed.phone) : undefined;
  if (phone?.ok === false) return phone;
  const isMoved = typed.roles !== undefined || typed.agencyId !== undefined;
  const agencyId = typed.agencyId === undefined ? now.agencyId : (typed.agencyId ?? undefined);
  const standing = isMoved ? standingOf(typed.roles ?? now.roles, agencyId) : undefined;
  if (standing?.ok === false) return standing;

  const isOwnerNow = isWorkingOwner(now.roles, now.isDisabled);
  const isOwnerThen = isWorkingOwner(standing?.value.roles ?? now.roles, typed.isDisabled ?? now.isDisabled);
  if (isOwnerNow && !isOwnerThen && now.otherOwners === 0) return refuse({ kind: 'last-owner' });

  return ok({
    ...(displayName ? { displayName: displayName.value } : {}),
    ...(standing ? { standing: standing.value } : {}),
    ...(phone ? { phone: phone.value } : {}),
    ...(typed.phone === null ? { phone: null } : {}),
    ...(typed.isDisabled === undefined ? {} : { isDisabled: typed.isDisabled }),
  });
}

const isWorkingOwner = (roles: readonly Role[], isDisabled: boolean): boolean =>
  roles.includes('owner') && !isDisabled;
