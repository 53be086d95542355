import { placeNamed } from '../public/place.ts';
import type { Asked } from '../public/answer.ts';

/** What the page remembers while this tab is open, so that Back, a reload or another language loses nothing. */
export type Remembered = { readonly asked: Asked; readonly isJudged: boolean };

const KEY = 'likui.check';

/**
 * Kept in the session storage: it is never sent anywhere, other tabs do not see it, and it ends with the tab. The
 * history's own state would be written to disk by browsers that restore sessions, and an address would be sent and
 * logged; so neither holds it.
 */
export function remember({ asked, isJudged }: Remembered): void {
  try {
    if (asked.text === '' && !asked.foundAt) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ ...asked, isJudged }));
  } catch {
    // Storage may be full or forbidden; then the page simply forgets.
  }
}

export function remembered(): Remembered | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
      return undefined;
    const place = 'foundAt' in kept ? placeNamed(kept.foundAt) : undefined;
    return {
      asked: { text: kept.text, ...(place ? { foundAt: place } : {}) },
      isJudged: 'isJudged' in kept && kept.isJudged === true,
    };
  } catch {
    return undefined;
  }
}
