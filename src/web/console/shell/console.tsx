import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { TroubleError, troubleOf } from '../api/ask.ts';
import { signedOut } from '../api/flag.ts';
import { currentSession, type Session } from '../api/session.ts';
import type { Place } from '../consoles.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';
import { Ant } from './ant.tsx';
import { Banners, signInAddress } from './banners.tsx';
import { Boundary } from './boundary.tsx';
import { PersonMenu } from './person-menu.tsx';
import { go, Link, usePath } from './place.tsx';
import { sectionAt, sectionsFor, type Section } from './section.ts';
import { SessionContext } from './signed-in.ts';
import { TroubleState, Waiting } from './states.tsx';
import './console.css';

type ConsoleProps = {
  readonly place: Place;
  readonly sections: readonly Section[];
};

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refused it will refuse again; a line that broke may be back.
      retry: (times, fault) => times < 2 && fault instanceof TroubleError && fault.trouble.status >= 500,
      networkMode: 'always',
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});

/** A whole console: the frame, who is signed in, the navigation of their roles, and the page that the address means. */
export const Console = (props: ConsoleProps) => (
  <QueryClientProvider client={queries}>
    <Ant>
      <Entrance {...props} />
    </Ant>
  </QueryClientProvider>
);

/** Nobody comes further without a session; who has none is sent to sign in, and back here afterwards. */
function Entrance(props: ConsoleProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      const asked = await currentSession(signal);
      if (!asked.ok) throw new TroubleError(asked.problem);
      return asked.value;
    },
    refetchOnWindowFocus: 'always',
  });
  const isStranger = !data && error !== null && troubleOf(error).status === 401;
  useEffect(() => {
    if (isStranger) location.replace(signInAddress());
    if (data) signedOut.lower();
  }, [isStranger, data]);

  if (data)
    return (
      <SessionContext value={data}>
        <Frame {...props} session={data} />
      </SessionContext>
    );
  if (error && !isStranger) return <TroubleState trouble={troubleOf(error)} retry={() => void refetch()} />;
  return <Waiting />;
}

const FirstPassword = lazy(async () => ({ default: (await import('./password-form.tsx')).FirstPassword }));

function Frame({ place, sections, session }: ConsoleProps & { readonly session: Session }) {
  const path = usePath();
  const content = useRef<HTMLElement>(null);
  const isFirst = session.passwordIsTemporary === true;
  const allowed = isFirst ? [] : sectionsFor(sections, session.person.roles);
  const section = sectionAt(allowed, path);
  const first = allowed[0];
  useEffect(() => {
    if (path === place.path && first) go(first.path, { replace: true });
  }, [path, place.path, first]);
  useTitle(place, section);
  useBeginning(content, path, place.path);
  return (
    <div className="console">
      <Top place={place} session={session} allowed={allowed} section={section} content={content} />
      <main id="content" ref={content} tabIndex={-1}>
        <Boundary at={path}>
          {isFirst ? (
            <Suspense fallback={<Waiting />}>
              <FirstPassword />
            </Suspense>
          ) : section ? (
            <SectionPage place={place} section={section} />
          ) : (
            <Nowhere
              isHome={path === place.path}
              isClosed={sectionAt(sections, path) !== undefined}
              hasAny={first !== undefined}
            />
          )}
        </Boundary>
      </main>
    </div>
  );
}

type TopProps = {
  readonly place: Place;
  readonly session: Session;
  readonly allowed: readonly Section[];
  readonly section: Section | undefined;
  readonly content: RefObject<HTMLElement | null>;
};

function Top({ place, session, allowed, section, content }: TopProps) {
  const { say } = useReader();
  const [isNavOpen, setNavOpen] = useState(false);
  const closeNav = () => setNavOpen(false);
  useEscape(isNavOpen, closeNav);
  return (
    <>
      <a className="skip" href="#content" onClick={() => content.current?.focus()}>
        {say(consoleWords.skip)}
      </a>
      <header className="top">
        <button
          type="button"
          className="nav-toggle"
          aria-expanded={isNavOpen}
          aria-controls="sections"
          onClick={() => setNavOpen(!isNavOpen)}
        >
          {say(consoleWords.sections)}
        </button>
        <Link className="brand" href={place.path}>
          {say(consoleWords.brand)}
          <small>{say(place.words)}</small>
        </Link>
        <PersonMenu person={session.person} />
      </header>
      <Banners />
      <nav
        id="sections"
        className={isNavOpen ? 'sections open' : 'sections'}
        aria-label={say(consoleWords.sections)}
      >
        <ul>
          {allowed.map((each) => (
            <li key={each.path}>
              <Link href={each.path} aria-current={each === section ? 'page' : undefined} onClick={closeNav}>
                {say(each.words)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOpen, close]);
}

function useTitle(place: Place, section: Section | undefined): void {
  const { say } = useReader();
  useEffect(() => {
    const words = [section?.words, place.words, consoleWords.brand];
    document.title = words.flatMap((each) => (each ? [say(each)] : [])).join(' · ');
  }, [section, place, say]);
}

/** A new page is read from its beginning, by eye and by ear; the first one is where the browser put it. */
function useBeginning(content: RefObject<HTMLElement | null>, path: string, home: string): void {
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current !== path && lastPath.current !== home) content.current?.focus();
    lastPath.current = path;
  }, [content, path, home]);
}

function SectionPage({ place, section }: { readonly place: Place; readonly section: Section }) {
  const { say } = useReader();
  const { Page } = section;
  return (
    <>
      <nav className="crumbs" aria-label={say(consoleWords.whereAmI)}>
        <ol>
          <li>
            <Link href={place.path}>{say(place.words)}</Link>
          </li>
          <li aria-current="page">{say(section.words)}</li>
        </ol>
      </nav>
      <h1>{say(section.words)}</h1>
      <Suspense fallback={<Waiting />}>
        <Page />
      </Suspense>
    </>
  );
}

type NowhereProps = { readonly isHome: boolean; readonly isClosed: boolean; readonly hasAny: boolean };

/** An address that shows this person nothing, and why. */
function Nowhere({ isHome, isClosed, hasAny }: NowhereProps) {
  const { say } = useReader();
  if (isHome && hasAny) return <Waiting />;
  const isMissing = hasAny && !isClosed;
  const reason = isClosed ? consoleWords.notAllowed : consoleWords.notFound;
  return (
    <>
      <h1>{say(isMissing ? consoleWords.notFoundTitle : consoleWords.notAllowedTitle)}</h1>
      <p>{say(hasAny ? reason : consoleWords.nothingForYou)}</p>
    </>
  );
}
