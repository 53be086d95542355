import { ok, refuse, type Result } from '../kernel/result.ts';
import { mobileIn } from '../people/phone.ts';
import { workTimes, type WorkTime } from './application.ts';
import { privateTextProblem, type PrivateTextProblem } from './private-text.ts';

/** What somebody filled in to apply: nothing else is asked for, and nothing else is kept. */
export type ApplicationTyped = {
  readonly phone: string;
  readonly called: string;
  readonly times: readonly string[];
  readonly note: string;
};

export type ApplicationDraft = {
  readonly phone: string;
  /** How they want to be called; '' where they did not say. */
  readonly called: string;
  readonly times: readonly WorkTime[];
  readonly note: string;
};

/** Which field to look at, and why. */
export type DraftProblem = {
  readonly field: 'phone' | 'called' | 'times' | 'note';
  readonly kind:
    | 'phone-malformed'
    | 'called-malformed'
    | 'times-missing'
    | 'text-too-long'
    | 'text-malformed'
    | PrivateTextProblem['kind'];
};

/** In characters as people count them. */
export const CALLED_LENGTH_MAX = 20;
export const NOTE_LENGTH_MAX = 500;

/** What cannot be seen, and halves of characters; lines may be broken. */
const UNSEEN = /[^\P{C}\n]/u;

/**
 * Reads what was filled in. Refused: a number that is no mobile of the mainland, no time to work at all, an identity or
 * card number in whatever was written (个人信息保护法第六条: nobody needs it before an agreement), and what is too long.
 */
export function draftFrom(typed: ApplicationTyped): Result<ApplicationDraft, DraftProblem> {
  const phone = mobileIn(typed.phone);
  if (phone === undefined) return refuse({ field: 'phone', kind: 'phone-malformed' });
  const called = typed.called.normalize('NFC').trim();
  const inCalled = privateTextProblem(called);
  if (inCalled) return refuse({ field: 'called', ...inCalled });
  if ([...called].length > CALLED_LENGTH_MAX || UNSEEN.test(called) || called.includes('\n'))
    return refuse({ field: 'called', kind: 'called-malformed' });
  const times = workTimes.filter((time) => typed.times.includes(time));
  if (times.length === 0) return refuse({ field: 'times', kind: 'times-missing' });
  const note = writtenFrom(typed.note, NOTE_LENGTH_MAX);
  if (!note.ok) return refuse({ field: 'note', ...note.problem });
  return ok({ phone, called, times, note: note.value });
}

export type WrittenProblem = {
  readonly kind: 'text-too-long' | 'text-malformed' | PrivateTextProblem['kind'];
};

/** A text of an applicant, its ends trimmed; may be empty. */
export function writtenFrom(typed: string, lengthMax: number): Result<string, WrittenProblem> {
  const text = typed.normalize('NFC').replaceAll('\r\n', '\n').trim();
  const inText = privateTextProblem(text);
  if (inText) return refuse(inText);
  if ([...text].length > lengthMax) return refuse({ kind: 'text-too-long' });
  return UNSEEN.test(text) ? refuse({ kind: 'text-malformed' }) : ok(text);
}
