import { createHmac } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import type { SmsGateway } from './sms-gateway.ts';

export type WebhookSettings = { readonly url: string; readonly secret: string };

type World = {
  readonly clock: Clock;
  /** Waits so many milliseconds; a test does not. */
  readonly pause: (ms: number) => Promise<void>;
  readonly patienceMs?: number;
};

const ATTEMPTS_MAX = 3;
const FIRST_PAUSE_MS = 500;
const PATIENCE_MS = 5_000;

/**
 * Hands messages to any SMS gateway by one signed POST of `{id, phone, text}`:
 *
 * - `likui-timestamp`: Unix seconds; `likui-signature`: hex HMAC-SHA256 of `timestamp.body` under the shared secret.
 * - 2xx: taken. 408, 429, 5xx, no answer in five seconds: tried again twice with the same `id` (also in
 *   `idempotency-key`), by which the receiver must know it. Anything else: refused, and not tried again.
 */
export const webhookGateway = (
  { url, secret }: WebhookSettings,
  { clock, pause, patienceMs = PATIENCE_MS }: World,
): SmsGateway => ({
  send: async (message) => {
    const body = JSON.stringify(message);
    for (let attempt = 1; ; attempt += 1) {
      const timestamp = String(Math.floor(clock.now().getTime() / 1000));
      const status = await statusOf(url, patienceMs, {
        body,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': message.id,
          'likui-timestamp': timestamp,
          'likui-signature': createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'),
        },
      });
      if (status >= 200 && status < 300) return true;
      if (attempt >= ATTEMPTS_MAX || !isWorthTryingAgain(status)) return false;
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  },
});

const NO_ANSWER = 0;

/** A redirect is not followed: the message was meant for the address in the settings, and for nobody it names. */
async function statusOf(
  url: string,
  patienceMs: number,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<number> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return NO_ANSWER;
  }
}

const isWorthTryingAgain = (status: number): boolean =>
  status === NO_ANSWER || status === 408 || status === 429 || status >= 500;
