import type { ReactNode } from 'react';
import type { Words } from '../../../kernel/words.ts';
import type { Trouble } from '../api/ask.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';

/** What stands where nothing else can yet: once for all, so that every page says it the same way. */

/** A question is under way. Appears only when it takes long enough to be noticed. */
export function Waiting() {
  const { say } = useReader();
  return (
    <output className="state waiting">
      <p>{say(consoleWords.waiting)}</p>
    </output>
  );
}

/** There is nothing, and why: nothing yet, or nothing that fits. */
export function Empty({ words, children }: { readonly words: Words; readonly children?: ReactNode }) {
  const { say } = useReader();
  return (
    <div className="state">
      <p>{say(words)}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}

/** A question came to nothing: the sentence, and a way to ask again. */
export function TroubleState({ trouble, retry }: { readonly trouble: Trouble; readonly retry?: () => void }) {
  const { say } = useReader();
  return (
    <div className="state" role="alert">
      <p>{say(trouble.sentence)}</p>
      {retry && (
        <p>
          <button type="button" className="second" onClick={retry}>
            {say(consoleWords.again)}
          </button>
        </p>
      )}
    </div>
  );
}
