import type { TypingLog } from '../../typing-log.ts';

/** One session of typing: its ticket and the logs of its passages, as far as they were typed. */
export type TypedSession = { readonly ticket: string; readonly logs: readonly (TypingLog | null)[] };

/** What this tab of the browser remembers, and nothing else does. */
export type Memory = {
  readonly typing: readonly TypedSession[];
  readonly firstCase?: { readonly ticket: string; readonly path: string };
  /** The application that somebody came from, to keep a certificate with it. */
  readonly application?: string;
};

const NAME = 'likui-try';
const SESSIONS_KEPT = 3;
const NOTHING: Memory = { typing: [] };

/** Only this page writes there; what is not of its shape is forgotten. */
export function remembered(): Memory {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
    return isMemory(kept) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

const isMemory = (kept: unknown): kept is Memory =>
  typeof kept === 'object' && kept !== null && 'typing' in kept && Array.isArray(kept.typing);

function remember(memory: Memory): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(memory));
  } catch {
    // A browser that keeps nothing shows the result once; that is what was promised.
  }
}

export function rememberTyped(ticket: string, passage: 1 | 2, log: TypingLog): void {
  const memory = remembered();
  const former = memory.typing.find((session) => session.ticket === ticket);
  const logs = [former?.logs[0] ?? null, former?.logs[1] ?? null];
  logs[passage - 1] = log;
  const others = memory.typing.filter((session) => session.ticket !== ticket);
  remember({ ...memory, typing: [...others, { ticket, logs }].slice(-SESSIONS_KEPT) });
}

/** The log of a passage that was typed in this tab. */
export const typedBefore = (ticket: string, passage: 1 | 2): TypingLog | undefined =>
  remembered().typing.find((session) => session.ticket === ticket)?.logs[passage - 1] ?? undefined;

export const rememberCase = (ticket: string, path: string): void =>
  remember({ ...remembered(), firstCase: { ticket, path } });

export const rememberApplication = (application: string): void => remember({ ...remembered(), application });

/** The seed that a ticket carries in the clear. */
export const seedIn = (ticket: string): number => Number(ticket.split('.')[1] ?? '0');
