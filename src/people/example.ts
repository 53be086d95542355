import type { Language, Words } from '../kernel/words.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

export type ServingProblem = { readonly kind: 'example-on-open-host' | 'example-behind-proxy' };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/u;

/**
 * Whether the house may be served there: example accounts have passwords that everybody can read, so with them only
 * this machine may come in, not through a proxy either.
 */
export function mayServe(
  kind: 'example' | 'real',
  { host, trustsProxy }: { readonly host: string; readonly trustsProxy: boolean },
): Result<undefined, ServingProblem> {
  if (kind === 'real') return ok(undefined);
  if (!LOOPBACK.test(host)) return refuse({ kind: 'example-on-open-host' });
  return trustsProxy ? refuse({ kind: 'example-behind-proxy' }) : ok(undefined);
}

/** What a line about an account needs. */
type Shown = {
  readonly name: string;
  readonly password: string;
  readonly phone: string;
  readonly about: Words;
};

/** The accounts as lines for a terminal: name, password, phone, what for. */
export const exampleLines = (accounts: readonly Shown[], language: Language): readonly string[] =>
  accounts.map(
    ({ name, password, phone, about }) => `  ${name.padEnd(12)}${password}   ${phone}   ${about[language]}`,
  );
