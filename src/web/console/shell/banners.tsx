import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { connectionLost, signedOut } from '../api/flag.ts';
import { signInPlace } from '../consoles.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';

const LOOK_AGAIN_MS = 4000;
const LOOK_PATIENCE_MS = 5000;

/** What is so about the whole page, always in the same place: the line is down, or nobody is signed in any more. */
export function Banners() {
  const isLost = useSyncExternalStore(connectionLost.follow, connectionLost.isUp);
  const isSignedOut = useSyncExternalStore(signedOut.follow, signedOut.isUp);
  return (
    <div className="banners" aria-live="polite">
      {isLost && <LostBanner />}
      {isSignedOut && !isLost && <SignedOutBanner />}
    </div>
  );
}

function LostBanner() {
  const { say } = useReader();
  const queries = useQueryClient();
  useEffect(() => {
    const watch = setInterval(() => void look(), LOOK_AGAIN_MS);
    const now = () => void look();
    addEventListener('online', now);
    return () => {
      clearInterval(watch);
      removeEventListener('online', now);
      // The line is back: whatever is on the page is asked for again.
      void queries.refetchQueries({ type: 'active' });
    };
  }, [queries]);
  return (
    <p className="banner">
      {say(consoleWords.connectionLost)}{' '}
      <button type="button" className="plain-button" onClick={() => void look()}>
        {say(consoleWords.lookNow)}
      </button>
    </p>
  );
}

async function look(): Promise<void> {
  const answer = await fetch('/health', {
    cache: 'no-store',
    signal: AbortSignal.timeout(LOOK_PATIENCE_MS),
  }).catch(() => undefined);
  if (answer) connectionLost.lower();
}

/** The page is left as it is: what was typed can still be copied. */
function SignedOutBanner() {
  const { say } = useReader();
  return (
    <p className="banner">
      {say(consoleWords.signedOut)} <a href={signInAddress()}>{say(consoleWords.signInAgain)}</a>
    </p>
  );
}

/** The sign-in page, and back here afterwards. */
export const signInAddress = (): string =>
  `${signInPlace.path}?${new URLSearchParams({ next: location.pathname + location.search }).toString()}`;
