const DOWN_WITHIN_MS = 6_000;
const UP_WITHIN_MS = 6_000;
const UP_BYTES = 200_000;
const UP_AT_ONCE = 3;
const UP_COUNT_MAX = 40;
const CHANCE_BYTES_MAX = 65_536;
/** Less than this says more about the first moments of a connection than about the line. */
const BYTES_MIN = 100_000;

/** Kilobits a second from our server; nothing where too little came. */
export async function downSpeed(): Promise<number | undefined> {
  const patience = new AbortController();
  setTimeout(() => patience.abort(), DOWN_WITHIN_MS);
  let [bytes, beganAt, endedAt] = [0, 0, 0];
  try {
    const answer = await fetch('/api/try/speed', { cache: 'no-store', signal: patience.signal });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) return undefined;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      // The first piece says when it began; what it holds was on its way before.
      if (beganAt === 0) beganAt = performance.now();
      else bytes += piece.value.byteLength;
      endedAt = performance.now();
    }
  } catch {
    // Time was up, which is how a slow line is measured; a line that broke has brought too little.
  }
  return speedOf(bytes, endedAt - beganAt);
}

/** Kilobits a second to our server: pieces that it said it had received whole. */
export async function upSpeed(): Promise<number | undefined> {
  const bytes = new Uint8Array(UP_BYTES);
  for (let at = 0; at < UP_BYTES; at += CHANCE_BYTES_MAX)
    crypto.getRandomValues(bytes.subarray(at, at + CHANCE_BYTES_MAX));
  const patience = new AbortController();
  setTimeout(() => patience.abort(), UP_WITHIN_MS);
  const beganAt = performance.now();
  let [begun, sent, endedAt] = [0, 0, beganAt];
  const send = async (): Promise<void> => {
    while (begun < UP_COUNT_MAX && !patience.signal.aborted) {
      begun += 1;
      const answer = await fetch('/api/try/speed', {
        method: 'POST',
        body: bytes,
        headers: { 'content-type': 'application/octet-stream' },
        signal: patience.signal,
      });
      if (!answer.ok) return;
      sent += UP_BYTES;
      endedAt = performance.now();
    }
  };
  await Promise.allSettled(Array.from({ length: UP_AT_ONCE }, send));
  return speedOf(sent, endedAt - beganAt);
}

const speedOf = (bytes: number, ms: number): number | undefined =>
  bytes < BYTES_MIN || ms <= 0 ? undefined : Math.round((8 * bytes) / ms);
