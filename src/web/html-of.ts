import type { JSX } from 'hono/jsx/jsx-runtime';

/** A piece of page as HTML, everything typed by people escaped. Pages are made at once: one that waits is a bug. */
export function htmlOf(element: JSX.Element): string {
  if (element instanceof Promise) throw new TypeError('a public page does not wait');
  return element.toString();
}
