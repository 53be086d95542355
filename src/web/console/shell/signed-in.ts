import { createContext, use } from 'react';
import type { Session } from '../api/session.ts';

/** The session that the console was entered with. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. Outside a console it is a bug, so it throws. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside a console');
  return session;
}
