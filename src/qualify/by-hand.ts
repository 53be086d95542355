import { ok, refuse, type Result } from '../kernel/result.ts';
import { maskPrivate } from '../verify/masking.ts';
import { partNames, type PartName } from './part.ts';

export const byHandStates = ['open', 'answered'] as const;
export type ByHandState = (typeof byHandStates)[number];

export const NOTE_LENGTH_MAX = 300;
export const ANSWER_LENGTH_MAX = 1_000;

/** Somebody wants a part to be tested by a person instead. No reason is asked for. */
export type ByHandRequest = { readonly parts: readonly PartName[]; readonly note: string };

type Problem = { readonly kind: 'parts-missing' | 'note-too-long' | 'answer-missing' };

/** What is kept of a request: private numbers in the note are starred out. Refused: no part of ours, a note too long. */
export function byHandFrom(typed: {
  readonly parts: readonly string[];
  readonly note: string;
}): Result<ByHandRequest, Problem> {
  const parts = partNames.filter((name) => typed.parts.includes(name));
  if (parts.length === 0) return refuse({ kind: 'parts-missing' });
  const note = maskPrivate(typed.note.replaceAll('\0', '').trim());
  return note.length > NOTE_LENGTH_MAX ? refuse({ kind: 'note-too-long' }) : ok({ parts, note });
}

/** What the house answers. Refused: nothing, or too much. */
export function answerFrom(typed: string): Result<string, Problem> {
  const answer = typed.replaceAll('\0', '').trim();
  if (answer === '') return refuse({ kind: 'answer-missing' });
  return answer.length > ANSWER_LENGTH_MAX ? refuse({ kind: 'note-too-long' }) : ok(answer);
}
