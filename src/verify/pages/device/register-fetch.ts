import { overlayFrom } from '../../overlay.ts';
import { builtInRegister, registerWith, type Register } from '../../register.ts';

/** A register asked for so lately is not asked for again: what was pasted is mostly checked within moments. */
const FRESH_MS = 15_000;
/** Nobody waits longer for a verdict because the line is slow; it then stands on what was known before. */
const PATIENCE_MS = 1_500;

type World = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
};

/**
 * The official channels as this house has them today, for a check in the browser. Only this list is fetched; nothing of
 * what is checked goes with the question. Without an answer it is the last that came, or what the program came with.
 */
export function freshRegister({ fetch, elapsedMs, pause }: World): () => Promise<Register> {
  let register = builtInRegister;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    const startedMs = elapsedMs();
    // The browser's own cache asks with the tag it keeps, and answers by itself when nothing changed.
    const answer = await fetch('/api/register', { cache: 'no-cache', credentials: 'omit' }).catch(
      () => undefined,
    );
    if (!answer?.ok) return;
    const overlay = overlayFrom(await answer.json().catch(() => undefined));
    if (overlay) register = registerWith(overlay);
    askedAtMs = startedMs;
  };

  return async () => {
    if (elapsedMs() - askedAtMs >= FRESH_MS) {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await Promise.race([asking, pause(PATIENCE_MS)]);
    }
    return register;
  };
}
