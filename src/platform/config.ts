import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** What the person who starts the server may set, all of it through the environment. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Whether what stands in front of us tells the truth about who asks and by which protocol. */
  readonly trustsProxy: boolean;
  /** The folder for what this installation keeps: records, keys, backups. Relative to where the house stands. */
  readonly dataFolder: string;
  /** The PostgreSQL that keeps the records instead of the embedded database. Holds a secret: never logged. */
  readonly databaseUrl: string | undefined;
  /** What reads `/metrics` from another machine must show. Without it only this machine is answered. */
  readonly metricsToken: string | undefined;
  /** How those who measure their line reach us, where that is not simply the address we listen on. */
  readonly line: {
    readonly announced: string | undefined;
    readonly ports: [from: number, to: number] | undefined;
  };
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type ConfigProblem =
  | { readonly kind: 'host-malformed' }
  | { readonly kind: 'port-malformed' }
  | { readonly kind: 'log-level-unknown'; readonly known: readonly string[] }
  | { readonly kind: 'trust-proxy-malformed' }
  | { readonly kind: 'database-url-malformed' }
  | { readonly kind: 'metrics-token-weak' }
  | { readonly kind: 'line-address-malformed' }
  | { readonly kind: 'line-ports-malformed' };

const PORT_MAX = 65_535;
const PORT_DEFAULT = '6180';
const DATA_DEFAULT = 'data';
const TOKEN_LENGTH_MIN = 16;

/**
 * Reads HOST, PORT, LOG_LEVEL, TRUST_PROXY, LIKUI_DATA, DATABASE_URL, METRICS_TOKEN, LIKUI_LINE_ADDRESS and
 * LIKUI_LINE_PORTS. An empty value counts as none; port 0 lets the system choose a free one. Anything else that is no
 * address, no port, no level, neither 0 nor 1, no PostgreSQL address, no span of ports, or a token short enough to guess
 * is refused.
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

  const trustProxy = env['TRUST_PROXY'] || '0';
  if (!/^[01]$/u.test(trustProxy)) return refuse({ kind: 'trust-proxy-malformed' });

  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl))
    return refuse({ kind: 'database-url-malformed' });

  const metricsToken = env['METRICS_TOKEN'] || undefined;
  if (metricsToken !== undefined && metricsToken.length < TOKEN_LENGTH_MIN)
    return refuse({ kind: 'metrics-token-weak' });

  const line = readLine(env);
  if (!line.ok) return line;

  return ok({
    host,
    port,
    logLevel: logLevel.data,
    trustsProxy: trustProxy === '1',
    dataFolder: env['LIKUI_DATA'] || DATA_DEFAULT,
    databaseUrl,
    metricsToken,
    line: line.value,
  });
}

/** A browser is told an address, and no name: names would be asked for where people are. */
function readLine(env: {
  readonly [name: string]: string | undefined;
}): Result<Config['line'], ConfigProblem> {
  const announced = env['LIKUI_LINE_ADDRESS'] || undefined;
  if (announced !== undefined && !z.union([z.ipv4(), z.ipv6()]).safeParse(announced).success)
    return refuse({ kind: 'line-address-malformed' });
  const span = env['LIKUI_LINE_PORTS'] || undefined;
  if (span === undefined) return ok({ announced, ports: undefined });
  const ends = /^(?<from>\d{1,5})-(?<to>\d{1,5})$/u.exec(span)?.groups;
  const [from, to] = [Number(ends?.['from']), Number(ends?.['to'])];
  return from > 0 && from <= to && to <= PORT_MAX
    ? ok({ announced, ports: [from, to] })
    : refuse({ kind: 'line-ports-malformed' });
}

function isPostgresUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^postgres(?:ql)?:$/u.test(url.protocol) && url.hostname !== '';
}
