import { useEffect, useRef, useState } from 'react';

/**
 * A part of the page that is fetched when it is first wanted. One that cannot be fetched is thrown, for the boundary
 * of the page to say.
 */
export function useLater<Part>(isWanted: boolean, fetchPart: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  const [fault, setFault] = useState<unknown>();
  const fetching = useRef(fetchPart);
  useEffect(() => {
    let isHere = true;
    if (isWanted)
      void fetching.current().then(
        (fetched) => isHere && setPart(fetched),
        (reason: unknown) => isHere && setFault(reason),
      );
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  if (fault !== undefined) throw fault;
  return part;
}
