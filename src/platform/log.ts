import { pino, type DestinationStream } from 'pino';
import type { LogLevel } from './config.ts';

/** Facts of an event by name. Never words of a person, never who they are. */
export type LogFields = { readonly [name: string]: string | number | boolean | readonly string[] };

export type Log = {
  readonly [level in 'error' | 'info' | 'warn']: (fields: LogFields, event: string) => void;
};

/**
 * JSON, a line an event, on standard error: standard output stays for people.
 * What may be logged is listed at each call; there is no way in for a path, a query, a body or an address.
 */
export const jsonLog = (level: LogLevel, destination: DestinationStream): Log =>
  pino(
    {
      level,
      formatters: { level: (label) => ({ level: label }) },
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );

/** A thrown error without its message: a message may quote what a person typed. Name and code places stay. */
export function describeFault(fault: unknown): { readonly fault: string; readonly at: readonly string[] } {
  if (!(fault instanceof Error)) return { fault: typeof fault, at: [] };
  const lines = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { fault: fault.name, at: lines.slice(0, 8).map((line) => line.trim()) };
}
