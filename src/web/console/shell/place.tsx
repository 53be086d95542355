import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/** The router of the consoles: the browser's own history, and pages that read the address. */
const MOVED = 'likui:moved';

function follow(listener: () => void): () => void {
  for (const event of ['popstate', MOVED]) addEventListener(event, listener);
  return () => {
    for (const event of ['popstate', MOVED]) removeEventListener(event, listener);
  };
}

/** The path of the address, without search and fragment. */
export const usePath = (): string => useSyncExternalStore(follow, () => location.pathname);

/** The search of the address, with its question mark; empty when there is none. */
export const useSearch = (): string => useSyncExternalStore(follow, () => location.search);

/** Goes to another address of this console. `replace` leaves no step to come back to. */
export function go(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const target = new URL(address, location.href);
  if (target.href === location.href) return;
  const isOtherPage = target.pathname !== location.pathname;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  dispatchEvent(new Event(MOVED));
  if (isOtherPage) scrollTo(0, 0);
}

/** A link within the console: a real one, so that it opens in another tab as any other does. */
export function Link({
  href,
  onClick,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const follows = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const wantsElsewhere =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || wantsElsewhere) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follows}>
      {children}
    </a>
  );
}
