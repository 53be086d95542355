import { ok, refuse, type Result } from '../kernel/result.ts';

/** Where messages are handed over, and the secret that signs them. */
export type SmsSettings = { readonly url: string; readonly secret: string };

export type SmsSettingsProblem = { readonly kind: 'sms-webhook-malformed' | 'sms-webhook-secret-weak' };

const SECRET_LENGTH_MIN = 32;
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Reads SMS_WEBHOOK_URL and SMS_WEBHOOK_SECRET; nothing without the first. Refused: what is no address, plain HTTP to
 * another machine (the code would travel open), a secret short enough to guess.
 */
export function readSmsSettings(env: {
  readonly [name: string]: string | undefined;
}): Result<SmsSettings | undefined, SmsSettingsProblem> {
  const text = env['SMS_WEBHOOK_URL'] || undefined;
  if (text === undefined) return ok(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && OWN_MACHINE.test(url.hostname));
  if (!isSafe || !url || url.username !== '') return refuse({ kind: 'sms-webhook-malformed' });
  const secret = env['SMS_WEBHOOK_SECRET'] ?? '';
  if (secret.length < SECRET_LENGTH_MIN) return refuse({ kind: 'sms-webhook-secret-weak' });
  return ok({ url: url.href, secret });
}
