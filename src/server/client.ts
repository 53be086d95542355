/**
 * One figure for one client, to count its requests by; kept in memory only, never logged. An IPv6 subscriber owns a
 * whole /64, so its last half says nothing. Without an address (a test without a socket) all are one client.
 */
export function clientOf(address: string | undefined): string {
  if (!address) return 'unknown';
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail = ''] = address.split('::');
  const parts = head === '' ? [] : head.split(':');
  const missing = 8 - parts.length - (tail === '' ? 0 : tail.split(':').length);
  const filled = [...parts, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail.split(':')];
  return filled.slice(0, 4).join(':');
}

/** The client that our own proxy speaks for: what it added itself, which is the last of the list. */
export const forwardedFor = (header: string | undefined): string | undefined =>
  header?.split(',').at(-1)?.trim() || undefined;
