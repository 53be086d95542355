import { z } from 'zod/mini';
import { roles } from '../../../kernel/role.ts';

export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  agencyId: z.optional(z.string()),
  agencyName: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  madeAt: z.string(),
  seenAt: z.optional(z.string()),
  isDisabled: z.boolean(),
});

/** An account as the API lists it. */
export type PersonLine = z.output<typeof personShape>;

export const passwordShape = z.object({ temporaryPassword: z.string(), endsAt: z.string() });
export const madeShape = z.extend(passwordShape, { person: personShape });

export const agencyShape = z.object({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  isSuspended: z.boolean(),
  people: z.number(),
});

export type AgencyLine = z.output<typeof agencyShape>;

export const agenciesShape = z.object({ rows: z.array(agencyShape) });
