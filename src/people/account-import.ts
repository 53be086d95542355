import { ok, refuse, type Result } from '../kernel/result.ts';
import { type Role, roles } from '../kernel/role.ts';
import { roleWords } from '../kernel/role-words.ts';
import { languages } from '../kernel/words.ts';
import type { AccountTyped } from './account.ts';

/** What a row of a file of accounts may say, cell by cell. There is no cell for a password, and never will be. */
export const accountCells = ['name', 'displayName', 'roles', 'agency', 'phone'] as const;

export type AccountRow = { readonly [cell in (typeof accountCells)[number]]?: string | undefined };

/** An account as a row tells of it; the agency is still a name. */
export type ImportedAccount = Omit<AccountTyped, 'agencyId'> & { readonly agencyName: string | undefined };

const BETWEEN_ROLES = /[、，,;；/\s]+/u;

/**
 * Reads a row as people write it: roles by their names in either language as well as by their codes, several of them
 * with anything between them that stands between words. Refused: a role that is none. The rest is the account's own
 * business (`account.ts`).
 */
export function accountInRow(row: AccountRow): Result<ImportedAccount, { readonly kind: 'role-unknown' }> {
  const cell = (name: (typeof accountCells)[number]): string => (row[name] ?? '').trim();
  const held = rolesIn(cell('roles'));
  if (!held) return refuse({ kind: 'role-unknown' });
  return ok({
    name: cell('name'),
    displayName: cell('displayName'),
    roles: held,
    agencyName: cell('agency') || undefined,
    phone: cell('phone') || undefined,
  });
}

/** “staffing agency” is one role of two words: a cell that is a role as a whole is not taken apart. */
function rolesIn(said: string): readonly Role[] | undefined {
  const whole = roleCalled(said);
  if (whole) return [whole];
  const parts = said.split(BETWEEN_ROLES).filter((part) => part !== '');
  const held = parts.map(roleCalled).filter((role) => role !== undefined);
  return held.length === parts.length ? held : undefined;
}

function roleCalled(said: string): Role | undefined {
  const wanted = said.toLowerCase();
  return roles.find(
    (role) => role === wanted || languages.some((language) => roleWords[role][language] === wanted),
  );
}
