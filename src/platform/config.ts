import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** What the person who starts the server may set, all of it through the environment. */
export type Config = { readonly host: string; readonly port: number; readonly logLevel: LogLevel };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type ConfigProblem =
  | { readonly kind: 'host-malformed' }
  | { readonly kind: 'port-malformed' }
  | { readonly kind: 'log-level-unknown'; readonly known: readonly string[] };

const PORT_MAX = 65_535;
const PORT_DEFAULT = '6180';

/**
 * Reads HOST, PORT and LOG_LEVEL. An empty value counts as none; port 0 lets the system choose a free one.
 * Anything else that is no address, no port or no level is refused.
 */
export function readConfig(env: {
  readonly [name: string]: string | undefined;
}): Result<Config, ConfigProblem> {
  const host = env['HOST'] || '127.0.0.1';
  if (!/^[\w.:-]+$/u.test(host)) return refuse({ kind: 'host-malformed' });

  const portText = env['PORT'] || PORT_DEFAULT;
  const port = /^\d{1,5}$/u.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= PORT_MAX)) return refuse({ kind: 'port-malformed' });

  const logLevel = z.enum(logLevels).safeParse(env['LOG_LEVEL'] || 'info');
  if (!logLevel.success) return refuse({ kind: 'log-level-unknown', known: logLevels });

  return ok({ host, port, logLevel: logLevel.data });
}
