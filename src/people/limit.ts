const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** At most `max` attempts of one subject within each window. Windows follow each other without overlap, from 1970 on. */
export type Limit = { readonly kind: string; readonly max: number; readonly windowMs: number };

/**
 * What may be tried how often. Set 2026-11-23. A password needs ten characters, so fifty guesses an hour at one name
 * lead nowhere; many work behind one address, so an address has more than a name has from one address. An attempt that
 * succeeds is given back.
 */
export const passwordLimits = {
  nameHere: { kind: 'password-name-here', max: 8, windowMs: 15 * MINUTE_MS },
  client: { kind: 'password-client', max: 40, windowMs: 15 * MINUTE_MS },
  name: { kind: 'password-name', max: 50, windowMs: HOUR_MS },
} as const satisfies { readonly [name: string]: Limit };

/** Codes typed in. Each code dies after five attempts by itself; these hold for one code after another. */
export const codeLimits = {
  phone: { kind: 'code-phone', max: 10, windowMs: HOUR_MS },
  client: { kind: 'code-client', max: 40, windowMs: 15 * MINUTE_MS },
} as const satisfies { readonly [name: string]: Limit };

/** Messages sent: they cost money, and an unwanted one is a nuisance to whoever gets it. Never given back. */
export const sendingLimits = {
  phoneMinute: { kind: 'send-phone-minute', max: 1, windowMs: MINUTE_MS },
  phoneHour: { kind: 'send-phone-hour', max: 5, windowMs: HOUR_MS },
  phoneDay: { kind: 'send-phone-day', max: 10, windowMs: DAY_MS },
  client: { kind: 'send-client', max: 20, windowMs: HOUR_MS },
} as const satisfies { readonly [name: string]: Limit };

/** Messages to numbers that nobody here has, all together: whoever applies needs one before they are known. Set 2026-11-24. */
export const strangerLimit = {
  kind: 'send-strangers',
  max: 600,
  windowMs: HOUR_MS,
} as const satisfies Limit;

/** The window that an instant lies in: its first instant, and the first after it. */
export function windowAt({ windowMs }: Limit, now: Date): { readonly from: Date; readonly to: Date } {
  const from = Math.floor(now.getTime() / windowMs) * windowMs;
  return { from: new Date(from), to: new Date(from + windowMs) };
}

/** Whole seconds to wait after the `count`th attempt in the window of now; 0 when it is within the limit. */
export function secondsToWait(limit: Limit, count: number, now: Date): number {
  if (count <= limit.max) return 0;
  return Math.ceil((windowAt(limit, now).to.getTime() - now.getTime()) / SECOND_MS);
}
