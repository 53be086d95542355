import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { useReader } from '../reader.tsx';
import { tableWords } from '../table/words.ts';

type Props = {
  readonly words: Words;
  /** The form; `close` when it is done or given up. */
  readonly children: (close: () => void) => ReactNode;
};

/** The one primary action of a list: a button, and beside the list the form that it opens. */
export function AddDrawer({ words, children }: Props) {
  const { say } = useReader();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(words)}
      </Button>
      <Drawer
        open={isOpen}
        onClose={close}
        title={say(words)}
        aria-label={say(words)}
        size={520}
        destroyOnHidden
        closable={{ 'aria-label': say(tableWords.close) }}
      >
        {children(close)}
      </Drawer>
    </>
  );
}
