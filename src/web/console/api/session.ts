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

export const signOut = (where: 'here' | 'everywhere'): Promise<Result<undefined, Trouble>> =>
  ask(where === 'here' ? '/api/session' : '/api/sessions', { method: 'DELETE', shape: nothing });
