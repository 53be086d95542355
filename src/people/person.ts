import { ok, refuse, type Result } from '../kernel/result.ts';
import { mobileIn } from './phone.ts';

const NAME = /^[a-z][a-z\d._-]{1,31}$/u;
/** What nobody can see, what turns writing round, and halves of characters. */
const UNSEEN = /\p{C}/u;
const SHOWN_LENGTH_MAX = 40;
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

export type PersonProblem = {
  readonly kind:
    | 'name-malformed'
    | 'shown-name-malformed'
    | 'phone-malformed'
    | 'password-short'
    | 'password-long'
    | 'password-easy';
};

/** The name one signs in with: 2–32 of a–z, digits, dot, dash, underscore, a letter first. Capitals are made small. */
export function nameIn(typed: string): Result<string, PersonProblem> {
  const name = typed.normalize('NFKC').trim().toLowerCase();
  return NAME.test(name) ? ok(name) : refuse({ kind: 'name-malformed' });
}

/** A name to be shown, of a person or an agency: 1–40 characters, all of them visible. Markup in it is only text. */
export function shownNameIn(typed: string): Result<string, PersonProblem> {
  const name = typed.normalize('NFC').trim();
  const isShown = name !== '' && [...name].length <= SHOWN_LENGTH_MAX && !UNSEEN.test(name);
  return isShown ? ok(name) : refuse({ kind: 'shown-name-malformed' });
}

export function phoneIn(typed: string): Result<string, PersonProblem> {
  const phone = mobileIn(typed);
  return phone === undefined ? refuse({ kind: 'phone-malformed' }) : ok(phone);
}

/**
 * A password worth having. Refused: fewer than ten characters, more than two hundred, and what a guesser tries first:
 * one or two characters over and over, a run up or down the keyboard's digits or letters, or the person's own name.
 */
export function passwordIn(typed: string, name: string): Result<string, PersonProblem> {
  const characters = [...typed];
  if (characters.length < PASSWORD_LENGTH.min) return refuse({ kind: 'password-short' });
  if (characters.length > PASSWORD_LENGTH.max) return refuse({ kind: 'password-long' });
  return isEasy(typed.toLowerCase(), name) ? refuse({ kind: 'password-easy' }) : ok(typed);
}

const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv',
];
/** Once these are taken out, something of one's own must be left. */
const WORN =
  /password|passw0rd|letmein|welcome|admin|qwerty|iloveyou|woaini|123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?|888+|666+|520|1314/gu;
const OWN_LENGTH_MIN = 5;

function isEasy(password: string, name: string): boolean {
  if (new Set(password).size < 4) return true;
  const isRun = RUNS.some(
    (run) => run.includes(password) || [...run].toReversed().join('').includes(password),
  );
  return isRun || password.replaceAll(name, '').replaceAll(WORN, '').length < OWN_LENGTH_MIN;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/**
 * A password for somebody else to sign in with once: four groups of four from 31 signs that are not mistaken for each
 * other, 79 bits. `chance` gives random bytes at each call.
 */
export function temporaryPasswordFrom(chance: (size: number) => Uint8Array): string {
  const signs: string[] = [];
  while (signs.length < GROUPS * GROUP_LENGTH) {
    const [byte = 0] = chance(1);
    if (byte < 256 - (256 % LETTERS.length)) signs.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}

/** How long such a password may be used. Set 2026-11-23: it was read aloud or written down somewhere. */
export const TEMPORARY_PASSWORD_LASTS_MS = 72 * 60 * 60_000;
