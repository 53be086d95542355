import { roles, type Role } from '../../kernel/role.ts';
import type { Words } from '../../kernel/words.ts';
import { consoleWords } from './words.ts';

/** A page of its own script: where it begins, what it is called, and the source of its bundle. */
export type Place = { readonly path: string; readonly words: Words; readonly source: string };

/** A console, and for whom it has something to show. */
export type ConsolePlace = Place & { readonly roles: readonly Role[] };

/** The page that everyone comes through. It has a bundle of its own, light enough for a slow line. */
export const signInPlace: Place = {
  path: '/sign-in',
  words: consoleWords.signInTitle,
  source: 'src/web/console/sign-in.console.tsx',
};

/** Where pay is reckoned, approved and paid. */
export const payrollPlace: ConsolePlace = {
  path: '/payroll',
  words: consoleWords.payrollTitle,
  source: 'src/web/console/payroll.console.tsx',
  roles: ['payroll', 'owner', 'auditor'],
};

/** Peaks, postings and who may sign them. */
export const recruitPlace: ConsolePlace = {
  path: '/recruit',
  words: consoleWords.recruitTitle,
  source: 'src/web/console/recruit.console.tsx',
  roles: ['recruiter', 'agency', 'owner', 'auditor'],
};

/** One's own pay, whoever one is. */
export const mePlace: ConsolePlace = {
  path: '/me',
  words: consoleWords.meTitle,
  source: 'src/web/console/me.console.tsx',
  roles,
};

/** Every console there is, those of one's work before one's own. A new one adds its line here and its entry `*.console.tsx`; the server serves it by this list. */
export const consoles: readonly [ConsolePlace, ...ConsolePlace[]] = [
  {
    path: '/admin',
    words: consoleWords.adminTitle,
    source: 'src/web/console/admin.console.tsx',
    roles: ['owner', 'recruiter', 'supervisor', 'auditor', 'agency'],
  },
  recruitPlace,
  payrollPlace,
  mePlace,
];

/** Whether an address lies in a console: the only addresses that a person is sent on to after signing in. */
export function isInConsole(path: string): boolean {
  const [place = ''] = path.split(/[?#]/u);
  // Whatever a browser could read as another host, or as a step upwards, is none of ours.
  if (!/^\/(?:[\w-]+(?:\/[\w-]+)*)?$/u.test(place)) return false;
  return consoles.some(({ path: begin }) => place === begin || place.startsWith(`${begin}/`));
}
