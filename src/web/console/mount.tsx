import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReaderProvider } from './reader.tsx';
import { Boundary } from './shell/boundary.tsx';

/** Puts a console into the sheet that the server sent. */
export function mount(page: ReactNode): void {
  const sheet = document.querySelector('#console');
  if (!sheet) throw new Error('a page without a place for the console');
  createRoot(sheet).render(
    <StrictMode>
      <ReaderProvider>
        <Boundary>{page}</Boundary>
      </ReaderProvider>
    </StrictMode>,
  );
}
