import { lazy, Suspense, useState, type ReactNode } from 'react';
import { roleWords } from '../../../kernel/role-words.ts';
import { signOut, type Session } from '../api/session.ts';
import type { Trouble } from '../api/ask.ts';
import { consoles, signInPlace } from '../consoles.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';

/** Fetched when somebody wants it: hardly anybody does on a given day. */
const PasswordDialog = lazy(async () => ({
  default: (await import('./password-form.tsx')).PasswordDialog,
}));

/** Who is signed in; behind it language, theme, one's own password, and the two ways out. */
export function PersonMenu({ person }: Pick<Session, 'person'>) {
  const { say } = useReader();
  const [isPasswordOpen, setPasswordOpen] = useState(false);
  return (
    <>
      <button type="button" className="person" popoverTarget="person-menu" aria-haspopup="dialog">
        <span>{person.displayName}</span>
      </button>
      <dialog id="person-menu" popover="auto" className="panel" aria-label={person.displayName}>
        <p className="who">
          <b>{person.displayName}</b>
          <span>{person.name}</span>
          <span>{person.roles.map((role) => say(roleWords[role])).join(say(consoleWords.comma))}</span>
        </p>
        <LanguageChoice />
        <ThemeChoice />
        <OtherPlaces roles={person.roles} />
        <div className="ways-out">
          <button
            type="button"
            popoverTarget="person-menu"
            popoverTargetAction="hide"
            onClick={() => setPasswordOpen(true)}
          >
            {say(consoleWords.password)}
          </button>
          <SignOut />
        </div>
      </dialog>
      {isPasswordOpen && (
        <Suspense>
          <PasswordDialog close={() => setPasswordOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The other consoles that have something for this person. */
function OtherPlaces({ roles }: Pick<Session['person'], 'roles'>) {
  const { say } = useReader();
  const others = consoles.filter(
    (place) => !location.pathname.startsWith(place.path) && place.roles.some((role) => roles.includes(role)),
  );
  return (
    <nav className="places" aria-label={say(consoleWords.places)}>
      {others.map((place) => (
        <a key={place.path} href={place.path}>
          {say(place.words)}
        </a>
      ))}
    </nav>
  );
}

function LanguageChoice() {
  const { say, language, switchLanguage } = useReader();
  return (
    <Choice label={say(consoleWords.language)}>
      {(['zh-CN', 'en'] as const).map((each) => (
        <label key={each} lang={each}>
          <input
            type="radio"
            name="language"
            checked={each === language}
            onChange={() => each !== language && switchLanguage()}
          />
          <span>{consoleWords.languageName[each]}</span>
        </label>
      ))}
    </Choice>
  );
}

function ThemeChoice() {
  const { say, theme, chooseTheme } = useReader();
  const choices = [
    { theme: undefined, words: consoleWords.themeOfDevice },
    { theme: 'light', words: consoleWords.themeLight },
    { theme: 'dark', words: consoleWords.themeDark },
  ] as const;
  return (
    <Choice label={say(consoleWords.theme)}>
      {choices.map((each) => (
        <label key={each.words.en}>
          <input
            type="radio"
            name="theme"
            checked={each.theme === theme}
            onChange={() => chooseTheme(each.theme)}
          />
          <span>{say(each.words)}</span>
        </label>
      ))}
    </Choice>
  );
}

const Choice = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <fieldset className="choice">
    <legend>{label}</legend>
    <div>{children}</div>
  </fieldset>
);

function SignOut() {
  const { say } = useReader();
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const leave = async (where: 'here' | 'everywhere') => {
    const done = await signOut(where);
    // Somebody whose session has ended meanwhile is out already.
    if (done.ok || done.problem.status === 401) location.replace(signInPlace.path);
    else setTrouble(done.problem);
  };
  return (
    <>
      <button type="button" onClick={() => void leave('here')}>
        {say(consoleWords.signOut)}
      </button>
      <button type="button" aria-expanded={isSure} onClick={() => setSure(!isSure)}>
        {say(consoleWords.signOutEverywhere)}
      </button>
      {isSure && (
        <div className="notice">
          <p>{say(consoleWords.everywhereMeans)}</p>
          <button type="button" className="second" onClick={() => void leave('everywhere')}>
            {say(consoleWords.everywhereYes)}
          </button>
        </div>
      )}
      <div role="alert">{trouble && <p className="trouble">{say(trouble.sentence)}</p>}</div>
    </>
  );
}
