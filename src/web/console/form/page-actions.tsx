import type { ReactNode } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { useReader } from '../reader.tsx';
import './form.css';

/** What a page is for, in a sentence or two, and the one thing that can be done on it. */
export function PageActions({ lead, children }: { readonly lead?: Words; readonly children?: ReactNode }) {
  const { say } = useReader();
  return (
    <div className={lead ? 'page-actions' : 'page-actions end'}>
      {lead && <p className="soft">{say(lead)}</p>}
      {children}
    </div>
  );
}
