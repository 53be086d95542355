import { Button } from 'antd';
import { useState } from 'react';
import { useReader } from '../../../web/console/reader.tsx';
import { readingPageWords as words } from './reading-page-words.ts';
import './reading.css';

/** The recording, fetched only when somebody asks for it: that they did is written down. */
export function ReadingSound({ id }: { readonly id: string }) {
  const { say } = useReader();
  const [isOpen, setOpen] = useState(false);
  const [isBroken, setBroken] = useState(false);
  return (
    <section className="record-part" aria-labelledby="reading-sound">
      <h2 id="reading-sound">{say(words.listen)}</h2>
      {isOpen ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- what is said stands below as the sheet
        <audio
          className="reading-player"
          controls
          src={`/api/readings/${id}/sound`}
          aria-label={say(words.recording)}
          onError={() => setBroken(true)}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{say(words.load)}</Button>
      )}
      <div role="alert">{isBroken && <p className="notice">{say(words.noSound)}</p>}</div>
    </section>
  );
}
