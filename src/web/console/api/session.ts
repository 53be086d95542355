import { z } from 'zod/mini';
import type { Result } from '../../../kernel/result.ts';
import { roles } from '../../../kernel/role.ts';
import { ask, nothing, type Trouble } from './ask.ts';

const session = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    roles: z.array(z.enum(roles)),
    agencyId: z.optional(z.string()),
  }),
  expiresAt: z.string(),
  /** Somebody else chose the password: it is to be changed before anything else. */
  passwordIsTemporary: z.optional(z.literal(true)),
});

/** Who is signed in, and until when (an instant, ISO 8601). */
export type Session = z.output<typeof session>;

export type Credentials =
  | { readonly name: string; readonly password: string }
  | { readonly phone: string; readonly code: string };

export const signIn = (credentials: Credentials): Promise<Result<Session, Trouble>> =>
  ask('/api/sessions', { method: 'POST', body: credentials, shape: session });

/** Asks for a one-time code. The answer never tells whether the phone is known here. */
export const askForCode = (phone: string): Promise<Result<unknown, Trouble>> =>
  ask('/api/sign-in-codes', { method: 'POST', body: { phone }, shape: z.unknown() });

export const currentSession = (signal?: AbortSignal): Promise<Result<Session, Trouble>> =>
  ask('/api/session', { shape: session, ...(signal ? { signal } : {}) });

/** Changes one's own password. Every other session ends, and this browser goes on with the new one in the answer. */
export const changePassword = (wanted: {
  readonly present: string;
  readonly next: string;
}): Promise<Result<Session, Trouble>> =>
  ask('/api/session/password', { method: 'PUT', body: wanted, shape: session });

export const signOut = (where: 'here' | 'everywhere'): Promise<Result<undefined, Trouble>> =>
  ask(where === 'here' ? '/api/session' : '/api/sessions', { method: 'DELETE', shape: nothing });
